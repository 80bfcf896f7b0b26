import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Choice } from '../ui/field';
import { answer, api } from './client';

const organisationChoicesQuery = queryOptions({
  queryKey: ['organisations', 'choices'],
  staleTime: 60_000,
  queryFn: () => answer(api.GET('/api/v1/organisations', { params: { query: { limit: 100 } } })),
});

/** Other bodies to choose from, by name. */
export function useOrganisationChoices(): Choice[] {
  const { data } = useQuery(organisationChoicesQuery);
  return (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
}
