import { Exact } from '../evaluation/exact.js';
import { tellFigure } from '../evaluation/told-figure.js';
import { drawingWords } from './drawing-words.js';
import type { Drawing, DrawingLanguage } from './drawing.types.js';
import { BAR, BASELINE, FONT, HATCH, INK, OUTLINED } from './look.js';
import { drawn, type Scale } from './scale.js';
import { shown } from './shown.js';

export const WIDEST_BAR = 56;

/** As wide as the library makes them, near enough to stand beside one. */
export function barWidth(width: number, years: number): number {
  return Math.min(WIDEST_BAR, ((width - 90) / years) * 0.62);
}

export function bars(drawing: Drawing, language: DrawingLanguage, scale: Scale, width: number): object {
  const wide = barWidth(width, drawing.points.length);
  const narrow = wide < 40;
  return {
    type: 'bar',
    name: 'actual',
    ...zeroLine(scale),
    labelLayout: { hideOverlap: true },
    silent: true,
    barMaxWidth: WIDEST_BAR,
    barCategoryGap: '38%',
    data: drawing.points.map((point) => {
      const value = shown(drawing, point);
      if (value === null) return { value: null };
      const provisional = point.status === 'provisional';
      const told = tellFigure(new Exact(value), { ...drawing, statedUnit: '' })[language];
      const baseline = point.status === null;
      const extra = baseline ? drawingWords.baseline : provisional ? drawingWords.provisional : null;
      return {
        value: drawn(value, drawing),
        itemStyle: baseline
          ? { color: BASELINE }
          : provisional
            ? { color: '#ffffff', borderColor: BAR, borderWidth: 2, decal: { ...HATCH, color: BAR } }
            : { color: BAR },
        label: {
          show: true,
          ...barLabel(
            drawn(value, drawing),
            (told.length + (told.startsWith('△') ? 1 : 0)) * (narrow ? 7.5 : 8.5) < wide - 4,
            scale,
            !provisional && !baseline,
          ),
          formatter: extra === null || narrow ? told : `${told}\n${extra[language]}`,
          fontWeight: 'bold',
          fontSize: narrow ? 12 : 14,
          fontFamily: FONT,
        },
      };
    }),
  };
}

/** Inside a tall bar at its foot, as in a ledger, where it fits; else at its end. */
function barLabel(height: number, fits: boolean, { min, max }: Scale, plain: boolean): object {
  const tall = Math.abs(height) > (max - min) * 0.13;
  if (!tall || !fits) {
    const position = height < 0 ? 'bottom' : 'top';
    return { position, color: INK, ...OUTLINED };
  }
  const place = { position: height < 0 ? 'insideTop' : 'insideBottom', distance: 8 };
  return plain
    ? { ...place, color: '#ffffff' }
    : { ...place, color: INK, backgroundColor: '#ffffff', padding: [2, 4] };
}

/** Where figures hang below zero, zero is ruled. */
export function zeroLine({ min }: Scale): object {
  if (min >= 0) return {};
  return {
    markLine: {
      silent: true,
      symbol: 'none',
      label: { show: false },
      lineStyle: { color: INK, type: 'solid', width: 1 },
      data: [{ yAxis: 0 }],
    },
  };
}
