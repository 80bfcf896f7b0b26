import { useState, type ReactNode } from 'react';
import type { Task } from '../../api/types';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { Section } from '../../ui/page';
import { HistorySection } from '../audit/history';
import { RemarksSection } from '../remarks/remarks-section';
import { TaskActs } from './task-acts';
import { TaskEditForm } from './task-edit-form';
import { TaskFacts } from './task-facts';

/** What it is, what one may do with it, and what happened; in the drawer and on its page alike. */
export function TaskDetail({ task }: { task: Task }): ReactNode {
  const { tasks } = useText();
  const [editing, setEditing] = useState(false);
  return (
    <>
      <TaskActs task={task} />
      <Section
        title={tasks.description}
        act={
          task.can.edit &&
          !editing && (
            <Button
              kind="text"
              className="min-h-8"
              onClick={() => {
                setEditing(true);
              }}
            >
              {tasks.acts.edit}
            </Button>
          )
        }
      >
        {editing ? (
          <TaskEditForm
            task={task}
            onDone={() => {
              setEditing(false);
            }}
          />
        ) : task.description === '' ? (
          <p className="text-meta text-sub">{tasks.noDescription}</p>
        ) : (
          <p className="whitespace-pre-wrap">{task.description}</p>
        )}
      </Section>
      <TaskFacts task={task} />
      <RemarksSection on={{ subjectType: 'task', subjectId: task.id }} />
      <HistorySection kind="task" id={task.id} version={task.version} />
    </>
  );
}
