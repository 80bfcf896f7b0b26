import type { ReactNode } from 'react';
import type { Indicator } from '../../api/types';
import { useText } from '../../text/language';
import { FormDialog } from '../../ui/form-dialog';
import type { FormField } from '../../ui/form-fields';
import { asPercent } from './figures';
import { BOUNDS } from './kpis.api';
import { useMasterChoices } from './master-choices';
import { useSetTarget } from './target.api';
import { typedNumber } from './values';
import { yearFieldOf } from './year-field';

const RANGED = ['cumulative', 'per_year', 'growth_vs_previous'];

/** A target as the kind of indicator has it; the one before stays, with the reason. */
export function TargetDialog(props: {
  indicator: Indicator;
  component: Indicator['components'][number];
  onClose: () => void;
}): ReactNode {
  const { kpis: w } = useText();
  const { indicator, component } = props;
  const { kind, unit } = indicator;
  const { target } = component;
  const change = useSetTarget(indicator, component.number);
  const yearField = yearFieldOf(indicator);
  const masters = useMasterChoices(kind === 'all_of_n');
  const numbered = kind !== 'growth_vs_previous' && kind !== 'undefined';
  const fields: (FormField | false)[] = [
    kind === 'growth_vs_previous' && {
      name: 'growth',
      label: w.fields.growth,
      kind: 'number',
      unit: '％',
      required: true,
      initial: target === null || target.growthRate === null ? '' : asPercent(target.growthRate),
    },
    kind === 'all_of_n' && {
      name: 'masterCode',
      label: w.fields.master,
      help: w.fields.masterHelp,
      kind: 'select',
      initial: target?.masterCode ?? '',
      placeholder: w.fields.masterNone,
      choices: masters,
    },
    numbered && {
      name: 'value',
      label: w.fields.targetValue,
      kind: 'number',
      unit,
      required: kind !== 'all_of_n' && kind !== 'balance',
      initial: typedNumber(target?.value, target?.approximate),
      ...(kind === 'all_of_n' ? { help: w.fields.allValueHelp } : {}),
    },
    numbered &&
      kind === 'level' && {
        name: 'valueTo',
        label: w.fields.valueTo,
        help: w.fields.valueToHelp,
        kind: 'number',
        unit,
        initial: target?.valueTo ?? '',
      },
    RANGED.includes(kind) && {
      name: 'yearFrom',
      label: w.fields.targetFrom,
      required: true,
      ...yearField(target?.yearFrom ?? null),
    },
    { name: 'yearTo', label: w.fields.targetYear, required: true, ...yearField(target?.yearTo ?? null) },
    numbered && {
      name: 'bound',
      label: w.fields.bound,
      kind: 'select',
      initial: target?.bound ?? 'exact_as_stated',
      choices: BOUNDS.map((value) => ({ value, label: w.boundChoices[value] })),
    },
    numbered && {
      name: 'factors',
      label: w.fields.factors,
      help: w.fields.factorsHelp,
      kind: 'number',
      initial: target?.factors?.map(({ value, label }) => `${value}${label}`).join('×') ?? '',
    },
    numbered && {
      name: 'benchmark',
      label: w.fields.benchmark,
      help: w.fields.benchmarkHelp,
      kind: 'text',
      initial: target?.benchmark ?? '',
    },
    {
      name: 'display',
      label: w.fields.display,
      help: w.fields.displayHelp,
      kind: 'text',
      initial: target?.display ?? '',
    },
    { name: 'note', label: w.fields.note, kind: 'text', initial: target?.note ?? '' },
    {
      name: 'decidedOn',
      label: w.fields.decidedOn,
      kind: 'day',
    },
    target !== null && { name: 'reason', label: w.fields.reason, kind: 'long', required: true },
  ];
  return (
    <FormDialog
      title={target === null ? w.firstTarget : w.setTarget}
      verb={target === null ? w.firstTarget : w.setTarget}
      note={target === null ? w.targetNote : w.targetKept}
      done={w.targetSet}
      change={change}
      fields={fields.filter((field) => field !== false)}
      onClose={props.onClose}
    />
  );
}
