import { printable } from '../import-problem.js';
import { type Check, each } from './check.js';

/** Earlier generations that a source names come from files of their own; the list of programmes has a gap without them. */
export const checkPredecessors: Check = ({ file, surroundings, warning }) => {
  const known = new Set(surroundings.programmes.map(({ code }) => code));
  for (const [{ code }, i] of each(file.programme?.predecessors))
    if (code !== undefined && !known.has(code))
      warning(
        ['programme', 'predecessors', i],
        'predecessor-missing',
        `前の世代「${printable(code)}」はまだ取り込まれていません。`,
        `The earlier programme "${printable(code)}" has not been imported yet.`,
      );
};
