import { useState, type ReactNode } from 'react';
import { asApiError } from '../../api/problem';
import type { Remark } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ConflictDialog } from '../../ui/conflict-dialog';
import { useDraft } from '../../ui/draft';
import { DraftLine, LeaveGuard } from '../../ui/draft-line';
import { FailureBanner, useFieldFailures } from '../../ui/failure';
import { TextArea } from '../../ui/field';
import { KeptTextLine, useKeptText } from '../../ui/kept-text';
import { submitKeys } from '../../ui/submit-keys';
import { useToast } from '../../ui/toast';
import { useReadersSentence } from './audience-words';
import { useEditRemark } from './remarks.api';

interface Typed {
  text: string;
  version: number;
}

/** Changes the wording from the version that was seen; a stale one shows both texts side by side. */
export function RemarkEdit({ remark, onDone }: { remark: Remark; onDone: () => void }): ReactNode {
  const { remarks, states } = useText();
  const readers = useReadersSentence();
  const toast = useToast();
  const edit = useEditRemark(remark);
  const draft = useDraft<Typed>(`remark-${remark.id}`, { text: remark.text ?? '', version: remark.version });
  const kept = useKeptText<Typed>(`remark-${remark.id}`);
  const [asked, setAsked] = useState(false);
  const { value } = draft;
  const refused = useFieldFailures(edit.error);
  const save = (typed: Typed) => {
    setAsked(true);
    if (typed.text.trim() === '') return;
    edit.mutate(typed, {
      onSuccess: () => {
        draft.clear();
        toast(remarks.did.edit);
        onDone();
      },
      onError: draft.keep,
    });
  };
  const problem = edit.error ? asApiError(edit.error) : null;
  const current = problem?.isStale ? (problem.current as Remark | undefined) : undefined;
  const missing = asked && value.text.trim() === '';
  return (
    <form
      noValidate
      className="mt-2"
      onKeyDown={submitKeys({ save: draft.keep })}
      onSubmit={(event) => {
        event.preventDefault();
        save(value);
      }}
    >
      <LeaveGuard when={draft.dirty && !edit.isPending && !edit.isSuccess} />
      {problem && !problem.isStale && refused.text === undefined && <FailureBanner error={edit.error} />}
      <KeptTextLine
        any={kept.any}
        onBringBack={() => {
          const mine = kept.bringBack(draft.dirty ? value : null);
          if (mine) draft.set({ ...mine, version: remark.version });
        }}
        onDiscard={kept.discard}
      />
      <TextArea
        label={remarks.editField}
        help={readers(remark.audience)}
        value={value.text}
        onChange={(text) => {
          draft.set({ ...value, text });
        }}
        error={missing ? fill(states.requiredField, { label: remarks.editField }) : refused.text}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button kind="act" type="submit" busy={edit.isPending}>
          {states.save}
        </Button>
        <Button
          onClick={() => {
            draft.clear();
            onDone();
          }}
        >
          {states.cancel}
        </Button>
        <DraftLine
          draft={draft}
          onDiscard={() => {
            draft.clear();
            draft.replace({ text: remark.text ?? '', version: remark.version });
          }}
        />
      </div>
      {current && (
        <ConflictDialog
          mine={value.text}
          saved={{ body: current.text ?? '', savedAt: current.updatedAt, savedBy: current.author }}
          onBoth={(text) => {
            edit.reset();
            draft.set({ text, version: current.version });
          }}
          onTheirs={() => {
            edit.reset();
            kept.keep(value);
            draft.clear();
            onDone();
          }}
          onMine={() => {
            edit.reset();
            save({ text: value.text, version: current.version });
          }}
          onClose={() => {
            edit.reset();
          }}
        />
      )}
    </form>
  );
}
