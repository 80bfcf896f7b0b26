import { Link } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import { useSession } from '../../api/session';
import type { TaskRow } from '../../api/types';
import { useText } from '../../text/language';
import { printedCode } from '../../ui/codes';
import { OwnerShape, shownKind } from '../../ui/owner';
import { TaskStateWord } from '../../ui/state-word';
import { Table } from '../../ui/table';
import { DueDay } from '../../ui/urgency';
import { Handover } from './handover';

interface Props {
  rows: TaskRow[];
  openId: string | undefined;
  onOpen: (id: string) => void;
}

export function TaskList({ rows, openId, onOpen }: Props): ReactNode {
  const { tasks } = useText();
  const { today } = useSession();
  const heads = tasks.heads;
  return (
    <div className="border-t-2 border-black pt-2">
      <Table
        caption={tasks.title}
        rows={rows}
        rowKey={(row) => row.id}
        isCurrent={(row) => row.id === openId}
        columns={[
          {
            key: 'task',
            head: heads.task,
            width: '36%',
            cell: (row) => <TaskLink task={row} onOpen={onOpen} />,
          },
          {
            key: 'initiative',
            head: heads.initiative,
            cell: (row) => row.initiative && <InitiativeCode initiative={row.initiative} />,
          },
          { key: 'whom', head: heads.whom, cell: (row) => <Handover task={row} /> },
          {
            key: 'due',
            head: heads.due,
            label: heads.due,
            cell: (row) => <DueDay dueOn={row.dueOn} state={row.state} today={today} />,
          },
          { key: 'state', head: heads.state, cell: (row) => <TaskStateWord state={row.state} /> },
        ]}
      />
    </div>
  );
}

/** A plain click opens the drawer; with a modifier, or copied, it is the task's own page. */
export function TaskLink({ task, onOpen }: { task: TaskRow; onOpen: (id: string) => void }): ReactNode {
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onOpen(task.id);
  };
  return (
    <Link to="/tasks/$id" params={{ id: task.id }} data-row-link="" onClick={open} className="font-700">
      {task.title}
    </Link>
  );
}

export function InitiativeCode({
  initiative,
}: {
  initiative: NonNullable<TaskRow['initiative']>;
}): ReactNode {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap" title={initiative.title}>
      <OwnerShape kind={shownKind(initiative)} size={13} />
      {printedCode(initiative)}
    </span>
  );
}
