import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../api/client';
import type { paths } from '../../api/schema.gen';
import type { Agreement } from '../../api/types';

export type AgreementFilter = Omit<
  NonNullable<paths['/api/v1/agreements']['get']['parameters']['query']>,
  'limit' | 'cursor'
>;
type Body<P extends keyof paths, M extends 'post' | 'patch'> = paths[P] extends {
  [Key in M]: { requestBody: { content: { 'application/json': infer B } } };
}
  ? B
  : never;
export type NewAgreement = Body<'/api/v1/agreements', 'post'>;
export type EditAgreement = Body<'/api/v1/agreements/{id}', 'patch'>;
export type Amendment = Body<'/api/v1/agreements/{id}/amendment', 'post'>;

/** A term's end is announced so many days before. */
export const DAYS_OF_NOTICE = 120;

export function agreementsQuery(filter: AgreementFilter) {
  return infiniteQueryOptions({
    queryKey: ['agreements', 'list', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/agreements', {
          params: {
            query: { ...filter, limit: 50, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

export function agreementQuery(id: string, on?: string) {
  return queryOptions({
    queryKey: ['agreements', 'one', id, on],
    queryFn: () =>
      answer(
        api.GET('/api/v1/agreements/{id}', {
          params: { path: { id }, query: on === undefined ? {} : { on } },
        }),
      ),
  });
}

function useAgreementChange<Values>(
  change: (values: Values) => Promise<Agreement>,
): UseMutationResult<Agreement, Error, Values> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      for (const key of ['agreements', 'organisations', 'tasks', 'history', 'joint-acts'])
        void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
}

export function useAddAgreement() {
  return useAgreementChange((body: NewAgreement) => answer(api.POST('/api/v1/agreements', { body })));
}

export function useEditAgreement(id: string) {
  return useAgreementChange(({ edit, version }: { edit: EditAgreement; version: number }) =>
    answer(
      api.PATCH('/api/v1/agreements/{id}', {
        params: { path: { id }, header: ifMatch(version) },
        body: edit,
      }),
    ),
  );
}

/** What is decided about the agreement that the page shows. */
export function useDecide({ id, version }: { id: string; version: number }) {
  const params = { path: { id }, header: ifMatch(version) };
  return {
    activate: (body: { signedOn?: string; startsOn?: string }) =>
      answer(api.POST('/api/v1/agreements/{id}/activation', { params, body })),
    amend: (body: Amendment) => answer(api.POST('/api/v1/agreements/{id}/amendment', { params, body })),
    renew: (body: { endsOn: string | null; months: number | null }) =>
      answer(api.POST('/api/v1/agreements/{id}/renewal', { params, body })),
    terminate: (body: { on: string; reason: string }) =>
      answer(api.POST('/api/v1/agreements/{id}/termination', { params, body })),
    keepOn: (body: { reason: string }) =>
      answer(api.POST('/api/v1/agreements/{id}/termination-withdrawal', { params, body })),
  };
}

export { useAgreementChange };
