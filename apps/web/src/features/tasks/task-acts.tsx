import { useState, type ReactNode } from 'react';
import { useSession } from '../../api/session';
import type { Task } from '../../api/types';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { FailureBanner } from '../../ui/failure';
import { TaskStateWord } from '../../ui/state-word';
import { useToast } from '../../ui/toast';
import { DueDay } from '../../ui/urgency';
import { ReasonDialog } from './reason-dialog';
import { ReassignDialog } from './reassign-dialog';
import { needsReason, useTaskAct, type ActWithReason, type TaskAct } from './tasks.api';

/** In the order in which one would press them; the first that is allowed is the primary one. */
const ORDER: TaskAct[] = ['start', 'unblock', 'complete', 'reopen', 'block', 'cancel'];

export function TaskActs({ task }: { task: Task }): ReactNode {
  const { tasks } = useText();
  const { today } = useSession();
  const toast = useToast();
  const act = useTaskAct();
  const [asking, setAsking] = useState<ActWithReason | 'reassign' | null>(null);
  const allowed = ORDER.filter((name) => task.can[name]);
  const perform = (name: TaskAct, reason: string) => {
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
  const close = () => {
    act.reset();
    setAsking(null);
  };
  const none = allowed.length === 0 && !task.can.reassign;
  return (
    <div className="mb-8 rounded-8 border-2 border-ink p-4">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span className="font-700">
          <TaskStateWord state={task.state} />
        </span>
        <span className="text-meta">
          {tasks.due} <DueDay dueOn={task.dueOn} state={task.state} today={today} />
        </span>
      </p>
      {task.stateReason !== null && task.stateReason !== '' && (
        <p className="mt-1 text-meta">
          {tasks.stateReason}：{task.stateReason}
        </p>
      )}
      {act.isError && asking === null && (
        <div className="mt-3">
          <FailureBanner error={act.error} />
        </div>
      )}
      {none ? (
        <p className="mt-2 text-meta text-sub">{tasks.mayNot}</p>
      ) : (
        <div className="mt-3 flex flex-wrap gap-2" data-print="hide">
          {allowed.map((name, index) => (
            <Button
              key={name}
              kind={index === 0 && name !== 'cancel' && name !== 'block' ? 'primary' : 'plain'}
              busy={act.isPending}
              className={index === 0 ? 'max-md:w-full' : ''}
              onClick={() => {
                act.reset();
                if (needsReason(name)) setAsking(name);
                else perform(name, '');
              }}
            >
              {tasks.acts[name]}
            </Button>
          ))}
          {task.can.reassign && (
            <Button
              onClick={() => {
                setAsking('reassign');
              }}
            >
              {tasks.acts.reassign}
            </Button>
          )}
        </div>
      )}
      {asking === 'reassign' && <ReassignDialog task={task} onClose={close} />}
      {asking !== null && asking !== 'reassign' && (
        <ReasonDialog
          act={asking}
          busy={act.isPending}
          error={act.error}
          onConfirm={(reason) => {
            perform(asking, reason);
          }}
          onClose={close}
        />
      )}
    </div>
  );
}
