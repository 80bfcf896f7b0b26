import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { ChangesSince } from '../../api/types';

/** Two days, both included. */
export interface Days {
  from: string;
  to: string;
}
export type ChangesOf = { programme: string } | { initiative: string };

/** What changed between two days in a programme or in one initiative. */
export function changesQuery(of: ChangesOf, days: Days) {
  return infiniteQueryOptions({
    queryKey: ['changes', of, days],
    staleTime: 0,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }): Promise<ChangesSince> => {
      const query = { ...days, ...(pageParam === undefined ? {} : { cursor: pageParam }) };
      return 'programme' in of
        ? answer(
            api.GET('/api/v1/programmes/{code}/changes', { params: { path: { code: of.programme }, query } }),
          )
        : answer(
            api.GET('/api/v1/initiatives/{id}/changes', { params: { path: { id: of.initiative }, query } }),
          );
    },
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}
