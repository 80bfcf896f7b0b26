import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Surroundings } from './checks/index.js';
import { readProgrammeFile } from './read-programme-file.js';

const good = readFileSync(join(__dirname, '../../../test/fixtures/minato-plan-2026.json'), 'utf8');

type Edits = Record<string, unknown>;

/** Writes values at their pointers; undefined takes away. */
function planted(edits: Edits): Buffer {
  const file: unknown = JSON.parse(good);
  for (const [pointer, value] of Object.entries(edits)) {
    const steps = pointer.split('/').slice(1);
    const last = steps.pop() ?? '';
    const parent = steps.reduce((node, step) => (node as Record<string, unknown>)[step], file);
    Object.defineProperty(parent, last, { value, enumerable: value !== undefined, configurable: true });
  }
  return Buffer.from(JSON.stringify(file, null, 2));
}

const nothing: Surroundings = { programmes: [] };
const plan = '/strategies/0';
const cumulative = '/indicators/0';
const twoValues = '/indicators/1';
const balance = '/indicators/3';
const perMille = '/indicators/6';
const survey = '/indicators/8';
const allOf = '/indicators/9';
const whole = '/indicators/10';

/** Name, edits, code, and the place of the problem where it is not that of the first edit. */
const faults: [name: string, edits: Edits, code: string, pointer?: string][] = [
  ['neither programme nor strategy', { '/strategies': undefined }, 'imports/nothing-to-import', ''],
  [
    'themes without a programme',
    { '/themes': [{ code: 'I', number: 1, title: 'x' }] },
    'imports/without-programme',
  ],
  [
    'two strategies of one code',
    { '/strategies/1': { code: 'minato-plan-2026', name: 'x', fyFrom: 2026, fyTo: 2030 } },
    'imports/duplicate',
  ],
  ['years that run backward', { [`${plan}/fyTo`]: 2020 }, 'imports/years-backward'],
  ['a yearly direction outside the plan', { [`${plan}/years/0/fiscalYear`]: 2019 }, 'imports/years-outside'],
  ['the same year twice', { [`${plan}/years/1/fiscalYear`]: 2026 }, 'imports/duplicate'],
  ['two goals of one code', { [`${plan}/goals/1/code`]: 'G1' }, 'imports/duplicate'],
  ['two sections of one number', { [`${plan}/goals/0/sections/1/number`]: 1 }, 'imports/duplicate'],
  ['an unknown goal', { [`${plan}/measures/0/goal`]: 'G9' }, 'imports/unknown-reference'],
  ['an unknown section', { [`${plan}/measures/0/section`]: 7 }, 'imports/unknown-reference'],
  ['a goal of the SDGs that there is not', { [`${plan}/sdgTable/0/goal`]: 18 }, 'input/too-big'],
  [
    'an unknown measure in the SDG table',
    { [`${plan}/sdgTable/0/measures/0`]: 'G9-9' },
    'imports/unknown-reference',
  ],
  [
    'an unknown body of a project',
    { [`${plan}/measures/9/organisations/0/organisation`]: 'x' },
    'imports/unknown-reference',
  ],
  ['an ended strategy without reason', { [`${plan}/state`]: 'ended' }, 'imports/end-without-reason'],

  ['an unknown member', { '/organisations/0/members/1/organisation': 'x' }, 'imports/unknown-reference'],
  ['a member of the wrong shape', { '/organisations/0/members/1': 5 }, 'imports/not-this-shape'],
  ['an unknown field of a member', { '/organisations/0/members/1/since': '2025' }, 'input/unknown-field'],
  [
    'a membership that runs backward',
    { '/organisations/0/members/1/validTo': '2020-01-01' },
    'imports/days-backward',
  ],
  ['an organisation tied to itself', { '/organisations/3/ties/0/to': 'minato-dmo' }, 'imports/itself'],
  ['a founding day that there is not', { '/organisations/0/foundedOn': '2025-02-30' }, 'imports/not-a-date'],
  [
    'two names from one day',
    { '/organisations/1/names/1/validFrom': '1990-04-01' },
    'imports/duplicate',
    '/organisations/1/names/1',
  ],

  ['a level without direction', { [`${twoValues}/direction`]: undefined }, 'imports/direction'],
  ['a direction that is none of its kind', { [`${cumulative}/direction`]: 'increase' }, 'imports/direction'],
  ['an unknown kind', { [`${cumulative}/kind`]: 'sum' }, 'input/not-in-list'],
  ['a factor of nothing', { [`${cumulative}/factor`]: '0' }, 'imports/not-positive'],
  ['an indicator without a value', { [`${cumulative}/components`]: [] }, 'imports/too-few'],
  [
    'two values, one without a name',
    { [`${twoValues}/components/1/label`]: undefined },
    'imports/label-missing',
  ],
  ['a number with a comma', { [`${twoValues}/components/0/target/value`]: '1,200' }, 'imports/not-a-decimal'],
  ['a number that loses digits', { [`${perMille}/components/0/target/value`]: 6.8 }, 'imports/wrong-type'],
  [
    'a given baseline without value',
    { [`${twoValues}/components/0/baseline/value`]: undefined },
    'imports/baseline-value',
  ],
  [
    'a new baseline with a value',
    { [`${cumulative}/components/0/baseline/value`]: '1' },
    'imports/baseline-value',
  ],
  [
    'a sum without its first year',
    { [`${cumulative}/components/0/target/yearFrom`]: undefined },
    'imports/target-range',
  ],
  [
    'a range of years that runs backward',
    { [`${cumulative}/components/0/target/yearTo`]: 2025 },
    'imports/years-backward',
  ],
  [
    'factors that do not give the target',
    { [`${cumulative}/components/0/target/factors/0/value`]: '11' },
    'imports/factors-product',
    `${cumulative}/components/0/target/factors`,
  ],
  [
    'a range of values that runs backward',
    { [`${perMille}/components/0/target/valueTo`]: '6' },
    'imports/range-backward',
  ],
  [
    'growth without a rate',
    { '/indicators/4/components/0/target/growthRate': undefined },
    'imports/target-value',
  ],
  ['all of nothing', { '/indicators/9/components/0/target/master': undefined }, 'imports/target-value'],
  [
    'all of an unknown number',
    { '/indicators/9/components/0/target/master': 'x' },
    'imports/unknown-reference',
  ],
  [
    'a balance without its zero',
    { [`${balance}/components/0/target/value`]: undefined },
    'imports/target-value',
  ],
  [
    'a fiscal year for a calendar year',
    { [`${balance}/components/0/measurements/0/period`]: { kind: 'fiscal_year', year: 2025 } },
    'imports/period-kind',
  ],
  [
    'an unknown kind of period',
    { [`${balance}/components/0/measurements/0/period/kind`]: 'week' },
    'imports/not-this-shape',
  ],
  [
    'the same period twice',
    {
      [`${perMille}/components/0/measurements/1`]: {
        period: { kind: 'fiscal_year', year: 2025 },
        value: '7',
      },
    },
    'imports/duplicate',
    `${perMille}/components/0/measurements/1/period`,
  ],
  [
    'a final measurement without value',
    { [`${perMille}/components/0/measurements/0/value`]: undefined },
    'imports/measured-value',
  ],
  [
    'an unpublished one with a value',
    { '/indicators/9/components/0/measurements/1/value': '0' },
    'imports/measured-value',
  ],
  [
    'a share of zero',
    { [`${survey}/components/0/measurements/0/denominator`]: '0' },
    'imports/zero-denominator',
  ],
  ['a part of an unknown whole', { '/indicators/11/partOf': '99' }, 'imports/unknown-reference'],
  ['a part of itself', { '/indicators/11/partOf': '12' }, 'imports/itself'],
  ['a link to nothing', { [`${cumulative}/links/0`]: { printedCode: '1' } }, 'imports/one-side'],
  [
    'a link to two sides',
    { [`${cumulative}/links/0/goal`]: 'G1' },
    'imports/one-side',
    `${cumulative}/links/0`,
  ],
  [
    'a link to an unknown measure',
    { [`${cumulative}/links/0/measure`]: 'G9-9' },
    'imports/unknown-reference',
  ],
  ['a link to a place twice', { [`${cumulative}/links/1`]: { measure: 'G1-1' } }, 'imports/duplicate'],
  ['two indicators of one code', { [`${twoValues}/code`]: '1' }, 'imports/duplicate', twoValues],

  ['a fixed end that is missing', { '/agreements/2/endsOn': undefined }, 'imports/end-missing'],
  ['a term that is missing', { '/agreements/0/termMonths': undefined }, 'imports/term-missing'],
  ['an end of an endless agreement', { '/agreements/1/endsOn': '2030-03-31' }, 'imports/end-of-endless'],
  ['an end before the beginning', { '/agreements/2/endsOn': '2024-03-31' }, 'imports/days-backward'],
  ['an agreement of one party', { '/agreements/0/parties': [{ name: 'みなと市' }] }, 'imports/too-few'],
  ['an unknown party', { '/agreements/0/parties/1/organisation': 'x' }, 'imports/unknown-reference'],
  ['a termination without its day', { '/agreements/0/state': 'terminated' }, 'imports/end-without-reason'],
  [
    'an initiative of no programme',
    { '/agreements/0/initiatives': [{ initiative: 'I-1' }] },
    'imports/unknown-reference',
    '/agreements/0/initiatives/0/initiative',
  ],

  [
    'a survey as period of a table',
    { '/statistics/0/period': { kind: 'survey', year: 2025, from: '2025-01-01', to: '2025-01-02' } },
    'imports/period-kind',
    '/statistics/0/period/kind',
  ],
  ['two columns of one title', { '/statistics/0/columns/1/title': '計' }, 'imports/duplicate'],
  [
    'two rows of one name and period',
    {
      '/statistics/0/rows/2': {
        label: '2024年',
        period: { kind: 'calendar_year', year: 2024 },
        values: ['1', '1', '0'],
      },
    },
    'imports/duplicate',
    '/statistics/0/rows/2/label',
  ],
  [
    'a cell too many',
    { '/statistics/0/rows/0/values/3': '1' },
    'imports/column-count',
    '/statistics/0/rows/0/values',
  ],
  ['a count of a master below nothing', { '/masters/0/counts/0/count': '-86' }, 'imports/below-zero'],
  [
    'a factor without its unit',
    { [`${perMille}/factor`]: '10000' },
    'imports/stated-unit-needed',
    `${perMille}/statedUnit`,
  ],
  [
    'a factor that the unit contradicts',
    { [`${whole}/statedUnit`]: '千人', [`${whole}/factor`]: '1' },
    'imports/factor-differs',
    `${whole}/factor`,
  ],
  ['a tolerance below nothing', { '/indicators/5/tolerance': '-5000' }, 'imports/below-zero'],
  [
    'a rate of growth meant in per cent',
    { '/indicators/4/components/0/target/growthRate': '3' },
    'imports/growth-too-large',
  ],
  [
    'a growth target with a value',
    { '/indicators/4/components/0/target/value': '400' },
    'imports/not-of-kind',
  ],
  ['a full-width sign of per cent', { [`${survey}/unit`]: '％' }, 'imports/full-width-percent'],
  ['a unit that no page takes', { [`${survey}/unit`]: '人'.repeat(31) }, 'text/too-long'],
  [
    'more decimals than the indicator has',
    { [`${perMille}/components/0/measurements/0/value`]: '7.123' },
    'imports/too-precise',
  ],
  [
    'a rate that its parts do not give',
    { [`${survey}/components/0/measurements/0/value`]: '42.1', [`${survey}/decimals`]: 1 },
    'imports/ratio-differs',
  ],
  [
    'a numerator without its denominator',
    { [`${survey}/components/0/baseline/denominator`]: undefined },
    'imports/half-a-ratio',
  ],
  ['some of all, said to be all', { [`${allOf}/components/0/target/value`]: '20' }, 'imports/not-the-count'],
  ['a fact without words', { '/facts/0/label': undefined }, 'imports/fact-without-words', '/facts/0'],
  ['a part of an unknown fact', { '/facts/1/whole': 'x' }, 'imports/unknown-reference'],
  ['the same day of a master twice', { '/masters/0/counts/1/validFrom': '2024-04-01' }, 'imports/duplicate'],
  [
    'a count that is not so',
    { '/counts/indicatorsByKind': { level: 1 } },
    'imports/count',
    '/counts/indicatorsByKind/level',
  ],
];

