import { WIDEST_BAR } from './bars.js';
import { drawingWords } from './drawing-words.js';
import type { Drawing, DrawingLanguage } from './drawing.types.js';
import { ABSENT, FONT, HATCH, SUB } from './look.js';
import type { Scale } from './scale.js';
import { absence } from './shown.js';

/** An empty box is this part of the scale high: a place that is kept, not a figure. */
const BOX = 0.14;

/** Years without a figure keep their place: a dashed, hatched box with the word why; never a zero. */
export function boxes(
  drawing: Drawing,
  language: DrawingLanguage,
  { min, max }: Scale,
  narrow: boolean,
): object {
  return {
    type: 'bar',
    name: 'absent',
    silent: true,
    barGap: '-100%',
    barMaxWidth: WIDEST_BAR,
    data: drawing.points.map((point) => {
      const why = absence(drawing, point);
      if (why === null) return { value: null };
      const solid = why === 'missing' || why === 'not_recorded' || why === 'no_sum';
      return {
        value: (max > 0 ? 1 : -1) * (max - min) * BOX,
        itemStyle: {
          color: '#ffffff',
          borderColor: ABSENT,
          borderWidth: 1,
          borderType: 'dashed',
          decal: solid ? { symbol: 'none' } : { ...HATCH, color: 'rgba(0, 0, 0, 0.28)' },
        },
        label: {
          show: true,
          // Inside: over the box runs the expected line.
          position: 'inside',
          formatter: drawingWords[why][language],
          color: SUB,
          backgroundColor: '#ffffff',
          padding: [2, 2],
          fontSize: narrow ? 12 : 13,
          fontFamily: FONT,
        },
      };
    }),
  };
}
