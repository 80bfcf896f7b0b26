import { useState, type ReactNode } from 'react';
import { useAssigneeChoices, useAssignees } from '../../api/posts';
import type { AgendaItem, Meeting } from '../../api/types';
import { useSession } from '../../api/session';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { useDraft } from '../../ui/draft';
import { DraftLine, LeaveGuard } from '../../ui/draft-line';
import { ErrorSummary } from '../../ui/error-summary';
import { FailureBanner, useFieldFailures } from '../../ui/failure';
import { SelectField } from '../../ui/field';
import { submitKeys } from '../../ui/submit-keys';
import { useToast } from '../../ui/toast';
import { SendConfirmation } from '../tasks/send-confirmation';
import { TaskFields, useTaskCheck } from '../tasks/task-fields';
import { useAddActionItem } from './council.api';

/** An action item always has a post and a due day, and is a task from the start. */
export function ActionItemForm(props: { meeting: Meeting; item: AgendaItem; onDone: () => void }): ReactNode {
  const { council, states } = useText();
  const session = useSession();
  const { item } = props;
  const toast = useToast();
  const add = useAddActionItem(props.meeting.id);
  const assignees = useAssignees();
  const choices = useAssigneeChoices();
  const empty = { title: '', assignee: '', due: '', decisionId: item.decisions[0]?.id ?? '' };
  const draft = useDraft(`action-${item.id}`, empty);
  const { value } = draft;
  const [stamp, setStamp] = useState(0);
  const [confirming, setConfirming] = useState(false);
  const refused = useFieldFailures(add.error);
  const assignee = assignees.find((post) => post.id === value.assignee);
  // A draft may name a post that is no longer given work.
  const typed = { title: value.title, due: value.due, assignee: assignee?.id ?? '' };
  const check = useTaskCheck(typed, council.actionTitle, session.today);
  const { day, errors } = check;
  const labels = { ...check.labels, decisionId: council.actionDecision };
  const shown = stamp === 0 ? {} : { ...refused, ...errors };
  const change = (next: Partial<typeof value>) => {
    draft.set({ ...value, ...next });
  };
  const send = () => {
    if ('message' in day) return;
    add.mutate(
      {
        agendaItemId: item.id,
        decisionId: value.decisionId,
        title: value.title.trim(),
        assigneePostId: value.assignee,
        dueOn: day.day,
      },
      {
        onSuccess: () => {
          draft.clear();
          toast(council.actionDone);
          props.onDone();
        },
        onError: () => {
          draft.keep();
          setConfirming(false);
          setStamp(Date.now());
        },
      },
    );
  };
  const submit = () => {
    add.reset();
    setStamp(Date.now());
    if (Object.keys(errors).length > 0) return;
    if (assignee && assignee.agency !== session.post?.agency) setConfirming(true);
    else send();
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
      <LeaveGuard when={draft.dirty && !add.isSuccess} />
      <ErrorSummary errors={shown} labels={labels} stamp={stamp} />
      {add.isError && Object.keys(refused).length === 0 && <FailureBanner error={add.error} />}
      {item.decisions.length > 0 && (
        <SelectField
          name="decisionId"
          label={council.actionDecision}
          value={value.decisionId}
          onChange={(decisionId) => {
            change({ decisionId });
          }}
          placeholder={council.actionDecisionNone}
          choices={item.decisions.map((decision) => ({
            value: decision.id,
            label: `${fill(council.decision, { number: decision.number })} ${decision.text.slice(0, 40)}`,
          }))}
          error={shown.decisionId}
        />
      )}
      <TaskFields
        value={typed}
        change={change}
        errors={shown}
        titleLabel={council.actionTitle}
        assignees={choices}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button kind="primary" type="submit" busy={add.isPending}>
          {council.actionSend}
        </Button>
        <Button onClick={props.onDone}>{states.cancel}</Button>
        <DraftLine
          draft={draft}
          onDiscard={() => {
            draft.replace(empty);
            draft.clear();
          }}
        />
      </div>
      {confirming && assignee && 'day' in day && (
        <SendConfirmation
          assignee={assignee}
          title={value.title}
          day={day.day}
          busy={add.isPending}
          onConfirm={send}
          onClose={() => {
            setConfirming(false);
          }}
        />
      )}
    </form>
  );
}
