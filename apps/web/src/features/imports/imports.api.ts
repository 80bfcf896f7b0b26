import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../api/client';
import type { ImportForm, ImportRun, SheetForm } from '../../api/types';

const LOOK_EVERY_MS = 1_000;
const BUSY: readonly ImportRun['state'][] = ['received', 'checking', 'applying', 'undoing'];

export const isBusy = ({ state }: Pick<ImportRun, 'state'>): boolean => BUSY.includes(state);

export const importsQuery = infiniteQueryOptions({
  queryKey: ['imports', 'list'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }) =>
    answer(
      api.GET('/api/v1/import-runs', {
        params: { query: { limit: 50, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
      }),
    ),
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

/** While a job is at work the page looks again each second. */
export function importQuery(id: string) {
  return queryOptions({
    queryKey: ['imports', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/import-runs/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && isBusy(state.data) ? LOOK_EVERY_MS : false),
  });
}

/** The version keeps what was read of an earlier file apart. */
export function problemsQuery(
  run: ImportRun,
  filter: { code?: string | undefined; head?: string | undefined },
) {
  return infiniteQueryOptions({
    queryKey: ['imports', 'problems', run.id, run.version, filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/import-runs/{id}/problems', {
          params: {
            path: { id: run.id },
            query: {
              limit: 50,
              ...(filter.code === undefined ? {} : { code: filter.code }),
              ...(filter.head === undefined ? {} : { head: filter.head }),
              ...(pageParam === undefined ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

export function changesQuery(run: ImportRun, kind: 'create' | 'change' | 'conflict' | undefined) {
  return infiniteQueryOptions({
    queryKey: ['imports', 'changes', run.id, run.version, kind ?? 'all'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/import-runs/{id}/changes', {
          params: {
            path: { id: run.id },
            query: {
              limit: 50,
              ...(kind === undefined ? {} : { kind }),
              ...(pageParam === undefined ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

/** While the job is at work the page looks again each second. */
export function sheetRunQuery(id: string) {
  return queryOptions({
    queryKey: ['sheets', id],
    queryFn: () => answer(api.GET('/api/v1/sheet-runs/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) =>
      state.data && !['succeeded', 'dead'].includes(state.data.state) ? LOOK_EVERY_MS : false,
  });
}

export interface AskedSheet {
  form: SheetForm;
  format: 'xlsx' | 'csv';
  programme?: string;
  strategy?: string;
}

/** A job makes the form; a page that is left forgets it. */
export function useAskSheet() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: AskedSheet) => answer(api.POST('/api/v1/sheet-runs', { body })),
    onSuccess: (run) => {
      queryClient.setQueryData(sheetRunQuery(run.id).queryKey, run);
    },
  });
}

function useImportChange<V>(change: (input: V) => Promise<ImportRun>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (run) => {
      queryClient.setQueryData(importQuery(run.id).queryKey, run);
      void queryClient.invalidateQueries({ queryKey: importsQuery.queryKey });
    },
  });
}

export function useNewImport() {
  return useImportChange((form: ImportForm) => answer(api.POST('/api/v1/import-runs', { body: { form } })));
}

export function useSendFile(run: ImportRun) {
  return useImportChange((file: File) => {
    const form = new FormData();
    form.append('file', file);
    return answer(
      api.PUT('/api/v1/import-runs/{id}/file', {
        params: { path: { id: run.id }, header: ifMatch(run.version) },
        body: { file: file.name },
        bodySerializer: () => form,
      }),
    );
  });
}

export function useChoose(run: ImportRun) {
  return useImportChange(({ choice, number }: { choice: 'mine' | 'stored'; number?: number }) =>
    answer(
      api.PUT('/api/v1/import-runs/{id}/choices', {
        params: { path: { id: run.id }, header: ifMatch(run.version) },
        body: { choice, ...(number === undefined ? {} : { numbers: [number] }) },
      }),
    ),
  );
}

/** To the file as it was read here: its hash and the version say which. */
export function useConsent(run: ImportRun) {
  return useImportChange(() =>
    answer(
      api.POST('/api/v1/import-runs/{id}/consents', {
        params: { path: { id: run.id }, header: ifMatch(run.version) },
        body: { fileHash: run.fileHash ?? '' },
      }),
    ),
  );
}

export function useApply(run: ImportRun) {
  return useImportChange(() =>
    answer(
      api.POST('/api/v1/import-runs/{id}/application', {
        params: { path: { id: run.id }, header: ifMatch(run.version) },
        body: {},
      }),
    ),
  );
}

export function useUndo(run: ImportRun) {
  return useImportChange((reason: string) =>
    answer(
      api.POST('/api/v1/import-runs/{id}/undoing', { params: { path: { id: run.id } }, body: { reason } }),
    ),
  );
}
