import type { Path } from '../import-problem.js';
import { type Check, each, firstIndexes } from './check.js';
import { holdingsOf, mustBeThere } from './known.js';

/** Measures lie in goals and sections that are there; a programme is positioned in one strategy of each agency. */
export const checkStrategies: Check = (context) => {
  const { file, problem, warning } = context;
  const holds = holdingsOf(context);
  const known = mustBeThere(context, holds);
  for (const [strategy, s] of each(file.strategies)) {
    const at = (...path: Path): Path => ['strategies', s, ...path];
    if (strategy.fyFrom !== undefined && strategy.fyTo !== undefined && strategy.fyFrom > strategy.fyTo)
      problem(
        at('fyTo'),
        'years-backward',
        `終わりの年度（${strategy.fyTo}）が始まりの年度（${strategy.fyFrom}）より前です。`,
        `The last fiscal year (${strategy.fyTo}) is before the first (${strategy.fyFrom}).`,
      );
    for (const [{ fiscalYear }, y] of each(strategy.years))
      if (
        fiscalYear !== undefined &&
        strategy.fyFrom !== undefined &&
        strategy.fyTo !== undefined &&
        (fiscalYear < strategy.fyFrom || fiscalYear > strategy.fyTo)
      )
        problem(
          at('years', y, 'fiscalYear'),
          'years-outside',
          `年度（${fiscalYear}）が総合戦略の期間（${strategy.fyFrom}-${strategy.fyTo}）の外です。`,
          `The fiscal year ${fiscalYear} lies outside the strategy (${strategy.fyFrom}-${strategy.fyTo}).`,
        );
    firstIndexes(
      [...each(strategy.goals)].map(([{ number }, g]) => [number, at('goals', g, 'number')]),
      (number, path) => {
        warning(
          path,
          'goal-number-twice',
          `基本目標の番号${number}が重なっています。`,
          `Two goals have the number ${number}.`,
        );
      },
    );
    for (const [measure, m] of each(strategy.measures)) {
      known('strategy-goal', at('measures', m, 'goal'), strategy.code, measure.goal);
      if (measure.section !== undefined) {
        const goal = measure.goal;
        if (goal === undefined || !holds('strategy-section', `${strategy.code}/${goal}/${measure.section}`))
          problem(
            at('measures', m, 'section'),
            'unknown-reference',
            `節${measure.section}がその基本目標にありません。`,
            `The goal has no section ${measure.section}.`,
          );
      }
      for (const [given, o] of each(measure.organisations))
        known(
          'organisation',
          at('measures', m, 'organisations', o, ...(typeof given === 'string' ? [] : ['organisation'])),
          typeof given === 'string' ? given : given.organisation,
        );
    }
    for (const [row, r] of each(strategy.sdgTable))
      for (const [code, n] of each(row.measures))
        known('strategy-measure', at('sdgTable', r, 'measures', n), strategy.code, code);
    if (strategy.state === 'ended' && strategy.stateReason === undefined)
      problem(
        at('state'),
        'end-without-reason',
        '終了した総合戦略には理由（stateReason）が必要です。',
        'An ended strategy needs a reason (stateReason).',
      );
  }
  const agencies = new Map<string, string>();
  for (const [code, i] of each(file.programme?.strategies)) {
    known('strategy', ['programme', 'strategies', i], code);
    const strategy = file.strategies?.find((one) => one?.code === code);
    if (strategy === undefined) continue;
    if (strategy.agency !== undefined) {
      if (agencies.has(strategy.agency))
        problem(
          ['programme', 'strategies', i],
          'second-strategy',
          'プログラムが位置付けられる総合戦略は、一つの機関につき一つです。',
          'A programme is positioned in one strategy of each agency.',
        );
      agencies.set(strategy.agency, code);
    }
    const { fyFrom, fyTo } = file.programme ?? {};
    if (strategy.fyFrom !== fyFrom || strategy.fyTo !== fyTo)
      warning(
        ['programme', 'strategies', i],
        'periods-differ',
        `総合戦略の期間（${strategy.fyFrom}-${strategy.fyTo}）がプログラムの期間（${fyFrom}-${fyTo}）と違います。`,
        `The strategy's period (${strategy.fyFrom}-${strategy.fyTo}) is not that of the programme (${fyFrom}-${fyTo}).`,
      );
  }
};
