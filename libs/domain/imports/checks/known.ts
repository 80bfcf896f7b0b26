import { type Path, printable } from '../import-problem.js';
import { recordWords } from '../record-words.js';
import type { RecordType } from '../records/index.js';
import { type CheckContext, each } from './check.js';

/** Whether the file itself holds a record, by type and key. */
export type Holdings = (type: RecordType, key: string) => boolean;

/** The records of the file that others name. */
export function holdingsOf({ file }: CheckContext): Holdings {
  const keys = new Set<string>();
  const add = (type: RecordType, ...parts: (string | number | undefined)[]) => {
    if (!parts.includes(undefined)) keys.add(`${type} ${parts.join('/')}`);
  };
  for (const [{ code }] of each(file.organisations)) add('organisation', code);
  for (const [{ code }] of each(file.masters)) add('master', code);
  for (const [{ code }] of each(file.indicators)) add('indicator', code);
  add('programme', file.programme?.code);
  for (const [{ code }] of each(file.initiatives)) add('initiative', file.programme?.code, code);
  for (const [strategy] of each(file.strategies)) {
    add('strategy', strategy.code);
    for (const [goal] of each(strategy.goals)) {
      add('strategy-goal', strategy.code, goal.code);
      for (const [section] of each(goal.sections))
        add('strategy-section', strategy.code, goal.code, section.number);
    }
    for (const [measure] of each(strategy.measures)) add('strategy-measure', strategy.code, measure.code);
  }
  return (type, key) => keys.has(`${type} ${key}`);
}

/** Asks that what a place names is in the file or was imported before. */
export function mustBeThere(
  context: CheckContext,
  holds: Holdings,
): (type: RecordType, path: Path, ...key: (string | undefined)[]) => void {
  const { surroundings, problem } = context;
  const programmes = new Map(surroundings.programmes.map((known) => [known.code, known]));
  return (type, path, ...parts) => {
    if (parts.includes(undefined)) return;
    const key = parts.join('/');
    const [first = '', second = ''] = parts as string[];
    const there =
      holds(type, key) ||
      surroundings.holds?.(type, key) === true ||
      (type === 'programme' && programmes.has(first)) ||
      (type === 'initiative' && programmes.get(first)?.initiatives.has(second) === true);
    if (there) return;
    const { ja, en } = recordWords[type];
    const code = printable(key);
    problem(
      path,
      'unknown-reference',
      `${ja}「${code}」がこのファイルにも、取り込み済みの記録にもありません。`,
      `The ${en} "${code}" is neither in this file nor among what was imported before.`,
    );
  };
}
