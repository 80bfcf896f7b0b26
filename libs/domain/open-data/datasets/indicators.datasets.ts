import { type Dataset, field, PUBLIC_INDICATOR } from './dataset.js';

export const indicatorDatasets: readonly Dataset[] = [
  {
    code: 'indicators',
    ja: '指標',
    en: 'Indicators',
    fields: [
      field('code', 'text', '符号', 'Code'),
      field('name', 'text', '名称', 'Name'),
      field('usage', 'text', '種別', 'Use', {
        ja: 'numeric_target 数値目標・kpi 重要業績評価指標',
        en: 'numeric_target: a numeric target of a goal; kpi: a key performance indicator',
      }),
      field('kind', 'text', '目標の型', 'Kind of target', {
        ja: 'level 水準・cumulative 累計・per_year 毎年・growth_vs_previous 前年比・all_of_n 全数・maintain 維持・balance 均衡・undefined 数値なし',
        en: 'level, cumulative, per_year, growth_vs_previous, all_of_n = all of a number, maintain = to be kept, balance, undefined = without a number',
      }),
      field('direction', 'text', '向き', 'Direction', {
        ja: 'increase 増・decrease 減・limit_decline 減少の抑制',
        en: 'increase, decrease, or limit_decline: a decline to be kept small',
      }),
      field('unit', 'text', '単位', 'Unit'),
      field('component', 'integer', '構成の番号', 'Number of the component'),
      field('component_label', 'text', '構成の名', 'Component'),
      field('baseline', 'decimal', '基準値', 'Baseline', {
        ja: '新規のもの、記載のないものは空です。0ではありません。',
        en: 'Empty when new or not stated. It is not zero.',
      }),
      field('baseline_year', 'integer', '基準の年（西暦）', 'Year of the baseline'),
      field('target', 'decimal', '目標値', 'Target'),
      field('target_from', 'integer', '目標の始まりの年（西暦）', 'First year of the target'),
      field('target_year', 'integer', '目標の年（西暦）', 'Year of the target'),
      field('target_text', 'text', '目標の記載', 'The target as printed'),
      field('measures', 'list', '施策の符号', 'Codes of the measures'),
      field('initiatives', 'list', '取組の符号', 'Codes of the initiatives'),
    ],
    rows: `SELECT indicator.code, indicator.name, indicator.usage, indicator.kind, indicator.direction, indicator.unit,
        part.number AS component, part.label AS component_label, baseline.value AS baseline, baseline.year AS baseline_year,
        target.value AS target, target.year_from AS target_from, target.year_to AS target_year, target.display AS target_text,
        ARRAY(SELECT measure.code FROM indicator_links link JOIN strategy_measures measure ON measure.id = link.measure_id
          JOIN strategies strategy ON strategy.id = measure.strategy_id
          WHERE link.indicator_id = indicator.id AND strategy.state <> 'draft' ORDER BY link.position, measure.code) AS measures,
        ARRAY(SELECT initiative.code FROM indicator_links link JOIN initiatives initiative ON initiative.id = link.initiative_id
          WHERE link.indicator_id = indicator.id AND initiative.state NOT IN ('draft', 'proposed', 'agreed')
          ORDER BY link.position, initiative.code) AS initiatives
      FROM indicators indicator JOIN indicator_components part ON part.indicator_id = indicator.id
      LEFT JOIN indicator_baselines baseline ON baseline.indicator_id = indicator.id AND baseline.component = part.number
      LEFT JOIN indicator_targets target ON target.indicator_id = indicator.id AND target.component = part.number
        AND target.superseded_by IS NULL
      WHERE ${PUBLIC_INDICATOR} ORDER BY indicator.code, part.number`,
  },
  {
    code: 'measurements',
    ja: '実績値',
    en: 'Measurements',
    fields: [
      field('indicator_code', 'text', '指標の符号', 'Code of the indicator'),
      field('component', 'integer', '構成の番号', 'Number of the component'),
      field('period_kind', 'text', '期間の種類', 'Kind of period', {
        ja: 'fiscal_year 年度・calendar_year 年 など',
        en: 'fiscal_year (April to March), calendar_year and the like',
      }),
      field('year', 'integer', '年（西暦）', 'Year'),
      field('period_from', 'day', '期間の始まり', 'First day'),
      field('period_to', 'day', '期間の終わり', 'Last day'),
      field('status', 'text', '速報・確定の別', 'Provisional or final', {
        ja: 'provisional 速報・final 確定',
        en: 'provisional, or final',
      }),
      field('value', 'decimal', '値', 'Value'),
      field('numerator', 'decimal', '分子', 'Numerator'),
      field('denominator', 'decimal', '分母', 'Denominator'),
      field('source', 'text', '出典', 'Source'),
      field('published_on', 'text', '公表の年月', 'Published'),
    ],
    rows: `SELECT indicator.code AS indicator_code, measured.component, measured.period_kind, measured.year,
        measured.period_from, measured.period_to, measured.status, measured.value, measured.numerator, measured.denominator,
        measured.source, measured.published_on
      FROM measurements measured JOIN indicators indicator ON indicator.id = measured.indicator_id
      WHERE measured.superseded_by IS NULL AND measured.value IS NOT NULL AND ${PUBLIC_INDICATOR}
      ORDER BY indicator.code, measured.component, measured.period_from`,
  },
  {
    code: 'statistics',
    ja: '統計',
    en: 'Statistics',
    fields: [
      field('series_code', 'text', '統計の符号', 'Code of the series'),
      field('series_title', 'text', '統計の名称', 'Title'),
      field('population', 'text', '対象', 'Population'),
      field('year', 'integer', '年（西暦）', 'Year'),
      field('period_from', 'day', '期間の始まり', 'First day'),
      field('period_to', 'day', '期間の終わり', 'Last day'),
      field('row', 'text', '行', 'Row'),
      field('column', 'text', '列', 'Column'),
      field('value', 'decimal', '値', 'Value'),
      field('value_to', 'decimal', '幅のある値の上の端', 'Upper end of a range'),
      field('unit', 'text', '単位', 'Unit'),
      field('source', 'text', '出典', 'Source'),
    ],
    rows: `SELECT series.code AS series_code, series.title AS series_title, series.population, counted.year,
        counted.period_from, counted.period_to, counted.row_label AS row, counted.column_label AS column, counted.value,
        counted.value_to, series.unit, series.source
      FROM statistic_values counted JOIN statistic_series series ON series.id = counted.series_id
      WHERE counted.superseded_by IS NULL
      ORDER BY series.code, counted.period_from, counted.row_position, counted.column_position`,
  },
];
