import { answer, api } from '../../api/client';
import type { PeriodReading } from '../../api/readings';
import type { Indicator, Measurement } from '../../api/types';
import type { FormValues } from '../../ui/form-fields';
import { readPartialDay } from '../../ui/partial-day';
import { STATUSES, useIndicatorChange } from './kpis.api';
import { oneOf, orNull, yearOf } from './values';

/** Records a figure; `replaced` is the current one of the same period that it takes the place of. */
export function useRecord(indicator: Indicator, replaced: Measurement | null) {
  return useIndicatorChange((values) => {
    const status = oneOf(STATUSES, values.status, 'provisional');
    const measured = status === 'provisional' || status === 'final';
    const given = (value: string | undefined) => (measured ? orNull(value) : null);
    const publishedOn = orNull(values.publishedOn);
    return answer(
      api.POST('/api/v1/indicators/{id}/measurements', {
        params: { path: { id: indicator.id } },
        body: {
          component: Number(values.component ?? replaced?.component ?? 1),
          ...periodOf(values, indicator, replaced),
          status,
          value: given(values.value),
          valueUnit: 'base',
          numerator: given(values.numerator),
          denominator: given(values.denominator),
          approximate: measured && values['value.approximate'] === 'true',
          atLeast: measured && values['value.bound'] === 'at_least',
          // 延べ said beside the number must be what the indicator counts.
          ...(values['value.persons'] === 'true' ? { cumulativePersons: true } : {}),
          source: orNull(values.source),
          publishedOn: publishedOn === null ? null : (readPartialDay(publishedOn) ?? publishedOn),
          note: orNull(values.note),
          supersedes: replaced?.id ?? null,
          reason: orNull(values.reason),
        },
      }),
    );
  });
}

/** The whole year, unless the source counted in a month or on a day. */
function periodOf(values: FormValues, { periodKind }: Indicator, replaced: Measurement | null) {
  if (replaced !== null)
    return {
      year: replaced.year,
      periodKind: replaced.periodKind,
      periodFrom: replaced.periodFrom,
      periodTo: replaced.periodTo,
    };
  const year = yearOf(values.year);
  const at = orNull(values.at);
  if (at === null) return { year };
  const read = JSON.parse(at) as PeriodReading;
  const whole = read.kind === 'fiscal_year' || read.kind === 'calendar_year';
  if (whole && read.kind === periodKind) return { year: read.year };
  const kind = read.kind === 'month' ? ('month' as const) : ('date' as const);
  return { year, periodKind: kind, periodFrom: read.from, periodTo: read.to };
}
