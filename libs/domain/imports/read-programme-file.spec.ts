import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { MOST_BYTES, readProgrammeFile } from './read-programme-file.js';

const path = join(__dirname, '../../../data/joint-programme-2020-2024.json');
const bytes = readFileSync(path);
const nothing = { programmes: [] };

type Json = Record<string, unknown>;

/** The reference file with some faults planted in it. */
function read(plant: (file: Planted) => void, surroundings = nothing) {
  const file = JSON.parse(bytes.toString()) as Planted;
  plant(file);
  return readProgrammeFile(Buffer.from(JSON.stringify(file, null, 2)), surroundings);
}

interface Planted extends Json {
  programme: Json;
  themes: Json[];
  initiatives: (Json & { owner: Json })[];
  lineage: Json[];
  organisations: Json[];
  dataIssues: Json[];
  counts: Json & { initiativesByTheme: Json };
  progressReport: Json & {
    blocks: (Json & { initiatives: string[] })[];
    entries: (Json & { placements: Json[]; figures: Json[] })[];
    situation: { population: { rows: { cells: unknown[] }[] }; issues: { rows: Json[] } };
  };
}

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

describe('faults planted in a good file', () => {
  const cases: [string, (file: Planted) => void, string, string][] = [
    [
      'an unknown field',
      (f) => {
        f.themes[0]!['colour'] = 'red';
      },
      '/themes/0/colour',
      'input/unknown-field',
    ],
    [
      '__proto__ as a field',
      (f) => {
        Object.defineProperty(f.themes[0], '__proto__', { value: {}, enumerable: true });
      },
      '/themes/0/__proto__',
      'input/unknown-field',
    ],
    [
      'a missing field',
      (f) => {
        delete f.themes[1]!['title'];
      },
      '/themes/1/title',
      'imports/missing',
    ],
    [
      'a wrong type',
      (f) => {
        f.themes[1]!['title'] = 5;
      },
      '/themes/1/title',
      'imports/wrong-type',
    ],
    [
      'half a year',
      (f) => {
        f.programme['fyFrom'] = 2020.5;
      },
      '/programme/fyFrom',
      'imports/wrong-type',
    ],
    [
      'a year far away',
      (f) => {
        f.programme['fyTo'] = 20_240;
      },
      '/programme/fyTo',
      'input/too-big',
    ],
    [
      'an empty title',
      (f) => {
        f.initiatives[0]!['title'] = ' ';
      },
      '/initiatives/0/title',
      'text/required',
    ],
    [
      'a long title',
      (f) => {
        f.initiatives[0]!['title'] = '長'.repeat(301);
      },
      '/initiatives/0/title',
      'text/too-long',
    ],
    [
      'a line break in a title',
      (f) => {
        f.initiatives[0]!['title'] = 'a\nb';
      },
      '/initiatives/0/title',
      'text/one-line',
    ],
    [
      'a turned title',
      (f) => {
        f.initiatives[0]!['title'] = 'a\u202eb';
      },
      '/initiatives/0/title',
      'text/direction-character',
    ],
    [
      'an escaped NUL',
      (f) => {
        f.initiatives[0]!['summary'] = 'a\u0000b';
      },
      '/initiatives/0/summary',
      'text/control-character',
    ],
    [
      'a lone surrogate',
      (f) => {
        f.initiatives[0]!['summary'] = 'a\ud800b';
      },
      '/initiatives/0/summary',
      'text/not-unicode',
    ],
    [
      'a Japanese code',
      (f) => {
        f['dataset'] = '共同';
      },
      '/dataset',
      'imports/not-a-code',
    ],
    [
      'an unknown state',
      (f) => {
        f.initiatives[0]!['state'] = 'over';
      },
      '/initiatives/0/state',
      'input/not-in-list',
    ],
    [
      'no theme at all',
      (f) => {
        f.themes = [];
        f.initiatives = [];
      },
      '/themes',
      'imports/too-few',
    ],
    [
      '31 February',
      (f) => {
        f.programme['decidedOn'] = '2020-02-31';
      },
      '/programme/decidedOn',
      'imports/not-a-date',
    ],
    [
      'month 13',
      (f) => {
        f.programme['decidedOn'] = '2020-13';
      },
      '/programme/decidedOn',
      'imports/not-a-date',
    ],
    [
      'a number as number',
      (f) => {
        f.progressReport.entries[0]!.figures[0]!['value'] = 670;
      },
      '/progressReport/entries/0/figures/0/value',
      'imports/wrong-type',
    ],
    [
      'a number with a comma',
      (f) => {
        f.progressReport.entries[0]!.figures[0]!['value'] = '1,670';
      },
      '/progressReport/entries/0/figures/0/value',
      'imports/not-a-decimal',
    ],
    [
      'an unknown theme',
      (f) => {
        f.initiatives[3]!['theme'] = 'IV';
      },
      '/initiatives/3/theme',
      'imports/unknown-reference',
    ],
    [
      'an unknown partner',
      (f) => {
        f.initiatives[3]!['organisations'] = ['nobody'];
      },
      '/initiatives/3/organisations/0',
      'imports/unknown-reference',
    ],
    [
      'an unknown council',
      (f) => {
        f.programme['council'] = 'nobody';
      },
      '/programme/council',
      'imports/unknown-reference',
    ],
    [
      'an unknown agency organisation',
      (f) => {
        f.programme['agencies'] = [{ code: 'city', name: '市', organisation: 'x' }];
      },
      '/programme/agencies/0/organisation',
      'imports/unknown-reference',
    ],
    [
      'an unknown initiative in a block',
      (f) => {
        f.progressReport.blocks[0]!.initiatives[1] = 'x';
      },
      '/progressReport/blocks/0/initiatives/1',
      'imports/unknown-reference',
    ],
    [
      'an initiative of another theme in a block',
      (f) => {
        f.progressReport.blocks[0]!.initiatives[1] = '2-II-3';
      },
      '/progressReport/blocks/0/initiatives/1',
      'imports/other-theme',
    ],
    [
      'an unknown block',
      (f) => {
        f.progressReport.entries[0]!.placements[0]!['block'] = 'x';
      },
      '/progressReport/entries/0/placements/0/block',
      'imports/unknown-reference',
    ],
    [
      'an unknown theme in the last page',
      (f) => {
        f.progressReport.situation.issues.rows[0]!['theme'] = 'x';
      },
      '/progressReport/situation/issues/rows/0/theme',
      'imports/unknown-reference',
    ],
    [
      'the same theme twice',
      (f) => {
        f.themes[1]!['code'] = 'I';
      },
      '/themes/1',
      'imports/duplicate',
    ],
    [
      'the same theme number twice',
      (f) => {
        f.themes[1]!['number'] = 1;
      },
      '/themes/1/number',
      'imports/duplicate',
    ],
    [
      'the same initiative twice',
      (f) => {
        f.initiatives[1]!['code'] = '2-I-1a';
      },
      '/initiatives/1',
      'imports/duplicate',
    ],
    [
      'the same initiative number twice',
      (f) => {
        f.initiatives[1]!['number'] = 1;
      },
      '/initiatives/1/number',
      'imports/duplicate',
    ],
    [
      'the same position twice',
      (f) => {
        f.progressReport.entries[1]!.placements[0]!['position'] = 1;
      },
      '/progressReport/entries/1/placements/0/position',
      'imports/duplicate',
    ],
    [
      'two placements in one block',
      (f) => {
        const e = f.progressReport.entries[0]!;
        e.placements.push({ ...e.placements[0], code: 'x', position: 99 });
      },
      '/progressReport/entries/0/placements/1/block',
      'imports/duplicate',
    ],
    [
      'the same data issue twice',
      (f) => {
        f.dataIssues.push(f.dataIssues[0]!);
      },
      '/dataIssues/13',
      'imports/duplicate',
    ],
    [
      'years that run backward',
      (f) => {
        f.programme['fyTo'] = 2019;
      },
      '/programme/fyTo',
      'imports/years-backward',
    ],
    [
      'a report outside the programme',
      (f) => {
        f.progressReport['fyTo'] = 2026;
      },
      '/progressReport',
      'imports/years-outside',
    ],
    [
      'an entry outside the report',
      (f) => {
        f.progressReport.entries[4]!['fyTo'] = 2024;
      },
      '/progressReport/entries/4',
      'imports/years-outside',
    ],
    [
      'a year outside the entry',
      (f) => {
        f.progressReport.entries[0]!['fiscalYears'] = [2022, 2030];
      },
      '/progressReport/entries/0/fiscalYears/1',
      'imports/years-outside',
    ],
    [
      'an unknown owner confirmed',
      (f) => {
        f.initiatives[0]!.owner['status'] = 'confirmed';
      },
      '/initiatives/0/owner/status',
      'imports/owner-unknown',
    ],
    [
      'a guess without its basis',
      (f) => {
        f.initiatives[0]!.owner['kind'] = 'joint';
      },
      '/initiatives/0/owner',
      'imports/guess-without-basis',
    ],
    [
      'an end without a reason',
      (f) => {
        f.initiatives[0]!['state'] = 'ended';
      },
      '/initiatives/0/state',
      'imports/end-without-reason',
    ],
    [
      'a stated and a suggested marker',
      (f) => {
        f.progressReport.entries[2]!['suggestedMarker'] = 'city';
      },
      '/progressReport/entries/2/suggestedMarker',
      'imports/marker-and-suggestion',
    ],
    [
      'an unknown marker without suggestion',
      (f) => {
        delete f.progressReport.entries[0]!['suggestedMarker'];
      },
      '/progressReport/entries/0/marker',
      'imports/suggestion-incomplete',
    ],
    [
      'a cell too many',
      (f) => {
        f.progressReport.situation.population.rows[1]!.cells.push([]);
      },
      '/progressReport/situation/population/rows/1/cells',
      'imports/column-count',
    ],
    [
      'a wrong count',
      (f) => {
        f.counts['photos'] = 9;
      },
      '/counts/photos',
      'imports/count',
    ],
    [
      'a wrong count of a theme',
      (f) => {
        f.counts.initiativesByTheme['II'] = 8;
      },
      '/counts/initiativesByTheme/II',
      'imports/count',
    ],
    [
      'a theme not counted',
      (f) => {
        delete f.counts.initiativesByTheme['II'];
      },
      '/counts/initiativesByTheme',
      'imports/count',
    ],
    [
      'an edge to a programme nobody knows',
      (f) => {
        f.lineage.push(edge('continued', at('jp-2018', 'a'), at('jp-2020-2024', '2-I-1a')));
      },
      '/lineage/0/from/programme',
      'imports/unknown-programme',
    ],
    [
      'an edge to an unknown initiative',
      (f) => {
        f.lineage.push(edge('new', null, at('jp-2020-2024', 'x')));
      },
      '/lineage/0/to/initiative',
      'imports/unknown-reference',
    ],
    [
      'a new one with an ancestor',
      (f) => {
        f.lineage.push(edge('new', at('jp-2020-2024', '2-I-1b'), at('jp-2020-2024', '2-I-1a')));
      },
      '/lineage/0/from',
      'imports/lineage-ends',
    ],
    [
      'a continued one without ancestor',
      (f) => {
        f.lineage.push(edge('continued', null, at('jp-2020-2024', '2-I-1a')));
      },
      '/lineage/0/from',
      'imports/lineage-ends',
    ],
    [
      'the same edge twice',
      (f) => {
        const e = edge('split', at('jp-2020-2024', '2-I-1a'), at('jp-2020-2024', '2-I-1b'));
        f.lineage.push(e, e);
      },
      '/lineage/1',
      'imports/duplicate',
    ],
  ];

  it.each(cases)('%s', (_case, plant, pointer, code) => {
    const { file, problems } = read(plant);
    expect(file).toBeNull();
    const found = problems.find((problem) => problem.pointer === pointer && problem.code === code);
    expect({ found, problems }).toMatchObject({ found: { pointer, code } });
    expect(found?.line).toBeGreaterThan(0);
    expect(found?.messages.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
    expect(found?.messages.en).toMatch(/[a-z]{2}/);
  });

  it('finds all of them in one file, not only the first', () => {
    const apart = cases.filter(([name]) =>
      [
        'a wrong type',
        'an unknown field',
        'a long title',
        'an unknown partner',
        'an entry outside the report',
        'an unknown block',
        'a wrong count',
        'a cell too many',
        'a number with a comma',
      ].includes(name),
    );
    const { problems } = read((file) => {
      for (const [, plant] of apart) plant(file);
    });
    const places = problems.map(({ pointer, code }) => `${pointer} ${code}`);
    expect(places).toEqual(expect.arrayContaining(apart.map(([, , pointer, code]) => `${pointer} ${code}`)));
    expect(apart).toHaveLength(9);
  });

  it('shows line and column of the very value', () => {
    const { problems } = read((file) => {
      file.initiatives[3]!['theme'] = 'IV';
    });
    const lines = JSON.stringify({ ...(JSON.parse(bytes.toString()) as Json) }, null, 2).split('\n');
    const [problem] = problems.filter(({ pointer }) => pointer === '/initiatives/3/theme');
    expect(lines[(problem?.line ?? 0) - 1]).toContain('"theme"');
    expect(problem?.column).toBe((lines[(problem?.line ?? 0) - 1] ?? '').indexOf(': ') + 3);
  });

  it('refuses a generation that another programme has, and an edge that leads back', () => {
    const later = { code: 'later', generation: 2, initiatives: new Set(['a']) };
    const { problems } = read(
      (file) => {
        file.lineage.push(edge('continued', at('even-later', 'b'), at('jp-2020-2024', '2-I-1a')));
      },
      { programmes: [later, { code: 'even-later', generation: 3, initiatives: new Set(['b']) }] },
    );
    expect(problems.map(({ code }) => code)).toEqual([
      'imports/generation-taken',
      'imports/lineage-backward',
    ]);
  });

  it('reports a repeated key with its second place', () => {
    const text = bytes.toString().replace('"generation": 2,', '"generation": 2,\n    "generation": 3,');
    const { problems } = readProgrammeFile(Buffer.from(text), nothing);
    const line = text.slice(0, text.indexOf('"generation": 3')).split('\n').length;
    expect(problems).toMatchObject([
      { code: 'imports/repeated-key', pointer: '/programme/generation', line },
    ]);
  });

  it('stops listing after a thousand, and says how many are left', () => {
    const { problems } = read((file) => {
      file.dataIssues = Array.from({ length: 1_200 }, () => ({ place: 5, statement: 'x' }));
    });
    expect(problems).toHaveLength(1_001);
    expect(problems.at(-1)).toMatchObject({ code: 'imports/too-many-problems', pointer: '' });
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

function at(programme: string, initiative: string): Json {
  return { programme, initiative };
}

function edge(kind: string, from: Json | null, to: Json | null): Json {
  return { kind, from, to, status: 'proposed' };
}

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
