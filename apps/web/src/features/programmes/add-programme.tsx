import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../text/language';
import { FormDialog } from '../../ui/form-dialog';
import type { FormValues } from '../../ui/form-fields';
import { useStrategyChange } from '../strategies/strategies.api';
import { programmeActs } from './programme-edits.api';
import { programmeOf, useProgrammeFields } from './programme-fields';

/** A new generation begins without themes and initiatives; they are entered on its own page. */
export function AddProgramme({ onClose }: { onClose: () => void }): ReactNode {
  const { programmes, strategies } = useText();
  const navigate = useNavigate();
  const fields = useProgrammeFields();
  const add = useStrategyChange(async (values: FormValues) =>
    programmeActs.create({
      ...programmeOf(values),
      code: values['code'] ?? '',
      councilOrganisationId: null,
    }),
  );
  return (
    <FormDialog
      title={programmes.edit.add}
      note={programmes.edit.addNote}
      verb={programmes.edit.add}
      done={strategies.added}
      change={add}
      fields={[...fields.programme(null), fields.code('')]}
      onDone={(answer) => {
        const { code } = answer as { code: string };
        void navigate({ to: '/programmes/$code', params: { code } });
      }}
      onClose={onClose}
    />
  );
}
