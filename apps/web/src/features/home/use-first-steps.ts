import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { useMay } from '../../api/session';

export type FirstStep = 'programme' | 'assign' | 'accept' | 'meeting' | 'report';
const SEEN_KEY = 'renkei:programme-seen';

/** The programme page was opened on this device: the only step that leaves no trace in the data. */
export function noteProgrammeSeen(): void {
  localStorage.setItem(SEEN_KEY, 'true');
}

/** Ticked from the records: a task for the city, one it has begun, a decision with a task, a report that a post asked for. */
export function useFirstStepsDone(): Record<FirstStep, boolean> {
  const may = useMay();
  const staleTime = 10_000;
  const tasks = useQuery({
    queryKey: ['tasks', 'first-steps'],
    staleTime,
    enabled: may('task.read'),
    queryFn: () =>
      answer(api.GET('/api/v1/tasks', { params: { query: { view: 'all', state: 'any', limit: 100 } } })),
  });
  const meetings = useQuery({
    queryKey: ['meetings', 'first-steps'],
    staleTime,
    enabled: may('council.read'),
    queryFn: () => answer(api.GET('/api/v1/meetings')),
  });
  const runs = useQuery({
    queryKey: ['report-runs', 'first-steps'],
    staleTime,
    enabled: may('report.read'),
    queryFn: () => answer(api.GET('/api/v1/report-runs')),
  });
  const between = tasks.data?.items.filter((task) => task.assignedTo.agency !== task.askedBy.agency) ?? [];
  return {
    programme: localStorage.getItem(SEEN_KEY) === 'true',
    assign: between.length > 0,
    accept: between.some((task) => task.state !== 'open' && task.state !== 'cancelled'),
    meeting: meetings.data?.items.some((meeting) => meeting.decisionCount > 0) ?? false,
    report: runs.data?.items.some((run) => run.state === 'succeeded' && run.requestedBy !== null) ?? false,
  };
}
