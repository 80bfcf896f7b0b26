import type { ReactNode } from 'react';
import type { StatisticSeries } from '../../api/types';
import { useLanguage } from '../../text/language';
import { grouped } from '../../ui/official-words';
import { Table } from '../../ui/table';

type Value = StatisticSeries['values'][number];

/** The table as its source prints it; an empty cell stays one. */
export function FiguresOfPeriod({ series, period }: { series: StatisticSeries; period: Value }): ReactNode {
  const values = series.values.filter(({ from, to }) => from === period.from && to === period.to);
  const rows = series.rows.filter((row) => values.some((value) => value.row === row));
  const places = placesOf(values);
  return (
    <Table
      caption={series.title}
      rows={rows}
      rowKey={(row) => `${period.from}-${row}`}
      columns={[
        { key: 'row', head: '', cell: (row) => row },
        ...series.columns.map((column) => ({
          key: column,
          head: column,
          label: column,
          align: 'end' as const,
          cell: (row: string) => (
            <Cell value={values.find((each) => each.row === row && each.column === column)} places={places} />
          ),
        })),
      ]}
    />
  );
}

/** △ for negatives; － where the source has nothing. */
export function Cell({ value, places }: { value: Value | undefined; places: number }): ReactNode {
  const { text, language } = useLanguage();
  const { statistics: w } = text;
  const minus = language === 'ja' ? '△' : '−';
  if (value === undefined) return w.none;
  return (
    <>
      {value.approximate && w.approximate}
      {grouped(withPlaces(value.value, places), minus)}
      {value.valueTo !== null && `～${grouped(value.valueTo, minus)}`}
      {value.status === 'provisional' && <span className="ml-1 text-sub">{w.provisionalMark}</span>}
    </>
  );
}

/** The decimals of the most exact of them. */
export function placesOf(values: readonly Value[]): number {
  return Math.max(0, ...values.map(({ value }) => value.split('.')[1]?.length ?? 0));
}

/** 1.60 beside 1.49: one column of figures has the same decimals. */
function withPlaces(value: string, places: number): string {
  const [whole = '0', part = ''] = value.split('.');
  return places === 0 ? value : `${whole}.${part.padEnd(places, '0')}`;
}
