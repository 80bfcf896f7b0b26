import { queryOptions } from '@tanstack/react-query';
import { answer, api } from './client';
import type { paths } from './schema.gen';

type Query = paths['/api/v1/readings']['get']['parameters']['query'];
export type ReadingKind = Query['kind'];
export type YearKind = NonNullable<Query['expected']>;
export type Reading = paths['/api/v1/readings']['get']['responses'][200]['content']['application/json'];
export type OneReading = Reading['readings'][number];
export type NumberReading = Extract<OneReading, { kind: 'number' }>;
export type PeriodReading = Exclude<OneReading, { kind: 'number' }>;

/** How the service understands what was typed; the same text is asked once. */
export function readingQuery(kind: ReadingKind, text: string, expected?: YearKind) {
  return queryOptions({
    queryKey: ['readings', kind, text, expected],
    staleTime: Infinity,
    queryFn: () =>
      answer(
        api.GET('/api/v1/readings', {
          params: { query: { kind, text, ...(expected === undefined ? {} : { expected }) } },
        }),
      ),
  });
}
