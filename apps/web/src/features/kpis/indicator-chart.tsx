import type { ReactNode } from 'react';
import type { Indicator } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Table } from '../../ui/table';
import { aboutOf, toldDerived, toldFigure, yearHead, yearLabel } from './figures';

const DESK = { width: 688, height: 300 };
const PHONE = { width: 358, height: 260 };

/** Another number for each state of an indicator: the browser keeps a picture as long as its address is the same. */
const drawn = new WeakMap<Indicator, number>();
let drawings = 0;
function numberOf(indicator: Indicator): number {
  const known = drawn.get(indicator);
  if (known !== undefined) return known;
  drawings += 1;
  drawn.set(indicator, drawings);
  return drawings;
}

/** The drawing that reports print as well, and the same numbers as a table beside it. */
export function IndicatorChart({
  indicator,
  open = false,
}: {
  indicator: Indicator;
  open?: boolean;
}): ReactNode {
  const { text } = useLanguage();
  const w = text.kpis;
  return indicator.series.map((series) => (
    <figure key={series.component} className="mb-6">
      {series.label !== null && (
        <figcaption className="mb-1 font-700">{fill(w.chartOf, { label: series.label })}</figcaption>
      )}
      {series.points.length === 0 ? (
        <p className="text-meta text-sub">{w.noChart}</p>
      ) : (
        <Drawing indicator={indicator} component={series.component} />
      )}
      <details className="mt-2" open={open}>
        <summary className="min-h-6 cursor-pointer text-meta">
          {indicator.kind === 'cumulative' ? w.chartTableSums : w.chartTable}
        </summary>
        <SeriesTable indicator={indicator} component={series.component} />
      </details>
    </figure>
  ));
}

function Drawing({ indicator, component }: { indicator: Indicator; component: number }): ReactNode {
  const { language } = useLanguage();
  const own = indicator.evaluation.components.find(({ number }) => number === component);
  const source = ({ width }: { width: number }) =>
    `/api/v1/indicators/${indicator.id}/chart?width=${String(width)}&language=${language}&component=${String(component)}&drawn=${String(numberOf(indicator))}`;
  return (
    <picture>
      <source media="(max-width: 767px)" srcSet={source(PHONE)} {...PHONE} />
      <img
        src={source(DESK)}
        {...DESK}
        alt={(own ?? indicator.evaluation).sentence[language]}
        className="block h-auto w-full max-w-[43rem]"
      />
    </picture>
  );
}

function SeriesTable({ indicator, component }: { indicator: Indicator; component: number }): ReactNode {
  const { text, language } = useLanguage();
  const w = text.kpis;
  const points = indicator.series.find((each) => each.component === component)?.points ?? [];
  const current = indicator.measurements.filter(
    (each) => each.component === component && each.supersededBy === null,
  );
  const stated = indicator.components.find(({ number }) => number === component)?.target ?? null;
  const sums = indicator.kind === 'cumulative';
  const told = (value: string | null) => (value === null ? w.none : toldFigure(value, indicator, language));
  // As the drawing says it: until the year that is judged nobody recorded one, after it none can be known.
  const absent = (year: number) =>
    year > indicator.evaluation.year ? w.statuses.unpublished : w.notRecorded;
  return (
    <Table
      caption={sums ? w.chartTableSums : w.chartTable}
      rows={points}
      rowKey={({ year }) => `${String(component)}-${String(year)}`}
      columns={[
        {
          key: 'year',
          head: yearHead(w, indicator),
          cell: ({ year }) => yearLabel(indicator.periodKind, year, language),
        },
        {
          key: 'actual',
          head: w.table.actual,
          label: w.table.actual,
          align: 'end',
          cell: ({ year, value, status }) =>
            status === null || status === 'final' ? (
              value === null ? (
                absent(year)
              ) : (
                <>
                  {told(value)} {status === null && <span className="text-sub">{w.heads.baseline}</span>}
                </>
              )
            ) : status === 'provisional' ? (
              <>
                {told(value)} <span className="text-sub">{w.statuses.provisional}</span>
              </>
            ) : (
              w.statuses[status]
            ),
        },
        ...(sums
          ? [
              {
                key: 'sum',
                head: w.table.cumulative,
                label: w.table.cumulative,
                align: 'end' as const,
                cell: ({ cumulative }: (typeof points)[number]) => told(cumulative),
              },
            ]
          : []),
        {
          key: 'expected',
          head: w.table.expected,
          label: w.table.expected,
          align: 'end',
          cell: (point) =>
            point.expected === null
              ? w.none
              : toldDerived(point.expected, indicator, language, sums ? point.cumulative : point.value),
        },
        {
          key: 'target',
          head: w.table.target,
          label: w.table.target,
          align: 'end',
          cell: ({ year, target }) =>
            target !== null && stated !== null && year === stated.yearTo
              ? toldFigure(target, aboutOf(indicator, stated, w.about), language)
              : told(target),
        },
        {
          key: 'source',
          head: w.table.source,
          label: w.table.source,
          cell: ({ year }) => current.find((each) => each.year === year)?.source ?? w.none,
        },
      ]}
    />
  );
}
