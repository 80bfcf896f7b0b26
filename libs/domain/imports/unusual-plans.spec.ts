import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Surroundings } from './checks/index.js';
import { readProgrammeFile } from './read-programme-file.js';

const good = readFileSync(join(__dirname, '../../../test/fixtures/minato-plan-2026.json'), 'utf8');
type Edits = Record<string, unknown>;

function read(edits: Edits, surroundings: Surroundings = { programmes: [] }) {
  const file = JSON.parse(good) as Record<string, unknown>;
  delete file['counts'];
  for (const [pointer, value] of Object.entries(edits)) {
    const steps = pointer.split('/').slice(1);
    const last = steps.pop() ?? '';
    const parent = steps.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], file);
    Object.assign(parent as object, { [last]: value });
  }
  const { problems, warnings } = readProgrammeFile(Buffer.from(JSON.stringify(file)), surroundings);
  const told = (list: typeof problems) =>
    list.map(({ code, pointer }) => `${code.replace('imports/', '')} ${pointer}`);
  return { problems: told(problems), warnings: told(warnings), wording: problems[0]?.messages.ja ?? '' };
}

const plan = '/strategies/0';
const cumulative = '/indicators/0';
const twoValues = '/indicators/1';
const survey = '/indicators/8';
const programme = { code: 'jp', name: '共同', generation: 1, fyFrom: 2026, fyTo: 2030 };
const withProgramme = { '/programme': programme, '/themes': [{ code: 'I', number: 1, title: '柱' }] };

describe('a plan that contradicts itself is refused at the place', () => {
  const surveyed = `${survey}/components/0/measurements/0/period`;
  it.each<[string, Edits, string]>([
    [
      'a survey that ends before it begins',
      { [surveyed]: { kind: 'survey', year: 2026, from: '2026-05-01', to: '2026-04-01' } },
      `days-backward ${surveyed}/to`,
    ],
    [
      'a figure for a range that runs backward',
      { '/facts/0/period': { kind: 'range', from: '2026-05-01', to: '2026-04-01' } },
      'days-backward /facts/0/period/to',
    ],
    [
      'a baseline whose period runs backward',
      {
        [`${twoValues}/components/0/baseline/periodFrom`]: '2025-04-01',
        [`${twoValues}/components/0/baseline/periodTo`]: '2024-04-01',
      },
      `days-backward ${twoValues}/components/0/baseline/periodTo`,
    ],
    [
      'a month of the year nought',
      { '/facts/0/period': { kind: 'month', month: '0000-01' } },
      'not-a-month /facts/0/period/month',
    ],
    [
      'a row that says the period of its table again',
      {
        '/statistics/0/rows/0/label': '2024年',
        '/statistics/0/rows/0/period': undefined,
        '/statistics/0/rows/1/label': '2024年',
        '/statistics/0/rows/1/period': undefined,
      },
      'duplicate /statistics/0/rows/1/label',
    ],
    [
      'two columns of one code',
      { '/statistics/0/columns/1/code': 'total', '/statistics/0/columns/0/code': 'total' },
      'duplicate /statistics/0/columns/1/code',
    ],
    [
      'a body linked twice, once with a programme',
      {
        ...withProgramme,
        [`${cumulative}/strategy`]: 'minato-plan-2026',
        [`${cumulative}/links`]: [
          { organisation: 'minato-dmo' },
          { organisation: 'minato-dmo', programme: 'jp' },
        ],
      },
      `duplicate ${cumulative}/links/1`,
    ],
    [
      'two values of one name',
      { [`${twoValues}/components/1/label`]: '値', [`${twoValues}/components/0/label`]: '値' },
      `duplicate ${twoValues}/components/1/label`,
    ],
    [
      'parts that are parts of each other',
      { [`${cumulative}/partOf`]: '12', '/indicators/11/partOf': '1' },
      `itself ${cumulative}/partOf`,
    ],
    [
      'one party twice',
      { '/agreements/0/parties/1': { name: ' みなと市' }, '/agreements/0/parties/0/name': 'みなと市' },
      'duplicate /agreements/0/parties/1/name',
    ],
    [
      'an end before it was signed',
      { '/agreements/2/startsOn': undefined, '/agreements/2/endsOn': '2020-01-01' },
      'days-backward /agreements/2/endsOn',
    ],
    [
      'an end and months that differ',
      { '/agreements/2/termMonths': 12 },
      'end-twice /agreements/2/termMonths',
    ],
    [
      'a figure with its period said twice',
      { '/facts/0/year': 2025, '/facts/0/period': { kind: 'fiscal_year', year: 2025 } },
      'two-periods /facts/0/period',
    ],
    [
      'an issue too long to be found again',
      { '/dataIssues': [{ place: 'x', statement: '長'.repeat(1500) }] },
      'issue-too-long /dataIssues/0/statement',
    ],
    [
      'a unit longer than a page takes',
      { [`${cumulative}/unit`]: '長'.repeat(31) },
      `text/too-long ${cumulative}/unit`,
    ],
  ])('%s', (_name, edits, expected) => {
    expect(read(edits).problems).toContainEqual(expect.stringContaining(expected));
  });

  it.each(['1,820,000,000', '１８', '△18億', '十八億', '約1,820', '(2,197)'])(
    'a figure written as %s, which would be lost as a number',
    (value) => {
      const { problems, wording } = read({ '/facts/0/value': value });
      expect(problems).toEqual(['not-a-decimal /facts/0/value']);
      expect(wording).toMatch(/"-?\d+(\.\d)?" のように/);
    },
  );

  it('and says what a figure in words becomes', () => {
    expect(read({ '/facts/0/value': '過半数' })).toMatchObject({
      problems: [],
      warnings: ['value-as-text /facts/0/value'],
    });
    expect(read({ '/facts/0/value': '1/3' })).toMatchObject({ problems: [], warnings: [] });
  });

  it('beside a programme, by whose a figure or an indicator is: only that, not that its measures are unknown', () => {
    const { problems, wording } = read(withProgramme);
    expect(new Set(problems.map((one) => one.split(' ')[0]))).toEqual(new Set(['owner-unclear']));
    expect(problems).toContain('owner-unclear /indicators/0/strategy');
    expect(problems).toContain('owner-unclear /facts/0/strategy');
    expect(wording).toContain('strategy');
  });

  it('also by a number that a theme beside the file still has', () => {
    const themeNumbers = () => new Map([['old', 1]]);
    expect(read(withProgramme, { programmes: [], themeNumbers }).problems).toContain(
      'number-taken /themes/0/number',
    );
  });
});

