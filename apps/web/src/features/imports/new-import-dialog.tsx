import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { ImportForm } from '../../api/types';
import { useText } from '../../text/language';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { FailureBanner } from '../../ui/failure';
import { SelectField } from '../../ui/field';
import { useNewImport } from './imports.api';

/** Which form the file is in; the file itself is chosen on the import's page. */
export function NewImportDialog({
  forms,
  chosen,
  onClose,
}: {
  forms: ImportForm[];
  /** The form of the page from which somebody came. */
  chosen: ImportForm | undefined;
  onClose: () => void;
}): ReactNode {
  const { imports, states } = useText();
  const [form, setForm] = useState<ImportForm>(
    forms.find((each) => each === chosen) ?? forms[0] ?? 'organisations',
  );
  const create = useNewImport();
  const navigate = useNavigate();
  return (
    <Dialog title={imports.newTitle} onClose={onClose} mayClose={() => !create.isPending}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate(form, {
            onSuccess: ({ id }) => {
              void navigate({ to: '/imports/$id', params: { id } });
            },
          });
        }}
      >
        {create.isError && <FailureBanner error={create.error} />}
        <SelectField
          label={imports.form}
          help={imports.formHelp}
          required
          value={form}
          onChange={(value) => {
            setForm(forms.find((each) => each === value) ?? form);
          }}
          choices={forms.map((value) => ({ value, label: imports.forms[value] }))}
        />
        <div className="mt-5 flex flex-wrap gap-2">
          <Button kind="primary" type="submit" busy={create.isPending}>
            {create.isPending ? states.sending : imports.newGo}
          </Button>
          <Button onClick={onClose} disabled={create.isPending}>
            {states.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
