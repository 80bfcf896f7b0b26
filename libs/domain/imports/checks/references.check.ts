import { type Path, printable } from '../import-problem.js';
import { type Check, each } from './check.js';
import { holdingsOf, mustBeThere } from './known.js';

/** What the file refers to inside itself is there, and fits. */
export const checkReferences: Check = (context) => {
  const { file, problem, warning } = context;
  const there = mustBeThere(context, holdingsOf(context));
  const codesOf = (
    list: ({ code?: string | undefined } | undefined)[] | undefined,
  ): Set<string | undefined> => new Set([...each(list)].map(([{ code }]) => code));
  const themes = codesOf(file.themes);
  const blocks = codesOf(file.progressReport?.blocks);
  const initiatives = new Map(
    [...each(file.initiatives)].map(([initiative]) => [initiative.code, initiative]),
  );
  const known = (
    among: { has(code: string): boolean },
    code: string | undefined,
    path: Path,
    ja: string,
    en: string,
  ): void => {
    if (code === undefined || among.has(code)) return;
    problem(
      path,
      'unknown-reference',
      `${ja}「${printable(code)}」がこのファイルにありません。`,
      `The ${en} "${printable(code)}" is not in this file.`,
    );
  };

  for (const [agency, i] of each(file.programme?.agencies))
    there('organisation', ['programme', 'agencies', i, 'organisation'], agency.organisation);
  there('organisation', ['programme', 'council'], file.programme?.council);
  for (const [initiative, i] of each(file.initiatives)) {
    known(themes, initiative.theme, ['initiatives', i, 'theme'], 'テーマ', 'theme');
    for (const [given, n] of each(initiative.organisations)) {
      const path: Path = ['initiatives', i, 'organisations', n];
      if (typeof given === 'string') there('organisation', path, given);
      else there('organisation', [...path, 'organisation'], given.organisation);
    }
  }
  const report = file.progressReport;
  for (const [block, i] of each(report?.blocks)) {
    const path: Path = ['progressReport', 'blocks', i];
    known(themes, block.theme, [...path, 'theme'], 'テーマ', 'theme');
    for (const [code, n] of each(block.initiatives)) {
      known(initiatives, code, [...path, 'initiatives', n], '取組', 'initiative');
      const theme = initiatives.get(code)?.theme;
      if (theme !== undefined && block.theme !== undefined && theme !== block.theme)
        problem(
          [...path, 'initiatives', n],
          'other-theme',
          `取組「${printable(code)}」はテーマ「${printable(theme)}」のもので、この項のテーマ「${printable(block.theme)}」と違います。`,
          `The initiative "${printable(code)}" belongs to theme "${printable(theme)}", not to this block's "${printable(block.theme)}".`,
        );
    }
    const titles = (block.initiatives ?? []).map((code) => initiatives.get(code)?.title);
    if (block.heading !== undefined && !titles.includes(undefined) && block.heading !== titles.join('、'))
      warning(
        [...path, 'heading'],
        'heading',
        '見出しが、取組の題名を「、」でつないだものと違います。',
        'The heading is not its initiatives’ titles joined by 、.',
      );
  }
  for (const [entry, e] of each(report?.entries))
    for (const [placement, p] of each(entry.placements))
      known(
        blocks,
        placement.block,
        ['progressReport', 'entries', e, 'placements', p, 'block'],
        '項',
        'block',
      );
  for (const [row, i] of each(report?.situation?.issues?.rows))
    known(
      themes,
      row.theme,
      ['progressReport', 'situation', 'issues', 'rows', i, 'theme'],
      'テーマ',
      'theme',
    );
};
