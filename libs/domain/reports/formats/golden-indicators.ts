import { chartedIndicator, type DrawableRow } from '@domain/kpis';
import type { ProgressReportSource, SourceIndicator } from '../definitions/progress-report.source.js';

type Component = DrawableRow['components'][number];
type Status = Component['current'][number]['status'];

const LAST_YEAR = 2023;

/** What was recorded: a figure, or why there is none; a provisional one ends with 速報. */
function recorded(figures: Record<number, string>): Component['current'] {
  return Object.entries(figures).map(([year, told]) => {
    const status: Status = told.endsWith('速報')
      ? 'provisional'
      : /^[-0-9]/.test(told)
        ? 'final'
        : (told as Status);
    const value = status === 'final' || status === 'provisional' ? told.replace('速報', '') : null;
    return {
      year: Number(year),
      periodKind: 'fiscal_year',
      periodTo: `${Number(year) + 1}-03-31`,
      status,
      value,
    };
  });
}

function component(
  baseline: [string, number] | null,
  target: [string, number, from?: number],
  figures: Record<number, string>,
  more: Partial<Component> = {},
): Component {
  const [value, yearTo, yearFrom = null] = target;
  return {
    number: 1,
    label: null,
    baseline: baseline === null ? null : { status: 'given', value: baseline[0], year: baseline[1] },
    target: {
      value,
      valueTo: null,
      yearFrom,
      yearTo,
      bound: 'at_least',
      growthRate: null,
      counts: null,
      display: null,
      approximate: false,
    },
    current: recorded(figures),
    ...more,
  };
}

function indicator(
  about: Partial<DrawableRow> & Pick<DrawableRow, 'code' | 'name' | 'components'>,
  theme: string | null,
  initiatives: string[],
): SourceIndicator {
  const row: DrawableRow = {
    kind: 'level',
    direction: 'increase',
    periodKind: 'fiscal_year',
    valueNature: null,
    unit: '件',
    statedUnit: '件',
    factor: '1',
    decimals: 0,
    tolerance: null,
    cumulativePersons: false,
    rules: null,
    ...about,
  };
  return {
    ...chartedIndicator(row, { today: `${String(LAST_YEAR + 1)}-04-01`, otherwise: LAST_YEAR }),
    theme,
    initiatives,
  };
}

/** Indicators of the kinds that look different: sums in 万件, below zero, several values, nothing measured yet. */
export const measured = (source: ProgressReportSource): void => {
  source.indicators = [
    indicator(
      {
        code: 'I-0001',
        name: '道外からの転入超過数',
        kind: 'balance',
        direction: null,
        unit: '人',
        statedUnit: '人',
        components: [
          component(['-5600', 2019], ['0', 2024], {
            2020: '-4100',
            2021: '-4450',
            2022: '-2197',
            2023: '-1800速報',
          }),
        ],
      },
      null,
      [],
    ),
    indicator(
      {
        code: 'I-0002',
        name: '移住・定住の相談件数',
        components: [
          component(['1465', 2018], ['1560', 2024], {
            2019: '1480',
            2020: 'missing',
            2021: '1502',
            2022: '1510',
            2023: '1533速報',
          }),
        ],
      },
      'II',
      ['移住のワンストップ窓口の連携', '首都圏での共同フェアの開催'],
    ),
    indicator(
      {
        code: 'I-0003',
        name: '情報サイトの閲覧数',
        kind: 'cumulative',
        direction: null,
        statedUnit: '万件',
        factor: '10000',
        components: [
          component(null, ['2500000', 2024, 2020], { 2020: '400000', 2021: '600000', 2022: '700000' }),
        ],
      },
      'II',
      ['移住のワンストップ窓口の連携'],
    ),
    indicator(
      {
        code: 'I-0004',
        name: '女性の就業率',
        unit: '％',
        statedUnit: '％',
        decimals: 1,
        components: [
          component(['48.2', 2018], ['52.0', 2024], { 2020: '49.0', 2022: '50.4' }, { label: '北海道' }),
          component(['47.9', 2018], ['52.0', 2024], { 2022: '51.1' }, { number: 2, label: '札幌市' }),
        ],
      },
      'I',
      ['女性活躍のモデルづくり'],
    ),
    indicator(
      {
        code: 'I-0005',
        name: '圏域の体験プログラムの参加者数',
        unit: '人',
        statedUnit: '人',
        components: [component(['120', 2019], ['300', 2024], {})],
      },
      'III',
      ['関係人口の創出・拡大に向けた連携'],
    ),
  ];
};
