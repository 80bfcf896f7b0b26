import { readFileSync } from 'node:fs';
import path from 'node:path';

let list: ReadonlySet<string> | null = null;

/** The well-known passwords that ship with the product (data/common-passwords.txt), one a line, in small letters. */
export function commonPasswords(): ReadonlySet<string> {
  list ??= new Set(
    readFileSync(path.resolve('data/common-passwords.txt'), 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  );
  return list;
}
