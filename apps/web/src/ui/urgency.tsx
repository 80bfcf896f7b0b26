import type { ReactNode } from 'react';
import type { TaskState, UrgentTask } from '../api/types';
import { fill } from '../text/fill';
import { useLanguage } from '../text/language';
import { shortDay } from './dates';
import { Mark } from './mark';

export type UrgencyValue = UrgentTask['urgency'];

/** Words in working days, then always the date. */
export function Urgency({ urgency, dueOn }: { urgency: UrgencyValue; dueOn: string }): ReactNode {
  const { text, language } = useLanguage();
  const day = shortDay(dueOn, language);
  if (urgency.kind === 'later') return <span>{day}</span>;
  const style = { overdue: 'text-late-text', today: 'text-today', soon: 'text-ink' }[urgency.kind];
  const mark = { overdue: 'late', today: 'clock', soon: 'clockRing' } as const;
  return (
    <span className="inline-flex flex-col max-md:flex-row max-md:flex-wrap max-md:gap-x-2">
      <span className={`inline-flex items-center gap-1.5 font-700 ${style}`}>
        <Mark name={mark[urgency.kind]} />
        {fill(text.words.urgency[urgency.kind], { days: Math.abs(urgency.workingDays) })}
      </span>
      <span>{day}</span>
    </span>
  );
}

/** Where the service gives no count of working days: late and today are plain from the date alone. */
export function DueDay(props: { dueOn: string; state: TaskState; today: string }): ReactNode {
  const { text, language } = useLanguage();
  const day = shortDay(props.dueOn, language);
  const over = props.state === 'done' || props.state === 'cancelled';
  if (over || props.dueOn > props.today) return <span className="whitespace-nowrap">{day}</span>;
  const late = props.dueOn < props.today;
  return (
    <span className={`inline-flex items-center gap-1.5 font-700 ${late ? 'text-late-text' : 'text-today'}`}>
      <Mark name={late ? 'late' : 'clock'} />
      <span>
        {late ? text.words.overdueMark : text.words.urgency.today}{' '}
        <span className="font-400 whitespace-nowrap text-ink">{day}</span>
      </span>
    </span>
  );
}
