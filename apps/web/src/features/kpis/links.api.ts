import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { useOrganisationChoices } from '../../api/organisations';
import type { Indicator } from '../../api/types';
import type { Choice } from '../../ui/field';
import { useIndicatorChange } from './kpis.api';
import { orNull } from './values';

export const LINK_KINDS = ['initiative', 'measure', 'goal', 'organisation'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** Where it is printed as well: entered once, linked to as many as print it. */
export function useAddLink({ id }: Indicator) {
  return useIndicatorChange((values) => {
    const target = (kind: LinkKind) => (values.kind === kind ? { [`${kind}Id`]: values[kind] ?? '' } : {});
    return answer(
      api.POST('/api/v1/indicators/{id}/links', {
        params: { path: { id } },
        body: {
          ...target('initiative'),
          ...target('measure'),
          ...target('goal'),
          ...target('organisation'),
          printedCode: orNull(values.printedCode),
        },
      }),
    );
  });
}

export function useRemoveLink() {
  return useIndicatorChange<unknown, string>((id) =>
    answer(api.DELETE('/api/v1/indicator-links/{id}', { params: { path: { id } } })),
  );
}

/** A draft that nobody needs. The page is left first, so that nothing asks for it again. */
export function useDeleteDraft({ id }: Indicator, leave: () => Promise<void>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/indicators/{id}', { params: { path: { id } } })),
    onSuccess: async () => {
      await leave();
      queryClient.removeQueries({ queryKey: ['indicators', 'one', id] });
      void queryClient.invalidateQueries({ queryKey: ['indicators', 'list'] });
    },
  });
}

const programmeChoicesQuery = queryOptions({
  queryKey: ['programmes', 'with-initiatives'],
  staleTime: 60_000,
  queryFn: async () => {
    const { items } = await answer(api.GET('/api/v1/programmes'));
    return Promise.all(
      items.map(({ code }) => answer(api.GET('/api/v1/programmes/{code}', { params: { path: { code } } }))),
    );
  },
});
const strategyChoicesQuery = queryOptions({
  queryKey: ['strategies', 'with-measures'],
  staleTime: 60_000,
  queryFn: async () => {
    const { items } = await answer(api.GET('/api/v1/strategies', { params: { query: { limit: 100 } } }));
    return Promise.all(
      items.map(({ id }) => answer(api.GET('/api/v1/strategies/{id}', { params: { path: { id } } }))),
    );
  },
});

/** Everything that an indicator can be linked to, by the document in which it stands. */
export function useLinkChoices(): Record<LinkKind, Choice[]> {
  const programmes = useQuery(programmeChoicesQuery).data ?? [];
  const strategies = useQuery(strategyChoicesQuery).data ?? [];
  return {
    initiative: programmes.flatMap(({ name, themes }) =>
      themes.flatMap((theme) =>
        theme.initiatives.map(({ id, title }) => ({ value: id, label: title, group: name })),
      ),
    ),
    measure: strategies.flatMap(({ name, measures }) =>
      measures.map(({ id, title }) => ({ value: id, label: title, group: name })),
    ),
    goal: strategies.flatMap(({ name, goals }) =>
      goals.map(({ id, title }) => ({ value: id, label: title, group: name })),
    ),
    organisation: useOrganisationChoices(),
  };
}
