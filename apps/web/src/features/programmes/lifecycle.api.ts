import { queryOptions, useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../api/client';
import type { Agency, Confirmations, Initiative, InitiativeTransition } from '../../api/types';
import { type FormValues, versionSeen } from '../../ui/form-fields';
import { typedSdgs } from '../../ui/sdgs';

export type AnswerKind = 'prefecture' | 'city' | 'joint';

/** A change of an initiative shows on its page, in its programme and in what is missing. */
function useInitiativeChange<V, T>(change: (input: V) => Promise<T>): UseMutationResult<T, Error, V> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      for (const key of ['initiatives', 'programmes', 'history', 'joint-acts'])
        void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
}

const withReason = (reason: string) => (reason === '' ? {} : { reason });

/** Ending has a form of its own. */
export type PlainTransition = Exclude<InitiativeTransition, 'end'>;

function move(
  { id, version }: Pick<Initiative, 'id' | 'version'>,
  transition: PlainTransition,
  reason: string,
): Promise<Initiative> {
  const params = { path: { id }, header: ifMatch(version) };
  switch (transition) {
    case 'propose':
      return answer(api.POST('/api/v1/initiatives/{id}/proposal', { params, body: withReason(reason) }));
    case 'return':
      return answer(api.POST('/api/v1/initiatives/{id}/return', { params, body: { reason } }));
    case 'agree':
      return answer(api.POST('/api/v1/initiatives/{id}/consent', { params, body: {} }));
    case 'activate':
      return answer(api.POST('/api/v1/initiatives/{id}/activation', { params, body: withReason(reason) }));
    case 'suspend':
      return answer(api.POST('/api/v1/initiatives/{id}/suspension', { params, body: { reason } }));
    case 'resume':
      return answer(api.POST('/api/v1/initiatives/{id}/resumption', { params, body: withReason(reason) }));
    case 'complete':
      return answer(api.POST('/api/v1/initiatives/{id}/completion', { params, body: withReason(reason) }));
    case 'supersede':
      return answer(api.POST('/api/v1/initiatives/{id}/superseding', { params, body: withReason(reason) }));
  }
}

export function useMoveInitiative(initiative: Pick<Initiative, 'id' | 'version'>) {
  return useInitiativeChange(({ transition, reason }: { transition: PlainTransition; reason: string }) =>
    move(initiative, transition, reason),
  );
}

/** With a successor, a reason, or both; the service says what is missing. */
export function useEndInitiative({ id, version }: Pick<Initiative, 'id' | 'version'>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ reason = '', successorId = '' }: FormValues) =>
      answer(
        api.POST('/api/v1/initiatives/{id}/ending', {
          params: { path: { id }, header: ifMatch(version) },
          body: { ...withReason(reason), ...(successorId === '' ? {} : { successorId }) },
        }),
      ),
    onSuccess: () => {
      for (const key of ['initiatives', 'programmes', 'history', 'lineage', 'joint-acts'])
        void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
}

const ownerOf = (values: FormValues) => (values.ownerKind ?? 'joint') as AnswerKind;
const orNull = (value: string | undefined) => (value === undefined || value === '' ? null : value);

/** What was typed as a list: by 「、」 or comma, or a line each. */
function listOf(text: string | undefined, between: RegExp): string[] {
  const items = (text ?? '').split(between).map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ''))];
}
const COMMAS = /[、，,\n]/;
export const wordsOf = (text: string | undefined) => listOf(text, COMMAS);
const linesOf = (text: string | undefined) => listOf(text, /\n/);

export function useDraftInitiative(code: string) {
  return useInitiativeChange((values: FormValues) =>
    answer(
      api.POST('/api/v1/programmes/{code}/initiatives', {
        params: { path: { code } },
        body: {
          themeId: values.themeId ?? '',
          title: values.title ?? '',
          summary: orNull(values.summary),
          ownerKind: ownerOf(values),
          ...numberOf(values),
        },
      }),
    ),
  );
}

function numberOf({ number }: FormValues): { number?: number } {
  return number === undefined || number === '' ? {} : { number: Number(number.normalize('NFKC')) };
}

