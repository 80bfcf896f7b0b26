import { useState, type ReactNode } from 'react';
import { useText } from '../text/language';
import { Button } from './button';
import { Dialog } from './dialog';
import { TextArea } from './field';
import { FailureBanner } from './failure';

/** Only for acts that leave the desk. The button repeats the verb; a reason is asked where the act needs one. */
export function ConfirmDialog(props: {
  title: string;
  body?: ReactNode;
  verb: string;
  reason?: { label: string; help?: string };
  busy: boolean;
  error: unknown;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}): ReactNode {
  const { states } = useText();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = props.reason !== undefined && reason.trim() === '';
  const submit = () => {
    setAsked(true);
    if (!missing) props.onConfirm(reason.trim());
  };
  return (
    <Dialog title={props.title} onClose={props.onClose} mayClose={() => !props.busy}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {props.error !== null && props.error !== undefined && <FailureBanner error={props.error} />}
        {props.body !== undefined && <div className="mb-4 text-meta">{props.body}</div>}
        {props.reason && (
          <TextArea
            label={props.reason.label}
            {...(props.reason.help === undefined ? {} : { help: props.reason.help })}
            required
            rows={3}
            value={reason}
            onChange={setReason}
            error={asked && missing ? states.requiredField.replace('{label}', props.reason.label) : undefined}
          />
        )}
        <div className="mt-5 flex flex-wrap gap-2">
          <Button kind="primary" type="submit" busy={props.busy}>
            {props.busy ? states.sending : props.verb}
          </Button>
          <Button onClick={props.onClose} disabled={props.busy}>
            {states.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
