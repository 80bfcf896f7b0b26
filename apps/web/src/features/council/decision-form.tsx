import { useState, type ReactNode } from 'react';
import type { AgendaItem, Meeting } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { useDraft } from '../../ui/draft';
import { DraftLine, LeaveGuard } from '../../ui/draft-line';
import { FailureBanner } from '../../ui/failure';
import { TextArea } from '../../ui/field';
import { submitKeys } from '../../ui/submit-keys';
import { useToast } from '../../ui/toast';
import { useRecordDecision } from './council.api';

export function DecisionForm(props: { meeting: Meeting; item: AgendaItem; onDone: () => void }): ReactNode {
  const { council, states } = useText();
  const toast = useToast();
  const record = useRecordDecision(props.meeting.id);
  const draft = useDraft(`decision-${props.item.id}`, '');
  const [asked, setAsked] = useState(false);
  const missing = draft.value.trim() === '';
  const submit = () => {
    setAsked(true);
    if (missing) return;
    record.mutate(
      { agendaItemId: props.item.id, text: draft.value.trim() },
      {
        onSuccess: () => {
          draft.clear();
          toast(council.recorded);
          props.onDone();
        },
        onError: draft.keep,
      },
    );
  };
  return (
    <form
      noValidate
      className="rounded-8 border-2 border-ink p-4"
      onKeyDown={submitKeys({ save: draft.keep })}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <LeaveGuard when={draft.dirty && !record.isSuccess} />
      {record.isError && <FailureBanner error={record.error} />}
      <TextArea
        name={`decision-${props.item.id}`}
        label={council.decisionField}
        help={council.decisionHelp}
        required
        rows={3}
        value={draft.value}
        onChange={draft.set}
        error={asked && missing ? fill(states.requiredField, { label: council.decisionField }) : undefined}
      />
      <p className="mb-3 text-meta text-sub">{council.decisionNote}</p>
      <div className="flex flex-wrap items-center gap-2">
        <Button kind="primary" type="submit" busy={record.isPending}>
          {council.recordDecision}
        </Button>
        <Button onClick={props.onDone}>{states.cancel}</Button>
        <DraftLine
          draft={draft}
          onDiscard={() => {
            draft.replace('');
            draft.clear();
          }}
        />
      </div>
    </form>
  );
}
