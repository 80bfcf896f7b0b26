import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { asApiError } from '../../api/problem';
import type { Task } from '../../api/types';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ConflictDialog } from '../../ui/conflict-dialog';
import { useDraft } from '../../ui/draft';
import { DraftLine, LeaveGuard } from '../../ui/draft-line';
import { ErrorSummary } from '../../ui/error-summary';
import { FailureBanner, useFieldFailures } from '../../ui/failure';
import { KeptTextLine, useKeptText } from '../../ui/kept-text';
import { submitKeys } from '../../ui/submit-keys';
import { useToast } from '../../ui/toast';
import { typedDay } from '../../ui/wareki';
import { TaskFields, useTaskCheck } from './task-fields';
import { taskQuery, useEditTask } from './tasks.api';

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
  const kept = useKeptText<Typed>(`task-${task.id}`);
  const queryClient = useQueryClient();
  const edit = useEditTask(task.id);
  const [stamp, setStamp] = useState(0);
  const refused = useFieldFailures(edit.error);
  const { value } = draft;
  const { day, errors, labels } = useTaskCheck(value, tasks.titleField);
  const shown = stamp === 0 ? {} : { ...refused, ...errors };
  const save = (typed: Typed) => {
    setStamp(Date.now());
    if ('message' in day || Object.keys(errors).length > 0) return;
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
      <ErrorSummary errors={shown} labels={labels} stamp={stamp} />
      {problem && !problem.isStale && problem.fields.length === 0 && <FailureBanner error={edit.error} />}
      <KeptTextLine
        any={kept.any}
        onBringBack={() => {
          const mine = kept.bringBack(draft.dirty ? value : null);
          if (mine) draft.set(mine);
        }}
        onDiscard={kept.discard}
      />
      <TaskFields
        value={value}
        change={change}
        errors={shown}
        titleLabel={tasks.titleField}
        descriptionRows={8}
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
            draft.clear();
            draft.replace(typedFrom(task));
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
            kept.keep(value);
            queryClient.setQueryData(taskQuery(task.id).queryKey, current);
            draft.clear();
            draft.replace(typedFrom(current));
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
