import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMay, useSession } from '../../api/session';
import type { MyWork } from '../../api/types';
import { Fill, fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { ButtonLink, KeyCap } from '../../ui/button';
import { shortDay } from '../../ui/dates';
import { FiscalRuler } from '../../ui/fiscal-ruler';
import { Icon } from '../../ui/icons';
import { Columns, PageHead } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { FirstSteps } from './first-steps';
import { myWorkQuery } from './my-work.api';
import { ProgrammeNow } from './programme-now';
import { WorkGroups } from './work-groups';

/** What do I owe, and what first? */
export function HomePage(): ReactNode {
  const { home } = useText();
  const session = useSession();
  const may = useMay();
  const works = may('task.open') && session.post !== null;
  const myWork = useQuery({ ...myWorkQuery, enabled: works });
  return (
    <>
      <PageHead
        title={home.title}
        sentence={works ? myWork.data && <Answer work={myWork.data} /> : home.sentence.reader}
        acts={
          may('task.open') && (
            <ButtonLink kind="primary" to="/tasks/new" data-step="assign" className="max-md:w-full">
              <Icon name="plus" size={16} />
              {home.assign} <KeyCap>N</KeyCap>
            </ButtonLink>
          )
        }
      />
      <FirstSteps />
      <FiscalRuler today={session.today} />
      <Columns side={<ProgrammeNow />}>
        {works && <QueryState query={myWork}>{(work) => <WorkGroups work={work} />}</QueryState>}
      </Columns>
    </>
  );
}

/** The one sentence; each count leads to its rows. */
function Answer({ work }: { work: MyWork }): ReactNode {
  const { text, language } = useLanguage();
  const { sentence, count } = text.home;
  const { overdue, today, soon } = work.counts;
  const link = (group: string, value: number, late?: boolean) => (
    <a href={`#${group}`} className={`font-700 ${late ? 'text-late-text!' : ''}`}>
      {fill(count, { count: value })}
    </a>
  );
  const next = work.items.find((item) => item.urgency.kind === 'soon' || item.urgency.kind === 'later');
  const due = next ? shortDay(next.dueOn, language) : null;
  const parts = {
    overdue: link('overdue', overdue, true),
    today: link('today', today),
    soon: link('soon', soon),
    next: shortDay(work.nextWorkingDay, language),
    due,
  };
  if (overdue > 0) return <Fill text={today > 0 ? sentence.urgent : sentence.overdueOnly} parts={parts} />;
  if (today > 0) return <Fill text={sentence.todayOnly} parts={parts} />;
  if (soon > 0 && due !== null) return <Fill text={sentence.soon} parts={parts} />;
  return <Fill text={due === null ? sentence.nothing : sentence.later} parts={parts} />;
}
