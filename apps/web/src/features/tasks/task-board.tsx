import { useState, type ReactNode } from 'react';
import { useSession } from '../../api/session';
import type { Session, TaskRow, TaskState } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { FailureBanner } from '../../ui/failure';
import { Mark } from '../../ui/mark';
import { taskMark } from '../../ui/state-word';
import { useToast } from '../../ui/toast';
import { DueDay } from '../../ui/urgency';
import { Handover } from './handover';
import { ReasonDialog } from './reason-dialog';
import { InitiativeCode, TaskLink } from './task-list';
import { needsReason, useTaskAct, type ActWithReason, type TaskAct } from './tasks.api';

const COLUMNS = ['open', 'in_progress', 'blocked'] as const;
/** What may follow each state; the rest (cancelling, reopening) is done on the task itself. */
const NEXT: Record<TaskState, TaskAct[]> = {
  open: ['start', 'block'],
  in_progress: ['complete', 'block'],
  blocked: ['unblock'],
  done: [],
  cancelled: [],
};

/** Rows of a list carry no `can`: offered to the post in charge, and to those who answer for its agency. */
function mayAdvance({ post, roles }: Session, task: TaskRow): boolean {
  if (post === null) return false;
  if (post.id === task.assignedTo.id) return true;
  const answersForAgency = roles.includes('section_head') || roles.includes('secretariat');
  return answersForAgency && post.agency === task.assignedTo.agency;
}

/** Columns are states; a select on each card moves it (WCAG 2.2 SC 2.5.7). */
export function TaskBoard(props: {
  rows: TaskRow[];
  openId: string | undefined;
  onOpen: (id: string) => void;
}): ReactNode {
  const { tasks, words } = useText();
  const toast = useToast();
  const act = useTaskAct();
  const [asking, setAsking] = useState<{ task: TaskRow; act: ActWithReason } | null>(null);
  const perform = (task: TaskRow, name: TaskAct, reason: string) => {
    act.mutate(
      { id: task.id, act: name, reason },
      {
        onSuccess: () => {
          setAsking(null);
          toast(tasks.did[name]);
        },
      },
    );
  };
  const choose = (task: TaskRow, name: TaskAct) => {
    act.reset();
    if (needsReason(name)) setAsking({ task, act: name });
    else perform(task, name, '');
  };
  return (
    <>
      {act.isError && asking === null && <FailureBanner error={act.error} />}
      <div className={`grid gap-4 md:grid-cols-3 ${props.openId === undefined ? '' : 'xl:gap-3'}`}>
        {COLUMNS.map((state) => {
          const rows = props.rows.filter((row) => row.state === state);
          return (
            <section key={state} className="min-w-0 border-t-2 border-black pt-2">
              <h2 className="mb-2 flex items-center gap-2 text-std-16B-170">
                <Mark name={taskMark(state)} />
                {words.task[state]} <span className="font-400">{rows.length}</span>
              </h2>
              {rows.length === 0 && <p className="text-meta text-sub">{tasks.emptyColumn}</p>}
              <ul className="space-y-3">
                {rows.map((row) => (
                  <Card
                    key={row.id}
                    task={row}
                    current={row.id === props.openId}
                    busy={act.isPending}
                    onOpen={props.onOpen}
                    onAct={(name) => {
                      choose(row, name);
                    }}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      {asking && (
        <ReasonDialog
          act={asking.act}
          busy={act.isPending}
          error={act.error}
          onConfirm={(reason) => {
            perform(asking.task, asking.act, reason);
          }}
          onClose={() => {
            act.reset();
            setAsking(null);
          }}
        />
      )}
    </>
  );
}

function Card(props: {
  task: TaskRow;
  current: boolean;
  busy: boolean;
  onOpen: (id: string) => void;
  onAct: (act: TaskAct) => void;
}): ReactNode {
  const { tasks, words } = useText();
  const session = useSession();
  const { task } = props;
  const next = mayAdvance(session, task) ? NEXT[task.state] : [];
  return (
    <li
      id={`row-${task.id}`}
      aria-current={props.current ? 'true' : undefined}
      className={`rounded-8 border p-3 text-meta ${props.current ? 'border-2 border-act bg-blue-50' : 'border-edge'}`}
    >
      <p className="mb-1 flex justify-end">
        <DueDay dueOn={task.dueOn} state={task.state} today={session.today} />
      </p>
      <h3 className="leading-150">
        <TaskLink task={task} onOpen={props.onOpen} />
      </h3>
      <p className="mt-1 flex flex-wrap gap-x-3 text-sub">
        {task.initiative && <InitiativeCode initiative={task.initiative} />}
        <Handover task={task} />
      </p>
      {next.length === 0 ? (
        <p className="mt-2 text-sub">{words.task[task.state]}</p>
      ) : (
        <select
          aria-label={fill(tasks.changeState, { title: task.title })}
          value=""
          disabled={props.busy}
          onChange={(event) => {
            props.onAct(event.target.value as TaskAct);
          }}
          className="mt-2 min-h-9 w-full rounded-8 border border-edge bg-white px-2 max-md:min-h-11"
        >
          <option value="">{words.task[task.state]}</option>
          {next.map((name) => (
            <option key={name} value={name}>
              → {tasks.acts[name]}
            </option>
          ))}
        </select>
      )}
    </li>
  );
}
