import type { SeriesView, StatisticValue } from '../series/series.schemas.js';

/** Figures of one name: a bar of each group, or the points of a line. Null where the source gives none. */
export interface DrawnFigures {
  name: string;
  values: ({ value: string; provisional: boolean } | null)[];
}

/** What the chart of a table of statistics shows. */
export interface SeriesDrawing {
  unit: string;
  /** Several periods run along the axis as lines; of a single one its rows stand side by side as bars. */
  shape: 'lines' | 'bars';
  periods: StatisticValue[];
  rows: string[];
  figures: DrawnFigures[];
}

/** More than these cannot be told apart; the table beside the chart has them all. */
export const MOST_LINES = 5;
export const MOST_BARS = 3;
export const MOST_ROWS = 24;

type Drawn = Pick<SeriesView, 'unit' | 'rows' | 'columns' | 'values'>;

/** The chart of a column, or of a few at once; null when there is nothing to draw. */
export function seriesDrawingOf(series: Drawn, asked: string | undefined): SeriesDrawing | null {
  const { unit, rows, columns, values } = series;
  if (values.length === 0 || (asked !== undefined && !columns.includes(asked))) return null;
  const periods = [...new Map(values.map((value) => [`${value.from} ${value.to}`, value])).values()];
  const cells = new Map(values.map((value) => [keyOf(value, value.row, value.column), value]));
  const figure = (period: StatisticValue, row: string, column: string) => {
    const cell = cells.get(keyOf(period, row, column));
    return cell === undefined ? null : { value: cell.value, provisional: cell.status === 'provisional' };
  };
  const [latest] = periods.slice(-1);
  if (periods.length === 1 && latest !== undefined) {
    const shown = asked === undefined ? columns.slice(0, MOST_BARS) : [asked];
    const named = rows.slice(0, MOST_ROWS);
    return {
      unit,
      shape: 'bars',
      periods,
      rows: named,
      figures: shown.map((name) => ({ name, values: named.map((row) => figure(latest, row, name)) })),
    };
  }
  const [only] = rows;
  const lines =
    rows.length === 1 && only !== undefined
      ? (asked === undefined ? columns : [asked]).map((column) => ({ name: column, row: only, column }))
      : rows.map((row) => ({ name: row, row, column: asked ?? columns[0] ?? '' }));
  return {
    unit,
    shape: 'lines',
    periods,
    rows: [],
    figures: lines.slice(0, MOST_LINES).map(({ name, row, column }) => ({
      name,
      values: periods.map((period) => figure(period, row, column)),
    })),
  };
}

function keyOf({ from, to }: StatisticValue, row: string, column: string): string {
  return JSON.stringify([from, to, row, column]);
}
