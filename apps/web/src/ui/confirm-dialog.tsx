import { useState, type ReactNode } from 'react';
import { useSession } from '../api/session';
import { fill } from '../text/fill';
import { useText } from '../text/language';
import { Button } from './button';
import { Dialog, DialogCancel } from './dialog';
import { TextArea } from './field';
import { FailureBanner } from './failure';
import { postLabel } from './owner';

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
    <Dialog
      title={props.title}
      onClose={props.onClose}
      mayClose={() => !props.busy}
      typed={reason.trim() !== ''}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {props.error !== null && props.error !== undefined && <FailureBanner error={props.error} />}
        {props.body !== undefined && <div className="mb-4 text-meta">{props.body}</div>}
        <ActingAs />
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
          <DialogCancel disabled={props.busy} />
        </div>
      </form>
    </Dialog>
  );
}

/** Who holds several posts sees in which one the act is done; who holds one as a deputy, that it is so. */
function ActingAs(): ReactNode {
  const { states, words } = useText();
  const { post, asDeputy } = useSession();
  if (!post) return null;
  const agency = post.agency === null ? '' : `${words.agency[post.agency]}・`;
  const sentence = asDeputy ? states.actingAsDeputy : states.actingAs;
  return <p className="mb-4 text-meta text-sub">{fill(sentence, { post: `${agency}${postLabel(post)}` })}</p>;
}
