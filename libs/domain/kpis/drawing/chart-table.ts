import { Exact } from '../evaluation/exact.js';
import { tellDerived, tellFigure } from '../evaluation/told-figure.js';
import { yearName } from '../evaluation/year-kind.js';
import { drawingWords } from './drawing-words.js';
import type { Drawing, DrawingLanguage, SeriesPoint } from './drawing.types.js';
import { absence, isMeasured } from './shown.js';

/** The numbers of a chart for those who do not see it: a row a year, in the unit that stands over the table. */
export interface ChartTable {
  unit: string;
  head: string[];
  rows: string[][];
}

const NONE = '－';

export function chartTable(drawing: Drawing, language: DrawingLanguage): ChartTable {
  const form = { ...drawing, statedUnit: '' };
  const told = (value: string | null) =>
    value === null ? NONE : tellFigure(new Exact(value), form)[language];
  const derived = (value: string | null) =>
    value === null ? NONE : tellDerived(new Exact(value), form)[language];
  const sums = drawing.kind === 'cumulative';
  const year = drawing.periodKind === 'calendar_year' ? drawingWords.calendarYear : drawingWords.fiscalYear;
  const words = [
    year,
    drawingWords.actual,
    ...(sums ? [drawingWords.cumulative] : []),
    drawingWords.expected,
    drawingWords.target,
  ];
  return {
    unit: drawing.statedUnit,
    head: words.map((word) => word[language]),
    rows: drawing.points.map((point) => [
      yearName(drawing.periodKind, point.year)[language],
      actualOf(drawing, point, told, language),
      ...(sums ? [told(point.cumulative)] : []),
      derived(point.expected),
      told(point.target),
    ]),
  };
}

/** The year's own figure, with what it is; or why there is none, in the word of the drawing. */
function actualOf(
  drawing: Drawing,
  point: SeriesPoint,
  told: (value: string | null) => string,
  language: DrawingLanguage,
): string {
  if (point.value === null) {
    const why = absence({ ...drawing, kind: 'level' }, point);
    return why === null ? NONE : drawingWords[why][language];
  }
  const more = isMeasured(point) ? (point.status === 'provisional' ? 'provisional' : null) : 'baseline';
  if (more === null) return told(point.value);
  const word = drawingWords[more][language];
  return language === 'ja' ? `${told(point.value)}（${word}）` : `${told(point.value)} (${word})`;
}
