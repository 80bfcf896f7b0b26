import { useState, type ReactNode } from 'react';
import { asApiError } from '../../api/problem';
import type { Task } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ConflictDialog } from '../../ui/conflict-dialog';
import { DateField, dayOrProblem } from '../../ui/date-field';
import { useDraft } from '../../ui/draft';
import { DraftLine, LeaveGuard } from '../../ui/draft-line';
import { ErrorSummary } from '../../ui/error-summary';
import { FailureBanner, useFieldFailures } from '../../ui/failure';
import { TextArea, TextField } from '../../ui/field';
import { submitKeys } from '../../ui/submit-keys';
import { useToast } from '../../ui/toast';
import { typedDay } from '../../ui/wareki';
import { useEditTask } from './tasks.api';

interface Typed {
  title: string;
  due: string;
  description: string;
  /** The version the typing began from: a stale one meets the conflict dialog, never overwrites. */
  version: number;
}
function typedFrom(task: Task): Typed {
  return {
    title: task.title,
    due: typedDay(task.dueOn),
    description: task.description,
    version: task.version,
  };
}

export function TaskEditForm({ task, onDone }: { task: Task; onDone: () => void }): ReactNode {
  const { tasks, states, parts } = useText();
  const toast = useToast();
  const draft = useDraft<Typed>(`task-${task.id}`, typedFrom(task));
  const edit = useEditTask(task.id);
  const [stamp, setStamp] = useState(0);
  const refused = useFieldFailures(edit.error);
  const { value } = draft;
  const day = dayOrProblem(value.due, {
    missing: fill(parts.date.missing, { label: tasks.dueField }),
    unreadable: parts.date.unreadable,
    impossible: parts.date.impossible,
  });
  const errors: Record<string, string> = { ...refused };
  if (value.title.trim() === '') errors.title = fill(states.requiredField, { label: tasks.titleField });
  if ('message' in day) errors.dueOn = day.message;
  const shown = stamp === 0 ? {} : errors;
  const save = (typed: Typed) => {
    setStamp(Date.now());
    if ('message' in day || typed.title.trim() === '') return;
    edit.mutate(
      {
        edit: { title: typed.title.trim(), description: typed.description, dueOn: day.day },
        version: typed.version,
      },
      {
        onSuccess: () => {
          draft.clear();
          toast(tasks.did.edit);
          onDone();
        },
        onError: () => {
          draft.keep();
        },
      },
    );
  };
  const problem = edit.error ? asApiError(edit.error) : null;
  const current = problem?.isStale ? (problem.current as Task | undefined) : undefined;
  const last = current?.history.at(-1);
  const whole = (title: string, due: string, description: string) =>
    `${tasks.titleField}：${title}\n${tasks.dueField}：${due}\n\n${description}`;
  const change = (next: Partial<Typed>) => {
    draft.set({ ...value, ...next });
  };
  return (
    <form
      noValidate
      onKeyDown={submitKeys({ save: draft.keep })}
      onSubmit={(event) => {
        event.preventDefault();
        save(value);
      }}
    >
      <LeaveGuard when={draft.dirty && !edit.isSuccess} />
      <ErrorSummary errors={shown} stamp={stamp} />
      {problem && !problem.isStale && problem.fields.length === 0 && <FailureBanner error={edit.error} />}
      <TextField
        name="title"
        label={tasks.titleField}
        required
        value={value.title}
        onChange={(title) => {
          change({ title });
        }}
        error={shown.title}
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
        rows={8}
        value={value.description}
        onChange={(description) => {
          change({ description });
        }}
        error={shown.description}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button kind="primary" type="submit" busy={edit.isPending}>
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
            draft.set(typedFrom(task));
            draft.clear();
          }}
        />
      </div>
      {current && (
        <ConflictDialog
          mine={whole(value.title, value.due, value.description)}
          saved={{
            body: whole(current.title, typedDay(current.dueOn), current.description),
            savedAt: current.updatedAt,
            savedBy: last?.post ? { name: last.post, agency: last.agency } : null,
          }}
          onBoth={() => {
            edit.reset();
            change({
              version: current.version,
              description: `${current.description}\n\n――――　${parts.conflict.mine}　――――\n${value.description}`,
            });
          }}
          onTheirs={() => {
            edit.reset();
            draft.set(typedFrom(current));
          }}
          onMine={() => {
            const mine = { ...value, version: current.version };
            draft.set(mine);
            save(mine);
          }}
          onClose={() => {
            edit.reset();
          }}
        />
      )}
    </form>
  );
}
