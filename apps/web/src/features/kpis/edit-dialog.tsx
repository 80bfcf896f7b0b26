import type { ReactNode } from 'react';
import type { Indicator } from '../../api/types';
import { useText } from '../../text/language';
import { FormDialog } from '../../ui/form-dialog';
import { useEditIndicator } from './edit.api';
import { useEditFields } from './edit-fields';

/** What the indicator is. Once it is measured, what its figures mean stays. */
export function EditDialog(props: { indicator: Indicator; onClose: () => void }): ReactNode {
  const { kpis: w, states } = useText();
  const change = useEditIndicator(props.indicator);
  const fields = useEditFields(props.indicator);
  return (
    <FormDialog
      title={w.editTitle}
      {...(props.indicator.measurements.length === 0 ? {} : { note: w.measuredNote })}
      verb={states.save}
      done={states.saved}
      change={change}
      fields={fields}
      onClose={props.onClose}
    />
  );
}
