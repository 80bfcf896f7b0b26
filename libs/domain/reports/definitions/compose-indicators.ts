import { chartTable, targetWords } from '@domain/kpis';
import type { ReportChart, ReportIndicators } from './progress-report.content.js';
import type { ProgressReportSource, SourceIndicator } from './progress-report.source.js';

const TITLE = '数値目標・重要業績評価指標（KPI）の状況';
const NOTHING_MEASURED = '実績値は、まだ記録されていない。';

/** The part after the body: the indicators of the programme, those of no theme first. */
export function composeIndicators({
  themes,
  indicators = [],
  moreIndicators = false,
}: ProgressReportSource): ReportIndicators | null {
  if (indicators.length === 0) return null;
  let charts = 0;
  const groups = [
    { code: null, title: 'プログラム全体' },
    ...themes
      .toSorted((a, b) => a.number - b.number)
      .map(({ code, title }) => ({ code, title: `${code} ${title}` })),
  ].map(({ code, title }) => ({
    title,
    indicators: indicators
      .filter(({ theme }) => theme === code)
      .map((indicator) => ({
        code: indicator.code,
        name: indicator.name,
        initiatives: indicator.initiatives,
        charts: indicator.charts.map((chart) => composeChart(chart, ++charts)),
      })),
  }));
  if (groups.reduce((sum, group) => sum + group.indicators.length, 0) !== indicators.length)
    throw new Error('an indicator belongs to a theme that the report does not have');
  return {
    title: TITLE,
    groups: groups.filter((group) => group.indicators.length > 0),
    more: moreIndicators,
  };
}

function composeChart(
  { label, measured, sentence, drawing }: SourceIndicator['charts'][number],
  number: number,
): ReportChart {
  return {
    number,
    label,
    sentence: measured ? sentence.ja : NOTHING_MEASURED,
    target: drawing.target === null ? '' : targetWords(drawing, 'ja'),
    drawing: measured ? drawing : null,
    table: chartTable(drawing, 'ja'),
  };
}
