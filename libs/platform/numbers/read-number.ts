import { Decimal } from 'decimal.js';
import { officialText } from '@platform/time';

const Exact = Decimal.clone({ precision: 60 });

/** 以上, 以下, 未満, 超 stand beside a number, never inside it. */
export type NumberBound = 'at_least' | 'at_most' | 'less_than' | 'more_than';

/** A number as it is stored: in the base unit, with what was said about it. */
export interface NumberReading {
  value: string;
  /** The end of a range (30〜50人). */
  valueTo: string | null;
  /** 人 of 万人; null when none was written. */
  unit: string | null;
  /** What was written before the scale (250), the unit with its scale (万件), and the scale (10000). */
  stated: string | null;
  statedUnit: string | null;
  scale: string;
  approximate: boolean;
  bound: NumberBound | null;
  /** 延べ */
  cumulativePersons: boolean;
  /** 1割増, 半減: a change, not a level; the value is its size. */
  change: 'increase' | 'decrease' | null;
  /** 20件×5年: the product is the value. */
  factors: { value: string; label: string }[] | null;
}

/** Words that say that there is no value, and why. */
export type NoValue = 'unpublished' | 'missing' | 'not_measurable' | 'none';

export type ReadNumber =
  | NumberReading
  | { problem: 'empty' | 'unreadable' | 'too-long' | 'grouping' | 'backwards' }
  | { problem: 'no-value'; noValue: NoValue }
  | { problem: 'ambiguous'; readings: NumberReading[] };

const SCALES: Record<string, number> = {
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  億: 8,
  十億: 9,
  百億: 10,
  千億: 11,
  兆: 12,
};
const NO_VALUES: Record<string, NoValue> = {
  未公表: 'unpublished',
  集計中: 'unpublished',
  調査中: 'unpublished',
  欠測: 'missing',
  欠損: 'missing',
  測定不能: 'not_measurable',
  '-': 'none',
  '―': 'none',
  '—': 'none',
  '…': 'none',
  '...': 'none',
};
const BOUNDS: Record<string, NumberBound> = {
  以上: 'at_least',
  以下: 'at_most',
  以内: 'at_most',
  未満: 'less_than',
  超: 'more_than',
};
const PARTS = /(\d[\d,]*(?:\.\d+)?) ?(兆|[十百千]?億|[十百千]?万|千|百)?/g;
const AMOUNT = /^((?:\d[\d,]*(?:\.\d+)? ?(?:兆|[十百千]?億|[十百千]?万|千|百)? ?)+)(.*)$/;
const UNIT =
  /^(?:[\p{Script=Han}\p{Script=Katakana}ーヶ々・%‰/a-zA-Z]|[kc]?m[23]|か(?=[所国月年村町店])|つ)*$/u;
const NOT_UNITS = /(?:強|弱|余|前後|等|半|年度)$|^分の/;
const SIGN = /^(△|▲|-|−|\+)? ?/;

/**
 * A number as officials write it: △ 2,197人, 250万件以上, 14,557千人, 約6,900人, 3万5千, 6.8%, 1割, 半減, 20件×5年, in full-width
 * letters too. Words are not numbers (３分の１), and what can be read two ways is asked: (2,197) is a note or a deficit.
 */
export function readNumber(written: string): ReadNumber {
  const text = officialText(written);
  if (text === '') return { problem: 'empty' };
  if (text.length > 60) return { problem: 'too-long' };
  const noValue = NO_VALUES[text];
  if (noValue !== undefined) return { problem: 'no-value', noValue };
  if (text === '半減') return { ...plain('0.5'), unit: '倍', change: 'decrease' };
  const enclosed = /^\((\d.*)\)$/.exec(text) ?? /^[ー―—–‐・] ?(\d.*)$/.exec(text);
  if (enclosed !== null) return twoWays(readNumber(enclosed[1] ?? ''));
  return readSaid(text);
}

function readSaid(text: string): ReadNumber {
  const before =
    /^(?:(?:前年比|対前年)? ?)((?:約|およそ|おおよそ|概ね|おおむね|延べ|のべ|実) ?)*/.exec(text)?.[0] ?? '';
  const after = / ?(?:(以上|以下|以内|未満|超)|(程度))?$/.exec(text.slice(before.length));
  const body = text.slice(before.length, text.length - (after?.[0].length ?? 0));
  const read = body.includes('×') ? readFactors(body) : /[~]/.test(body) ? readRange(body) : readAmount(body);
  if ('problem' in read) return read;
  if (before.includes('年') && read.change === null) return { problem: 'unreadable' };
  return {
    ...read,
    approximate: /約|およそ|概ね|おおむね|おおよそ/.test(before) || after?.[2] !== undefined,
    cumulativePersons: /延べ|のべ/.test(before),
    bound: BOUNDS[after?.[1] ?? ''] ?? null,
  };
}

