import { Link } from '@tanstack/react-router';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Strategy, StrategyIndicator } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { shortFiscalYear } from '../../ui/dates';
import { MoreButton } from '../../ui/more-button';
import { Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Table } from '../../ui/table';
import { toldFigure } from '../kpis/figures';
import { strategyIndicatorsQuery } from './strategies.api';

/** Each indicator where the plan prints it; one under two measures stands there twice and is one. */
export function StrategyIndicators({ strategy }: { strategy: Strategy }): ReactNode {
  const { strategies: w } = useText();
  const query = useInfiniteQuery(strategyIndicatorsQuery(strategy.id));
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title={w.indicators} note={fill(w.items, { count: strategy.counts.indicators })}>
      <QueryState query={query}>
        {() =>
          rows.length === 0 ? (
            <p className="text-meta text-sub">{w.noIndicators}</p>
          ) : (
            <Table
              caption={w.indicators}
              rows={rows}
              rowKey={(row) => row.id}
              columns={[
                {
                  key: 'place',
                  head: w.indicatorHeads.place,
                  label: w.indicatorHeads.place,
                  width: '30%',
                  cell: (row) => <Place row={row} />,
                },
                {
                  key: 'indicator',
                  head: w.indicatorHeads.indicator,
                  width: '34%',
                  cell: (row) => (
                    <>
                      <Link
                        to="/indicators/$id"
                        params={{ id: row.indicator.id }}
                        data-row-link=""
                        className="font-700"
                      >
                        {row.indicator.name}
                      </Link>
                      <span className="block text-sub">
                        {w.usages[row.indicator.usage] ?? row.indicator.usage}
                        {row.printedCode !== null && ` ${row.printedCode}`}
                      </span>
                    </>
                  ),
                },
                {
                  key: 'baseline',
                  head: w.indicatorHeads.baseline,
                  label: w.indicatorHeads.baseline,
                  cell: (row) => <Values row={row} side="baseline" />,
                },
                {
                  key: 'target',
                  head: w.indicatorHeads.target,
                  label: w.indicatorHeads.target,
                  cell: (row) => <Values row={row} side="target" />,
                },
              ]}
            />
          )
        }
      </QueryState>
      <MoreButton
        hasMore={query.hasNextPage}
        busy={query.isFetchingNextPage}
        onMore={() => void query.fetchNextPage()}
      />
    </Section>
  );
}

function Place({ row }: { row: StrategyIndicator }): ReactNode {
  const { strategies: w } = useText();
  return (
    <>
      {row.goal !== null && (
        <span className={`block ${row.measure === null ? '' : 'text-sub'}`}>
          {fill(w.goalLabel, row.goal)}
        </span>
      )}
      {row.measure?.title}
    </>
  );
}

/** As the plan prints it; where it was entered by hand, the value with its unit and year. */
function Values({ row, side }: { row: StrategyIndicator; side: 'baseline' | 'target' }): ReactNode {
  const { text, language } = useLanguage();
  const { strategies: w } = text;
  return row.values.map((value, index) => {
    const { text: printed, value: number, year } = value[side];
    const plain =
      number === null ? null : toldFigure(number, { ...row, statedUnit: row.unit, factor: '1' }, language);
    const dated =
      plain === null || year === null
        ? plain
        : fill(w.valueInYear, { value: plain, year: shortFiscalYear(year, language) });
    const status = side === 'baseline' ? value.baseline.status : null;
    const shown = printed ?? dated ?? (status === 'new' ? w.baselineNew : w.baselineAbsent);
    return (
      <span key={index} className="block">
        {value.label === null ? shown : fill(w.labelled, { label: value.label, value: shown })}
      </span>
    );
  });
}
