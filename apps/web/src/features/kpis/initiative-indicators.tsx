import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { IndicatorRow, Initiative } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Empty } from '../../ui/banner';
import { ButtonLink } from '../../ui/button';
import { Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { IndicatorChart } from './indicator-chart';
import { IndicatorTable } from './indicator-table';
import { JudgementWord } from './judgement-word';
import { indicatorQuery, initiativeIndicatorsQuery } from './kpis.api';

/** All indicators of an initiative, the first drawn large. */
export function InitiativeIndicators({ initiative }: { initiative: Initiative }): ReactNode {
  const { text } = useLanguage();
  const w = text.kpis;
  const query = useQuery(initiativeIndicatorsQuery(initiative.id));
  return (
    <QueryState query={query}>
      {({ items, can }) => {
        const add = can.create && (
          <ButtonLink to="/indicators/new" search={{ initiative: initiative.id }}>
            {w.add}
          </ButtonLink>
        );
        if (items.length === 0)
          return (
            <Section title={w.initiative.title}>
              <Empty title={w.initiative.none}>{add}</Empty>
            </Section>
          );
        return (
          <>
            {items.map((row) => (
              <OneIndicator key={row.id} row={row} />
            ))}
            <div data-print="hide" className="mb-8">
              {add}
            </div>
          </>
        );
      }}
    </QueryState>
  );
}

/** On the outline: the first indicator's chart, and the others in a table. Nothing where there is none. */
export function IndicatorsOutline({ initiative }: { initiative: Initiative }): ReactNode {
  const { text } = useLanguage();
  const w = text.kpis;
  const { data } = useQuery(initiativeIndicatorsQuery(initiative.id));
  const [first, ...others] = data?.items ?? [];
  if (first === undefined) return null;
  return (
    <>
      <OneIndicator row={first} />
      {others.length > 0 && (
        <div className="mb-8">
          <IndicatorTable caption={w.initiative.others} head={w.initiative.others} rows={others} />
        </div>
      )}
    </>
  );
}

function OneIndicator({ row }: { row: IndicatorRow }): ReactNode {
  const { text, language } = useLanguage();
  const query = useQuery(indicatorQuery(row.id));
  return (
    <Section
      title={
        <Link to="/indicators/$id" params={{ id: row.id }}>
          {fill(text.kpis.initiative.one, { name: row.name })}
        </Link>
      }
      act={<JudgementWord judgement={row.evaluation.judgement} />}
    >
      <p className="mb-2">{row.evaluation.sentence[language]}</p>
      <QueryState query={query}>{(indicator) => <IndicatorChart indicator={indicator} />}</QueryState>
    </Section>
  );
}
