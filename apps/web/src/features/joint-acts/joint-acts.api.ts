import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { JointAct } from '../../api/types';

/** The one question about a record that is open; null when there is none. */
export function askedActQuery(subjectType: JointAct['subject']['type'], subjectId: string) {
  return queryOptions({
    queryKey: ['joint-acts', subjectType, subjectId],
    queryFn: async () => {
      const query = { subjectType, subjectId, limit: 1 };
      const { items } = await answer(api.GET('/api/v1/joint-acts', { params: { query } }));
      return items[0] ?? null;
    },
  });
}

/** The oldest open questions about records of a kind. */
export function askedActsQuery(subjectType: JointAct['subject']['type']) {
  return queryOptions({
    queryKey: ['joint-acts', subjectType],
    queryFn: async () => {
      const query = { subjectType, limit: 50 };
      return (await answer(api.GET('/api/v1/joint-acts', { params: { query } }))).items;
    },
  });
}

export type AnswerToAct = 'agree' | 'refuse' | 'withdraw';

/** An answer changes the record itself, so everything that is shown is asked for anew. */
export function useAnswer({ id }: Pick<JointAct, 'id'>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ how, reason }: { how: AnswerToAct; reason: string }): Promise<JointAct> => {
      const params = { path: { id } };
      return how === 'agree'
        ? answer(api.POST('/api/v1/joint-acts/{id}/consent', { params, body: {} }))
        : answer(api.POST('/api/v1/joint-acts/{id}/refusal', { params, body: { reason } }));
    },
    onSuccess: () => queryClient.invalidateQueries(),
  });
}
