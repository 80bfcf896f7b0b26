import { answer, api, ifMatch } from '../../api/client';
import type { Indicator } from '../../api/types';
import type { FormValues } from '../../ui/form-fields';
import { KINDS, useIndicatorChange } from './kpis.api';
import { DIRECTIONS, PERIODS, USAGES, VALUE_NATURES } from './new-indicator';
import { oneOf, orNull, yearOf } from './values';

/** What it is. Kind, unit and way of counting are sent only while nothing is measured. */
export function useEditIndicator(indicator: Indicator) {
  const { id, version } = indicator;
  return useIndicatorChange((values) =>
    answer(
      api.PATCH('/api/v1/indicators/{id}', {
        params: { path: { id }, header: ifMatch(version) },
        body: {
          name: values.name ?? '',
          usage: oneOf(USAGES, values.usage, indicator.usage),
          decimals: Number(values.decimals ?? indicator.decimals),
          stage: orNull(values.stage) === null ? null : yearOf(values.stage),
          strategyId: orNull(values.strategyId),
          programmeId: orNull(values.programmeId),
          departmentId: orNull(values.departmentId),
          partOfId: orNull(values.partOfId),
          note: orNull(values.note),
          ...(indicator.measurements.length === 0 ? meaningOf(values, indicator) : {}),
        },
      }),
    ),
  );
}

function meaningOf(values: FormValues, indicator: Indicator) {
  const kind = oneOf(KINDS, values.kind, indicator.kind);
  const valueNature = orNull(values.valueNature);
  return {
    kind,
    direction: kind === 'level' ? oneOf(DIRECTIONS, values.direction, 'increase') : null,
    valueNature: valueNature === null ? null : oneOf(VALUE_NATURES, valueNature, 'annual_flow'),
    unit: values.unit ?? '',
    statedUnit: orNull(values.statedUnit),
    factor: orNull(values.factor) ?? '1',
    cumulativePersons: values.cumulativePersons === 'true',
    periodKind: oneOf(PERIODS, values.periodKind, indicator.periodKind),
    tolerance: kind === 'maintain' ? orNull(values.tolerance) : null,
  };
}

export function useActivate({ id, version }: Indicator) {
  return useIndicatorChange<unknown, undefined>(() =>
    answer(
      api.POST('/api/v1/indicators/{id}/activation', {
        params: { path: { id }, header: ifMatch(version) },
        body: {},
      }),
    ),
  );
}

export function usePublish({ id, version }: Indicator) {
  return useIndicatorChange<unknown, undefined>(() =>
    answer(
      api.POST('/api/v1/indicators/{id}/publication', {
        params: { path: { id }, header: ifMatch(version) },
        body: {},
      }),
    ),
  );
}

export function useEndIndicator({ id, version }: Indicator) {
  return useIndicatorChange((values) =>
    answer(
      api.POST('/api/v1/indicators/{id}/ending', {
        params: { path: { id }, header: ifMatch(version) },
        body: { reason: values.reason ?? '' },
      }),
    ),
  );
}

export function useFreeze({ id }: Indicator) {
  return useIndicatorChange((values) =>
    answer(
      api.POST('/api/v1/indicators/{id}/evaluations', {
        params: { path: { id } },
        body: { year: yearOf(values.year) },
      }),
    ),
  );
}
