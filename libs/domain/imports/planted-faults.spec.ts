import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Surroundings } from './checks/index.js';
import { readProgrammeFile } from './read-programme-file.js';

const good = readFileSync(join(__dirname, '../../../data/joint-programme-2020-2024.json'), 'utf8');

/** What to write where; undefined takes the value away. */
type Edits = Record<string, unknown>;

function planted(edits: Edits): string {
  const file: unknown = JSON.parse(good);
  for (const [pointer, value] of Object.entries(edits)) {
    const steps = pointer.split('/').slice(1);
    const last = steps.pop() ?? '';
    const parent = steps.reduce((node, step) => (node as Record<string, unknown>)[step], file);
    if (Array.isArray(parent) && value === undefined) parent.splice(Number(last), 1);
    else Object.defineProperty(parent, last, { value, enumerable: value !== undefined, configurable: true });
  }
  return JSON.stringify(file, null, 2);
}

function read(edits: Edits, surroundings: Surroundings = { programmes: [] }) {
  return readProgrammeFile(Buffer.from(planted(edits)), surroundings);
}

const at = (initiative: string, programme = 'jp-2020-2024') => ({ programme, initiative });
const edge = (kind: string, from: object | null, to: object | null) => ({
  kind,
  from,
  to,
  status: 'proposed',
});

const initiative = '/initiatives/0';
const entry = '/progressReport/entries/0';
const block = '/progressReport/blocks/0';
const figure = `${entry}/figures/0`;
const situation = '/progressReport/situation';
const placement = { block: '2-I-1', code: 'x', position: 99, text: 'x' };
const twin = edge('split', at('2-I-1a'), at('2-I-1b'));

/** Name, edits, code, and the place of the problem where it is not that of the first edit. */
const faults: [name: string, edits: Edits, code: string, pointer?: string][] = [
  ['an unknown field', { '/themes/0/colour': 'red' }, 'input/unknown-field'],
  ['__proto__ as a field', { '/themes/0/__proto__': {} }, 'input/unknown-field'],
  ['a missing field', { '/themes/1/title': undefined }, 'imports/missing'],
  ['a missing choice', { [`${initiative}/state`]: undefined }, 'imports/missing'],
  ['a wrong type', { '/themes/1/title': 5 }, 'imports/wrong-type'],
  ['null for a text', { '/themes/1/title': null }, 'imports/wrong-type'],
  ['a text for a list', { '/themes': 'I' }, 'imports/wrong-type'],
  ['half a year', { '/programme/fyFrom': 2020.5 }, 'imports/wrong-type'],
  ['a year far away', { '/programme/fyTo': 20_240 }, 'input/too-big'],
  ['an empty title', { [`${initiative}/title`]: ' ' }, 'text/required'],
  ['a long title', { [`${initiative}/title`]: '長'.repeat(301) }, 'text/too-long'],
  ['a line break in a title', { [`${initiative}/title`]: 'a\nb' }, 'text/one-line'],
  ['a turned title', { [`${initiative}/title`]: 'a\u202eb' }, 'text/direction-character'],
  ['an escaped NUL', { [`${initiative}/summary`]: 'a\u0000b' }, 'text/control-character'],
  ['a lone surrogate', { [`${initiative}/summary`]: 'a\ud800b' }, 'text/not-unicode'],
  ['a Japanese code', { '/dataset': '共同' }, 'imports/not-a-code'],
  ['an unknown state', { [`${initiative}/state`]: 'over' }, 'input/not-in-list'],
  ['no theme at all', { '/themes': [] }, 'imports/too-few'],
  ['31 February', { '/programme/decidedOn': '2020-02-31' }, 'imports/not-a-date'],
  ['month 13', { '/programme/decidedOn': '2020-13' }, 'imports/not-a-date'],
  ['a date in wareki', { '/programme/decidedOn': '令和2年3月' }, 'imports/not-a-date'],
  ['a number that loses digits', { [`${figure}/value`]: 670 }, 'imports/wrong-type'],
  ['a number with a comma', { [`${figure}/value`]: '1,670' }, 'imports/not-a-decimal'],

  ['an unknown theme', { '/initiatives/3/theme': 'IV' }, 'imports/unknown-reference'],
  ['an unknown partner', { '/initiatives/3/organisations/0': 'x' }, 'imports/unknown-reference'],
  ['an unknown council', { '/programme/council': 'x' }, 'imports/unknown-reference'],
  ['an unknown agency', { '/programme/agencies/0/organisation': 'x' }, 'imports/unknown-reference'],
  ['an unknown initiative in a block', { [`${block}/initiatives/1`]: 'x' }, 'imports/unknown-reference'],
  ['an initiative of another theme', { [`${block}/initiatives/1`]: '2-II-3' }, 'imports/other-theme'],
  ['an unknown block', { [`${entry}/placements/0/block`]: 'x' }, 'imports/unknown-reference'],
  [
    'an unknown theme on the last page',
    { [`${situation}/issues/rows/0/theme`]: 'x' },
    'imports/unknown-reference',
  ],

  ['the same theme twice', { '/themes/1/code': 'I' }, 'imports/duplicate', '/themes/1'],
  ['the same theme number twice', { '/themes/1/number': 1 }, 'imports/duplicate'],
  ['the same initiative twice', { '/initiatives/1/code': '2-I-1a' }, 'imports/duplicate', '/initiatives/1'],
  ['the same initiative number twice', { '/initiatives/1/number': 1 }, 'imports/duplicate'],
  ['the same initiative twice in a block', { [`${block}/initiatives/1`]: '2-I-1a' }, 'imports/duplicate'],
  ['the same block number twice', { '/progressReport/blocks/1/number': 1 }, 'imports/duplicate'],
  ['the same position twice', { '/progressReport/entries/1/placements/0/position': 1 }, 'imports/duplicate'],
  [
    'two placements in a block',
    { [`${entry}/placements/1`]: placement },
    'imports/duplicate',
    `${entry}/placements/1/block`,
  ],
  ['the same edge twice', { '/lineage/0': twin, '/lineage/1': twin }, 'imports/duplicate', '/lineage/1'],

  ['years that run backward', { '/programme/fyTo': 2019 }, 'imports/years-backward'],
  [
    'a report outside the programme',
    { '/progressReport/fyTo': 2026 },
    'imports/years-outside',
    '/progressReport',
  ],
  ['an entry outside the report', { [`${entry}/fyTo`]: 2024 }, 'imports/years-outside', entry],
  ['a year outside the entry', { [`${entry}/fiscalYears/1`]: 2030 }, 'imports/years-outside'],

  ['an unknown owner confirmed', { [`${initiative}/owner/status`]: 'confirmed' }, 'imports/owner-unknown'],
  [
    'a guess without its basis',
    { [`${initiative}/owner/kind`]: 'joint' },
    'imports/guess-without-basis',
    `${initiative}/owner`,
  ],
  ['an end without a reason', { [`${initiative}/state`]: 'ended' }, 'imports/end-without-reason'],
  [
    'a marker stated and suggested',
    { '/progressReport/entries/2/suggestedMarker': 'city' },
    'imports/marker-and-suggestion',
  ],
  [
    'an unknown marker without suggestion',
    { [`${entry}/suggestedMarker`]: undefined },
    'imports/suggestion-incomplete',
    `${entry}/marker`,
  ],
  [
    'a guessed marker without its basis',
    { [`${entry}/markerBasis`]: undefined },
    'imports/suggestion-incomplete',
    `${entry}/marker`,
  ],

  [
    'an unknown programme',
    { '/lineage/0': edge('continued', at('a', 'jp-2018'), at('2-I-1a')) },
    'imports/unknown-programme',
    '/lineage/0/from/programme',
  ],
  [
    'an unknown descendant',
    { '/lineage/0': edge('new', null, at('x')) },
    'imports/unknown-reference',
    '/lineage/0/to/initiative',
  ],
  [
    'a new one with an ancestor',
    { '/lineage/0': edge('new', at('2-I-1b'), at('2-I-1a')) },
    'imports/lineage-ends',
    '/lineage/0/from',
  ],
  [
    'a continued one without ancestor',
    { '/lineage/0': edge('continued', null, at('2-I-1a')) },
    'imports/lineage-ends',
    '/lineage/0/from',
  ],
  [
    'one that ended and goes on',
    { '/lineage/0': twin, '/lineage/1': edge('ended', at('2-I-1a'), null) },
    'imports/lineage-contradiction',
    '/lineage/1',
  ],

  [
    'a cell too many',
    { [`${situation}/population/rows/1/cells/2`]: [] },
    'imports/column-count',
    `${situation}/population/rows/1/cells`,
  ],
  ['a wrong count', { '/counts/photos': 9 }, 'imports/count'],
  ['a wrong count of a theme', { '/counts/initiativesByTheme/II': 8 }, 'imports/count'],
  [
    'a theme that is not counted',
    { '/counts/initiativesByTheme/II': undefined },
    'imports/count',
    '/counts/initiativesByTheme',
  ],
];

