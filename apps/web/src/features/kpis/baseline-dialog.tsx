import type { ReactNode } from 'react';
import type { Indicator } from '../../api/types';
import { useText } from '../../text/language';
import { FormDialog } from '../../ui/form-dialog';
import type { FormValues } from '../../ui/form-fields';
import { byParts } from './by-parts';
import { BASELINES } from './kpis.api';
import { useSetBaseline } from './target.api';
import { typedNumber } from './values';
import { yearFieldOf } from './year-field';

/** Given, 新規 or not there at all, which is not zero; the history keeps the one before with the reason. */
export function BaselineDialog(props: {
  indicator: Indicator;
  component: Indicator['components'][number];
  onClose: () => void;
}): ReactNode {
  const { kpis: w, states } = useText();
  const { indicator, component } = props;
  const { baseline } = component;
  const change = useSetBaseline(indicator, component.number);
  const given = (typed: FormValues) => typed.status === 'given';
  return (
    <FormDialog
      title={w.setBaseline}
      verb={w.setBaseline}
      done={states.saved}
      change={change}
      fields={[
        {
          name: 'status',
          label: w.fields.baselineStatus,
          kind: 'select',
          required: true,
          initial: baseline?.status ?? 'given',
          choices: BASELINES.map((value) => ({ value, label: w.baselineChoices[value] })),
        },
        {
          name: 'value',
          label: w.fields.baselineValue,
          kind: 'number',
          unit: indicator.unit,
          // Parts give the value.
          initial:
            (baseline?.numerator ?? null) === null ? typedNumber(baseline?.value, baseline?.approximate) : '',
          shown: given,
        },
        ...byParts(indicator, baseline, w, given),
        {
          name: 'year',
          label: w.fields.baselineYear,
          ...yearFieldOf(indicator)(baseline?.year ?? null),
          shown: given,
        },
        {
          name: 'display',
          label: w.fields.display,
          help: w.fields.displayHelp,
          kind: 'text',
          initial: baseline?.display ?? '',
        },
        ...(baseline?.status === 'given'
          ? [
              {
                name: 'reason',
                label: w.fields.reason,
                help: w.fields.baselineReasonHelp,
                kind: 'long' as const,
              },
            ]
          : []),
      ]}
      onClose={props.onClose}
    />
  );
}
