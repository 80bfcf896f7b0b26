import type { EChartsCoreOption } from 'echarts/core';
import { yearName } from '../evaluation/year-kind.js';
import { boxes } from './absent-boxes.js';
import { bars } from './bars.js';
import type { Drawing, DrawingLanguage, DrawingSize } from './drawing.types.js';
import { expectedLine } from './expected-line.js';
import { FONT, INK, RULE, SUB } from './look.js';
import { scaleOf, toldNumber } from './scale.js';
import { targetMark } from './target-mark.js';

/** Years of which a label can stand unshortened in this many pixels each. */
const ROOM_FOR_A_YEAR = 62;

/** The option of one chart; pure, so that page and report draw the same. */
export function chartOption(drawing: Drawing, { width, language }: DrawingSize): EChartsCoreOption {
  const scale = scaleOf(drawing);
  const narrow = width / Math.max(drawing.points.length, 1) < ROOM_FOR_A_YEAR;
  const texts = { fontFamily: FONT, color: INK, fontSize: 14 };
  return {
    animation: false,
    backgroundColor: '#ffffff',
    aria: { enabled: false, decal: { show: true, decals: [{ symbol: 'none' }] } },
    textStyle: texts,
    grid: {
      // The unit stands left of the axis.
      left: Math.max(16, drawing.statedUnit.length * 14 - 16),
      right: 24,
      top: 52,
      bottom: 16,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'category',
      data: drawing.points.map(({ year }) => axisYear(drawing, year, language, narrow)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: INK }, onZero: true },
      axisLabel: { ...texts, fontSize: 13, hideOverlap: true, ...(scale.min < 0 ? { margin: 14 } : {}) },
      ...(scale.min < 0 ? { axisLine: { lineStyle: { color: RULE }, onZero: false } } : {}),
    },
    yAxis: {
      type: 'value',
      name: drawing.statedUnit,
      nameTextStyle: { ...texts, color: SUB, align: 'right', padding: [0, 6, 0, 0] },
      ...scale,
      axisLabel: { ...texts, fontSize: 13, formatter: (value: number) => toldNumber(value, language) },
      splitLine: { lineStyle: { color: RULE } },
    },
    series: [
      bars(drawing, language, scale, width),
      boxes(drawing, language, scale, narrow),
      expectedLine(drawing, language, width, scale),
      targetMark(drawing, language, width),
    ],
  };
}

function axisYear({ periodKind }: Drawing, year: number, language: DrawingLanguage, narrow: boolean): string {
  const name = yearName(periodKind, year)[language];
  return narrow ? name.replace(/年度?$/, '').replace(/^FY20/, '’') : name;
}
