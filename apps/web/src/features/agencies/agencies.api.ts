import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../api/client';
import type { Role } from '../../api/types';

export type PersonState = 'no_post' | 'no_account' | 'disabled' | 'no_second_factor';
export interface PersonFilter {
  search?: string;
  agency?: 'prefecture' | 'city' | 'external';
  state?: PersonState;
}

export function chartQuery(on: string | undefined) {
  return queryOptions({
    queryKey: ['organisation', 'chart', on],
    queryFn: () =>
      answer(api.GET('/api/v1/organisation-chart', { params: { query: on === undefined ? {} : { on } } })),
  });
}
export function departmentQuery(id: string) {
  return queryOptions({
    queryKey: ['organisation', 'department', id],
    queryFn: () => answer(api.GET('/api/v1/departments/{id}', { params: { path: { id } } })),
  });
}
export function postQuery(id: string) {
  return queryOptions({
    queryKey: ['organisation', 'post', id],
    queryFn: () => answer(api.GET('/api/v1/posts/{id}', { params: { path: { id } } })),
  });
}
export const vacantPostsQuery = queryOptions({
  queryKey: ['organisation', 'vacant'],
  queryFn: () => answer(api.GET('/api/v1/vacant-posts')),
});
export function personQuery(id: string) {
  return queryOptions({
    queryKey: ['organisation', 'person', id],
    queryFn: () => answer(api.GET('/api/v1/people/{id}', { params: { path: { id } } })),
  });
}
export function peopleQuery(filter: PersonFilter) {
  return infiniteQueryOptions({
    queryKey: ['organisation', 'people', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/people', {
          params: {
            query: { ...filter, limit: 50, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

/** A change of the organisation shows in the chart, in lists of posts and in whatever names a post. */
export function useChange<V, T>(change: (input: V) => Promise<T>): UseMutationResult<T, Error, V> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      for (const key of ['organisation', 'organisations', 'posts', 'session'])
        void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
}

const at = (id: string, version: number) => ({ path: { id }, header: ifMatch(version) });

export const departmentActs = {
  create: (body: {
    name: string;
    kind: 'department' | 'regional_bureau';
    parentId: string | null;
    validFrom: string;
    validTo: null;
  }) => answer(api.POST('/api/v1/departments', { body })),
  rename: (id: string, version: number, body: { name: string; from: string }) =>
    answer(api.POST('/api/v1/departments/{id}/renaming', { params: at(id, version), body })),
  move: (id: string, version: number, body: { parentId: string | null; from: string }) =>
    answer(api.POST('/api/v1/departments/{id}/moving', { params: at(id, version), body })),
  end: (id: string, version: number, body: { lastDay: string }) =>
    answer(api.POST('/api/v1/departments/{id}/ending', { params: at(id, version), body })),
};

export const postActs = {
  create: (body: {
    name: string;
    departmentId: string | null;
    roles: Role[];
    validFrom: string;
    superiorPostId: null;
  }) => answer(api.POST('/api/v1/posts', { body })),
  edit: (id: string, version: number, body: { capacity: 'one' | 'several'; superiorPostId: string | null }) =>
    answer(api.PATCH('/api/v1/posts/{id}', { params: at(id, version), body })),
  rename: (id: string, version: number, body: { name: string; from: string }) =>
    answer(api.POST('/api/v1/posts/{id}/renaming', { params: at(id, version), body })),
  end: (id: string, version: number, body: { lastDay: string }) =>
    answer(api.POST('/api/v1/posts/{id}/ending', { params: at(id, version), body })),
  grant: (id: string, role: Role) =>
    answer(api.POST('/api/v1/posts/{id}/roles', { params: { path: { id } }, body: { role } })),
  withdraw: (id: string, role: Role) =>
    answer(api.DELETE('/api/v1/posts/{id}/roles/{role}', { params: { path: { id, role } } })),
  assign: (
    id: string,
    body: {
      personId: string;
      kind: 'holder' | 'deputy';
      validFrom: string;
      validTo: string | null;
      reason: string | null;
    },
  ) => answer(api.POST('/api/v1/posts/{id}/holders', { params: { path: { id } }, body })),
  endTerm: (id: string, lastDay: string) =>
    answer(api.POST('/api/v1/post-holders/{id}/ending', { params: { path: { id } }, body: { lastDay } })),
};

export const personActs = {
  create: (body: { name: string; email: string; external: boolean; organisationId: string | null }) =>
    answer(api.POST('/api/v1/people', { body })),
  edit: (id: string, version: number, body: { name: string; email: string; organisationId: string | null }) =>
    answer(api.PATCH('/api/v1/people/{id}', { params: at(id, version), body })),
  disable: (id: string) =>
    answer(api.POST('/api/v1/people/{id}/disabling', { params: { path: { id } }, body: {} })),
  enable: (id: string) =>
    answer(api.POST('/api/v1/people/{id}/enabling', { params: { path: { id } }, body: {} })),
};
