import { useState, type ReactNode } from 'react';
import { useOrganisationChoices } from '../../api/organisations';
import { asApiError } from '../../api/problem';
import type { Initiative } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Dialog, DialogCancel } from '../../ui/dialog';
import { FailureBanner } from '../../ui/failure';
import { SelectField, TextField } from '../../ui/field';
import { useToast } from '../../ui/toast';
import { NewOrganisation } from '../organisations/new-organisation';
import { useSetPartners } from './lifecycle.api';

interface Row {
  id: string;
  name: string;
  role: string;
}

/** The partners in their order, each with a role; the whole list is saved at once. */
export function PartnersDialog({
  initiative,
  onClose,
}: {
  initiative: Initiative;
  onClose: () => void;
}): ReactNode {
  const { lifecycle, states, parts } = useText();
  const w = lifecycle.partners;
  const toast = useToast();
  const [seen] = useState(initiative);
  const set = useSetPartners(seen);
  const [offered] = useState<Row[]>(() =>
    seen.partners.map(({ id, name, role }) => ({ id, name, role: role ?? '' })),
  );
  const [rows, setRows] = useState(offered);
  const choices = useOrganisationChoices().filter(({ value }) => rows.every((row) => row.id !== value));
  const stale = set.error !== null && asApiError(set.error).isStale;
  const submit = () => {
    set.mutate(
      rows.map(({ id, role }) => ({ organisationId: id, role: role.trim() === '' ? null : role.trim() })),
      {
        onSuccess: () => {
          toast(w.saved);
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      title={w.edit}
      onClose={onClose}
      mayClose={() => !set.isPending}
      typed={rows !== offered}
      width="wide"
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {stale && <Banner tone="wait" title={parts.form.stale} live />}
        {set.isError && !stale && <FailureBanner error={set.error} />}
        <p className="mb-4 text-meta">{w.note}</p>
        {rows.length === 0 && <p className="mb-4 text-meta text-sub">{w.none}</p>}
        <ol>
          {rows.map((row, index) => (
            <PartnerRow
              key={row.id}
              row={row}
              first={index === 0}
              onRole={(role) => {
                setRows(rows.map((one) => (one.id === row.id ? { ...one, role } : one)));
              }}
              onUp={() => {
                setRows([
                  ...rows.slice(0, index - 1),
                  row,
                  ...rows.slice(index - 1).filter((one) => one !== row),
                ]);
              }}
              onRemove={() => {
                setRows(rows.filter((one) => one.id !== row.id));
              }}
            />
          ))}
        </ol>
        <SelectField
          label={`${w.organisation}（${w.add}）`}
          value=""
          onChange={(id) => {
            const chosen = choices.find(({ value }) => value === id);
            if (chosen) setRows([...rows, { id, name: chosen.label, role: '' }]);
          }}
          placeholder={w.choose}
          choices={choices}
        />
        <NewOrganisation
          onAdded={({ id, name }) => {
            setRows((now) => [...now, { id, name, role: '' }]);
          }}
        />
        <div className="mt-5 flex flex-wrap gap-2">
          <Button kind="primary" type="submit" busy={set.isPending}>
            {set.isPending ? states.sending : states.save}
          </Button>
          <DialogCancel disabled={set.isPending} />
        </div>
      </form>
    </Dialog>
  );
}

function PartnerRow(props: {
  row: Row;
  first: boolean;
  onRole: (role: string) => void;
  onUp: () => void;
  onRemove: () => void;
}): ReactNode {
  const { lifecycle } = useText();
  const w = lifecycle.partners;
  const { row } = props;
  return (
    <li className="grid items-end gap-x-4 border-b border-rule pt-3 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]">
      <p className="pb-4 font-700">{row.name}</p>
      <TextField label={fill(w.roleOf, { name: row.name })} value={row.role} onChange={props.onRole} />
      <div className="flex gap-2 pb-4">
        {!props.first && (
          <Button aria-label={fill(w.upOf, { name: row.name })} onClick={props.onUp}>
            {w.up}
          </Button>
        )}
        <Button aria-label={fill(w.removeOf, { name: row.name })} onClick={props.onRemove}>
          {w.remove}
        </Button>
      </div>
    </li>
  );
}
