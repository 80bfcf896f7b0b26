import type { ReactNode } from 'react';
import { useText } from '../../text/language';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import type { ActWithReason } from './tasks.api';

const BODY = { block: 'blockBody', reopen: 'reopenBody', cancel: 'cancelBody' } as const;

/** Blocking, reopening and cancelling are said with a reason that the other side reads. */
export function ReasonDialog(props: {
  act: ActWithReason;
  busy: boolean;
  error: unknown;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}): ReactNode {
  const { tasks, parts } = useText();
  return (
    <ConfirmDialog
      title={tasks.ask[props.act]}
      body={tasks.ask[BODY[props.act]]}
      verb={tasks.acts[props.act]}
      reason={{
        label: tasks.reason,
        // The example is one of waiting: it says nothing of why a task is cancelled or taken up again.
        help: props.act === 'block' ? `${parts.reasonHelp} ${tasks.reasonPlaceholder}` : parts.reasonHelp,
      }}
      busy={props.busy}
      error={props.error}
      onConfirm={props.onConfirm}
      onClose={props.onClose}
    />
  );
}
