import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../api/client';
import type { Attendance, Meeting, Minutes, Outcome } from '../../api/types';

export const councilsQuery = queryOptions({
  queryKey: ['councils'],
  staleTime: 60_000,
  queryFn: () => answer(api.GET('/api/v1/councils')),
});

export function meetingsQuery(fiscalYear: number) {
  return infiniteQueryOptions({
    queryKey: ['meetings', 'list', fiscalYear],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/meetings', {
          params: { query: { fiscalYear, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

export function meetingQuery(id: string) {
  return queryOptions({
    queryKey: ['meetings', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/meetings/{id}', { params: { path: { id } } })),
  });
}
export function minutesQuery(id: string) {
  return queryOptions({
    queryKey: ['minutes', id],
    queryFn: () => answer(api.GET('/api/v1/meetings/{id}/minutes', { params: { path: { id } } })),
  });
}
export function versionsQuery(id: string) {
  return queryOptions({
    queryKey: ['minutes', id, 'versions'],
    queryFn: () =>
      answer(
        api.GET('/api/v1/meetings/{id}/minutes/versions', {
          params: { path: { id }, query: { limit: 100 } },
        }),
      ),
  });
}
export function versionQuery(id: string, version: number) {
  return queryOptions({
    queryKey: ['minutes', id, 'versions', version],
    staleTime: Infinity,
    enabled: version > 0,
    queryFn: () =>
      answer(
        api.GET('/api/v1/meetings/{id}/minutes/versions/{version}', { params: { path: { id, version } } }),
      ),
  });
}

export function useMeetingChange<V>(
  change: (input: V) => Promise<Meeting>,
): UseMutationResult<Meeting, Error, V> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (meeting) => {
      queryClient.setQueryData(meetingQuery(meeting.id).queryKey, meeting);
      void queryClient.invalidateQueries({ queryKey: ['meetings', 'list'] });
      for (const key of ['tasks', 'my-work', 'initiatives']) {
        void queryClient.invalidateQueries({ queryKey: [key] });
      }
    },
  });
}

export type MeetingAct = 'announce' | 'hold' | 'close' | 'cancel';
export function useMeetingAct(id: string) {
  const params = { path: { id } };
  return useMeetingChange(({ act, reason }: { act: MeetingAct; reason: string }) => {
    switch (act) {
      case 'announce':
        return answer(api.POST('/api/v1/meetings/{id}/announcement', { params, body: {} }));
      case 'hold':
        return answer(api.POST('/api/v1/meetings/{id}/holding', { params, body: {} }));
      case 'close':
        return answer(api.POST('/api/v1/meetings/{id}/closing', { params, body: {} }));
      case 'cancel':
        return answer(api.POST('/api/v1/meetings/{id}/cancellation', { params, body: { reason } }));
    }
  });
}

export function useCreateMeeting() {
  return useMeetingChange((body: { councilId: string; startsAt: string; place: string }) =>
    answer(
      api.POST('/api/v1/meetings', {
        body: {
          councilId: body.councilId,
          startsAt: body.startsAt,
          ...(body.place ? { place: body.place } : {}),
        },
      }),
    ),
  );
}

export function useEditMeeting(id: string) {
  return useMeetingChange((input: { startsAt: string; place: string; version: number }) =>
    answer(
      api.PATCH('/api/v1/meetings/{id}', {
        params: { path: { id }, header: ifMatch(input.version) },
        body: { startsAt: input.startsAt, place: input.place === '' ? null : input.place },
      }),
    ),
  );
}

export function useAddAgendaItem(id: string) {
  return useMeetingChange(({ title, initiativeId }: { title: string; initiativeId: string }) =>
    answer(
      api.POST('/api/v1/meetings/{id}/agenda-items', {
        params: { path: { id } },
        body: { title, ...(initiativeId ? { initiativeId } : {}) },
      }),
    ),
  );
}

export function useSetOutcome(item: { id: string; version: number }) {
  return useMeetingChange((outcome: Outcome) =>
    answer(
      api.PATCH('/api/v1/agenda-items/{id}', {
        params: { path: { id: item.id }, header: ifMatch(item.version) },
        body: { outcome },
      }),
    ),
  );
}

export function useSaveAttendance(id: string, version: number) {
  return useMeetingChange((attendance: { postId: string; attendance: Attendance }[]) =>
    answer(
      api.PUT('/api/v1/meetings/{id}/attendance', {
        params: { path: { id }, header: ifMatch(version) },
        body: { attendance },
      }),
    ),
  );
}

export function useRecordDecision(id: string) {
  return useMeetingChange((body: { agendaItemId: string; text: string }) =>
    answer(api.POST('/api/v1/meetings/{id}/decisions', { params: { path: { id } }, body })),
  );
}

export interface NewActionItem {
  agendaItemId: string;
  decisionId: string;
  title: string;
  assigneePostId: string;
  dueOn: string;
}
export function useAddActionItem(id: string) {
  return useMeetingChange(({ decisionId, ...body }: NewActionItem) =>
    answer(
      api.POST('/api/v1/meetings/{id}/action-items', {
        params: { path: { id } },
        body: { ...body, ...(decisionId ? { decisionId } : {}) },
      }),
    ),
  );
}

export function useSaveMinutes(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ body, version }: { body: string; version: number }): Promise<Minutes> =>
      answer(
        api.PUT('/api/v1/meetings/{id}/minutes', {
          params: { path: { id }, header: ifMatch(version) },
          body: { body },
        }),
      ),
    onSuccess: (minutes) => {
      queryClient.setQueryData(minutesQuery(id).queryKey, minutes);
      void queryClient.invalidateQueries({ queryKey: ['minutes', id, 'versions'] });
      void queryClient.invalidateQueries({ queryKey: ['meetings'] });
    },
  });
}
