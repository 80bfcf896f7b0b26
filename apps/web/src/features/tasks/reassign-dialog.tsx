import { useState, type ReactNode } from 'react';
import { useAssigneeChoices, useAssignees } from '../../api/posts';
import type { Task } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { Dialog, DialogCancel } from '../../ui/dialog';
import { FailureBanner } from '../../ui/failure';
import { SelectField } from '../../ui/field';
import { useToast } from '../../ui/toast';
import { useReassignTask } from './tasks.api';
import { VacancyLine } from './vacancy-line';

export function ReassignDialog({ task, onClose }: { task: Task; onClose: () => void }): ReactNode {
  const { tasks, states, parts } = useText();
  const toast = useToast();
  const reassign = useReassignTask(task.id);
  const choices = useAssigneeChoices((post) => post.id !== task.assignedTo.id);
  const [postId, setPostId] = useState('');
  const chosen = useAssignees().find((post) => post.id === postId);
  const [asked, setAsked] = useState(false);
  const submit = () => {
    setAsked(true);
    if (postId === '') return;
    reassign.mutate(postId, {
      onSuccess: () => {
        toast(tasks.did.reassign);
        onClose();
      },
    });
  };
  return (
    <Dialog title={tasks.reassignTitle} onClose={onClose} typed={postId !== ''}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {reassign.isError && <FailureBanner error={reassign.error} />}
        <p className="mb-4 text-meta">{tasks.reassignBody}</p>
        <SelectField
          label={tasks.newAssignee}
          required
          value={postId}
          onChange={setPostId}
          choices={choices}
          placeholder={parts.postPlaceholder}
          error={asked && postId === '' ? fill(states.chooseField, { label: tasks.newAssignee }) : undefined}
        />
        {chosen?.vacant === true && (
          <p className="text-meta" role="status">
            <VacancyLine vacancy={chosen} />
          </p>
        )}
        <div className="mt-4 flex gap-2">
          <Button kind="primary" type="submit" busy={reassign.isPending}>
            {tasks.acts.reassign}
          </Button>
          <DialogCancel />
        </div>
      </form>
    </Dialog>
  );
}
