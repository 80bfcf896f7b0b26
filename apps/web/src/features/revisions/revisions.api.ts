import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../api/client';
import { ApiError } from '../../api/problem';
import type { Revision } from '../../api/types';
import { type FormValues, versionSeen } from '../../ui/form-fields';
import { effectiveReason, wordingOf, type RevisedSubject } from './revision-fields';

/** As a reader tells them apart: what was agreed waits for its day, then it holds. */
export const SHOWN_STATES = ['proposed', 'agreed', 'applied', 'returned', 'withdrawn'] as const;
export type ShownState = (typeof SHOWN_STATES)[number];

export const shownState = ({ state, appliedAt }: Pick<Revision, 'state' | 'appliedAt'>): ShownState =>
  appliedAt === null ? state : 'applied';

/** What the service is asked for. */
const asked = (shown: ShownState | undefined) =>
  shown === undefined
    ? {}
    : shown === 'applied'
      ? { applied: 'true' as const }
      : { state: shown, applied: 'false' as const };

export function revisionsQuery(code: string, { shown, ...filter }: { shown?: ShownState; subject?: string }) {
  return infiniteQueryOptions({
    queryKey: ['revisions', 'list', code, filter, shown],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/programmes/{code}/revisions', {
          params: {
            path: { code },
            query: {
              ...filter,
              ...asked(shown),
              limit: 50,
              ...(pageParam === undefined ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

export function revisionQuery(id: string) {
  return queryOptions({
    queryKey: ['revisions', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/revisions/{id}', { params: { path: { id } } })),
  });
}

export function wordingQuery(code: string, on: string) {
  return queryOptions({
    queryKey: ['revisions', 'wording', code, on],
    placeholderData: keepPreviousData,
    queryFn: () =>
      answer(api.GET('/api/v1/programmes/{code}/wording', { params: { path: { code }, query: { on } } })),
  });
}

function useRevisionChange<V>(
  change: (values: V) => Promise<Revision>,
): UseMutationResult<Revision, Error, V> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (values: V) => {
      try {
        return await change(values);
      } catch (error) {
        throw atItsField(error);
      }
    },
    onSuccess: () => {
      for (const key of ['revisions', 'programmes', 'initiatives', 'history', 'changes'])
        void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
}

/** The form has one field for each wording; the service names it within `changes`. */
function atItsField(error: unknown): unknown {
  if (!(error instanceof ApiError)) return error;
  const { code, message, requestId, messages, fields, current } = error;
  return new ApiError(error.status, {
    code,
    title: message,
    ...(requestId === null ? {} : { requestId }),
    ...(messages === null ? {} : { messages }),
    errors: fields.map((field) => ({ ...field, pointer: field.pointer.replace(/^\/changes(?=\/)/, '') })),
    current,
  });
}

export function useProposeRevision(subject: RevisedSubject) {
  return useRevisionChange((values: FormValues) =>
    answer(
      api.POST('/api/v1/revisions', {
        body: {
          subjectType: subject.type,
          subjectId: subject.id,
          ...effectiveReason(values),
          changes: wordingOf(subject, values),
        },
      }),
    ),
  );
}

export function useEditRevision({ id, version }: Revision, subject: RevisedSubject) {
  return useRevisionChange((values: FormValues) =>
    answer(
      api.PATCH('/api/v1/revisions/{id}', {
        params: { path: { id }, header: ifMatch(versionSeen(values, version)) },
        body: { ...effectiveReason(values), changes: wordingOf(subject, values) },
      }),
    ),
  );
}

export type RevisionAct = 'consent' | 'return' | 'withdraw' | 'declineWithdrawal';

export function useRevisionAct({ id, version }: Revision) {
  return useRevisionChange(({ act, reason }: { act: RevisionAct; reason: string }) => {
    const params = { path: { id }, header: ifMatch(version) };
    if (act === 'consent') return answer(api.POST('/api/v1/revisions/{id}/consents', { params, body: {} }));
    if (act === 'return')
      return answer(api.POST('/api/v1/revisions/{id}/return', { params, body: { reason } }));
    if (act === 'declineWithdrawal')
      return answer(api.POST('/api/v1/revisions/{id}/withdrawal-refusal', { params, body: { reason } }));
    return answer(api.POST('/api/v1/revisions/{id}/withdrawal', { params, body: { reason } }));
  });
}
