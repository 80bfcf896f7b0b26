import { newId } from '@platform/database';

/** The short name of a record for which nobody gave one: people need none, import files and addresses do. */
export function newCode(letter: 'S' | 'G' | 'M'): string {
  return `${letter}-${newId().slice(-8)}`;
}
