import {
  infiniteQueryOptions,
  useMutation,
  useQueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../api/client';
import type { DataIssue } from '../../api/types';
import type { FormValues } from '../../ui/form-fields';

export const ISSUE_STATES = ['open', 'ruled'] as const;
export interface IssueFilter {
  programme?: string;
  state?: (typeof ISSUE_STATES)[number];
}

export function dataIssuesQuery(filter: IssueFilter) {
  return infiniteQueryOptions({
    queryKey: ['data-issues', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/data-issues', {
          params: {
            query: { ...filter, limit: 50, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

function useIssueChange<V>(change: (values: V) => Promise<unknown>): UseMutationResult<unknown, Error, V> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      for (const key of ['data-issues', 'programmes', 'history'])
        void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
}

export function useReportIssue() {
  return useIssueChange((values: FormValues) =>
    answer(
      api.POST('/api/v1/data-issues', {
        body: {
          programmeCode: values['programmeCode'] ?? '',
          initiativeId: null,
          place: values['place'] ?? '',
          statement: values['statement'] ?? '',
        },
      }),
    ),
  );
}

export function useRuleIssue({ id, version }: DataIssue) {
  return useIssueChange((values: FormValues) =>
    answer(
      api.POST('/api/v1/data-issues/{id}/ruling', {
        params: { path: { id }, header: ifMatch(version) },
        body: { ruling: values['ruling'] ?? '' },
      }),
    ),
  );
}

export function useReopenIssue({ id, version }: DataIssue) {
  return useIssueChange((reason: string) =>
    answer(
      api.POST('/api/v1/data-issues/{id}/reopening', {
        params: { path: { id }, header: ifMatch(version) },
        body: { reason },
      }),
    ),
  );
}
