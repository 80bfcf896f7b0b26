import { type Era, ERAS, eraNamed } from './eras.js';

export type YearKind = 'fiscal_year' | 'calendar_year';

/** One way to read a year. `beyondEra`: the era ended before (平成32年度), so the year was carried over. */
export interface YearReading {
  kind: YearKind;
  year: number;
  beyondEra: boolean;
}

/** A year, or why there is none: `ambiguous` asks for one of `readings`, `contradiction` = 2025(令和6)年度. */
export type ReadYear =
  | YearReading
  | { problem: 'empty' | 'unreadable' | 'contradiction' }
  | { problem: 'ambiguous'; readings: YearReading[] };

const ERA_YEAR = String.raw`(?:(?<era>令和|平成|昭和|[RHS]) ?(?<eraYear>\d{1,2}|元))`;
const FORMS = [
  new RegExp(String.raw`^${ERA_YEAR} ?(?<word>年度|年)?$`, 'i'),
  /^(?<western>\d{4}) ?(?<word>年度|年)?$/,
  new RegExp(
    String.raw`^(?<western>\d{4}) ?(?<inner>年度|年)? ?\( ?${ERA_YEAR} ?(?<word>年度|年)? ?\) ?(?<outer>年度|年)?$`,
    'i',
  ),
  new RegExp(
    String.raw`^${ERA_YEAR} ?(?<inner>年度|年)? ?\( ?(?<western>\d{4}) ?(?<word>年度|年)? ?\) ?(?<outer>年度|年)?$`,
    'i',
  ),
];
const BARE = /^(\d{1,2}) ?(年度|年)?$/;
const KINDS: readonly YearKind[] = ['fiscal_year', 'calendar_year'];

/** As officials write it, in one form: NFKC, one kind of wave dash, single spaces. */
export function officialText(written: string): string {
  return written
    .normalize('NFKC')
    .replaceAll(/[〜～∼]/gu, '~')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/**
 * A year as officials write it (R5, H30, 令和元年度, 2025(令和７)年度). `expected` is what the field asks for: a bare R5 is then
 * that; without it, R5 fits 年度 and 年 and is asked. A number alone (5, 30) says no era and is always asked.
 */
export function readYear(written: string, expected?: YearKind): ReadYear {
  const text = officialText(written);
  if (text === '') return { problem: 'empty' };
  if (text.length > 60) return { problem: 'unreadable' };
  const bare = BARE.exec(text);
  if (bare !== null) return readBare(Number(bare[1]), saidKinds(bare[2], expected));
  const said = FORMS.map((form) => form.exec(text)).find((match) => match !== null)?.groups;
  if (said === undefined) return { problem: 'unreadable' };
  const { era: eraText, eraYear, western, inner, word, outer } = said;
  const words = new Set([inner, word, outer].filter((each) => each !== undefined));
  if (words.size > 1) return { problem: 'contradiction' };
  const era = eraText === undefined ? undefined : eraNamed(eraText);
  const number = eraYear === '元' ? 1 : Number(eraYear ?? 0);
  const year = era === undefined ? Number(western) : era.offset + number;
  if ((era !== undefined && number < 1) || year < 1868 || year > 2199) return { problem: 'unreadable' };
  if (western !== undefined && Number(western) !== year) return { problem: 'contradiction' };
  const kinds = saidKinds([...words][0], expected);
  return oneOf(
    kinds.map((kind) => ({ kind, year, beyondEra: era !== undefined && isBeyond(era, number, kind) })),
  );
}

/** 年度 and 年 say which; what a field expects decides when nothing is said; 年 in a field for 年度 is asked. */
function saidKinds(word: string | undefined, expected: YearKind | undefined): readonly YearKind[] {
  const said = word === undefined ? undefined : word === '年度' ? 'fiscal_year' : 'calendar_year';
  if (said === undefined) return expected === undefined ? KINDS : [expected];
  return expected === undefined || expected === said ? [said] : KINDS;
}

function readBare(number: number, kinds: readonly YearKind[]): ReadYear {
  const years = kinds.flatMap((kind) => [
    ...(number > 9 ? [{ kind, year: 2000 + number, beyondEra: false }] : []),
    ...ERAS.filter((era) => number > 0 && !isBeyond(era, number, kind)).map((era) => ({
      kind,
      year: era.offset + number,
      beyondEra: false,
    })),
  ]);
  const readings = years.filter(
    ({ year }, at) =>
      year <= 2100 &&
      years.findIndex((other) => other.kind === years[at]?.kind && other.year === year) === at,
  );
  return readings.length === 0 ? { problem: 'unreadable' } : { problem: 'ambiguous', readings };
}

/** 平成31年度 is 令和元年度 and is read; 平成32年度 and 昭和64年度 never were. */
function isBeyond(era: Era, number: number, kind: YearKind): boolean {
  const last = Number(era.to.slice(0, 4)) - era.offset;
  return number > (era.name === '昭和' && kind === 'fiscal_year' ? last - 1 : last);
}

function oneOf(readings: YearReading[]): ReadYear {
  const [only, ...others] = readings;
  if (only === undefined) return { problem: 'unreadable' };
  return others.length === 0 ? only : { problem: 'ambiguous', readings };
}
