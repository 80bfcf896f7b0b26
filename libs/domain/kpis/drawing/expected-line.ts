import { difference } from './difference.js';
import { drawingWords } from './drawing-words.js';
import type { Drawing, DrawingLanguage } from './drawing.types.js';
import { EXPECTED, FONT, OUTLINED } from './look.js';
import { drawn, type Scale } from './scale.js';

/** What was to be reached by each year. */
export function expectedLine(
  drawing: Drawing,
  language: DrawingLanguage,
  width: number,
  scale: Scale,
): object {
  const { points } = drawing;
  const withLine = points.flatMap(({ expected }, at) => (expected === null ? [] : [at]));
  const labelled = withLine.at(-2) ?? withLine.at(-1);
  const word =
    drawing.kind === 'cumulative' || drawing.kind === 'level' ? drawingWords.evenly : drawingWords.expected;
  return {
    type: 'line',
    name: 'expected',
    silent: true,
    z: 5,
    symbol: 'diamond',
    symbolSize: 11,
    lineStyle: { color: EXPECTED, type: 'dashed', width: 2 },
    itemStyle: { color: '#ffffff', borderColor: EXPECTED, borderWidth: 2 },
    data: points.map(({ expected }, at) => ({
      value: expected === null ? null : drawn(expected, drawing),
      label: {
        show: at === labelled,
        position: 'left',
        offset: [-6, -12],
        formatter: word[language],
        color: EXPECTED,
        fontFamily: FONT,
        fontSize: 13,
        ...OUTLINED,
      },
    })),
    markPoint: difference(drawing, language, width, scale),
  };
}
