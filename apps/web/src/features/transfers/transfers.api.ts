import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../api/client';
import type { TransferList } from '../../api/types';

export const transferListsQuery = infiniteQueryOptions({
  queryKey: ['transfers', 'lists'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }) =>
    answer(
      api.GET('/api/v1/transfer-lists', {
        params: { query: { limit: 50, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
      }),
    ),
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

export function transferListQuery(id: string) {
  return queryOptions({
    queryKey: ['transfers', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/transfer-lists/{id}', { params: { path: { id } } })),
  });
}

export function transferRowQuery(id: string) {
  return queryOptions({
    queryKey: ['transfers', 'row', id],
    queryFn: () => answer(api.GET('/api/v1/transfer-rows/{id}', { params: { path: { id } } })),
  });
}

export const handOversQuery = queryOptions({
  queryKey: ['transfers', 'mine'],
  queryFn: () => answer(api.GET('/api/v1/hand-overs')),
});

export function receiptQuery(id: string) {
  return queryOptions({
    queryKey: ['transfers', 'receipt', id],
    queryFn: () => answer(api.GET('/api/v1/transfer-receipts/{id}', { params: { path: { id } } })),
  });
}

/** The form is a file behind the sign-in: a link with this address fetches it. */
export function formAddress(format: 'xlsx' | 'csv', effectiveOn: string): string {
  return `/api/v1/transfer-form?format=${format}&effectiveOn=${effectiveOn}`;
}

/** A changed list stands in the overview too. */
function useListChange<V>(change: (input: V) => Promise<TransferList>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (list) => {
      queryClient.setQueryData(transferListQuery(list.id).queryKey, list);
      void queryClient.invalidateQueries({ queryKey: transferListsQuery.queryKey });
    },
  });
}

export function useNewList() {
  return useListChange((input: { title: string; effectiveOn: string }) =>
    answer(api.POST('/api/v1/transfer-lists', { body: input })),
  );
}

export function useUpload(list: TransferList) {
  return useListChange((file: File) => {
    const form = new FormData();
    form.append('file', file);
    return answer(
      api.PUT('/api/v1/transfer-lists/{id}/file', {
        params: { path: { id: list.id }, header: ifMatch(list.version) },
        body: { file: file.name },
        bodySerializer: () => form,
      }),
    );
  });
}

export type ListAct = 'schedule' | 'withdraw' | 'retry';
export function useListAct(list: TransferList) {
  return useListChange(({ act, reason }: { act: ListAct; reason: string }) => {
    const params = { path: { id: list.id } };
    switch (act) {
      case 'schedule':
        return answer(
          api.POST('/api/v1/transfer-lists/{id}/scheduling', {
            params: { ...params, header: ifMatch(list.version) },
            body: {},
          }),
        );
      case 'withdraw':
        return answer(api.POST('/api/v1/transfer-lists/{id}/withdrawal', { params, body: { reason } }));
      case 'retry':
        return answer(api.POST('/api/v1/transfer-lists/{id}/retrying', { params, body: {} }));
    }
  });
}

export function useConfirm(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answer(api.POST('/api/v1/hand-overs/{id}/confirmation', { params: { path: { id } }, body: {} })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: handOversQuery.queryKey }),
  });
}

export function useWriteNote(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ note, version }: { note: string; version: number }) =>
      answer(
        api.PUT('/api/v1/hand-overs/{id}/note', {
          params: { path: { id }, header: ifMatch(version) },
          body: { note },
        }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: handOversQuery.queryKey }),
  });
}
