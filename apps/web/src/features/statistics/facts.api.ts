import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../api/client';
import type { Fact } from '../../api/types';
import type { FormValues } from '../../ui/form-fields';
import { orNull, useStatisticChange } from './statistics.api';
import { sentFactPeriod } from './typed-period';

export const NATURES = [
  'actual',
  'budget',
  'plan',
  'vision',
  'part_of_total',
  'denominator',
  'statement',
] as const;

export function factsQuery(search: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ['statistics', 'facts', search],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/facts', {
          params: {
            query: {
              limit: 50,
              ...(search === undefined ? {} : { search }),
              ...(pageParam === undefined ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

function bodyOf(values: FormValues) {
  const period = orNull(values.period);
  return {
    label: values.label ?? '',
    topic: orNull(values.topic),
    text: orNull(values.text),
    value: orNull(values.value),
    valueTo: orNull(values.valueTo),
    unit: orNull(values.unit),
    period: period === null ? null : sentFactPeriod(period),
    nature: NATURES.find((each) => each === values.nature) ?? 'statement',
    cumulativePersons: values.cumulativePersons === 'true' || values['value.persons'] === 'true',
    approximate: values['value.approximate'] === 'true',
    note: orNull(values.note),
    programmeId: orNull(values.programmeId),
    strategyId: orNull(values.strategyId),
  };
}

export function useAddFact() {
  return useStatisticChange((values) => answer(api.POST('/api/v1/facts', { body: bodyOf(values) })));
}

export function useEditFact({ id, version }: Fact) {
  return useStatisticChange((values) =>
    answer(
      api.PATCH('/api/v1/facts/{id}', {
        params: { path: { id }, header: ifMatch(version) },
        body: bodyOf(values),
      }),
    ),
  );
}
