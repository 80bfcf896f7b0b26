import type { ReactNode } from 'react';
import type { StatisticSeries } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Button } from '../../ui/button';
import { Table } from '../../ui/table';
import { Cell, placesOf } from './figures-of-period';
import { periodWords } from './period-words';

type Value = StatisticSeries['values'][number];

const ofPeriod = (series: StatisticSeries, { from, to }: Value) =>
  series.values.filter((value) => value.from === from && value.to === to);

/** A table whose rows are its periods: 2021年, 2022年 … */
export function hasRowsOfPeriods(series: StatisticSeries, periods: readonly Value[]): boolean {
  return (
    periods.length > 1 &&
    periods.every((period) => new Set(ofPeriod(series, period).map(({ row }) => row)).size === 1)
  );
}

/** One period a row, in one table as its source prints it. */
export function FiguresByPeriod({
  series,
  periods,
  onEdit,
}: {
  series: StatisticSeries;
  periods: Value[];
  /** Null where nothing may be changed here. */
  onEdit: ((period: Value) => void) | null;
}): ReactNode {
  const { text, language } = useLanguage();
  const { statistics: w } = text;
  const places = placesOf(series.values);
  const named = new Set(periods.map(({ row }) => row)).size > 1;
  return (
    <Table
      caption={series.title}
      rows={periods}
      rowKey={({ from, to }) => `${from}-${to}`}
      columns={[
        {
          key: 'period',
          head: w.heads.period,
          cell: (period) => (
            <>
              {periodWords(period, language)}
              {named && period.row !== periodWords(period, language) && (
                <span className="block text-sub">{period.row}</span>
              )}
            </>
          ),
        },
        ...series.columns.map((column) => ({
          key: column,
          head: column,
          label: column,
          align: 'end' as const,
          cell: (period: Value) => (
            <Cell value={ofPeriod(series, period).find((value) => value.column === column)} places={places} />
          ),
        })),
        ...(onEdit === null
          ? []
          : [
              {
                key: 'act',
                head: <span className="sr-only">{w.editFigures}</span>,
                print: 'hide' as const,
                cell: (period: Value) => (
                  <Button
                    aria-label={fill(w.editTable, { period: periodWords(period, language) })}
                    onClick={() => {
                      onEdit(period);
                    }}
                  >
                    {w.editFigures}
                  </Button>
                ),
              },
            ]),
      ]}
    />
  );
}
