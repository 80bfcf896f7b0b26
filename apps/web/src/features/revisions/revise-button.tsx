import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useSession } from '../../api/session';
import type { Initiative, Revision } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { FormDialog } from '../../ui/form-dialog';
import { typedDay } from '../../ui/wareki';
import { type RevisedSubject, useRevisionFields } from './revision-fields';
import { useProposeRevision } from './revisions.api';

/** 改定を起こす: the only way in which official wording changes. */
export function ReviseButton({ subject, label }: { subject: RevisedSubject; label?: string }): ReactNode {
  const { revisions: w } = useText();
  const { today } = useSession();
  const [open, setOpen] = useState(false);
  const propose = useProposeRevision(subject);
  const fields = useRevisionFields();
  const navigate = useNavigate();
  return (
    <>
      <Button
        className="max-md:w-full"
        onClick={() => {
          propose.reset();
          setOpen(true);
        }}
      >
        {label ?? w.revise}
      </Button>
      {open && (
        <FormDialog
          title={fill(w.reviseTitle, { title: subject.title })}
          note={w.reviseNote}
          verb={w.propose}
          done={w.proposed}
          change={propose}
          fields={fields(subject, { effectiveOn: typedDay(today), reason: '' })}
          onDone={(revision) => {
            void navigate({ to: '/revisions/$id', params: { id: (revision as Revision).id } });
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

export function ReviseInitiative({ initiative }: { initiative: Initiative }): ReactNode {
  const { id, title, summary, ownerKind } = initiative;
  const wording = { title, summary: summary ?? '', ownerKind: ownerKind === 'unknown' ? '' : ownerKind };
  return <ReviseButton subject={{ type: 'initiative', id, title, wording }} />;
}
