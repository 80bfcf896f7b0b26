import type { ReactNode } from 'react';
import type { Indicator } from '../../api/types';
import { useText } from '../../text/language';
import { FormDialog } from '../../ui/form-dialog';
import { useSetComponents } from './target.api';

/** Several values of one indicator, such as 男 and 女: the worse one gives its judgement. */
export function ComponentsDialog(props: { indicator: Indicator; onClose: () => void }): ReactNode {
  const { kpis: w, states } = useText();
  const change = useSetComponents(props.indicator);
  const labels = props.indicator.components.flatMap(({ label }) => (label === null ? [] : [label]));
  return (
    <FormDialog
      title={w.setComponents}
      note={w.componentsNote}
      verb={states.save}
      done={states.saved}
      change={change}
      fields={[
        {
          name: 'labels',
          label: w.fields.labels,
          help: w.fields.labelsHelp,
          kind: 'long',
          initial: labels.join('\n'),
        },
      ]}
      onClose={props.onClose}
    />
  );
}
