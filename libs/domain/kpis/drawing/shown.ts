import type { drawingWords } from './drawing-words.js';
import type { Drawing, SeriesPoint } from './drawing.types.js';

/** What a bar shows: the sum where sums are judged, else the year's own figure. */
export function shown({ kind }: Drawing, point: SeriesPoint): string | null {
  return kind === 'cumulative' && isMeasured(point) ? point.cumulative : point.value;
}

export const isMeasured = ({ status }: SeriesPoint) => status === 'provisional' || status === 'final';

/** Why a year has no bar; null where it has one. After the year that is judged it is 未公表, until then 記録なし. */
export function absence(drawing: Drawing, point: SeriesPoint): keyof typeof drawingWords | null {
  if (shown(drawing, point) !== null) return null;
  if (isMeasured(point)) return 'no_sum';
  if (point.status !== null && point.status !== 'provisional' && point.status !== 'final')
    return point.status;
  return point.year > drawing.judgedYear ? 'unpublished' : 'not_recorded';
}
