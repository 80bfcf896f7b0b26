import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notStoredIn } from './not-stored.js';
import { readProgrammeFile } from './read-programme-file.js';

const root = join(__dirname, '../../..');
const bytesOf = (name: string) => readFileSync(join(root, 'data', `${name}.json`));

function tally<Item>(items: readonly Item[], keyOf: (item: Item) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

describe('the progress of 2020-2024', () => {
  const { file, problems, warnings } = readProgrammeFile(bytesOf('joint-programme-2020-2024'), {
    programmes: [],
  });

  it('has no problem, and says which two figures lack their year', () => {
    expect(problems).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual([
      'imports/figure-without-year',
      'imports/figure-without-year',
    ]);
  });

  it('holds 3 themes, 12 blocks, 19 initiatives, 32 entries in 33 placements', () => {
    const report = file?.progressReport;
    expect(file?.themes).toHaveLength(3);
    expect(tally(file?.initiatives ?? [], ({ theme }) => theme)).toEqual({ I: 8, II: 7, III: 4 });
    expect(tally(report?.blocks ?? [], ({ theme }) => theme)).toEqual({ I: 4, II: 4, III: 4 });
    expect(report?.entries).toHaveLength(32);
    expect(report?.entries.flatMap(({ placements }) => placements)).toHaveLength(33);
  });

  it('keeps what is printed twice as one entry with the wording of each place', () => {
    const twice = file?.progressReport?.entries.filter(({ placements }) => placements.length > 1);
    expect(twice?.map(({ placements }) => placements.map(({ code }) => code))).toEqual([
      ['2-I-1-e3', '2-I-3-e4'],
    ]);
    expect(new Set(twice?.[0]?.placements.map(({ text }) => text)).size).toBe(2);
  });

  it('takes no inferred marker for a fact', () => {
    const entries = file?.progressReport?.entries ?? [];
    expect(tally(entries, ({ marker }) => marker)).toEqual({ joint: 17, unknown: 15 });
    const inferred = entries.filter(({ marker }) => marker === 'unknown');
    expect(tally(inferred, ({ suggestedMarker }) => suggestedMarker ?? '-')).toEqual({
      prefecture: 10,
      city: 5,
    });
  });

  it('arrives superseded, but for the one that ended with its reason', () => {
    expect(tally(file?.initiatives ?? [], ({ state }) => state)).toEqual({ superseded: 18, ended: 1 });
    expect(file?.initiatives.find(({ state }) => state === 'ended')).toMatchObject({
      code: '2-I-3a',
      owner: { kind: 'unknown' },
    });
  });

  it('has the 13 contradictions and gaps that the source shows', () => {
    expect(file?.dataIssues).toHaveLength(13);
  });
});

describe('the programme of 2025-2029', () => {
  const initiatives = new Set(
    readProgrammeFile(bytesOf('joint-programme-2020-2024'), { programmes: [] }).file?.initiatives.map(
      ({ code }) => code,
    ),
  );
  const earlier = { code: 'jp-2020-2024', generation: 2, initiatives };
  const first = { code: 'jp-2018', generation: 1, initiatives: new Set<string>() };
  const { file, problems, warnings } = readProgrammeFile(bytesOf('joint-programme-2025-2029'), {
    programmes: [first, earlier],
  });

  it('has no problem', () => {
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
  });

  it('holds 26 initiatives in three themes, all owners as guesses with their basis', () => {
    expect(tally(file?.initiatives ?? [], ({ theme }) => theme)).toEqual({ I: 9, II: 9, III: 8 });
    expect(tally(file?.initiatives ?? [], ({ owner }) => `${owner.kind} ${owner.status}`)).toEqual({
      'prefecture proposed': 2,
      'city proposed': 3,
      'joint proposed': 21,
    });
    expect(
      file?.initiatives.every(({ owner }) => owner.basis !== undefined && owner.confidence !== undefined),
    ).toBe(true);
  });

  it('has 27 edges from 19 initiatives to 26', () => {
    const edges = file?.lineage ?? [];
    expect(tally(edges, ({ kind }) => kind)).toEqual({ continued: 18, ended: 1, new: 8 });
    expect(new Set(edges.flatMap(({ to }) => to?.initiative ?? [])).size).toBe(26);
    expect(new Set(edges.flatMap(({ from }) => from?.initiative ?? [])).size).toBe(19);
    expect(edges.every(({ status, basis }) => status === 'proposed' && basis !== undefined)).toBe(true);
  });

  it('asks for the earlier programme when that is not there', () => {
    const alone = readProgrammeFile(bytesOf('joint-programme-2025-2029'), { programmes: [] });
    expect(alone.file).toBeNull();
    expect(tally(alone.problems, ({ code }) => code)).toEqual({ 'imports/unknown-programme': 19 });
  });

  it('leaves only provenance in the file', () => {
    if (file === null) throw new Error('not read');
    expect(notStoredIn(file)).toEqual(['/programme/agencies', '/programme/predecessors']);
  });

  it('misses the first generation where that has not been imported, and says so', () => {
    const { warnings: missing } = readProgrammeFile(bytesOf('joint-programme-2025-2029'), {
      programmes: [earlier],
    });
    expect(missing.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['imports/predecessor-missing', '/programme/predecessors/0'],
    ]);
  });
});

describe('the prefecture’s strategies', () => {
  const second = readProgrammeFile(bytesOf('hokkaido-strategy-2020-2024'), { programmes: [] });
  const first = readProgrammeFile(bytesOf('hokkaido-strategy-2015-2019'), { programmes: [] });

  it('have no problem', () => {
    expect([second, first].map(({ problems, warnings }) => ({ problems, warnings }))).toEqual([
      { problems: [], warnings: [] },
      { problems: [], warnings: [] },
    ]);
  });

  it('print 36 rows, which are 32 indicators, beside 2 numeric targets', () => {
    const indicators = second.file?.indicators ?? [];
    const kpis = indicators.filter(({ usage }) => usage === 'kpi');
    expect(indicators.length - kpis.length).toBe(2);
    expect(kpis).toHaveLength(32);
    const rows = kpis.flatMap(({ links }) => links.filter(({ measure }) => measure !== undefined));
    expect(rows).toHaveLength(36);
    expect(new Set(rows.map(({ printedCode }) => printedCode)).size).toBe(36);
    expect(tally(kpis, ({ kind }) => kind)).toEqual({
      level: 26,
      cumulative: 2,
      all_of_n: 2,
      per_year: 1,
      growth_vs_previous: 1,
    });
  });

  it('bring no hypothetical value in as measured', () => {
    expect(
      second.file?.indicators.flatMap(({ components }) => components.flatMap((one) => one.measurements)),
    ).toEqual([]);
  });

  it('hold 5 projects, 55 facts, 3 agreements and 11 areas of 45 towns', () => {
    const { file } = first;
    expect(file?.strategies[0]?.measures.map(({ kind }) => kind)).toEqual(Array(5).fill('project'));
    expect(file?.facts).toHaveLength(55);
    expect(file?.agreements).toHaveLength(3);
    const areas = file?.organisations.filter(({ subkind }) => subkind === '市町村連携地域モデル事業') ?? [];
    expect(areas).toHaveLength(11);
    expect(areas.flatMap(({ members }) => members)).toHaveLength(45);
  });
});
