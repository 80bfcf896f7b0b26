import { answer, api, ifMatch } from '../../api/client';
import type { Indicator } from '../../api/types';
import { fromPercent } from './figures';
import { BASELINES, useIndicatorChange } from './kpis.api';
import { boundOf, factorsOf, oneOf, orNull, yearOf } from './values';

/** The old target stays with the reason of the new one. */
export function useSetTarget({ id, version }: Indicator, component: number) {
  return useIndicatorChange((values) =>
    answer(
      api.POST('/api/v1/indicators/{id}/targets', {
        params: { path: { id }, header: ifMatch(version) },
        body: {
          component,
          value: orNull(values.value),
          valueTo: orNull(values.valueTo),
          valueUnit: 'base',
          growthRate: orNull(values.growth) === null ? null : fromPercent(values.growth ?? ''),
          yearFrom: orNull(values.yearFrom) === null ? null : yearOf(values.yearFrom),
          yearTo: yearOf(values.yearTo),
          bound: boundOf(values),
          approximate: values['value.approximate'] === 'true',
          factors: factorsOf(values),
          benchmark: orNull(values.benchmark),
          masterCode: orNull(values.masterCode),
          display: orNull(values.display),
          note: orNull(values.note),
          decidedOn: orNull(values.decidedOn),
          reason: orNull(values.reason),
        },
      }),
    ),
  );
}

export function useSetBaseline({ id, version }: Indicator, component: number) {
  return useIndicatorChange((values) => {
    const status = oneOf(BASELINES, values.status, 'absent');
    const given = (value: string | undefined) => (status === 'given' ? orNull(value) : null);
    return answer(
      api.PUT('/api/v1/indicators/{id}/baseline', {
        params: { path: { id }, header: ifMatch(version) },
        body: {
          component,
          status,
          value: given(values.value),
          valueUnit: 'base',
          numerator: given(values.numerator),
          denominator: given(values.denominator),
          year: orNull(values.year) === null ? null : yearOf(values.year),
          periodFrom: null,
          periodTo: null,
          approximate: values['value.approximate'] === 'true',
          display: orNull(values.display),
          reason: orNull(values.reason),
        },
      }),
    );
  });
}

/** The values of an indicator by name, one in each line; one alone needs none. */
export function useSetComponents({ id, version }: Indicator) {
  return useIndicatorChange((values) => {
    const labels = (values.labels ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    return answer(
      api.PUT('/api/v1/indicators/{id}/components', {
        params: { path: { id }, header: ifMatch(version) },
        body: { labels: labels.length === 0 ? [null] : labels },
      }),
    );
  });
}
