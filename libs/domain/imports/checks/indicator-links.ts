import type { Path } from '../import-problem.js';
import { type CheckContext, each, firstIndexes } from './check.js';
import { holdingsOf, mustBeThere } from './known.js';
import { onlyStrategyOf, ownersAreMixed } from './owner-of.js';
import { placeOf } from './place-of.js';

type Indicator = NonNullable<NonNullable<CheckContext['file']['indicators']>[number]>;
type Link = NonNullable<NonNullable<Indicator['links']>[number]>;

/** What indicators name is there, each place once; each period is measured once. */
export function indicatorLinks(context: CheckContext): void {
  const { file, problem } = context;
  const known = mustBeThere(context, holdingsOf(context));
  const fallback = onlyStrategyOf(file);
  const mixed = ownersAreMixed(file);
  const wholes = new Map([...each(file.indicators)].map(([{ code, partOf }]) => [code, partOf]));
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
    else if (leadsBack(wholes, indicator.code))
      problem(
        at('partOf'),
        'itself',
        '内数の関係をたどると、この指標に戻ります。',
        'Following the parts to their wholes leads back to this indicator.',
      );
    if (mixed && indicator.strategy === undefined && indicator.programme === undefined)
      unclear(indicator, at);
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
      // Without a strategy to look in, that is what has to be said, not that the measure is unknown.
      if (of !== '') {
        known('strategy-measure', at('links', n, 'measure'), of, link.measure);
        known('strategy-goal', at('links', n, 'goal'), of, link.goal);
      } else if (!mixed || indicator.programme !== undefined) strategyMissing(link, at('links', n));
      if (through !== '') known('initiative', at('links', n, 'initiative'), through, link.initiative);
      else if (link.initiative !== undefined)
        problem(
          at('links', n, 'programme'),
          'owner-unclear',
          '取組の code だけでは分かりません。プログラムの code を programme に書いてください。',
          'The code of an initiative needs its programme.',
        );
      known('organisation', at('links', n, 'organisation'), link.organisation);
      return [
        [
          sides.join(),
          link.organisation === undefined ? ((link.measure ?? link.goal) ? of : through) : '',
          ...sides.map((side) => link[side]),
        ].join('/'),
        at('links', n),
      ];
    });
    firstIndexes(keys, (_key, path) => again(path));
    for (const [component, c] of each(indicator.components)) {
      known('master', at('components', c, 'target', 'master'), component.target?.master);
      const periods = [...each(component.measurements)].map(([{ period }, m]): [string | undefined, Path] => [
        placeOf(period),
        at('components', c, 'measurements', m, 'period'),
      ]);
      firstIndexes(periods, (_key, path) => again(path));
    }
  }

  function unclear(indicator: Indicator, at: (...path: Path) => Path): void {
    const links = [...each(indicator.links)].map(([link]) => link);
    const inStrategy = links.some(
      ({ measure, goal, strategy }) => strategy === undefined && (measure ?? goal) !== undefined,
    );
    // What is linked to initiatives alone is the programme's.
    if (!inStrategy && links.some(({ initiative }) => initiative !== undefined)) return;
    problem(
      at('strategy'),
      'owner-unclear',
      'このファイルにはプログラムと総合戦略の中身の両方があります。どちらの指標か、strategy（総合戦略の code）か programme に書いてください。',
      'This file holds a programme and the content of a strategy: say with strategy or programme whose indicator it is.',
    );
  }

  function strategyMissing(link: Link, path: Path): void {
    if (link.measure === undefined && link.goal === undefined) return;
    problem(
      [...path, 'strategy'],
      'owner-unclear',
      '施策・基本目標の code だけでは分かりません。その総合戦略の code を strategy に書いてください（指標の strategy でもよい）。',
      'The code of a measure or goal needs its strategy, here or at the indicator.',
    );
  }
}

/** Following the wholes, does one come back to where one began? */
function leadsBack(
  wholes: ReadonlyMap<string | undefined, string | undefined>,
  code: string | undefined,
): boolean {
  const seen = new Set<string>();
  for (let at = wholes.get(code); at !== undefined && !seen.has(at); at = wholes.get(at)) {
    if (at === code) return true;
    seen.add(at);
  }
  return false;
}
