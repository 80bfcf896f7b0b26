import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../api/client';
import type { paths } from '../../api/schema.gen';
import { type FormValues, versionSeen } from '../../ui/form-fields';
import { readPartialDay } from '../../ui/partial-day';

export type OrganisationKind = NonNullable<
  NonNullable<paths['/api/v1/organisations']['get']['parameters']['query']>['kind']
>;
export const KINDS: OrganisationKind[] = [
  'national',
  'regional_bureau',
  'municipality',
  'economic',
  'company',
  'university',
  'npo',
  'association',
  'council',
  'centre',
  'facility',
  'network',
  'portal',
  'zone',
  'area',
  'dmo',
  'fund',
  'scheme',
  'other',
];
export interface OrganisationFilter {
  search?: string;
  kind?: OrganisationKind;
  subkind?: string;
  ended?: 'true';
}

export function organisationsQuery(filter: OrganisationFilter) {
  return infiniteQueryOptions({
    queryKey: ['organisations', 'list', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/organisations', {
          params: {
            query: { ...filter, limit: 50, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

export function organisationQuery(id: string, on?: string) {
  return queryOptions({
    queryKey: ['organisations', 'one', id, on],
    queryFn: () =>
      answer(
        api.GET('/api/v1/organisations/{id}', {
          params: { path: { id }, query: on === undefined ? {} : { on } },
        }),
      ),
  });
}

export function useOrganisationChange<T>(
  change: (values: FormValues) => Promise<T>,
): UseMutationResult<T, Error, FormValues> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      for (const key of ['organisations', 'organisation', 'programmes', 'initiatives', 'history'])
        void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
}

/** One alias a line. */
export function linesOf(text: string | undefined): string[] {
  return (text ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

const textOf = (value: string | undefined) => (value === undefined || value === '' ? null : value);

function factsOf(values: FormValues) {
  const founded = textOf(values.foundedOn);
  return {
    aliases: linesOf(values.aliases),
    subkind: textOf(values.subkind),
    url: textOf(values.url),
    // What cannot be read goes as it is, and the service says so at the field.
    foundedOn: founded === null ? null : (readPartialDay(founded) ?? founded),
    note: textOf(values.note),
  };
}

const kindOf = (value: string | undefined) => KINDS.find((kind) => kind === value) ?? 'other';

export interface AddedOrganisation {
  id: string;
  name: string;
}

export function useAddOrganisation(onAdded?: (added: AddedOrganisation) => void) {
  return useOrganisationChange(async (values) => {
    const added = await answer(
      api.POST('/api/v1/organisations', {
        body: {
          name: values.name ?? '',
          kind: kindOf(values.kind),
          ...factsOf(values),
          validFrom: values.validFrom === '' ? null : (values.validFrom ?? null),
          validTo: null,
        },
      }),
    );
    onAdded?.(added);
    return added;
  });
}

export function useEditOrganisation(id: string, version: number) {
  return useOrganisationChange((values) =>
    answer(
      api.PATCH('/api/v1/organisations/{id}', {
        params: { path: { id }, header: ifMatch(versionSeen(values, version)) },
        body: { name: values.name ?? '', kind: kindOf(values.kind), ...factsOf(values) },
      }),
    ),
  );
}

export function useEndOrganisation(id: string, version: number) {
  return useOrganisationChange((values) =>
    answer(
      api.POST('/api/v1/organisations/{id}/ending', {
        params: { path: { id }, header: ifMatch(version) },
        body: { lastDay: values.lastDay ?? '' },
      }),
    ),
  );
}

export function useRenameOrganisation(id: string, version: number) {
  return useOrganisationChange((values) =>
    answer(
      api.POST('/api/v1/organisations/{id}/renaming', {
        params: { path: { id }, header: ifMatch(version) },
        body: { name: values.name ?? '', from: values.from ?? '' },
      }),
    ),
  );
}