describe('a fault is told once, in words for who writes the file', () => {
  const year = `${cumulative}/components/0/target/yearTo`;
  it.each([
    ['R11', '2029'],
    ['令和36年', '2054'],
    ['まもなく', '2029'],
  ])('%s for a year: the Gregorian one', (written, western) => {
    const { problems, wording } = read({ [year]: written });
    expect(problems).toEqual([`wrong-type ${year}`]);
    expect(wording).toContain(`西暦の年を、引用符のない数で ${western} `);
  });

  it('a word that is none, or a number without quotes, is not missed as well', () => {
    const value = `${twoValues}/components/0/baseline/value`;
    expect(read({ [`${twoValues}/direction`]: 'up' }).problems).toEqual([
      `input/not-in-list ${twoValues}/direction`,
    ]);
    expect(read({ [value]: 5 }).problems).toEqual([`wrong-type ${value}`]);
  });

  it('a kind of period that stands elsewhere: those that are possible', () => {
    const { wording } = read({
      '/statistics/0/period': { kind: 'range', from: '2025-01-01', to: '2025-12-31' },
    });
    expect(wording).toContain('fiscal_year・calendar_year・month・date です');
  });
});

describe('a plan that is merely unusual is taken, with a word about it', () => {
  it.each<[string, Edits, string]>([
    [
      'a target far beyond the plan',
      { [`${cumulative}/components/0/target/yearTo`]: 2054 },
      'target-outside',
    ],
    ['two goals of one number', { [`${plan}/goals/1/number`]: 1 }, 'goal-number-twice'],
    ['effect before signing', { '/agreements/2/startsOn': '2024-04-01' }, 'start-before-signing'],
    [
      'more years among the factors than in the range',
      {
        [`${cumulative}/components/0/target/factors`]: [
          { label: '品', value: '5' },
          { label: '年', value: '10' },
        ],
      },
      'factor-years',
    ],
    [
      'an increase that falls',
      {
        [`${twoValues}/direction`]: 'increase',
        [`${twoValues}/components/0/baseline`]: { value: '100', year: 2025 },
      },
      'direction-contradicts',
    ],
    ['more than all', { '/indicators/9/components/0/measurements/0/value': '9999' }, 'count-exceeded'],
    [
      'a baseline without its year',
      { [`${twoValues}/components/0/baseline/year`]: undefined },
      'baseline-year-missing',
    ],
  ])('%s', (_name, edits, warning) => {
    const { problems, warnings } = read(edits);
    expect(problems).toEqual([]);
    expect(warnings.map((one) => one.split(' ')[0])).toContain(warning);
  });

  it('a strategy that is there by another code', () => {
    const { strategies } = JSON.parse(good) as { strategies: { name: string }[] };
    const head = { code: 'other', name: strategies[0]?.name ?? '', agency: null, fyFrom: 2026, fyTo: 2030 };
    expect(read({}, { programmes: [], strategies: [head] }).warnings).toEqual([
      'strategy-twice /strategies/0/code',
    ]);
  });

  it('a table of numbers that have no unit', () => {
    expect(read({ '/statistics/0/unit': undefined })).toMatchObject({ problems: [], warnings: [] });
  });
});
