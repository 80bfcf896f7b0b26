import { type Path, pointerOf, printable } from '../import-problem.js';
import { type Check, each, firstIndexes } from './check.js';

/** An issue is found by its whole wording, and an index holds no more. */
const MOST_BYTES_OF_AN_ISSUE = 2_450;

type Keyed = [string | undefined, Path];

/** What must be unique in a file is. */
export const checkDuplicates: Check = ({ file, problem }) => {
  const unique = (ja: string, en: string, keys: Iterable<Keyed>): void => {
    firstIndexes(keys, (key, path, first) => {
      problem(
        path,
        'duplicate',
        `${ja}「${printable(key)}」が重なっています（先にあるのは ${pointerOf(first)}）。`,
        `The ${en} "${printable(key)}" occurs twice (first at ${pointerOf(first)}).`,
      );
    });
  };
  const codes = (list: string): Keyed[] =>
    [...each(itemsAt(file, list))].map(([item, index]) => [
      item.code ?? item.key,
      [...list.split('.'), index],
    ]);

  unique('団体のコード', 'organisation code', codes('organisations'));
  unique('テーマのコード', 'theme code', codes('themes'));
  unique('取組のコード', 'initiative code', codes('initiatives'));
  unique('項のコード', 'block code', codes('progressReport.blocks'));
  unique('記載のコード', 'entry code', codes('progressReport.entries'));
  unique('統計のコード', 'statistic code', codes('statistics'));
  unique('事実のキー', 'fact key', codes('facts'));
  unique('機関', 'agency', codes('programme.agencies'));
  unique('総合戦略のコード', 'strategy code', codes('strategies'));
  unique('全数の台帳のコード', 'master code', codes('masters'));
  unique('協定のコード', 'agreement code', codes('agreements'));
  unique('指標のコード', 'indicator code', codes('indicators'));
  strategyDuplicates(file, unique);
  unique(
    '位置付け',
    'position in a strategy',
    [...each(file.programme?.strategies)].map(([code, i]) => [code, ['programme', 'strategies', i]]),
  );
  for (const [organisation, i] of each(file.organisations)) {
    const at = (...rest: Path): Path => ['organisations', i, ...rest];
    unique(
      '名称の日',
      'day of a name',
      [...each(organisation.names)].map(([it, n]) => [it.validFrom, at('names', n)]),
    );
    unique(
      'つながり',
      'tie',
      [...each(organisation.ties)].map(([it, n]) => [joined(it.kind, it.to), at('ties', n)]),
    );
  }
  for (const [master, i] of each(file.masters))
    unique(
      '全数の台帳の日',
      'day of a count',
      [...each(master.counts)].map(([it, n]) => [it.validFrom, ['masters', i, 'counts', n, 'validFrom']]),
    );
  for (const [agreement, i] of each(file.agreements))
    unique(
      '協定の取組',
      'initiative of the agreement',
      [...each(agreement.initiatives)].map(([it, n]) => [
        it.initiative === undefined
          ? undefined
          : `${it.programme ?? file.programme?.code ?? ''}/${it.initiative}`,
        ['agreements', i, 'initiatives', n],
      ]),
    );
  unique('前の世代のコード', 'predecessor code', codes('programme.predecessors'));
  unique(
    'テーマの番号',
    'theme number',
    [...each(file.themes)].map(([{ number }, i]) => [number?.toString(), ['themes', i, 'number']]),
  );
  unique(
    '取組の番号',
    'initiative number',
    [...each(file.initiatives)].map(([it, i]) => [joined(it.theme, it.number), ['initiatives', i, 'number']]),
  );
  unique(
    'データの疑義',
    'data issue',
    [...each(file.dataIssues)].map(([it, i]) => [joined(it.place, it.statement), ['dataIssues', i]]),
  );
  for (const [{ place, statement }, i] of each(file.dataIssues))
    if (Buffer.byteLength(`${place ?? ''}${statement ?? ''}`) > MOST_BYTES_OF_AN_ISSUE)
      problem(
        ['dataIssues', i, 'statement'],
        'issue-too-long',
        'place と statement を合わせて、漢字でおよそ800文字までにしてください。',
        'The place and statement together may have about 2,400 bytes.',
      );
  for (const [initiative, i] of each(file.initiatives))
    unique(
      '団体',
      'organisation',
      [...each(initiative.organisations)].map(([given, n]) => [
        typeof given === 'string' ? given : given.organisation,
        ['initiatives', i, 'organisations', n],
      ]),
    );
  reportDuplicates(file, unique);
};

function strategyDuplicates(
  { strategies }: Parameters<Check>[0]['file'],
  unique: (ja: string, en: string, keys: Iterable<Keyed>) => void,
): void {
  for (const [strategy, s] of each(strategies)) {
    const at = (...rest: Path): Path => ['strategies', s, ...rest];
    const codesIn = (list: 'goals' | 'measures'): Keyed[] =>
      [...each<{ code?: string | undefined }>(strategy[list])].map(([{ code }, i]) => [
        code,
        at(list, i, 'code'),
      ]);
    unique('基本目標のコード', 'goal code', codesIn('goals'));
    unique('施策のコード', 'measure code', codesIn('measures'));
    unique(
      '年度',
      'fiscal year',
      [...each(strategy.years)].map(([{ fiscalYear }, i]) => [
        fiscalYear?.toString(),
        at('years', i, 'fiscalYear'),
      ]),
    );
    for (const [goal, g] of each(strategy.goals))
      unique(
        '節の番号',
        'section number',
        [...each(goal.sections)].map(([{ number }, i]) => [
          number?.toString(),
          at('goals', g, 'sections', i, 'number'),
        ]),
      );
    for (const [measure, m] of each(strategy.measures))
      unique(
        '団体',
        'organisation',
        [...each(measure.organisations)].map(([given, i]) => [
          typeof given === 'string' ? given : given.organisation,
          at('measures', m, 'organisations', i),
        ]),
      );
  }
}

function reportDuplicates(
  { progressReport }: Parameters<Check>[0]['file'],
  unique: (ja: string, en: string, keys: Iterable<Keyed>) => void,
): void {
  const blocks = [...each(progressReport?.blocks)];
  const at = (index: number, ...rest: Path): Path => ['progressReport', 'blocks', index, ...rest];
  unique(
    '項の番号',
    'block number',
    blocks.map(([it, i]) => [joined(it.theme, it.number), at(i, 'number')]),
  );
  for (const [block, i] of blocks)
    unique(
      '項の取組',
      'initiative of the block',
      [...each(block.initiatives)].map(([code, n]) => [code, at(i, 'initiatives', n)]),
    );
  const placements = [...each(progressReport?.entries)].flatMap(([entry, e]) =>
    [...each(entry.placements)].map(([placement, p]) => {
      const path: Path = ['progressReport', 'entries', e, 'placements', p];
      return { entry, placement, path };
    }),
  );
  unique(
    '印刷された記載のコード',
    'placement code',
    placements.map(({ placement, path }) => [placement.code, [...path, 'code']]),
  );
  unique(
    '項の中の順番',
    'position in the block',
    placements.map(({ placement, path }) => [
      joined(placement.block, placement.position),
      [...path, 'position'],
    ]),
  );
  unique(
    '同じ項への掲載',
    'placement in the same block',
    placements.map(({ entry, placement, path }) => [joined(entry.code, placement.block), [...path, 'block']]),
  );
}

function itemsAt(file: Parameters<Check>[0]['file'], list: string): { code?: string; key?: string }[] {
  const found = list
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], file);
  return (found ?? []) as { code?: string; key?: string }[];
}

function joined(...parts: (string | number | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join(' / ');
}
