import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PersonPage } from '../../api/types';
import { useOrganisationChoices } from '../../api/organisations';
import { useText } from '../../text/language';
import { FormDialog } from '../../ui/form-dialog';
import type { FormValues } from '../../ui/form-fields';
import { personActs, useChange } from './agencies.api';

/** A name and an address are all that is kept of a person; an account is invited from the person's page. */
export function AddPerson({ onClose }: { onClose: () => void }): ReactNode {
  const { agencies } = useText();
  const w = agencies.people;
  const navigate = useNavigate();
  const organisations = useOrganisationChoices();
  const change = useChange((values: FormValues) =>
    personActs.create({
      name: values.name ?? '',
      email: values.email ?? '',
      external: values.external === 'external',
      organisationId: values.organisationId === '' ? null : (values.organisationId ?? null),
    }),
  );
  return (
    <FormDialog
      title={w.addTitle}
      verb={w.add}
      done={w.added}
      change={change}
      onClose={onClose}
      onDone={(person) => {
        void navigate({ to: '/people/$id', params: { id: (person as PersonPage).id } });
      }}
      fields={[
        { name: 'name', label: w.heads.name, kind: 'text', required: true },
        { name: 'email', label: w.email, help: w.emailHelp, kind: 'email', required: true },
        {
          name: 'external',
          label: w.belongs,
          kind: 'select',
          initial: 'own',
          choices: [
            { value: 'own', label: w.belongsOwn },
            { value: 'external', label: w.external },
          ],
        },
        {
          name: 'organisationId',
          label: w.organisation,
          help: w.organisationHelp,
          kind: 'select',
          placeholder: w.organisationNone,
          choices: organisations,
        },
      ]}
    />
  );
}
