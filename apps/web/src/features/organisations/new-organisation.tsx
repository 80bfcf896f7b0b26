import { useState, type ReactNode } from 'react';
import { useMay } from '../../api/session';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { FormDialog } from '../../ui/form-dialog';
import { useOrganisationFields } from './organisation-fields';
import { type AddedOrganisation, useAddOrganisation } from './organisations.api';

/** Makes a record of a body that is not on the list yet, without leaving the form that asks for it. */
export function NewOrganisation(props: { onAdded: (added: AddedOrganisation) => void }): ReactNode {
  const { organisations: w } = useText();
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (!may('organisation.manage')) return null;
  return (
    <>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        {w.addNew}
      </Button>
      {open && (
        <NewOrganisationDialog
          {...props}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

export function NewOrganisationDialog(props: {
  onAdded?: (added: AddedOrganisation) => void;
  onClose: () => void;
}): ReactNode {
  const { organisations: w } = useText();
  const add = useAddOrganisation(props.onAdded);
  const fields = useOrganisationFields();
  return (
    <FormDialog
      title={w.add}
      verb={w.add}
      done={w.added}
      change={add}
      fields={[...fields(null), { name: 'validFrom', label: w.from, help: w.fromHelp, kind: 'day' }]}
      onClose={props.onClose}
    />
  );
}
