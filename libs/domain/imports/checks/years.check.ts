import type { Path } from '../import-problem.js';
import { type Check, type CheckContext, each } from './check.js';

interface Years {
  fyFrom?: number | undefined;
  fyTo?: number | undefined;
}

/** Ranges run forward, and a narrower range lies inside the wider one. */
export const checkYears: Check = ({ file, problem, warning }) => {
  const report = file.progressReport;
  forward(problem, file.programme, ['programme']);
  forward(problem, report, ['progressReport']);
  inside(problem, report, file.programme, ['progressReport'], 'プログラムの期間', 'the programme');
  for (const [entry, i] of each(report?.entries)) {
    const path: Path = ['progressReport', 'entries', i];
    forward(problem, entry, path);
    inside(problem, entry, report, path, '報告の対象年度', 'the years of the report');
    for (const [year, n] of each(entry.fiscalYears))
      inside(
        problem,
        { fyFrom: year, fyTo: year },
        entry,
        [...path, 'fiscalYears', n],
        '記載の対象年度',
        'the years of the entry',
      );
    for (const [figure, n] of each(entry.figures))
      if (figure.fiscalYear === null)
        warning(
          [...path, 'figures', n, 'fiscalYear'],
          'figure-without-year',
          '数値に年度がありません。',
          'The figure has no fiscal year.',
        );
  }
  for (const [fact, i] of each(file.facts))
    if (fact.fromYear !== undefined && fact.toYear !== undefined && fact.fromYear > fact.toYear)
      problem(
        ['facts', i],
        'years-backward',
        `${fact.fromYear}年が${fact.toYear}年より後です。`,
        `${fact.fromYear} is after ${fact.toYear}.`,
      );
};

function forward(problem: CheckContext['problem'], years: Years | undefined, path: Path): void {
  if (years?.fyFrom === undefined || years.fyTo === undefined || years.fyFrom <= years.fyTo) return;
  problem(
    [...path, 'fyTo'],
    'years-backward',
    `終わりの年度（${years.fyTo}）が始まりの年度（${years.fyFrom}）より前です。`,
    `The last fiscal year (${years.fyTo}) is before the first (${years.fyFrom}).`,
  );
}

function inside(
  problem: CheckContext['problem'],
  years: Years | undefined,
  wider: Years | undefined,
  path: Path,
  ja: string,
  en: string,
): void {
  const { fyFrom: from, fyTo: to } = wider ?? {};
  if (from === undefined || to === undefined || years?.fyFrom === undefined || years.fyTo === undefined)
    return;
  if (from > to || (years.fyFrom >= from && years.fyTo <= to)) return;
  const label = years.fyFrom === years.fyTo ? `${years.fyFrom}` : `${years.fyFrom}-${years.fyTo}`;
  problem(
    path,
    'years-outside',
    `年度（${label}）が${ja}（${from}-${to}）の外です。`,
    `The fiscal years ${label} lie outside ${en} (${from}-${to}).`,
  );
}
