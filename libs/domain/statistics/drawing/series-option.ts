import { type DrawingSize, Exact, look, tellFigure, toldNumber } from '@domain/kpis';
import type { EChartsCoreOption } from 'echarts/core';
import { periodName } from './series-axis.js';
import type { DrawnFigures, SeriesDrawing } from './series-drawing.js';
import { seriesScale } from './series-scale.js';

const NOT_FROM_ZERO = { ja: '（軸は0から始まらない）', en: ' (axis not from zero)' };
const PROVISIONAL = { ja: '速報', en: 'provisional' };
// Apart for every kind of colour vision, and in grey; lines are told apart by their marks as well.
const COLOURS = [look.BAR, look.BASELINE, look.AHEAD, look.EXPECTED, look.SUB];
const MARKS = ['circle', 'rect', 'triangle', 'diamond', 'roundRect'];
/** A letter of a name under the axis; names that do not fit side by side stand slanted. */
const LETTER = 14;
const AXIS = 90;

/** The option of the chart of a table of statistics, in the look of the indicators' charts. */
export function seriesOption(drawing: SeriesDrawing, { width, language }: DrawingSize): EChartsCoreOption {
  const { unit, shape, figures } = drawing;
  const drawn = figures.flatMap(({ values }) =>
    values.flatMap((each) => (each === null ? [] : [place(each.value)])),
  );
  const { fromZero, ...scale } = seriesScale(shape, drawn);
  const names =
    shape === 'bars' ? drawing.rows : drawing.periods.map((period) => periodName(period, language));
  const longest = Math.max(0, ...names.map((name) => name.length));
  const narrow = (width - AXIS) / names.length < longest * LETTER;
  const withLegend = figures.length > 1 || shape === 'lines';
  const places = placesOf(figures);
  const texts = { fontFamily: look.FONT, color: look.INK, fontSize: 13 };
  const one = shape === 'bars' ? bar : line;
  return {
    animation: false,
    backgroundColor: '#ffffff',
    aria: { enabled: false, decal: { show: true, decals: [{ symbol: 'none' }] } },
    textStyle: texts,
    legend: {
      show: withLegend,
      top: 0,
      right: 8,
      selectedMode: false,
      textStyle: texts,
      itemHeight: 12,
      data: figures.map(({ name }) => ({ name })),
    },
    grid: {
      left: 16,
      right: 24,
      top: withLegend ? 64 : 36,
      bottom: 16,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'category',
      data: names,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: scale.min < 0 ? look.RULE : look.INK }, onZero: false },
      axisLabel: { ...texts, interval: 0, hideOverlap: shape === 'lines', ...(narrow ? { rotate: 50 } : {}) },
    },
    yAxis: {
      type: 'value',
      name: `${unit}${fromZero ? '' : NOT_FROM_ZERO[language]}`,
      nameTextStyle: { ...texts, color: look.SUB, align: 'left' },
      ...scale,
      axisLabel: { ...texts, formatter: (value: number) => toldNumber(value, language) },
      splitLine: { lineStyle: { color: look.RULE } },
    },
    series: figures.map((each, at) => ({
      ...one(each, at, { language, places }),
      ...(at === 0 && scale.min < 0 ? ZERO : {}),
    })),
  };
}

/** How figures are written: 1.60 beside 1.49. */
interface Told {
  language: 'ja' | 'en';
  places: number;
}

function placesOf(figures: readonly DrawnFigures[]): number {
  const places = figures.flatMap(({ values }) =>
    values.map((each) => (each === null ? 0 : new Exact(each.value).decimalPlaces())),
  );
  return Math.max(0, ...places);
}

/** Where figures hang below zero, zero is ruled. */
const ZERO = {
  markLine: {
    silent: true,
    symbol: 'none',
    label: { show: false },
    lineStyle: { color: look.INK, type: 'solid', width: 1 },
    data: [{ yAxis: 0 }],
  },
};

function bar({ name, values }: DrawnFigures, at: number, told: Told): object {
  const color = COLOURS[at % COLOURS.length] ?? look.BAR;
  return {
    type: 'bar',
    name,
    silent: true,
    barMaxWidth: 48,
    itemStyle: { color, borderColor: color === look.BASELINE ? look.BAR : color, borderWidth: 1 },
    labelLayout: { hideOverlap: true },
    data: values.map((figure) => {
      if (figure === null) return { value: null };
      const { value, provisional } = figure;
      return {
        value: place(value),
        ...(provisional
          ? {
              itemStyle: {
                color: '#ffffff',
                borderColor: color,
                borderWidth: 2,
                decal: { ...look.HATCH, color },
              },
            }
          : {}),
        label: { ...labelOf(figure, told), position: value.startsWith('-') ? 'bottom' : 'top' },
      };
    }),
  };
}

function line({ name, values }: DrawnFigures, at: number, told: Told): object {
  const color = at === 1 ? look.AHEAD : at === 2 ? look.EXPECTED : (COLOURS[at % COLOURS.length] ?? look.BAR);
  return {
    type: 'line',
    name,
    silent: true,
    symbol: MARKS[at % MARKS.length],
    symbolSize: 9,
    connectNulls: false,
    lineStyle: { color, width: 2, type: at % 2 === 0 ? 'solid' : 'dashed' },
    itemStyle: { color },
    labelLayout: { hideOverlap: true },
    data: values.map((figure) => {
      if (figure === null) return { value: null };
      return {
        value: place(figure.value),
        // A provisional point is open.
        ...(figure.provisional
          ? { itemStyle: { color: '#ffffff', borderColor: color, borderWidth: 2 } }
          : {}),
        label: { ...labelOf(figure, told), position: 'top' },
      };
    }),
  };
}

function labelOf(
  { value, provisional }: { value: string; provisional: boolean },
  { language, places }: Told,
): object {
  const told = tellFigure(new Exact(value), { statedUnit: '', factor: '1', decimals: places })[language];
  return {
    show: true,
    formatter: provisional ? `${told}\n${PROVISIONAL[language]}` : told,
    color: look.INK,
    fontFamily: look.FONT,
    fontSize: 13,
    ...look.OUTLINED,
  };
}

/** Only the place is a float; every label is told from the exact figure. */
function place(value: string): number {
  return new Exact(value).toNumber();
}
