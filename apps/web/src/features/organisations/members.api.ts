import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../api/client';
import { versionSeen } from '../../ui/form-fields';
import { linesOf, useOrganisationChange } from './organisations.api';

/** The members of a day. */
export function membersQuery(id: string, on: string) {
  return infiniteQueryOptions({
    queryKey: ['organisations', 'members', id, on],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/organisations/{id}/members', {
          params: {
            path: { id },
            query: { on, limit: 50, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

/** One name a line; a name that an organisation has is that organisation. */
export function useAddMembers(id: string) {
  return useOrganisationChange((values) =>
    answer(
      api.POST('/api/v1/organisations/{id}/members', {
        params: { path: { id } },
        body: {
          members: linesOf(values.members).map((name) => ({
            name,
            ...(values.role === '' || values.role === undefined ? {} : { role: values.role }),
          })),
          validFrom: values.validFrom === '' ? null : (values.validFrom ?? null),
          validTo: values.validTo === '' ? null : (values.validTo ?? null),
        },
      }),
    ),
  );
}

export function useEditMember({ id, version }: { id: string; version: number }) {
  return useOrganisationChange((values) =>
    answer(
      api.PATCH('/api/v1/organisation-members/{id}', {
        params: { path: { id }, header: ifMatch(versionSeen(values, version)) },
        body: {
          role: values.role === '' ? null : (values.role ?? null),
          validFrom: values.validFrom === '' ? null : (values.validFrom ?? null),
        },
      }),
    ),
  );
}

export function useEndMember(memberId: string) {
  return useOrganisationChange((values) =>
    answer(
      api.POST('/api/v1/organisation-members/{id}/ending', {
        params: { path: { id: memberId } },
        body: { lastDay: values.lastDay ?? '' },
      }),
    ),
  );
}

export function useRemoveMember(memberId: string) {
  return useOrganisationChange(() =>
    answer(api.DELETE('/api/v1/organisation-members/{id}', { params: { path: { id: memberId } } })),
  );
}

/** Seen from this body; `predecessor` and `whole of` are the same ties from the other. */
export const tieWords = ['pair', 'successor', 'predecessor', 'part_of', 'has_part'] as const;

export function useAddTie(id: string) {
  return useOrganisationChange((values) => {
    const other = values.organisationId ?? '';
    const reverse = values.kind === 'predecessor' || values.kind === 'has_part';
    const kind =
      values.kind === 'pair'
        ? 'pair'
        : values.kind === 'part_of' || values.kind === 'has_part'
          ? 'part_of'
          : 'successor';
    return answer(
      api.POST('/api/v1/organisations/{id}/ties', {
        params: { path: { id: reverse ? other : id } },
        body: {
          kind,
          organisationId: reverse ? id : other,
          note: values.note === '' ? null : (values.note ?? null),
        },
      }),
    );
  });
}

export function useRemoveTie(tieId: string) {
  return useOrganisationChange(() =>
    answer(api.DELETE('/api/v1/organisation-ties/{id}', { params: { path: { id: tieId } } })),
  );
}
