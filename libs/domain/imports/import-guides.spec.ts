import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importJsonSchema } from './import-json-schema.js';

const root = join(__dirname, '../../..');
const english = readFileSync(join(root, 'docs/imports.md'), 'utf8');
const japanese = readFileSync(join(root, 'docs/imports.ja.md'), 'utf8');

/** What stands in `…`: names of fields, values, paths. Prose and the other guide's address are not compared. */
const codes = (guide: string) =>
  [...new Set([...guide.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)].map(([, code]) => code ?? ''))].sort();

describe('the two guides to the import form', () => {
  it('name the same fields and values, and have the same chapters', () => {
    expect(codes(japanese).filter((code) => !codes(english).includes(code))).toEqual([]);
    const chapters = (guide: string) => (guide.match(/^#+ /gm) ?? []).length;
    expect(chapters(japanese)).toBe(chapters(english));
  });

  it('name every section of the form, and no other', () => {
    const { properties } = importJsonSchema() as { properties: object };
    for (const guide of [english, japanese]) {
      const rows = guide.split('\n').filter((line) => /^\| `/.test(line));
      const named = rows.flatMap((row) =>
        [...(row.split('|')[1] ?? '').matchAll(/`(\w+)(?:\[\])?`/g)].map(([, name]) => name),
      );
      expect(named.sort()).toEqual(Object.keys(properties).sort());
    }
  });

  it('can be found from the first page in either language', () => {
    for (const page of ['README.md', 'README.ja.md'])
      expect(readFileSync(join(root, page), 'utf8')).toContain('docs/imports.ja.md');
  });
});
