import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import { addDays, isWeekend } from './dates';

/** Holidays and year-end days of the fortnight round a day; weekends are known without asking. */
function closedDaysQuery(day: string | null) {
  const from = day ?? '';
  return queryOptions({
    queryKey: ['calendar', from],
    enabled: day !== null,
    staleTime: Infinity,
    queryFn: () =>
      answer(api.GET('/api/v1/calendar', { params: { query: { from, to: addDays(from, 14) } } })),
  });
}

export interface DayKind {
  closed: boolean;
  name: string | null;
  nextWorkingDay: string;
}

/** Whether offices are open on the day, and the next day they are. */
export function useDayKind(day: string | null): DayKind | null {
  const { data } = useQuery(closedDaysQuery(day));
  if (day === null || !data) return null;
  const names = new Map(data.closedDays.map((closed) => [closed.date, closed.name]));
  const isClosed = (candidate: string) => isWeekend(candidate) || names.has(candidate);
  let next = day;
  while (isClosed(next)) next = addDays(next, 1);
  return { closed: isClosed(day), name: names.get(day) ?? null, nextWorkingDay: next };
}
