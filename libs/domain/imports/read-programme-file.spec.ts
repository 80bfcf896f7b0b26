import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Surroundings } from './checks/index.js';
import { MOST_BYTES, readProgrammeFile } from './read-programme-file.js';

const bytes = readFileSync(join(__dirname, '../../../data/joint-programme-2020-2024.json'));
const nothing: Surroundings = { programmes: [] };

type Json = Record<string, unknown>;

const textOf = (text: string) => Buffer.from(text);

describe('a file that cannot be read', () => {
  it.each([
    ['empty', textOf(' \n'), 'imports/empty-file'],
    [
      'with a byte order mark',
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
      'imports/byte-order-mark',
    ],
    ['in UTF-16', Buffer.from('\ufeff{}', 'utf16le'), 'imports/byte-order-mark'],
    ['in Shift_JIS', Buffer.from([0x7b, 0x22, 0x93, 0xfa, 0x96, 0x7b, 0x22]), 'imports/not-utf8'],
    ['above 10 MB', Buffer.alloc(MOST_BYTES + 1, 0x20), 'imports/too-large'],
    ['that is not JSON', textOf('{"a": 1,}'), 'imports/not-json'],
    ['with a raw NUL', textOf('{"a": "\u0000"}'), 'imports/not-json'],
    ['that is only a number', textOf('1'), 'imports/wrong-type'],
    ['that is a list', textOf('[]'), 'imports/wrong-type'],
    ['of another version', textOf('{"schemaVersion": 2, "themes": 3}'), 'imports/schema-version'],
    ['without a version', textOf('{}'), 'imports/schema-version'],
  ])('%s is refused with a reason', (_case, content, code) => {
    const { file, problems } = readProgrammeFile(content, nothing);
    expect(file).toBeNull();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.messages.ja).toMatch(/[ぁ-ん]/);
  });
});

describe('the answer for a bad file', () => {
  it('reports a repeated key with its second place', () => {
    const text = bytes.toString().replace('"generation": 2,', '"generation": 2,\n    "generation": 3,');
    const { problems } = readProgrammeFile(Buffer.from(text), nothing);
    const line = text.slice(0, text.indexOf('"generation": 3')).split('\n').length;
    expect(problems).toMatchObject([
      { code: 'imports/repeated-key', pointer: '/programme/generation', line },
    ]);
  });

  it('stops listing after a thousand, and says how many are left', () => {
    const dataIssues = Array.from({ length: 1_200 }, () => ({ place: 5, statement: 'x' }));
    const file = { ...(JSON.parse(bytes.toString()) as Json), dataIssues };
    const { problems } = readProgrammeFile(Buffer.from(JSON.stringify(file)), nothing);
    expect(problems).toHaveLength(1_001);
    expect(problems.at(-1)).toMatchObject({ code: 'imports/too-many-problems', pointer: '' });
  });

  it.each<[string, Json]>([
    ['a key without a name', { '': null }],
    ['a key that every object inherits', { constructor: {} }],
    ['nothing', { owners: null }],
    ['a list', { lineage: [] }],
  ])('names counts that are none: %s', (_what, counts) => {
    const file = { ...(JSON.parse(bytes.toString()) as Json), counts };
    const { problems } = readProgrammeFile(Buffer.from(JSON.stringify(file)), nothing);
    expect(problems.some(({ pointer }) => pointer.startsWith('/counts'))).toBe(true);
  });

  it('never throws, whatever stands where', () => {
    const original = JSON.parse(bytes.toString()) as unknown;
    const strange = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('\ud800', '\u0000', '__proto__', -1, 1e308, [[]], { code: {} }, 'I'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), strange), { minLength: 1, maxLength: 4 }), (faults) => {
        const copy = structuredClone(original);
        for (const [seed, value] of faults) replaceSomewhere(copy, seed, value);
        const { file, problems } = readProgrammeFile(Buffer.from(JSON.stringify(copy)), nothing);
        expect(file === null).toBe(problems.length > 0);
        for (const problem of problems) expect(problem.line).toBe(1);
      }),
      { numRuns: 100 },
    );
  });

  it('never throws on bytes that were cut or changed', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean(), (at, byte, cut) => {
        const copy = Buffer.from(cut ? bytes.subarray(0, at) : bytes);
        if (!cut) copy[at] = byte;
        const { file, problems } = readProgrammeFile(copy, nothing);
        expect(file === null).toBe(problems.length > 0);
      }),
      { numRuns: 80 },
    );
  });
});

/** Puts a value in the place of one of the nodes of a tree, chosen by a number. */
function replaceSomewhere(tree: unknown, seed: number, value: unknown): void {
  const places: [Json, string][] = [];
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node as Json, key]);
      visit((node as Json)[key]);
    }
  };
  visit(tree);
  const place = places[seed % places.length];
  if (place !== undefined) place[0][place[1]] = value;
}
