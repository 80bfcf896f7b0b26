import { type Path, pointerOf, printable } from '../import-problem.js';
import { type Check, each, firstIndexes } from './check.js';

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
  for (const [initiative, i] of each(file.initiatives))
    unique(
      '団体',
      'organisation',
      [...each(initiative.organisations)].map(([code, n]) => [code, ['initiatives', i, 'organisations', n]]),
    );
  reportDuplicates(file, unique);
};

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