function readAmount(body: string): ReadNumber {
  const sign = SIGN.exec(body);
  const [, digits = '', rest = ''] = AMOUNT.exec(body.slice(sign?.[0].length ?? 0)) ?? [];
  if (digits === '') return { problem: 'unreadable' };
  const negative = sign?.[1] !== undefined && sign[1] !== '+';
  const shares = readShares(digits, rest);
  if (shares !== null) return negative ? negated(shares) : shares;
  const unit = rest.trim();
  if (!UNIT.test(unit) || NOT_UNITS.test(unit)) return { problem: 'unreadable' };
  const amount = readParts(digits);
  if ('problem' in amount) return amount;
  const read = {
    ...amount,
    unit: unit === '' ? null : unit,
    statedUnit: `${amount.statedUnit ?? ''}${unit}` || null,
  };
  return negative ? negated(read) : read;
}

/** 250万, 3万5千, 1億2,000万: the parts grow smaller, each below the scale before it. */
function readParts(digits: string): ReadNumber {
  const parts = [...digits.trim().matchAll(PARTS)].map((part) => ({
    number: part[1] ?? '',
    scale: part[2] ?? '',
  }));
  if (parts.some(({ number }) => number.includes(',') && !/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(number)))
    return { problem: 'grouping' };
  let value = new Exact(0);
  let room: Decimal | null = null;
  for (const { number, scale } of parts) {
    const factor = new Exact(10).pow(SCALES[scale] ?? 0);
    const part = new Exact(number.replaceAll(',', '')).times(factor);
    if (room !== null && (part.gte(room) || factor.gte(room))) return { problem: 'unreadable' };
    value = value.plus(part);
    room = factor;
  }
  const [only, ...others] = parts;
  if (only === undefined || value.abs().gte('1e21') || value.decimalPlaces() > 10)
    return { problem: 'too-long' };
  const single = others.length === 0;
  return {
    ...plain(value.toFixed()),
    stated: single ? new Exact(only.number.replaceAll(',', '')).toFixed() : null,
    statedUnit: single ? only.scale : null,
    scale: single ? new Exact(10).pow(SCALES[only.scale] ?? 0).toFixed() : '1',
  };
}

/** 1割 = 10 %, 3割5分 = 35 %; 1割増 and 10%減 are changes. */
function readShares(digits: string, rest: string): NumberReading | null {
  const shares = /^(?:割(?:(\d)分)?|%)(増|減)?$/.exec(rest.trim());
  if (shares === null || !/^\d+(?:\.\d+)?$/.test(digits.trim())) return null;
  if (rest.trim() === '%') return null;
  const tenths = rest.trim().startsWith('割');
  const value = new Exact(digits.trim()).times(tenths ? 10 : 1).plus(shares[1] ?? 0);
  return {
    ...plain(value.toFixed()),
    unit: '%',
    change: shares[2] === undefined ? null : shares[2] === '増' ? 'increase' : 'decrease',
  };
}

function readFactors(body: string): ReadNumber {
  const parts = body.split('×').map((part) => readAmount(part.trim()));
  const factors: { value: string; label: string }[] = [];
  let product = new Exact(1);
  for (const part of parts) {
    if ('problem' in part) return part;
    product = product.times(part.value);
    factors.push({ value: part.value, label: part.unit ?? '' });
  }
  return { ...plain(product.toFixed()), unit: factors[0]?.label || null, factors };
}

function readRange(body: string): ReadNumber {
  const [first, last, ...more] = body.split('~').map((part) => readAmount(part.trim()));
  if (first === undefined || last === undefined || more.length > 0) return { problem: 'unreadable' };
  if ('problem' in first) return first;
  if ('problem' in last) return last;
  // 5〜10万人 may begin at 5 or at 50,000 people.
  if (first.scale === '1' && last.scale !== '1' && first.unit === null) {
    const scaled = new Exact(first.value).times(last.scale).toFixed();
    const readings = [scaled, first.value].map((value) => ({
      ...last,
      value,
      valueTo: last.value,
      stated: null,
    }));
    return { problem: 'ambiguous', readings };
  }
  if (new Exact(last.value).lt(first.value)) return { problem: 'backwards' };
  return { ...last, value: first.value, valueTo: last.value, stated: null };
}

function twoWays(read: ReadNumber): ReadNumber {
  return 'problem' in read
    ? { problem: 'unreadable' }
    : { problem: 'ambiguous', readings: [negated(read), read] };
}

function negated(read: NumberReading): NumberReading {
  const turned = (value: string) => (/^0(\.0+)?$/.test(value) ? value : `-${value}`);
  return { ...read, value: turned(read.value), stated: read.stated === null ? null : turned(read.stated) };
}

function plain(value: string): NumberReading {
  return {
    value,
    valueTo: null,
    unit: null,
    stated: null,
    statedUnit: null,
    scale: '1',
    approximate: false,
    bound: null,
    cumulativePersons: false,
    change: null,
    factors: null,
  };
}
