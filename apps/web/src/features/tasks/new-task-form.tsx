import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { usePostChoices, usePosts } from '../../api/posts';
import { useSession } from '../../api/session';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { DateField, dayOrProblem } from '../../ui/date-field';
import { longDay } from '../../ui/dates';
import { useDraft } from '../../ui/draft';
import { DraftLine, LeaveGuard } from '../../ui/draft-line';
import { ErrorSummary } from '../../ui/error-summary';
import { FailureBanner, useFieldFailures } from '../../ui/failure';
import { SelectField, TextArea, TextField, type Choice } from '../../ui/field';
import { postLabel } from '../../ui/owner';
import { submitKeys } from '../../ui/submit-keys';
import { useToast } from '../../ui/toast';
import { useOpenTask } from './tasks.api';

const EMPTY = { title: '', assignee: '', due: '', description: '' };

/** Sending to the other agency leaves the desk, so it is confirmed; inside one's own it is sent at once. */
export function NewTaskForm(props: { initiativeId: string; initiatives: Choice[] }): ReactNode {
  const { text, language } = useLanguage();
  const { tasks, states, parts, words } = text;
  const session = useSession();
  const navigate = useNavigate();
  const toast = useToast();
  const openTask = useOpenTask();
  const posts = usePosts();
  const postChoices = usePostChoices((post) => post.agency !== null);
  const draft = useDraft(`new-task-${props.initiativeId}`, { ...EMPTY, initiativeId: props.initiativeId });
  const [stamp, setStamp] = useState(0);
  const [confirming, setConfirming] = useState(false);
  const refused = useFieldFailures(openTask.error);
  const { value } = draft;
  const change = (next: Partial<typeof value>) => {
    draft.set({ ...value, ...next });
  };
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
  if (value.title.trim() === '') errors.title = fill(states.requiredField, { label: tasks.titleField });
  if (value.assignee === '') errors.assigneePostId = fill(states.chooseField, { label: tasks.assignee });
  if ('message' in day) errors.dueOn = day.message;
  const invalid = Object.keys(errors).length > 0;
  const shown = stamp === 0 ? {} : { ...refused, ...errors };
  const assignee = posts.find((post) => post.id === value.assignee);
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
      <ErrorSummary errors={shown} stamp={stamp} />
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
      <TextField
        name="title"
        label={tasks.titleField}
        help={tasks.titleHelp}
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
        help={tasks.assigneeHelp}
        required
        value={value.assignee}
        onChange={(next) => {
          change({ assignee: next });
        }}
        placeholder={parts.postPlaceholder}
        choices={postChoices}
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
      <TextArea
        name="description"
        label={tasks.descriptionField}
        rows={6}
        value={value.description}
        onChange={(description) => {
          change({ description });
        }}
        error={shown.description}
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
        <ConfirmDialog
          title={fill(tasks.confirmTitle, {
            post: `${assignee.agency ? `${words.agency[assignee.agency]}・` : ''}${postLabel(assignee)}`,
          })}
          body={fill(tasks.confirmBody, { title: value.title.trim(), due: longDay(day.day, language) })}
          verb={tasks.send}
          busy={openTask.isPending}
          error={null}
          onConfirm={send}
          onClose={() => {
            setConfirming(false);
          }}
        />
      )}
    </form>
  );
}
