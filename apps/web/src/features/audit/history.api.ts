import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { answer, api } from '../../api/client';

/** The history of a record, newest first; read again when the record has another `version`, with the old one standing meanwhile. */
export function historyQuery(kind: string, id: string, version: string | number = '') {
  return infiniteQueryOptions({
    queryKey: ['history', kind, id, version],
    staleTime: 0,
    placeholderData: keepPreviousData,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/history/{kind}/{id}', {
          params: { path: { kind, id }, query: pageParam === undefined ? {} : { cursor: pageParam } },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}
