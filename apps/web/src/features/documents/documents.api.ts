import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../api/client';
import type { Audience, DocumentRow } from '../../api/types';
import type { FormValues } from '../../ui/form-fields';

export interface DocumentSubject {
  subjectType: DocumentRow['subjectType'];
  subjectId: string;
}

export function documentsQuery(on: DocumentSubject) {
  return infiniteQueryOptions({
    queryKey: ['documents', on.subjectType, on.subjectId],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/documents', {
          params: { query: { ...on, limit: 50, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

export function documentVersionsQuery(id: string) {
  return queryOptions({
    queryKey: ['documents', 'versions', id],
    queryFn: () => answer(api.GET('/api/v1/documents/{id}/versions', { params: { path: { id } } })),
  });
}

export function fileAddress(id: string, version?: number): string {
  return `/api/v1/documents/${id}/file${version === undefined ? '' : `?version=${String(version)}`}`;
}

export function pictureAddress({ id, file }: DocumentRow): string {
  return `/api/v1/documents/${id}/picture?version=${String(file?.number ?? 1)}`;
}

function useDocumentChange<Input, Result>(
  change: (input: Input) => Promise<Result>,
): UseMutationResult<Result, Error, Input> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      for (const key of ['documents', 'history']) void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
}

const KINDS = ['document', 'photo'] as const;
const CONSENTS = ['given', 'not_needed', 'missing'] as const;
const oneOf = <Value extends string>(
  values: readonly [Value, ...Value[]],
  value: string | undefined,
): Value => values.find((one) => one === value) ?? values[0];
const orNull = (value: string | undefined) => (value === undefined || value === '' ? null : value);

function about(values: FormValues) {
  return {
    title: values.title ?? '',
    caption: orNull(values.caption),
    credit: orNull(values.credit),
    // Asked of photos alone.
    ...(values.consent === undefined
      ? {}
      : {
          altText: orNull(values.altText),
          consent: oneOf(CONSENTS, values.consent),
          consentOn: orNull(values.consentOn),
          consentNote: orNull(values.consentNote),
        }),
  };
}

export function useAddDocument(on: DocumentSubject) {
  return useDocumentChange((values: FormValues) =>
    answer(
      api.POST('/api/v1/documents', {
        body: {
          ...on,
          ...about(values),
          kind: oneOf(KINDS, values.kind),
          audience: oneOf(['own_agency', 'both_agencies'] as const, values.audience),
        },
      }),
    ),
  );
}

export function useEditDocument({ id, version }: DocumentRow) {
  return useDocumentChange((values: FormValues) =>
    answer(
      api.PATCH('/api/v1/documents/{id}', {
        params: { path: { id }, header: ifMatch(version) },
        body: about(values),
      }),
    ),
  );
}

export function useAddFile({ id, version }: DocumentRow) {
  return useDocumentChange((file: File) => {
    const form = new FormData();
    form.append('file', file);
    return answer(
      api.PUT('/api/v1/documents/{id}/file', {
        params: { path: { id }, header: ifMatch(version) },
        body: { file: file.name },
        bodySerializer: () => form,
      }),
    );
  });
}

export function useWidenDocument({ id, version }: DocumentRow) {
  return useDocumentChange((audience: Audience) =>
    answer(
      api.POST('/api/v1/documents/{id}/widening', {
        params: { path: { id }, header: ifMatch(version) },
        body: { audience },
      }),
    ),
  );
}

export function useWithdrawDocument({ id, version }: DocumentRow) {
  return useDocumentChange((reason: string) =>
    answer(
      api.POST('/api/v1/documents/{id}/withdrawal', {
        params: { path: { id }, header: ifMatch(version) },
        body: { reason },
      }),
    ),
  );
}

export function useDeleteDocument({ id }: DocumentRow) {
  return useDocumentChange((_input: string) =>
    answer(api.DELETE('/api/v1/documents/{id}', { params: { path: { id } } })),
  );
}
