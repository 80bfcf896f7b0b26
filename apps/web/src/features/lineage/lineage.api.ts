import { queryOptions, useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../api/client';
import type { LineageEdge } from '../../api/types';
import { type FormValues, versionSeen } from '../../ui/form-fields';

export const KINDS = ['continued', 'split', 'merged', 'new', 'ended'] as const;
type Kind = (typeof KINDS)[number];

export function lineageQuery(code: string) {
  return queryOptions({
    queryKey: ['lineage', code],
    queryFn: () => answer(api.GET('/api/v1/programmes/{code}/lineage', { params: { path: { code } } })),
  });
}

export function ancestryQuery(id: string) {
  return queryOptions({
    queryKey: ['lineage', 'ancestry', id],
    queryFn: () => answer(api.GET('/api/v1/initiatives/{id}/ancestry', { params: { path: { id } } })),
  });
}

function useLineageChange<V>(change: (values: V) => Promise<unknown>): UseMutationResult<unknown, Error, V> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      for (const key of ['lineage', 'programmes', 'initiatives', 'history', 'changes'])
        void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
}

const orNull = (value: string | undefined) => (value === undefined || value === '' ? null : value);
const kindOf = (value: string | undefined): Kind => KINDS.find((kind) => kind === value) ?? 'continued';

export function useDrawEdge() {
  return useLineageChange((values: FormValues) =>
    answer(
      api.POST('/api/v1/lineage-edges', {
        body: {
          kind: kindOf(values['kind']),
          fromInitiativeId: orNull(values['fromInitiativeId']),
          toInitiativeId: orNull(values['toInitiativeId']),
          basis: values['basis'] ?? '',
          effectiveOn: orNull(values['effectiveOn']),
          reason: orNull(values['reason']),
          note: orNull(values['note']),
        },
      }),
    ),
  );
}

export function useChangeEdge({ id, version }: LineageEdge) {
  return useLineageChange((values: FormValues) =>
    answer(
      api.PATCH('/api/v1/lineage-edges/{id}', {
        params: { path: { id }, header: ifMatch(versionSeen(values, version)) },
        body: {
          kind: kindOf(values['kind']),
          basis: values['basis'] ?? '',
          effectiveOn: orNull(values['effectiveOn']),
          reason: orNull(values['reason']),
          note: orNull(values['note']),
        },
      }),
    ),
  );
}

export function useRemoveEdge({ id }: LineageEdge) {
  return useLineageChange(() =>
    answer(api.DELETE('/api/v1/lineage-edges/{id}', { params: { path: { id } } })),
  );
}

export function useConfirmEdges(edges: LineageEdge[]) {
  return useLineageChange(() =>
    answer(
      api.POST('/api/v1/lineage-confirmations', {
        body: { edges: edges.map(({ id, version }) => ({ id, version })) },
      }),
    ),
  );
}

export function useConfirmEdge({ id, version }: LineageEdge) {
  return useLineageChange(() =>
    answer(
      api.POST('/api/v1/lineage-edges/{id}/confirmations', {
        params: { path: { id }, header: ifMatch(version) },
        body: {},
      }),
    ),
  );
}