describe('a fault planted in a good plan of another city', () => {
  it('is alone: the plan itself has none', () => {
    const { problems, warnings } = readProgrammeFile(planted({}), nothing);
    expect(problems).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it.each(faults)('%s', (_name, edits, code, pointer = Object.keys(edits)[0]) => {
    const { file, problems } = readProgrammeFile(planted(edits), nothing);
    expect(file).toBeNull();
    const found = problems.find((problem) => problem.pointer === pointer && problem.code === code);
    expect({ found, problems }).toMatchObject({ found: { pointer, code } });
    expect(found?.messages.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
    expect(found?.messages.en).toMatch(/[a-z]{2}/);
  });

  it('is told where it is worth a look, and stops nothing', () => {
    const { file, warnings } = readProgrammeFile(
      planted({
        '/statistics/0/rows/0/values/0': '-311',
        '/statistics/0/checks/1': '計 = 市外',
        '/agreements/0/renewalMonths': undefined,
      }),
      nothing,
    );
    expect(file).not.toBeNull();
    expect(warnings.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['imports/renewal-length-unknown', '/agreements/0/renewal'],
      ['imports/total-differs', '/statistics/0/checks/0'],
      ['imports/check-unknown', '/statistics/0/checks/1'],
    ]);
  });

  it('is told where it can be read in two ways, as the pages tell it', () => {
    const told = (edits: Edits, today?: string) =>
      readProgrammeFile(planted(edits), today === undefined ? nothing : { ...nothing, today }).warnings.map(
        ({ code, pointer }) => [code, pointer],
      );
    const kept = '/indicators/5';
    expect(told({ [`${kept}/components/0/target/bound`]: undefined })).toEqual([
      ['imports/bound-missing', `${kept}/kind`],
    ]);
    expect(told({ [`${perMille}/components/0/target`]: { value: '7.4', yearTo: 2030 } })).toEqual([
      ['imports/direction-contradicts', `${perMille}/direction`],
    ]);
    expect(told({ [`${perMille}/components/0/baseline/year`]: undefined })).toEqual([
      ['imports/baseline-year-missing', `${perMille}/components`],
    ]);
    expect(told({ [`${allOf}/components/0/measurements/0/value`]: '90' })).toEqual([
      ['imports/count-exceeded', `${allOf}/components`],
    ]);
    const final = { [`${allOf}/components/0/measurements/0/status`]: 'final' };
    expect(told(final, '2026-11-22')).toEqual([['imports/period-not-ended', `${allOf}/components`]]);
    expect(told(final, '2027-03-31')).toEqual([]);
  });

  it('takes the number of all where it is stated as well', () => {
    const count = (value: string) =>
      readProgrammeFile(planted({ [`${allOf}/components/0/target/value`]: value }), nothing).problems;
    expect(count('58')).toEqual([]);
    expect(count('30')).toMatchObject([{ code: 'imports/not-the-count' }]);
  });

  it('does not say that something was published on a day to come', () => {
    const { problems } = readProgrammeFile(
      planted({ [`${perMille}/components/0/measurements/0/publishedOn`]: '2031-05' }),
      { ...nothing, today: '2027-04-01' },
    );
    expect(problems).toMatchObject([{ code: 'imports/not-published-yet' }]);
  });

  it('is told when parts are more than their whole', () => {
    const part = (value: string) =>
      readProgrammeFile(
        planted({
          '/facts/2': { key: 'part', label: '土曜の来場者数', value, nature: 'part_of_total', whole: 'fair' },
        }),
        nothing,
      ).warnings.map(({ code, pointer }) => [code, pointer]);
    expect(part('3500')).toEqual([]);
    expect(part('3501')).toEqual([['imports/parts-exceed-whole', '/facts/1/value']]);
  });

  it('does not take away a value that has a history', () => {
    const { problems } = readProgrammeFile(
      planted({ '/indicators/1/components/1': undefined, '/counts': undefined }),
      {
        programmes: [],
        components: (dataset, code) => (dataset === 'minato-plan-2026' && code === '1' ? 2 : 0),
      },
    );
    expect(problems.map(({ code }) => code)).toContain('imports/values-lost');
  });
});
