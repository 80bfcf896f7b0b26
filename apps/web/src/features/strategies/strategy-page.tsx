import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Strategy } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { dayOrMonth } from '../../ui/dates';
import { Columns, Facts, PageHead, Section } from '../../ui/page';
import { PageTabs } from '../../ui/page-tabs';
import { QueryState } from '../../ui/query-state';
import { Tag } from '../../ui/state-word';
import { HistorySection } from '../audit/history';
import { strategyQuery } from './strategies.api';
import { StrategyActs } from './strategy-acts';
import { StrategyIndicators } from './strategy-indicators';
import { StrategyOutline } from './strategy-outline';
import { PeriodWarning, StrategyOwner, usePeriod } from './strategy-parts';
import { StrategyYears } from './strategy-years';

const route = getRouteApi('/app/strategies/$id');
const TABS = [undefined, 'years', 'indicators', 'history'] as const;

/** What does the plan want, by which measures, and what stands on it? */
export function StrategyPage(): ReactNode {
  const { id } = route.useParams();
  const query = useQuery(strategyQuery(id));
  return <QueryState query={query}>{(strategy) => <Content strategy={strategy} />}</QueryState>;
}

function Content({ strategy }: { strategy: Strategy }): ReactNode {
  const { strategies: w, programmes } = useText();
  const { tab } = route.useSearch();
  const period = usePeriod();
  const count = (value: number) => fill(w.items, { count: value });
  const { counts } = strategy;
  return (
    <>
      <PageHead
        title={strategy.name}
        long
        before={
          <>
            <Breadcrumbs
              crumbs={[
                { label: programmes.title, to: '/programmes' },
                { label: w.title, to: '/strategies' },
                { label: strategy.name },
              ]}
            />
            <p className="mb-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-meta">
              <StrategyOwner agency={strategy.agency} />
              <Tag>{w.states[strategy.state]}</Tag>
            </p>
          </>
        }
        sentence={fill(w.sentenceOf, {
          period: period(strategy),
          state: w.states[strategy.state],
          goals: count(counts.goals),
          measures: count(counts.measures),
          projects: counts.projects === 0 ? '' : fill(w.projectsToo, { projects: count(counts.projects) }),
          indicators: count(counts.indicators),
        })}
        acts={<StrategyActs strategy={strategy} />}
      />
      {strategy.programmes
        .filter(({ periodDiffers }) => periodDiffers)
        .map((programme) => (
          <PeriodWarning key={programme.code} programme={programme} strategy={strategy} />
        ))}
      <PageTabs
        label={w.tabsLabel}
        current={tab}
        tabs={TABS.map((key) => ({ key, label: w.tabs[key ?? 'outline'] }))}
      />
      {tab === 'indicators' && <StrategyIndicators strategy={strategy} />}
      {tab === 'history' && (
        <HistorySection kind="strategy" id={strategy.id} version={JSON.stringify(strategy)} />
      )}
      {tab === 'years' && <StrategyYears strategy={strategy} />}
      {tab === undefined && (
        <Columns side={<StrategyFacts strategy={strategy} />}>
          <StrategyOutline strategy={strategy} />
        </Columns>
      )}
    </>
  );
}

function StrategyFacts({ strategy }: { strategy: Strategy }): ReactNode {
  const { text, language } = useLanguage();
  const { strategies: w } = text;
  const period = usePeriod();
  return (
    <>
      <Section title={w.facts}>
        <Facts
          rows={[
            [w.heads.period, period(strategy)],
            strategy.generation === null ? null : [w.generation, String(strategy.generation)],
            strategy.decidedOn === null ? null : [w.decidedOn, dayOrMonth(strategy.decidedOn, language)],
            strategy.publisher === null ? null : [w.publisher, strategy.publisher],
            strategy.vision === null
              ? null
              : [
                  w.vision,
                  <span key="vision" className="whitespace-pre-line">
                    {strategy.vision}
                  </span>,
                ],
            strategy.stateReason === null
              ? null
              : [w.stateFact, `${w.states[strategy.state]}：${strategy.stateReason}`],
            strategy.supersededBy === null
              ? null
              : [
                  w.supersededBy,
                  <Link key="successor" to="/strategies/$id" params={{ id: strategy.supersededBy.id }}>
                    {strategy.supersededBy.name}
                  </Link>,
                ],
            [w.programmes, <Programmes key="programmes" strategy={strategy} />],
            strategy.note === null
              ? null
              : [
                  w.note,
                  <span key="note" className="whitespace-pre-line">
                    {strategy.note}
                  </span>,
                ],
          ]}
        />
      </Section>
      {strategy.visionFigures.length > 0 && <VisionFigures strategy={strategy} />}
    </>
  );
}

function Programmes({ strategy }: { strategy: Strategy }): ReactNode {
  const { strategies: w } = useText();
  const period = usePeriod();
  if (strategy.programmes.length === 0) return <span className="text-sub">{w.noProgrammes}</span>;
  return strategy.programmes.map((programme) => (
    <span key={programme.code} className="block">
      <Link to="/programmes/$code" params={{ code: programme.code }}>
        {programme.name}
      </Link>
      <span className="block text-sub">{period(programme)}</span>
    </span>
  ));
}

/** Figures far ahead, often a range: shown as printed, never judged. */
function VisionFigures({ strategy }: { strategy: Strategy }): ReactNode {
  const { strategies: w } = useText();
  const number = (value: string) => value.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const shown = (figure: Strategy['visionFigures'][number]) => {
    if (figure.value === null) return figure.text ?? '';
    const range =
      figure.valueTo === null
        ? number(figure.value)
        : fill(w.range, { from: number(figure.value), to: number(figure.valueTo) });
    const value = `${range}${figure.unit ?? ''}`;
    return figure.approximate ? fill(w.about, { value }) : value;
  };
  return (
    <Section title={w.visionFigures}>
      <dl className="text-meta">
        {strategy.visionFigures.map((figure) => (
          <div key={figure.id} className="border-b border-rule py-2.5">
            <dt className="text-sub">
              {figure.label}
              {figure.year !== null && `（${fill(w.visionYear, { year: figure.year })}）`}
            </dt>
            <dd className="mt-0.5">{shown(figure)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
