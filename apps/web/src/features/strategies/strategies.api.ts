import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../api/client';
import type { paths } from '../../api/schema.gen';
import type { StrategyState } from '../../api/types';

type BodyOf<P extends keyof paths, M extends 'post' | 'patch' | 'put'> =
  paths[P] extends Record<M, { requestBody: { content: { 'application/json': infer B } } }> ? B : never;
export type StrategyInput = BodyOf<'/api/v1/strategies', 'post'>;
export type StrategyEdit = BodyOf<'/api/v1/strategies/{id}', 'patch'>;
export type GoalInput = BodyOf<'/api/v1/strategies/{id}/goals', 'post'>;
export type SectionInput = BodyOf<'/api/v1/strategy-goals/{id}/sections', 'post'>;
export type MeasureInput = BodyOf<'/api/v1/strategies/{id}/measures', 'post'>;
export type MeasureEdit = BodyOf<'/api/v1/strategy-measures/{id}', 'patch'>;

export interface StrategyFilter {
  agency?: 'prefecture' | 'city' | 'joint';
  state?: StrategyState;
}
export interface MeasureFilter {
  sdg?: number;
  tag?: string;
  search?: string;
}

const LIMIT = 50;
const page = (cursor: string | undefined) => ({ limit: LIMIT, ...(cursor === undefined ? {} : { cursor }) });

export function strategiesQuery(filter: StrategyFilter = {}) {
  return infiniteQueryOptions({
    queryKey: ['strategies', 'list', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v1/strategies', { params: { query: { ...filter, ...page(pageParam) } } })),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
}

export function strategyQuery(id: string) {
  return queryOptions({
    queryKey: ['strategies', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/strategies/{id}', { params: { path: { id } } })),
  });
}

export function strategyIndicatorsQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ['strategies', 'indicators', id],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/strategies/{id}/indicators', {
          params: { path: { id }, query: page(pageParam) },
        }),
      ),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
}

export function measuresQuery(filter: MeasureFilter) {
  return infiniteQueryOptions({
    queryKey: ['strategies', 'measures', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v1/strategy-measures', { params: { query: { ...filter, ...page(pageParam) } } })),
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
}

/** A change of a strategy or a part of it; the pages of programmes show it as well. */
export function useStrategyChange<Values, T>(
  change: (values: Values) => Promise<T>,
): UseMutationResult<T, Error, Values> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      for (const key of ['strategies', 'programmes', 'history', 'joint-acts'])
        void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
}

/** A record that is no more: the page is left before anything is read again, so that nothing asks for it. */
export function useRemoval(
  remove: () => Promise<unknown>,
  leave: () => Promise<void>,
): UseMutationResult<unknown, Error, void> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: remove,
    onSuccess: async () => {
      await leave();
      for (const key of ['strategies', 'programmes']) void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
}

const at = (id: string) => ({ params: { path: { id } } });
const seen = (id: string, version: number) => ({ params: { path: { id }, header: ifMatch(version) } });

/** Every command by its route. */
export const strategyActs = {
  create: (body: StrategyInput) => answer(api.POST('/api/v1/strategies', { body })),
  edit: (id: string, version: number, body: StrategyEdit) =>
    answer(api.PATCH('/api/v1/strategies/{id}', { ...seen(id, version), body })),
  remove: (id: string) => answer(api.DELETE('/api/v1/strategies/{id}', at(id))),
  activate: (id: string, version: number) =>
    answer(api.POST('/api/v1/strategies/{id}/activation', { ...seen(id, version), body: {} })),
  end: (id: string, version: number, reason: string) =>
    answer(api.POST('/api/v1/strategies/{id}/ending', { ...seen(id, version), body: { reason } })),
  supersede: (id: string, version: number, body: { reason: string; successorId: string }) =>
    answer(api.POST('/api/v1/strategies/{id}/superseding', { ...seen(id, version), body })),
  setYear: (id: string, fiscalYear: number, version: number, text: string) =>
    answer(
      api.PUT('/api/v1/strategies/{id}/years/{fiscalYear}', {
        params: { path: { id, fiscalYear }, header: ifMatch(version) },
        body: { text },
      }),
    ),
  addGoal: (id: string, body: GoalInput) =>
    answer(api.POST('/api/v1/strategies/{id}/goals', { ...at(id), body })),
  editGoal: (id: string, version: number, body: Partial<GoalInput>) =>
    answer(api.PATCH('/api/v1/strategy-goals/{id}', { ...seen(id, version), body })),
  removeGoal: (id: string) => answer(api.DELETE('/api/v1/strategy-goals/{id}', at(id))),
  addSection: (goalId: string, body: SectionInput) =>
    answer(api.POST('/api/v1/strategy-goals/{id}/sections', { ...at(goalId), body })),
  editSection: (id: string, version: number, body: SectionInput) =>
    answer(api.PATCH('/api/v1/strategy-sections/{id}', { ...seen(id, version), body })),
  removeSection: (id: string) => answer(api.DELETE('/api/v1/strategy-sections/{id}', at(id))),
  addMeasure: (id: string, body: MeasureInput) =>
    answer(api.POST('/api/v1/strategies/{id}/measures', { ...at(id), body })),
  editMeasure: (id: string, version: number, body: MeasureEdit) =>
    answer(api.PATCH('/api/v1/strategy-measures/{id}', { ...seen(id, version), body })),
  removeMeasure: (id: string) => answer(api.DELETE('/api/v1/strategy-measures/{id}', at(id))),
};
