import type { Path } from '../import-problem.js';
import type { Check } from './check.js';

/** A file holds a programme, a strategy or both, and what lies in a programme has one. */
export const checkSections: Check = ({ file, problem }) => {
  if (
    file.schemaVersion !== undefined &&
    file.programme === undefined &&
    (file.strategies ?? []).length === 0
  )
    problem(
      [],
      'nothing-to-import',
      'programme（プログラム）か strategies（総合戦略）の少なくとも一方が必要です。',
      'The file needs a programme, or at least one strategy.',
    );
  if (file.programme === undefined) {
    for (const list of ['themes', 'initiatives'] as const)
      if ((file[list] ?? []).length > 0) needsProgramme([list]);
    if (file.progressReport !== undefined) needsProgramme(['progressReport']);
  } else if (file.themes === undefined || file.themes.length === 0)
    problem(['themes'], 'too-few', 'themes：1件以上が必要です。', 'themes: At least 1 needed.');

  function needsProgramme(path: Path): void {
    problem(
      path,
      'without-programme',
      `${path.join('.')} には programme が必要です。`,
      `"${path.join('.')}" needs a programme.`,
    );
  }
};
