import type { Path } from '../import-problem.js';
import { periodColumns } from '../records/period-columns.js';
import { type CheckContext, each, firstIndexes } from './check.js';
import { holdingsOf, mustBeThere } from './known.js';

/** What indicators name is there, each place once; each period is measured once. */
export function indicatorLinks(context: CheckContext): void {
  const { file, problem } = context;
  const known = mustBeThere(context, holdingsOf(context));
  const fallback =
    file.programme === undefined ? file.strategies?.find((one) => one !== undefined)?.code : undefined;
  const again = (path: Path): void => {
    problem(path, 'duplicate', '同じものが先にあります。', 'The same stands there already.');
  };
  for (const [indicator, i] of each(file.indicators)) {
    const at = (...path: Path): Path => ['indicators', i, ...path];
    known('indicator', at('partOf'), indicator.partOf);
    known('strategy', at('strategy'), indicator.strategy);
    known('programme', at('programme'), indicator.programme);
    if (indicator.partOf !== undefined && indicator.partOf === indicator.code)
      problem(
        at('partOf'),
        'itself',
        '指標が自分自身の内数です。',
        'An indicator cannot be a part of itself.',
      );
    const strategy = indicator.strategy ?? (indicator.programme === undefined ? fallback : undefined);
    const programme = indicator.programme ?? file.programme?.code;
    const keys = [...each(indicator.links)].map(([link, n]): [string, Path] => {
      const sides = (['measure', 'goal', 'initiative', 'organisation'] as const).filter(
        (side) => link[side] !== undefined,
      );
      if (sides.length !== 1)
        problem(
          at('links', n),
          'one-side',
          'measure・goal・initiative・organisation のどれか一つだけを書いてください。',
          'Name exactly one of measure, goal, initiative and organisation.',
        );
      const [of, through] = [link.strategy ?? strategy ?? '', link.programme ?? programme ?? ''];
      known('strategy-measure', at('links', n, 'measure'), of, link.measure);
      known('strategy-goal', at('links', n, 'goal'), of, link.goal);
      known('initiative', at('links', n, 'initiative'), through, link.initiative);
      known('organisation', at('links', n, 'organisation'), link.organisation);
      return [
        [sides.join(), (link.measure ?? link.goal) ? of : through, ...sides.map((side) => link[side])].join(
          '/',
        ),
        at('links', n),
      ];
    });
    firstIndexes(keys, (_key, path) => again(path));
    for (const [component, c] of each(indicator.components)) {
      known('master', at('components', c, 'target', 'master'), component.target?.master);
      const periods = [...each(component.measurements)].map(([{ period }, m]): [string | undefined, Path] => [
        keyOf(period),
        at('components', c, 'measurements', m, 'period'),
      ]);
      firstIndexes(periods, (_key, path) => again(path));
    }
  }
}

function keyOf(period: unknown): string | undefined {
  try {
    const { periodKind, periodFrom, periodTo } = periodColumns(period as Parameters<typeof periodColumns>[0]);
    return `${periodKind} ${periodFrom} ${periodTo}`;
  } catch {
    return undefined; // its shape is wrong, and that has been said
  }
}
