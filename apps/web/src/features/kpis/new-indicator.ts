import type { Agency, Indicator } from '../../api/types';
import type { Catalogue } from '../../text/catalogue';
import type { Choice } from '../../ui/field';
import type { FormField, FormValues } from '../../ui/form-fields';
import { BASELINES, BOUNDS, KINDS, type CreateIndicator } from './kpis.api';
import { fromPercent } from './figures';
import { boundOf, factorsOf, orNull } from './values';

export const START: FormValues = {
  usage: 'kpi',
  kind: 'level',
  direction: 'increase',
  periodKind: 'fiscal_year',
  owner: 'joint',
  baselineStatus: 'given',
  bound: 'exact_as_stated',
};
const RANGED = ['cumulative', 'per_year', 'growth_vs_previous'];
/** What of a target belongs to the kind; what was typed for another one before the choice changed does not count. */
const targetOf = ({ kind, value, growth, masterCode }: FormValues) => ({
  growth: kind === 'growth_vs_previous' ? orNull(growth) : null,
  masterCode: kind === 'all_of_n' ? orNull(masterCode) : null,
  value: kind === 'growth_vs_previous' || kind === 'undefined' ? null : orNull(value),
});
/** Whether a target is being given: its years are asked for then. */
const hasTarget = (typed: FormValues) => Object.values(targetOf(typed)).some((given) => given !== null);
export const USAGES = ['kpi', 'numeric_target'] as const;
export const DIRECTIONS = ['increase', 'decrease', 'limit_decline'] as const;
export const PERIODS = ['fiscal_year', 'calendar_year', 'survey'] as const;
export const VALUE_NATURES = [
  'annual_flow',
  'cumulative_flow',
  'stock',
  'ratio',
  'net_flow',
  'distinct_count',
] as const;

/** The fields that the chosen kind asks for. */
export function fieldsFor(
  typed: FormValues,
  text: Catalogue,
  agency: Agency | null,
  masters: Choice[] = [],
): FormField[] {
  const { kpis: w } = text;
  const unit = typed.unit ?? '';
  const expected = typed.periodKind === 'fiscal_year' ? ('fiscal_year' as const) : ('calendar_year' as const);
  const measured = () => typed.kind !== 'undefined';
  const numbered = () => measured() && typed.kind !== 'growth_vs_previous';
  const select = <V extends string>(
    name: string,
    label: string,
    values: readonly V[],
    words: Record<V, string>,
  ): FormField => ({
    name,
    label,
    kind: 'select',
    required: true,
    choices: values.map((value) => ({ value, label: words[value] })),
  });
  return [
    { name: 'name', label: w.fields.name, kind: 'text', required: true },
    select('usage', w.fields.usage, USAGES, w.usages),
    {
      ...select('kind', w.fields.kind, KINDS, w.kinds),
      help: w.kindHelps[KINDS.find((kind) => kind === typed.kind) ?? 'level'],
    },
    {
      ...select('direction', w.fields.direction, DIRECTIONS, w.directions),
      shown: (now) => now.kind === 'level',
    },
    { name: 'unit', label: w.fields.unit, help: w.fields.unitHelp, kind: 'text', required: true },
    select('periodKind', w.fields.period, PERIODS, w.periods),
    select(
      'owner',
      w.fields.owner,
      [...(agency === null ? [] : [agency]), 'joint' as const],
      text.words.agencyName,
    ),
    { ...select('baselineStatus', w.fields.baselineStatus, BASELINES, w.baselineChoices), shown: measured },
    {
      name: 'baselineValue',
      label: w.fields.baselineValue,
      kind: 'number',
      unit,
      required: true,
      shown: (now) => measured() && now.baselineStatus === 'given',
    },
    {
      name: 'baselineYear',
      label: w.fields.baselineYear,
      kind: 'year',
      expected,
      required: true,
      shown: (now) => measured() && now.baselineStatus === 'given',
    },
    {
      name: 'growth',
      label: w.fields.growth,
      help: w.fields.growthHelp,
      kind: 'number',
      unit: '％',
      shown: (now) => now.kind === 'growth_vs_previous',
    },
    {
      name: 'masterCode',
      label: w.fields.master,
      help: w.fields.masterHelp,
      kind: 'select',
      placeholder: w.fields.masterNone,
      choices: masters,
      shown: (now) => now.kind === 'all_of_n',
    },
    {
      name: 'value',
      label: w.fields.targetValue,
      ...(typed.kind === 'all_of_n' ? { help: w.fields.allValueHelp } : {}),
      kind: 'number',
      unit,
      shown: numbered,
    },
    {
      name: 'yearFrom',
      label: w.fields.targetFrom,
      help: w.fields.targetFromHelp,
      kind: 'year',
      expected,
      required: hasTarget(typed),
      shown: (now) => RANGED.includes(now.kind ?? ''),
    },
    {
      name: 'yearTo',
      label: w.fields.targetYear,
      kind: 'year',
      expected,
      required: hasTarget(typed),
      shown: measured,
    },
    { ...select('bound', w.fields.bound, BOUNDS, w.boundChoices), shown: numbered },
  ];
}

/** What is sent; the target comes with it when its value and year were given. */
export function bodyOf(values: FormValues, initiative: string | undefined): CreateIndicator {
  const of = <const V extends string>(name: string, allowed: readonly V[], fallback: V) =>
    allowed.find((each) => each === values[name]) ?? fallback;
  const year = (name: string) => ((values[name] ?? '') === '' ? null : Number(values[name]));
  const kind = of('kind', KINDS, 'level');
  const given = of('baselineStatus', BASELINES, 'absent') === 'given';
  const yearTo = year('yearTo');
  const { value, growth, masterCode } = targetOf(values);
  const target =
    !hasTarget(values) || yearTo === null
      ? null
      : {
          value,
          valueTo: null,
          valueUnit: 'base' as const,
          yearFrom: RANGED.includes(kind) ? year('yearFrom') : null,
          yearTo,
          bound: boundOf(values),
          approximate: values['value.approximate'] === 'true',
          growthRate: growth === null ? null : fromPercent(growth),
          factors: factorsOf(values),
          benchmark: null,
          masterCode,
          display: null,
          note: null,
          decidedOn: null,
        };
  const baseline = {
    status: of('baselineStatus', BASELINES, 'absent'),
    value: given ? (values.baselineValue ?? null) : null,
    valueUnit: 'base' as const,
    numerator: null,
    denominator: null,
    year: given ? year('baselineYear') : null,
    periodFrom: null,
    periodTo: null,
    approximate: values['baselineValue.approximate'] === 'true',
    display: null,
  };
  return {
    name: values.name ?? '',
    usage: of('usage', USAGES, 'kpi'),
    kind,
    direction: kind === 'level' ? of('direction', DIRECTIONS, 'increase') : null,
    unit: values.unit ?? '',
    periodKind: of<Indicator['periodKind']>('periodKind', PERIODS, 'fiscal_year'),
    owner: of('owner', ['prefecture', 'city', 'joint'] as const, 'joint'),
    state: 'active',
    components: [{ label: null, baseline: kind === 'undefined' ? null : baseline, target }],
    links: initiative === undefined ? [] : [{ initiativeId: initiative, printedCode: null }],
  };
}
