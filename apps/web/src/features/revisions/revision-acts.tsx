import { useState, type ReactNode } from 'react';
import { useSession } from '../../api/session';
import type { Revision } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { FormDialog } from '../../ui/form-dialog';
import { useToast } from '../../ui/toast';
import { typedDay } from '../../ui/wareki';
import { type RevisedSubject, useRevisionFields } from './revision-fields';
import { type RevisionAct, useEditRevision, useRevisionAct } from './revisions.api';

const ORDER: RevisionAct[] = ['withdraw', 'declineWithdrawal', 'return', 'consent'];

/** What both have agreed is asked back by one side and given up by the other; what is one side's own is just withdrawn. */
function wordsOf(
  name: RevisionAct,
  { state, needs, withdrawals }: Revision,
): RevisionAct | 'askBack' | 'giveUp' {
  if (name !== 'withdraw' || state !== 'agreed' || needs.length === 1) return name;
  return withdrawals.length === 0 ? 'askBack' : 'giveUp';
}

/** What the actor may do with it; consent names the agency that it is given for. */
export function RevisionActs({ revision }: { revision: Revision }): ReactNode {
  const { revisions: w, states, words } = useText();
  const { post } = useSession();
  const toast = useToast();
  const act = useRevisionAct(revision);
  const [asking, setAsking] = useState<RevisionAct | 'edit' | null>(null);
  const agency = post?.agency ? words.agency[post.agency] : '';
  const verb = (name: RevisionAct) => fill(w.acts[wordsOf(name, revision)], { agency });
  const close = () => {
    act.reset();
    setAsking(null);
  };
  return (
    <>
      {revision.can.edit && (
        <Button
          onClick={() => {
            setAsking('edit');
          }}
        >
          {states.edit}
        </Button>
      )}
      {ORDER.filter((name) => revision.can[name]).map((name) => (
        <Button
          key={name}
          kind={name === 'consent' ? 'primary' : 'plain'}
          onClick={() => {
            setAsking(name);
          }}
        >
          {verb(name)}
        </Button>
      ))}
      {asking === 'edit' && <EditDialog revision={revision} onClose={close} />}
      {asking !== null && asking !== 'edit' && (
        <ConfirmDialog
          title={fill(w.ask[wordsOf(asking, revision)], { agency })}
          body={w.askBody[wordsOf(asking, revision)]}
          verb={verb(asking)}
          {...(asking === 'consent' ? {} : { reason: { label: w.actReason } })}
          busy={act.isPending}
          error={act.error}
          onClose={close}
          onConfirm={(reason) => {
            act.mutate(
              { act: asking, reason },
              {
                onSuccess: () => {
                  toast(w.did[wordsOf(asking, revision)]);
                  close();
                },
              },
            );
          }}
        />
      )}
    </>
  );
}

/** Begins from what is proposed; what is not proposed stands as it holds today. */
function EditDialog({ revision, onClose }: { revision: Revision; onClose: () => void }): ReactNode {
  const { revisions: w, states } = useText();
  const subject: RevisedSubject = {
    type: revision.subject.type,
    id: revision.subject.id,
    title: revision.subject.title,
    wording: Object.fromEntries(revision.changes.map(({ field, after }) => [field, after ?? ''])),
  };
  const edit = useEditRevision(revision, subject);
  const fields = useRevisionFields();
  const proposed = new Set(revision.changes.map(({ field }) => field));
  const given = { effectiveOn: typedDay(revision.effectiveOn), reason: revision.reason };
  return (
    <FormDialog<Revision>
      title={w.editTitle}
      note={revision.consents.length > 0 ? w.editVoids : undefined}
      verb={states.save}
      done={states.saved}
      change={edit}
      current={(now) => ({
        ...Object.fromEntries(now.changes.map(({ field, after }) => [field, after ?? ''])),
        effectiveOn: typedDay(now.effectiveOn),
        reason: now.reason,
      })}
      fields={fields(subject, given).map((field) =>
        proposed.has(field.name) || field.name === 'effectiveOn' || field.name === 'reason'
          ? field
          : // What somebody else has proposed meanwhile, and not we.
            { ...field, shown: (typed) => (typed[field.name] ?? '') !== '' },
      )}
      onClose={onClose}
    />
  );
}
