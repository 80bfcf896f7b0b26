import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../api/client';
import type { StatisticSeries } from '../../api/types';
import type { FormValues } from '../../ui/form-fields';
import { readChecks } from './typed-checks';
import { sentPeriod, type SentPeriod } from './typed-period';

export function seriesListQuery(search: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ['statistics', 'list', search],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/statistics', {
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

export function seriesQuery(id: string) {
  return queryOptions({
    queryKey: ['statistics', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/statistics/{id}', { params: { path: { id } } })),
  });
}

/** A cell of a table, under the name of its field. */
export interface Cell {
  name: string;
  row: string;
  column: string;
}

export function useStatisticChange<T>(
  change: (values: FormValues) => Promise<T>,
): UseMutationResult<T, Error, FormValues> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['statistics'] });
      void queryClient.invalidateQueries({ queryKey: ['history'] });
    },
  });
}

export const orNull = (value: string | undefined) => (value === undefined || value === '' ? null : value);

export function useAddSeries() {
  return useStatisticChange((values) =>
    answer(
      api.POST('/api/v1/statistics', {
        body: {
          title: values.title ?? '',
          unit: values.unit ?? '',
          population: orNull(values.population),
          source: orNull(values.source),
          licence: orNull(values.licence),
          excerpt: false,
          note: null,
          joint: values.owner === 'joint',
        },
      }),
    ),
  );
}

export function useEditSeries({ id, version }: StatisticSeries) {
  return useStatisticChange((values) =>
    answer(
      api.PATCH('/api/v1/statistics/{id}', {
        params: { path: { id }, header: ifMatch(version) },
        body: {
          title: values.title ?? '',
          unit: values.unit ?? '',
          population: orNull(values.population),
          source: orNull(values.source),
          licence: orNull(values.licence),
          excerpt: values.excerpt === 'true',
          note: orNull(values.note),
        },
      }),
    ),
  );
}

/** The figure of one cell, at any time. */
export function useRecordFigure({ id, version }: StatisticSeries) {
  return useStatisticChange((values) =>
    answer(
      api.PUT('/api/v1/statistics/{id}/values', {
        params: { path: { id }, header: ifMatch(version) },
        body: {
          period: sentPeriod(values.period ?? ''),
          status: statusOf(values),
          reason: orNull(values.reason),
          values: [
            {
              row: values.row ?? '',
              column: values.column ?? '',
              value: values.value ?? '',
              approximate: values['value.approximate'] === 'true',
            },
          ],
        },
      }),
    ),
  );
}

/** The figures of one period together; the service leaves alone what stays as it is. */
export function useRecordTable({ id, version }: StatisticSeries, period: SentPeriod, cells: Cell[]) {
  return useStatisticChange((values) =>
    answer(
      api.PUT('/api/v1/statistics/{id}/values', {
        params: { path: { id }, header: ifMatch(version) },
        body: {
          period,
          status: statusOf(values),
          reason: orNull(values.reason),
          values: cells.flatMap(({ name, row, column }) => {
            const value = orNull(values[name]);
            return value === null
              ? []
              : [{ row, column, value, approximate: values[`${name}.approximate`] === 'true' }];
          }),
        },
      }),
    ),
  );
}

/** One check in each line: 計 = 道内 + 道外. */
export function useSetChecks({ id, version, columns }: StatisticSeries) {
  return useStatisticChange((values) =>
    answer(
      api.PUT('/api/v1/statistics/{id}/checks', {
        params: { path: { id }, header: ifMatch(version) },
        body: { checks: readChecks(values.checks ?? '', columns) },
      }),
    ),
  );
}

const statusOf = ({ status }: FormValues) => (status === 'provisional' ? 'provisional' : 'final');
