import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useAssigneeChoices, useAssignees } from '../../api/posts';
import { useSession } from '../../api/session';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { useDraft } from '../../ui/draft';
import { DraftLine, LeaveGuard } from '../../ui/draft-line';
import { ErrorSummary } from '../../ui/error-summary';
import { FailureBanner, useFieldFailures } from '../../ui/failure';
import { SelectField, type Choice } from '../../ui/field';
import { submitKeys } from '../../ui/submit-keys';
import { useToast } from '../../ui/toast';
import { SendConfirmation } from './send-confirmation';
import { TaskFields, useTaskCheck } from './task-fields';
import { useOpenTask } from './tasks.api';

const EMPTY = { title: '', assignee: '', due: '', description: '' };

/** Sending to the other agency leaves the desk, so it is confirmed; inside one's own it is sent at once. */
export function NewTaskForm(props: { initiativeId: string; initiatives: Choice[] }): ReactNode {
  const { tasks } = useText();
  const session = useSession();
  const navigate = useNavigate();
  const toast = useToast();
  const openTask = useOpenTask();
  const assignees = useAssignees();
  const choices = useAssigneeChoices();
  const draft = useDraft(`new-task-${props.initiativeId}`, { ...EMPTY, initiativeId: props.initiativeId });
  const [stamp, setStamp] = useState(0);
  const [confirming, setConfirming] = useState(false);
  const refused = useFieldFailures(openTask.error);
  const { value } = draft;
  const change = (next: Partial<typeof value>) => {
    draft.set({ ...value, ...next });
  };
  const assignee = assignees.find((post) => post.id === value.assignee);
  // A draft may name a post that is no longer given work.
  const typed = { ...value, assignee: assignee?.id ?? '' };
  const { day, errors, labels } = useTaskCheck(typed, tasks.titleField, session.today);
  const invalid = Object.keys(errors).length > 0;
  const shown = stamp === 0 ? {} : { ...refused, ...errors };
  const send = () => {
    if ('message' in day) return;
    openTask.mutate(
      {
        title: value.title.trim(),
        description: value.description,
        dueOn: day.day,
        assigneePostId: value.assignee,
        initiativeId: value.initiativeId,
      },
      {
        onSuccess: (task) => {
          draft.clear();
          toast(tasks.did.open);
          void navigate({ to: '/tasks/$id', params: { id: task.id }, ignoreBlocker: true });
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
    openTask.reset();
    setStamp(Date.now());
    if (invalid) return;
    if (assignee && assignee.agency !== session.post?.agency) setConfirming(true);
    else send();
  };
  return (
    <form
      noValidate
      onKeyDown={submitKeys({ save: draft.keep })}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <LeaveGuard when={draft.dirty && !openTask.isSuccess} />
      <ErrorSummary errors={shown} labels={labels} stamp={stamp} />
      {openTask.isError && Object.keys(refused).length === 0 && <FailureBanner error={openTask.error} />}
      <SelectField
        name="initiativeId"
        label={tasks.initiativeField}
        value={value.initiativeId}
        onChange={(initiativeId) => {
          change({ initiativeId });
        }}
        placeholder={tasks.initiativeNone}
        choices={props.initiatives}
        error={shown.initiativeId}
      />
      <TaskFields
        value={typed}
        change={change}
        errors={shown}
        titleLabel={tasks.titleField}
        titleHelp={tasks.titleHelp}
        assignees={choices}
        assigneeHelp={tasks.assigneeHelp}
        descriptionRows={6}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button kind="primary" type="submit" busy={openTask.isPending} className="max-md:w-full">
          {tasks.send}
        </Button>
        <DraftLine
          draft={draft}
          onDiscard={() => {
            draft.set({ ...EMPTY, initiativeId: props.initiativeId });
            draft.clear();
          }}
        />
      </div>
      {confirming && assignee && 'day' in day && (
        <SendConfirmation
          assignee={assignee}
          title={value.title}
          day={day.day}
          busy={openTask.isPending}
          onConfirm={send}
          onClose={() => {
            setConfirming(false);
          }}
        />
      )}
    </form>
  );
}
