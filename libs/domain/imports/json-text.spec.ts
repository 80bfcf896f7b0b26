import fc from 'fast-check';
import { positionsOf, readJson } from './json-text.js';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('reading JSON with places', () => {
  it('takes exactly what JSON.parse takes', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u00e9"',
      '"\\x"',
      '"',
      '\\',
      '1',
      '-0',
      '01',
      '1e5',
      '.',
      'true',
      'nul',
      ' ',
      '\n',
      '\u0001',
    ];
    const texts = fc.oneof(
      fc.json(),
      fc.string(),
      fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect('value' in readJson(text)).toBe(parses(text));
      }),
      { numRuns: 3_000 },
    );
  });

  it('gives the value that JSON.parse gives', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        expect(readJson(text)).toMatchObject({ value: JSON.parse(text) as unknown });
      }),
    );
  });

  it.each([
    ['{"a": 1,\n  "b" 2}', 2, 7, 'Expected ":"'],
    ['[1, 2', 1, 6, 'Expected "," or "]"'],
    ['{"a": 1,}', 1, 9, 'Expected a key'],
    ['[1,\n]', 2, 1, 'Expected a value'],
    ['{"a": "x\ny"}', 1, 9, 'line break'],
    ['["\\u12"]', 1, 4, 'Bad escape'],
    ['"never closed', 1, 1, 'not closed'],
    ['{} {}', 1, 4, 'after the value'],
    ['', 1, 1, 'Expected a value'],
    ['['.repeat(40), 1, 34, 'Nested deeper'],
    [`[${'0,'.repeat(300_000)}0]`, 1, 600_000, 'at most 300000 values'],
  ])('says where a text stops being JSON (%#)', (text, line, column, words) => {
    const read = readJson(text);
    if (!('broken' in read)) throw new Error('it was read');
    expect(read.position).toEqual({ line, column });
    expect(read.broken.messages.en).toContain(words);
    expect(read.broken.messages.ja).toContain(`${line}行${column}列`);
  });

  it('reports every repeated key, since the earlier value would be lost in silence', () => {
    const read = readJson('{"a": {"b": 1, "b": 2}, "a": 3}');
    if (!('findings' in read)) throw new Error('it was not read');
    expect(read.findings.map(({ path }) => path)).toEqual([['a', 'b'], ['a']]);
  });

  it('finds the place of a value, and of the nearest parent of one that is missing', () => {
    const text = '{\n  "list": [\n    1,\n    {"name": "x"}\n  ]\n}';
    const positions = positionsOf(text, [['list', 1, 'name'], ['list', 1, 'title'], ['other']]);
    expect(Object.fromEntries(positions)).toEqual({
      '/list/1/name': { line: 4, column: 14 },
      '/list/1/title': { line: 4, column: 5 },
      '/other': { line: 1, column: 1 },
    });
  });
});
