import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useOrganisationChoices } from '../../api/organisations';
import type { OrganisationPage as Organisation } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { FormDialog } from '../../ui/form-dialog';
import { Section } from '../../ui/page';
import { useToast } from '../../ui/toast';
import { tieWords, useAddTie, useRemoveTie } from './members.api';

type Tie = Organisation['ties'][number];

/** What the other body is, seen from this one. */
function seen({ kind, direction }: Tie): (typeof tieWords)[number] {
  if (kind === 'pair') return 'pair';
  if (kind === 'successor') return direction === 'out' ? 'successor' : 'predecessor';
  return direction === 'out' ? 'part_of' : 'has_part';
}

/** The bodies it is paired with, that came before or after it, or of which it is a part; and where it is a member. */
export function TieSection({ organisation }: { organisation: Organisation }): ReactNode {
  const { organisations: w, states, words } = useText();
  const [adding, setAdding] = useState(false);
  const add = useAddTie(organisation.id);
  const choices = useOrganisationChoices().filter(({ value }) => value !== organisation.id);
  const { ties, memberOf, can } = organisation;
  return (
    <Section
      title={w.ties}
      act={
        can.manage && (
          <Button
            kind="text"
            onClick={() => {
              add.reset();
              setAdding(true);
            }}
          >
            {w.addTie}
          </Button>
        )
      }
    >
      {ties.length + memberOf.length === 0 && <p className="text-meta text-sub">{w.noTies}</p>}
      <ul className="text-meta">
        {ties.map((tie) => (
          <li key={tie.id} className="flex flex-wrap items-baseline gap-x-3 border-b border-rule py-2">
            <span className="text-sub">{w.tieKinds[seen(tie)]}</span>
            <Link to="/organisations/$id" params={{ id: tie.other.id }}>
              {tie.other.name}
            </Link>
            {tie.note !== null && <span>{tie.note}</span>}
            {can.manage && <RemoveTie tie={tie} />}
          </li>
        ))}
        {memberOf.map((whole) => (
          <li key={whole.id} className="flex flex-wrap items-baseline gap-x-3 border-b border-rule py-2">
            <span className="text-sub">{w.memberOf}</span>
            <Link to="/organisations/$id" params={{ id: whole.id }}>
              {whole.name}
            </Link>
            {whole.role !== null && <span>{whole.role}</span>}
          </li>
        ))}
      </ul>
      {adding && (
        <FormDialog
          title={w.addTie}
          verb={w.addTie}
          done={states.saved}
          change={add}
          fields={[
            {
              name: 'kind',
              label: w.tieKind,
              kind: 'select',
              required: true,
              placeholder: words.unset,
              choices: tieWords.map((value) => ({ value, label: w.tieKinds[value] })),
            },
            {
              name: 'organisationId',
              label: w.tieOther,
              kind: 'select',
              required: true,
              placeholder: words.unset,
              choices,
            },
            { name: 'note', label: w.tieNote, kind: 'text' },
          ]}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </Section>
  );
}

function RemoveTie({ tie }: { tie: Tie }): ReactNode {
  const { organisations: w } = useText();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const remove = useRemoveTie(tie.id);
  const title = fill(w.removeTieOf, { name: tie.other.name });
  return (
    <span data-print="hide">
      <Button
        kind="text"
        className="min-h-8"
        aria-label={`${w.removeTie} ${tie.other.name}`}
        onClick={() => {
          setAsking(true);
        }}
      >
        {w.removeTie}
      </Button>
      {asking && (
        <ConfirmDialog
          title={title}
          body={w.removeTieBody}
          verb={w.removeTie}
          busy={remove.isPending}
          error={remove.error}
          onConfirm={() => {
            remove.mutate(
              {},
              {
                onSuccess: () => {
                  toast(w.removed);
                },
              },
            );
          }}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </span>
  );
}
