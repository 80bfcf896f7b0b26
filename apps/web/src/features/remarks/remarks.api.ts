import {
  infiniteQueryOptions,
  useMutation,
  useQueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../api/client';
import type { Audience, Remark } from '../../api/types';

export interface RemarkSubject {
  subjectType: Remark['subjectType'];
  subjectId: string;
}

export function remarksQuery(on: RemarkSubject, audience: Audience) {
  return infiniteQueryOptions({
    queryKey: ['remarks', on.subjectType, on.subjectId, audience],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/remarks', {
          params: {
            query: { ...on, audience, limit: 20, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

/** A remark stands in one box and is counted in all of them. */
function useRemarkChange<V>(
  on: RemarkSubject,
  change: (input: V) => Promise<Remark>,
): UseMutationResult<Remark, Error, V> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all(
        (['remarks', 'history'] as const).map((kept) =>
          queryClient.invalidateQueries({ queryKey: [kept, on.subjectType, on.subjectId] }),
        ),
      ),
  });
}

export function useWriteRemark(on: RemarkSubject, audience: Audience) {
  return useRemarkChange(on, (text: string) =>
    answer(api.POST('/api/v1/remarks', { body: { ...on, audience, text } })),
  );
}

function subjectOf({ subjectType, subjectId }: Remark): RemarkSubject {
  return { subjectType, subjectId };
}

export function useEditRemark(remark: Remark) {
  return useRemarkChange(subjectOf(remark), ({ text, version }: { text: string; version: number }) =>
    answer(
      api.PATCH('/api/v1/remarks/{id}', {
        params: { path: { id: remark.id }, header: ifMatch(version) },
        body: { text },
      }),
    ),
  );
}

export function useWidenRemark(remark: Remark) {
  return useRemarkChange(subjectOf(remark), (audience: Audience) =>
    answer(
      api.POST('/api/v1/remarks/{id}/widening', {
        params: { path: { id: remark.id }, header: ifMatch(remark.version) },
        body: { audience },
      }),
    ),
  );
}

export function useStrikeRemark(remark: Remark) {
  return useRemarkChange(subjectOf(remark), (reason: string) =>
    answer(
      api.POST('/api/v1/remarks/{id}/striking', { params: { path: { id: remark.id } }, body: { reason } }),
    ),
  );
}