describe('a fault planted in a good file', () => {
  it('is alone: the file itself has none', () => {
    expect(read({}).problems).toEqual([]);
  });

  it.each(faults)('%s', (_name, edits, code, pointer = Object.keys(edits)[0]) => {
    const { file, problems } = read(edits);
    expect(file).toBeNull();
    const found = problems.find((problem) => problem.pointer === pointer && problem.code === code);
    expect({ found, problems }).toMatchObject({ found: { pointer, code } });
    expect(found?.line).toBeGreaterThan(0);
    expect(found?.messages.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
    expect(found?.messages.en).toMatch(/[a-z]{2}/);
  });

  it('is found beside all others, wrong shapes and wrong references alike', () => {
    const apart = [
      'a wrong type',
      'an unknown field',
      'a long title',
      'an unknown partner',
      'a cell too many',
    ];
    apart.push('an entry outside the report', 'a wrong count', 'a number with a comma', 'an unknown block');
    const chosen = faults.filter(([name]) => apart.includes(name));
    const { problems } = read(Object.assign({}, ...chosen.map(([, edits]) => edits)) as Edits);
    const places = problems.map(({ pointer, code }) => `${code} ${pointer}`);
    const expected = chosen.map(
      ([, edits, code, pointer]) => `${code} ${pointer ?? Object.keys(edits)[0] ?? ''}`,
    );
    expect(places).toEqual(expect.arrayContaining(expected));
    expect(expected).toHaveLength(9);
  });

  it('has the line and column of the very value', () => {
    const edits = { '/initiatives/3/theme': 'IV' };
    const problem = read(edits).problems.find(({ pointer }) => pointer === '/initiatives/3/theme');
    const line = planted(edits).split('\n')[(problem?.line ?? 0) - 1] ?? '';
    expect(line.slice((problem?.column ?? 0) - 1)).toBe('"IV",');
  });

  it('may lie in what is already there: a taken generation, an edge that leads back', () => {
    const programmes = [
      { code: 'other', generation: 2, initiatives: new Set<string>() },
      { code: 'later', generation: 3, initiatives: new Set(['b']) },
    ];
    const { problems } = read(
      { '/lineage/0': edge('continued', at('b', 'later'), at('2-I-1a')) },
      { programmes },
    );
    expect(problems.map(({ code }) => code)).toEqual([
      'imports/generation-taken',
      'imports/lineage-backward',
    ]);
  });
});
