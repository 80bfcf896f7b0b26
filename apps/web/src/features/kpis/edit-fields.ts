import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Indicator } from '../../api/types';
import type { Catalogue } from '../../text/catalogue';
import { useText } from '../../text/language';
import type { Choice } from '../../ui/field';
import type { FormField, FormValues } from '../../ui/form-fields';
import { chartQuery } from '../agencies/agencies.api';
import { programmesQuery } from '../programmes/programmes.api';
import { strategiesQuery } from '../strategies/strategies.api';
import { indicatorsQuery, KINDS } from './kpis.api';
import { DIRECTIONS, PERIODS, USAGES, VALUE_NATURES } from './new-indicator';

/** The fields of the catalogue, with what stands in them. */
export function useEditFields(indicator: Indicator): FormField[] {
  const { kpis: w } = useText();
  const places = usePlaces(indicator);
  const select = (
    name: string,
    label: string,
    initial: string | null | undefined,
    choices: Choice[],
    help?: string,
  ): FormField => ({
    name,
    label,
    kind: 'select',
    placeholder: w.fields.noneChosen,
    initial: initial ?? '',
    choices,
    ...(help === undefined ? {} : { help }),
  });
  return [
    { name: 'name', label: w.fields.name, kind: 'text', required: true, initial: indicator.name },
    chosen('usage', w.fields.usage, USAGES, w.usages, indicator.usage),
    ...(indicator.measurements.length === 0 ? meaningFields(indicator, w) : []),
    {
      name: 'decimals',
      label: w.fields.decimals,
      kind: 'select',
      required: true,
      initial: String(indicator.decimals),
      choices: ['0', '1', '2', '3', '4', '5', '6'].map((value) => ({ value, label: value })),
    },
    select('departmentId', w.fields.department, indicator.department?.id, places.departments),
    select('strategyId', w.fields.strategy, indicator.strategy?.id, places.strategies),
    select('programmeId', w.fields.programme, indicator.programme?.id, places.programmes),
    select('partOfId', w.partOf, indicator.partOf?.id, places.wholes, w.fields.partOfHelp),
    select(
      'stage',
      w.fields.stage,
      indicator.stage === null ? null : String(indicator.stage),
      ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((value) => ({ value, label: value })),
      w.fields.stageHelp,
    ),
    { name: 'note', label: w.fields.note, kind: 'long', initial: indicator.note ?? '' },
  ];
}

/** How it is counted: fixed by the first figure. */
function meaningFields(indicator: Indicator, w: Catalogue['kpis']): FormField[] {
  const level = (typed: FormValues) => typed.kind === 'level';
  return [
    chosen('kind', w.fields.kind, KINDS, w.kinds, indicator.kind),
    {
      ...chosen('direction', w.fields.direction, DIRECTIONS, w.directions, indicator.direction ?? 'increase'),
      shown: level,
    },
    {
      name: 'tolerance',
      label: w.fields.tolerance,
      help: w.fields.toleranceHelp,
      kind: 'number',
      initial: indicator.tolerance ?? '',
      shown: (typed) => typed.kind === 'maintain',
    },
    {
      name: 'unit',
      label: w.fields.unit,
      help: w.fields.unitHelp,
      kind: 'text',
      required: true,
      initial: indicator.unit,
    },
    {
      name: 'statedUnit',
      label: w.fields.statedUnit,
      help: w.fields.statedUnitHelp,
      kind: 'text',
      initial: indicator.statedUnit === indicator.unit ? '' : indicator.statedUnit,
    },
    {
      name: 'factor',
      label: w.fields.factor,
      help: w.fields.factorHelp,
      kind: 'number',
      initial: indicator.factor,
    },
    {
      name: 'cumulativePersons',
      label: w.fields.persons,
      help: w.fields.personsHelp,
      kind: 'select',
      initial: String(indicator.cumulativePersons),
      choices: (['false', 'true'] as const).map((value) => ({ value, label: w.personChoices[value] })),
    },
    {
      ...chosen(
        'valueNature',
        w.fields.valueNature,
        VALUE_NATURES,
        w.valueNatures,
        indicator.valueNature ?? '',
      ),
      required: false,
      placeholder: w.fields.noneChosen,
    },
    chosen('periodKind', w.fields.period, PERIODS, w.periods, indicator.periodKind),
  ];
}

function chosen<V extends string>(
  name: string,
  label: string,
  values: readonly V[],
  words: Record<V, string>,
  initial: string,
): FormField {
  const choices = values.map((value) => ({ value, label: words[value] }));
  return { name, label, kind: 'select', required: true, initial, choices };
}

/** Where it may stand: departments of its owner, documents, and wholes that count in the same unit. */
function usePlaces(
  indicator: Indicator,
): Record<'departments' | 'strategies' | 'programmes' | 'wholes', Choice[]> {
  const { words } = useText();
  const sides = useQuery(chartQuery(undefined)).data?.items ?? [];
  const strategies = useInfiniteQuery(strategiesQuery()).data?.pages.flatMap(({ items }) => items) ?? [];
  const programmes = useQuery(programmesQuery).data?.items ?? [];
  const others = useInfiniteQuery(indicatorsQuery({})).data?.pages.flatMap(({ items }) => items) ?? [];
  const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  return {
    departments: sides
      .filter(({ agency }) => indicator.agency === null || agency === indicator.agency)
      .flatMap(({ agency, departments }) =>
        departments.map((each) => ({ ...named(each), group: words.agencyName[agency ?? 'joint'] })),
      ),
    strategies: strategies.map(named),
    programmes: programmes.map(named),
    wholes: withHeld(
      others.filter(({ id, unit }) => id !== indicator.id && unit === indicator.unit).map(named),
      indicator.partOf === null ? null : named(indicator.partOf),
    ),
  };
}

/** What is chosen now can be kept, however long the list is. */
function withHeld(choices: Choice[], held: Choice | null): Choice[] {
  return held === null || choices.some(({ value }) => value === held.value) ? choices : [held, ...choices];
}