export function useEditDraft({ id, version }: Initiative) {
  return useInitiativeChange((values: FormValues) =>
    answer(
      api.PATCH('/api/v1/initiatives/{id}', {
        params: { path: { id }, header: ifMatch(versionSeen(values, version)) },
        body: {
          themeId: values.themeId ?? '',
          title: values.title ?? '',
          summary: orNull(values.summary),
          ownerKind: ownerOf(values),
          ...numberOf(values),
        },
      }),
    ),
  );
}

/** The page of the draft is left behind, so that it is not asked for again. */
export function useDeleteDraft({ id, version }: Initiative) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answer(api.DELETE('/api/v1/initiatives/{id}', { params: { path: { id }, header: ifMatch(version) } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['programmes'] }),
  });
}

export function useEditFacts({ id, version }: Initiative) {
  return useInitiativeChange((values: FormValues) =>
    answer(
      api.PATCH('/api/v1/initiatives/{id}', {
        params: { path: { id }, header: ifMatch(versionSeen(values, version)) },
        body: {
          leadAgency: orNull(values.leadAgency) as Agency | null,
          sdgs: typedSdgs(values.sdgs ?? '').map(Number),
          tags: wordsOf(values.tags),
          keywords: wordsOf(values.keywords),
          fundingSources: linesOf(values.fundingSources),
          indicatorCandidates: linesOf(values.indicatorCandidates),
        },
      }),
    ),
  );
}

export const sideVersion = ({ sides }: Initiative, agency: Agency): number =>
  sides.find((side) => side.agency === agency)?.version ?? 0;

export function useSetDepartment(initiative: Initiative, agency: Agency) {
  const { id } = initiative;
  return useInitiativeChange((values: FormValues) =>
    answer(
      api.PUT('/api/v1/initiatives/{id}/departments/{agency}', {
        params: {
          path: { id, agency },
          header: ifMatch(versionSeen(values, sideVersion(initiative, agency))),
        },
        body: { departmentId: orNull(values.departmentId), postId: orNull(values.postId) },
      }),
    ),
  );
}

export interface Partner {
  organisationId: string;
  role: string | null;
}
export function useSetPartners({ id, version }: Initiative) {
  return useInitiativeChange((partners: Partner[]) =>
    answer(
      api.PUT('/api/v1/initiatives/{id}/partners', {
        params: { path: { id }, header: ifMatch(version) },
        body: { partners },
      }),
    ),
  );
}

export function useWriteNote(id: string) {
  return useInitiativeChange(({ text, version }: { text: string; version: number }) =>
    answer(
      api.PUT('/api/v1/initiatives/{id}/note', {
        params: { path: { id }, header: ifMatch(version) },
        body: { text },
      }),
    ),
  );
}

export function confirmationsQuery(code: string) {
  return queryOptions({
    queryKey: ['programmes', code, 'confirmations'],
    queryFn: () => answer(api.GET('/api/v1/programmes/{code}/confirmations', { params: { path: { code } } })),
  });
}

export function completenessQuery(code: string) {
  return queryOptions({
    queryKey: ['programmes', code, 'completeness'],
    queryFn: () => answer(api.GET('/api/v1/programmes/{code}/completeness', { params: { path: { code } } })),
  });
}

export interface Said {
  subject: 'owner' | 'marker';
  id: string;
  kind: AnswerKind;
}

/** The answers of the reader's agency, one or several; all of them are saved, or none. */
export function useConfirm(code: string) {
  return useInitiativeChange((said: Said[]): Promise<Confirmations> => {
    const of = (subject: Said['subject']) => said.filter((one) => one.subject === subject);
    return answer(
      api.POST('/api/v1/programmes/{code}/confirmations', {
        params: { path: { code } },
        body: {
          owners: of('owner').map(({ id, kind }) => ({ id, answer: kind })),
          markers: of('marker').map(({ id, kind }) => ({ id, answer: kind })),
        },
      }),
    );
  });
}

export function useWithdraw() {
  return useInitiativeChange(async ({ subject, id }: Pick<Said, 'subject' | 'id'>): Promise<void> => {
    const params = { path: { id } };
    if (subject === 'owner')
      await answer(api.DELETE('/api/v1/initiatives/{id}/owner-confirmations', { params }));
    else await answer(api.DELETE('/api/v1/progress-entries/{id}/marker-confirmations', { params }));
  });
}
