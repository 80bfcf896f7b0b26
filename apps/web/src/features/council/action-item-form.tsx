import { useState, type ReactNode } from 'react';
import { usePostChoices } from '../../api/posts';
import type { AgendaItem, Meeting } from '../../api/types';
import { useSession } from '../../api/session';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { DateField, dayOrProblem } from '../../ui/date-field';
import { useDraft } from '../../ui/draft';
import { DraftLine, LeaveGuard } from '../../ui/draft-line';
import { ErrorSummary } from '../../ui/error-summary';
import { FailureBanner, useFieldFailures } from '../../ui/failure';
import { SelectField, TextField } from '../../ui/field';
import { submitKeys } from '../../ui/submit-keys';
import { useToast } from '../../ui/toast';
import { useAddActionItem } from './council.api';

/** An action item always has a post and a due day, and is a task from the start. */
export function ActionItemForm(props: { meeting: Meeting; item: AgendaItem; onDone: () => void }): ReactNode {
  const { council, tasks, states, parts } = useText();
  const session = useSession();
  const { item } = props;
  const toast = useToast();
  const add = useAddActionItem(props.meeting.id);
  const posts = usePostChoices((post) => post.agency !== null);
  const empty = { title: '', assignee: '', due: '', decisionId: item.decisions[0]?.id ?? '' };
  const draft = useDraft(`action-${item.id}`, empty);
  const { value } = draft;
  const [stamp, setStamp] = useState(0);
  const refused = useFieldFailures(add.error);
  const day = dayOrProblem(
    value.due,
    {
      missing: fill(parts.date.missing, { label: tasks.dueField }),
      unreadable: parts.date.unreadable,
      impossible: parts.date.impossible,
      past: parts.date.past,
    },
    session.today,
  );
  const errors: Record<string, string> = {};
  if (value.title.trim() === '') errors.title = fill(states.requiredField, { label: council.actionTitle });
  if (value.assignee === '') errors.assigneePostId = fill(states.chooseField, { label: tasks.assignee });
  if ('message' in day) errors.dueOn = day.message;
  const shown = stamp === 0 ? {} : { ...refused, ...errors };
  const change = (next: Partial<typeof value>) => {
    draft.set({ ...value, ...next });
  };
  const submit = () => {
    setStamp(Date.now());
    if ('message' in day || Object.keys(errors).length > 0) return;
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
      <LeaveGuard when={draft.dirty && !add.isSuccess} />
      <ErrorSummary errors={shown} stamp={stamp} />
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
      <TextField
        name="title"
        label={council.actionTitle}
        required
        value={value.title}
        onChange={(title) => {
          change({ title });
        }}
        error={shown.title}
      />
      <SelectField
        name="assigneePostId"
        label={tasks.assignee}
        required
        value={value.assignee}
        onChange={(assignee) => {
          change({ assignee });
        }}
        placeholder={parts.postPlaceholder}
        choices={posts}
        error={shown.assigneePostId}
      />
      <DateField
        name="dueOn"
        label={tasks.dueField}
        required
        value={value.due}
        onChange={(due) => {
          change({ due });
        }}
        error={shown.dueOn}
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
    </form>
  );
}
