import { printable } from '../import-problem.js';
import type { Check } from './check.js';

/** A generation belongs to one programme. */
export const checkGeneration: Check = ({ file: { programme }, surroundings, problem }) => {
  const other = surroundings.programmes.find(
    ({ code, generation }) => generation === programme?.generation && code !== programme.code,
  );
  if (other === undefined) return;
  problem(
    ['programme', 'generation'],
    'generation-taken',
    `第${other.generation}世代はすでに「${printable(other.code)}」です。`,
    `Generation ${other.generation} is already "${printable(other.code)}".`,
  );
};
