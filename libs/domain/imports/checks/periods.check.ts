import type { Path } from '../import-problem.js';
import { type Check, type CheckContext, each } from './check.js';

/** A period that is written with two days runs forward, wherever it stands. */
export const checkPeriods: Check = ({ file, problem }) => {
  for (const [indicator, i] of each(file.indicators))
    for (const [component, c] of each(indicator.components)) {
      const path: Path = ['indicators', i, 'components', c];
      const { periodFrom, periodTo } = component.baseline ?? {};
      forward(problem, periodFrom, periodTo, [...path, 'baseline', 'periodTo']);
      for (const [{ period }, m] of each(component.measurements))
        if (period?.kind === 'survey')
          forward(problem, period.from, period.to, [...path, 'measurements', m, 'period', 'to']);
    }
  for (const [fact, f] of each(file.facts)) {
    if (fact.period?.kind === 'range')
      forward(problem, fact.period.from, fact.period.to, ['facts', f, 'period', 'to']);
    // One of them would be dropped in silence.
    const said = [
      fact.period !== undefined && 'period',
      fact.year !== undefined && 'year',
      (fact.fromYear !== undefined || fact.toYear !== undefined) && 'fromYear・toYear',
    ].filter((one) => one !== false);
    if (said.length > 1)
      problem(
        ['facts', f, fact.period === undefined ? 'year' : 'period'],
        'two-periods',
        `${said.join(' と ')} が両方あります。期間は一つの書き方だけにしてください。`,
        `${said.join(' and ')} are both given; say the period in one way.`,
      );
  }
};

function forward(
  problem: CheckContext['problem'],
  from: string | undefined,
  to: string | undefined,
  path: Path,
): void {
  if (from === undefined || to === undefined || from <= to) return;
  problem(
    path,
    'days-backward',
    `終わりの日（${to}）が始まりの日（${from}）より前です。`,
    `The last day (${to}) is before the first (${from}).`,
  );
}
