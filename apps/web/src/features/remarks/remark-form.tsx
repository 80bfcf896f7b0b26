import { useState, type ReactNode } from 'react';
import type { Audience } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useDraft } from '../../ui/draft';
import { DraftLine, LeaveGuard } from '../../ui/draft-line';
import { FailureBanner, useFieldFailures } from '../../ui/failure';
import { TextArea } from '../../ui/field';
import { submitKeys } from '../../ui/submit-keys';
import { useToast } from '../../ui/toast';
import { asApiError } from '../../api/problem';
import { useReadersSentence } from './audience-words';
import { type RemarkSubject, useWriteRemark } from './remarks.api';

/** One box, one audience: what is typed here belongs to it alone, also as a draft. Beyond the own agency it asks first. */
export function RemarkForm({ on, audience }: { on: RemarkSubject; audience: Audience }): ReactNode {
  const { remarks, states } = useText();
  const readers = useReadersSentence();
  const toast = useToast();
  const draft = useDraft<string>(`remark-${on.subjectType}-${on.subjectId}-${audience}`, '');
  const write = useWriteRemark(on, audience);
  const refused = useFieldFailures(write.error);
  const [missing, setMissing] = useState(false);
  const [asking, setAsking] = useState(false);
  const label = remarks.fields[audience];
  const send = () => {
    write.mutate(draft.value, {
      onSuccess: () => {
        draft.clear();
        draft.replace('');
        setAsking(false);
        toast(remarks.did.write);
      },
      onError: (error) => {
        draft.keep();
        if (asApiError(error).fields.length > 0) setAsking(false);
      },
    });
  };
  return (
    <form
      noValidate
      className="mb-5"
      data-print="hide"
      onKeyDown={submitKeys({ save: draft.keep })}
      onSubmit={(event) => {
        event.preventDefault();
        const empty = draft.value.trim() === '';
        setMissing(empty);
        if (empty) return;
        if (audience === 'own_agency') send();
        else setAsking(true);
      }}
    >
      <LeaveGuard when={draft.dirty && draft.value !== '' && !write.isPending} />
      {write.error !== null && !asking && refused.text === undefined && <FailureBanner error={write.error} />}
      <TextArea
        label={label}
        help={remarks.limit}
        rows={3}
        value={draft.value}
        onChange={draft.set}
        error={missing && draft.value.trim() === '' ? fill(states.requiredField, { label }) : refused.text}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button kind="act" type="submit" busy={write.isPending}>
          {remarks.send[audience]}
        </Button>
        <DraftLine
          draft={draft}
          onDiscard={() => {
            draft.clear();
            draft.replace('');
          }}
        />
      </div>
      {asking && audience !== 'own_agency' && (
        <ConfirmDialog
          title={remarks.confirm[audience]}
          body={
            <>
              <p>{readers(audience)}</p>
              <p>{remarks.confirm.body}</p>
              <p className="mt-3 border-l-4 border-rule pl-3 whitespace-pre-wrap">{draft.value}</p>
            </>
          }
          verb={remarks.send[audience]}
          busy={write.isPending}
          error={write.error}
          onConfirm={send}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </form>
  );
}
