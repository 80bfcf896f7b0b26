import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
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
import { ConsentsWaiting } from './consents-waiting';
import { FirstSteps } from './first-steps';
import { myWorkQuery } from './my-work.api';
import { OtherPosts } from './other-posts';
import { ProgrammeNow } from './programme-now';
import { WorkGroups } from './work-groups';

/** What do I owe, and what first? */
export function HomePage(): ReactNode {
  const { home } = useText();
  const session = useSession();
  const may = useMay();
  const works = may('task.open') && session.post !== null;
  // Who holds several posts hears of what waits in the others, whatever this one may do.
  const myWork = useQuery({ ...myWorkQuery, enabled: works || session.posts.length > 1 });
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
      {myWork.data && <OtherPosts waiting={myWork.data.otherPosts} />}
      <Columns side={<ProgrammeNow />}>
        {works && (myWork.data?.handOversToConfirm ?? 0) > 0 && (
          <HandOvers count={myWork.data?.handOversToConfirm ?? 0} />
        )}
        {works && myWork.data && <ConsentsWaiting consents={myWork.data.consents} />}
        {works && <QueryState query={myWork}>{(work) => <WorkGroups work={work} />}</QueryState>}
      </Columns>
    </>
  );
}

/** Before 1 April: what the person gives and takes is to be read and confirmed. */
function HandOvers({ count }: { count: number }): ReactNode {
  const { home } = useText();
  const link = <Link to="/transfers/mine">{home.handOversLink}</Link>;
  return (
    <p className="mb-6 text-meta">
      <Fill text={home.handOvers} parts={{ link, count: String(count) }} />
    </p>
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
  const fallen = link('vacant', work.vacant.length);
  const consents = link('consents', work.consents.length);
  const next = work.items.find((item) => item.urgency.kind === 'soon' || item.urgency.kind === 'later');
  const due = next ? shortDay(next.dueOn, language) : null;
  const parts = {
    overdue: link('overdue', overdue, true),
    today: link('today', today),
    soon: link('soon', soon),
    next: shortDay(work.nextWorkingDay, language),
    due,
    fallen,
    consents,
  };
  if (overdue > 0) return <Fill text={today > 0 ? sentence.urgent : sentence.overdueOnly} parts={parts} />;
  if (today > 0) return <Fill text={sentence.todayOnly} parts={parts} />;
  if (work.consents.length > 0) return <Fill text={sentence.consents} parts={parts} />;
  if (work.vacant.length > 0 && soon === 0) return <Fill text={sentence.vacant} parts={parts} />;
  if (soon > 0 && due !== null) return <Fill text={sentence.soon} parts={parts} />;
  return <Fill text={due === null ? sentence.nothing : sentence.later} parts={parts} />;
}
