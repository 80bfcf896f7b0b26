// Colours of the design system that stay apart for every kind of colour vision, and in grey (ui guide §4).
export const BAR = '#00428c';
export const BASELINE = '#97d3ff';
export const EXPECTED = '#ac3e00';
export const INK = '#1a1a1a';
export const SUB = '#4d4d4d';
export const RULE = '#e6e6e6';
export const ABSENT = '#949494';
export const AHEAD = '#197a4b';
export const SHORT = '#a30000';
// Without quotes: the library writes the names into an attribute as they are.
export const FONT = 'BIZ UDPGothic, Hiragino Sans, Noto Sans JP, sans-serif';
export const HATCH = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 };
/** So that a label can be read where a line runs through it. */
export const OUTLINED = { textBorderColor: '#ffffff', textBorderWidth: 3 };

const HEIGHT = 300;
const LOW = 260;
const PHONE = 480;

/** The height of a chart that has this width. */
export function heightOf({ width }: { width: number }): number {
  return width < PHONE ? LOW : HEIGHT;
}
