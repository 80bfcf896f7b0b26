import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { asApiError } from '../../api/problem';
import type { Initiative, InitiativeTransition } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { FormDialog } from '../../ui/form-dialog';
import { initialsOf } from '../../ui/form-fields';
import { useToast } from '../../ui/toast';
import { EndDialog } from './end-dialog';
import { useDraftFields } from './draft-fields';
import { type PlainTransition, useDeleteDraft, useEditDraft, useMoveInitiative } from './lifecycle.api';
import { programmeQuery } from './programmes.api';
import { useQuery } from '@tanstack/react-query';

const WITH_REASON: readonly PlainTransition[] = ['return', 'suspend'];

/** The transitions that are open to the reader, and what can be done with a draft. */
export function InitiativeActs({ initiative }: { initiative: Initiative }): ReactNode {
  const { lifecycle } = useText();
  const [asked, setAsked] = useState<InitiativeTransition | null>(null);
  const [edits, setEdits] = useState(false);
  const [deletes, setDeletes] = useState(false);
  const { can } = initiative;
  return (
    <>
      {can.editWording && (
        <Button
          onClick={() => {
            setEdits(true);
          }}
        >
          {lifecycle.draft.edit}
        </Button>
      )}
      {can.deleteDraft && (
        <Button
          onClick={() => {
            setDeletes(true);
          }}
        >
          {lifecycle.draft.delete}
        </Button>
      )}
      {can.transitions.map((transition) => (
        <Button
          key={transition}
          kind={transition === 'agree' ? 'primary' : 'plain'}
          onClick={() => {
            setAsked(transition);
          }}
        >
          {lifecycle.acts[transition]}
        </Button>
      ))}
      {asked === 'end' && (
        <EndDialog
          initiative={initiative}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
      {asked !== null && asked !== 'end' && (
        <TransitionDialog
          initiative={initiative}
          transition={asked}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
      {edits && (
        <EditDraft
          initiative={initiative}
          onClose={() => {
            setEdits(false);
          }}
        />
      )}
      {deletes && (
        <DeleteDraft
          initiative={initiative}
          onClose={() => {
            setDeletes(false);
          }}
        />
      )}
    </>
  );
}

function TransitionDialog(props: {
  initiative: Initiative;
  transition: PlainTransition;
  onClose: () => void;
}): ReactNode {
  const { jointActs, lifecycle, parts } = useText();
  const toast = useToast();
  const { initiative, transition, onClose } = props;
  // The consent is to the version that the reader saw when the dialog opened.
  const [seen] = useState(initiative);
  const move = useMoveInitiative(seen);
  return (
    <ConfirmDialog
      title={lifecycle.ask[transition]}
      body={fill(lifecycle.body[transition], { version: seen.version })}
      verb={lifecycle.acts[transition]}
      {...(WITH_REASON.includes(transition)
        ? { reason: { label: lifecycle.reason, help: parts.reasonHelp } }
        : {})}
      busy={move.isPending}
      error={move.error}
      onConfirm={(reason) => {
        move.mutate(
          { transition, reason },
          {
            onSuccess: (now) => {
              // A ◎ that did not move waits for the other agency.
              const waits = seen.ownerKind === 'joint' && now.version === seen.version;
              toast(waits ? jointActs.asked : lifecycle.did[transition]);
              onClose();
            },
          },
        );
      }}
      onClose={onClose}
    />
  );
}

function EditDraft({ initiative, onClose }: { initiative: Initiative; onClose: () => void }): ReactNode {
  const { lifecycle, states } = useText();
  const [seen] = useState(initiative);
  const change = useEditDraft(seen);
  const { data } = useQuery(programmeQuery(initiative.programme.code));
  const fields = useDraftFields(data?.themes ?? [seen.theme]);
  return (
    <FormDialog
      title={lifecycle.draft.edit}
      note={lifecycle.draft.note}
      verb={states.save}
      done={states.saved}
      change={change}
      fields={fields(seen)}
      current={(now: Initiative) => initialsOf(fields(now))}
      onClose={onClose}
    />
  );
}

function DeleteDraft({ initiative, onClose }: { initiative: Initiative; onClose: () => void }): ReactNode {
  const { lifecycle } = useText();
  const toast = useToast();
  const navigate = useNavigate();
  // What is deleted is what the reader saw when the dialog opened.
  const [seen, setSeen] = useState(initiative);
  const remove = useDeleteDraft(seen);
  return (
    <ConfirmDialog
      title={lifecycle.draft.deleteAsk}
      body={lifecycle.draft.deleteBody}
      verb={lifecycle.draft.delete}
      busy={remove.isPending}
      error={remove.error}
      onConfirm={() => {
        remove.mutate(undefined, {
          // Told that it has changed, the reader decides anew about what stands now.
          onError: (error) => {
            const { isStale, current } = asApiError(error);
            if (isStale) setSeen(current as Initiative);
          },
          onSuccess: () => {
            toast(lifecycle.draft.deleted);
            void navigate({ to: '/programmes/$code', params: { code: initiative.programme.code } });
          },
        });
      }}
      onClose={onClose}
    />
  );
}
