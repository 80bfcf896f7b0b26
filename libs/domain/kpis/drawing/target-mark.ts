import { Exact } from '../evaluation/exact.js';
import { tellFigure } from '../evaluation/told-figure.js';
import { boundWords, drawingWords } from './drawing-words.js';
import type { Drawing, DrawingLanguage } from './drawing.types.js';
import { EXPECTED, FONT, INK, OUTLINED } from './look.js';
import { drawn } from './scale.js';

export function targetMark(drawing: Drawing, language: DrawingLanguage, width: number): object {
  const { target, points } = drawing;
  const at = target === null ? -1 : points.findIndex(({ year }) => year === target.year);
  const value = target?.value ?? points[at]?.target ?? null;
  const words = targetWords(drawing, language);
  const late = at > points.length / 2;
  return {
    type: 'scatter',
    name: 'target',
    silent: true,
    z: 6,
    symbol: 'diamond',
    symbolSize: 13,
    itemStyle: { color: '#ffffff', borderColor: EXPECTED, borderWidth: 3 },
    data: value === null || at < 0 ? [] : [[at, drawn(value, drawing)]],
    label: {
      show: true,
      position: 'top',
      align: late ? 'right' : 'left',
      offset: [late ? Math.min(28, width / points.length / 2) : -20, -4],
      formatter: words,
      color: INK,
      fontWeight: 'bold',
      fontSize: 14,
      fontFamily: FONT,
      ...OUTLINED,
    },
  };
}

/** 目標 250万件以上, as the source prints it or from its figure. */
export function targetWords(drawing: Drawing, language: DrawingLanguage): string {
  const { target } = drawing;
  if (target === null) return '';
  const value = target.value === null ? '' : tellFigure(new Exact(target.value), drawing)[language];
  const about = target.approximate ? drawingWords.about[language] : '';
  const stated = value === '' ? '' : `${about}${value}${boundWords[target.bound]?.[language] ?? ''}`;
  const plain = stated || (language === 'ja' ? (target.words ?? '') : '');
  return `${drawingWords.target[language]} ${plain}`.trim();
}
