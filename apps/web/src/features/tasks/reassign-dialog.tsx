import { useState, type ReactNode } from 'react';
import { useAssigneeChoices } from '../../api/posts';
import type { Task } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { FailureBanner } from '../../ui/failure';
import { SelectField } from '../../ui/field';
import { useToast } from '../../ui/toast';
import { useReassignTask } from './tasks.api';

export function ReassignDialog({ task, onClose }: { task: Task; onClose: () => void }): ReactNode {
  const { tasks, states, parts } = useText();
  const toast = useToast();
  const reassign = useReassignTask(task.id);
  const choices = useAssigneeChoices((post) => post.id !== task.assignedTo.id);
  const [postId, setPostId] = useState('');
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
    <Dialog title={tasks.reassignTitle} onClose={onClose}>
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
        <div className="mt-4 flex gap-2">
          <Button kind="primary" type="submit" busy={reassign.isPending}>
            {tasks.acts.reassign}
          </Button>
          <Button onClick={onClose}>{states.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
