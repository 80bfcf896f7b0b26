import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Programme } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { FormDialog } from '../../ui/form-dialog';
import { type FormValues, initialsOf, versionSeen } from '../../ui/form-fields';
import { useToast } from '../../ui/toast';
import { organisationsQuery } from '../organisations/organisations.api';
import { strategiesQuery, useRemoval, useStrategyChange } from '../strategies/strategies.api';
import { usePeriod } from '../strategies/strategy-parts';
import { programmeActs } from './programme-edits.api';
import { programmeOf, restOf, themeOf, useProgrammeFields } from './programme-fields';

type Asking = 'edit' | 'position' | 'council' | 'addTheme' | 'remove';

/** What a secretariat may do with the programme, beside its initiatives and revisions. */
export function ProgrammeActs({ programme }: { programme: Programme }): ReactNode {
  const { programmes } = useText();
  const w = programmes.edit;
  const [asking, setAsking] = useState<Asking | null>(null);
  if (!programme.can.edit) return null;
  const close = () => {
    setAsking(null);
  };
  const acts: Asking[] = ['edit', 'position', 'council', 'addTheme'];
  return (
    <div className="flex flex-wrap gap-2" data-print="hide">
      {[...acts, ...(programme.can.remove ? (['remove'] as const) : [])].map((act) => (
        <Button
          key={act}
          onClick={() => {
            setAsking(act);
          }}
        >
          {w.acts[act]}
        </Button>
      ))}
      {asking === 'edit' && <EditProgramme programme={programme} onClose={close} />}
      {asking === 'position' && <Position programme={programme} onClose={close} />}
      {asking === 'council' && <Council programme={programme} onClose={close} />}
      {asking === 'addTheme' && <AddTheme programme={programme} onClose={close} />}
      {asking === 'remove' && <RemoveProgramme programme={programme} onClose={close} />}
    </div>
  );
}

interface Of {
  programme: Programme;
  onClose: () => void;
}

function EditProgramme({ programme, onClose }: Of): ReactNode {
  const { programmes, states } = useText();
  const fields = useProgrammeFields();
  const edit = useStrategyChange(async (values: FormValues) =>
    programmeActs.edit(
      programme.code,
      versionSeen(values, programme.version),
      programme.official ? restOf(values) : programmeOf(values),
    ),
  );
  return (
    <FormDialog
      title={programmes.edit.acts.edit}
      {...(programme.official ? { note: programmes.edit.officialNote } : {})}
      verb={states.save}
      done={states.saved}
      change={edit}
      fields={fields.programme(programme)}
      current={(now: Programme) => initialsOf(fields.programme(now))}
      onClose={onClose}
    />
  );
}

/** One strategy of each agency at most; each select offers those of its agency alone, the other agency's stays as it is. */
function Position({ programme, onClose }: Of): ReactNode {
  const { programmes, strategies, states } = useText();
  const period = usePeriod();
  const query = useInfiniteQuery(strategiesQuery());
  const all = query.data?.pages.flatMap((page) => page.items) ?? [];
  const owners = ['prefecture', 'city', 'joint'] as const;
  const may = programme.can.position;
  const place = useStrategyChange(async (values: FormValues) =>
    programmeActs.position(
      programme.code,
      programme.version,
      owners.flatMap((owner) => {
        const kept = programme.strategies.find((one) => (one.agency ?? 'joint') === owner)?.id;
        const id = may.includes(owner) ? values[owner] : kept;
        return id === undefined || id === '' ? [] : [id];
      }),
    ),
  );
  if (!query.isSuccess) return null;
  return (
    <FormDialog
      title={programmes.edit.acts.position}
      note={programmes.edit.positionNote}
      verb={states.save}
      done={states.saved}
      change={place}
      fields={may.flatMap((owner) => {
        const agency = owner === 'joint' ? null : owner;
        const choices = all
          .filter((one) => one.agency === agency)
          .map((one) => ({ value: one.id, label: `${one.name}（${period(one)}）` }));
        const now = programme.strategies.find((one) => one.agency === agency);
        if (choices.length === 0) return [];
        return [
          {
            name: owner,
            label: strategies.owners[owner],
            kind: 'select' as const,
            placeholder: programmes.edit.noStrategy,
            initial: now?.id ?? '',
            choices,
          },
        ];
      })}
      onClose={onClose}
    />
  );
}

/** The council in which both agencies talk about the programme. */
function Council({ programme, onClose }: Of): ReactNode {
  const { programmes, states } = useText();
  const query = useInfiniteQuery(organisationsQuery({ kind: 'council' }));
  const councils = (query.data?.pages.flatMap((page) => page.items) ?? []).map(({ id, name }) => ({
    value: id,
    label: name,
  }));
  const { council } = programme;
  if (council !== null && councils.every(({ value }) => value !== council.id))
    councils.push({ value: council.id, label: council.name });
  const edit = useStrategyChange(async (values: FormValues) =>
    programmeActs.edit(programme.code, programme.version, {
      councilOrganisationId:
        values['councilOrganisationId'] === '' ? null : (values['councilOrganisationId'] ?? null),
    }),
  );
  if (!query.isSuccess) return null;
  return (
    <FormDialog
      title={programmes.edit.acts.council}
      note={programmes.edit.councilNote}
      verb={states.save}
      done={states.saved}
      change={edit}
      fields={[
        {
          name: 'councilOrganisationId',
          label: programmes.council,
          kind: 'select',
          placeholder: programmes.edit.noCouncil,
          initial: council?.id ?? '',
          choices: councils,
        },
      ]}
      onClose={onClose}
    />
  );
}

function AddTheme({ programme, onClose }: Of): ReactNode {
  const { programmes, states } = useText();
  const fields = useProgrammeFields();
  const next = Math.max(0, ...programme.themes.map(({ number }) => number)) + 1;
  const add = useStrategyChange(async (values: FormValues) =>
    programmeActs.addTheme(programme.code, {
      ...themeOf(values),
      code: values['code'] ?? '',
    }),
  );
  return (
    <FormDialog
      title={programmes.edit.acts.addTheme}
      verb={programmes.edit.acts.addTheme}
      done={states.saved}
      change={add}
      fields={[...fields.theme(null, next, programme.official), fields.code(`T${String(next)}`)]}
      onClose={onClose}
    />
  );
}

function RemoveProgramme({ programme, onClose }: Of): ReactNode {
  const { programmes, strategies } = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const remove = useRemoval(
    async () => programmeActs.remove(programme.code),
    async () => {
      toast(strategies.did.remove);
      await navigate({ to: '/programmes' });
    },
  );
  return (
    <ConfirmDialog
      title={fill(strategies.ask.removePart, { title: programme.name })}
      body={programmes.edit.removeBody}
      verb={programmes.edit.acts.remove}
      busy={remove.isPending}
      error={remove.error}
      onClose={onClose}
      onConfirm={() => {
        remove.mutate();
      }}
    />
  );
}
