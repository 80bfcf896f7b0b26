import type { FieldProblem } from '@platform/errors';
import { Exact } from '../evaluation/exact.js';

/** A value as it was entered: in the base or the stated unit, or as numerator and denominator. */
export interface EnteredValue {
  value: string | null;
  valueUnit: 'base' | 'stated';
  numerator?: string | null;
  denominator?: string | null;
}
/** How the indicator counts. */
export interface Counting {
  unit: string;
  statedUnit: string | null;
  factor: string;
  decimals: number;
}

const PER: Record<string, number> = { '%': 100, '％': 100, '‰': 1000 };

/** What the whole is where a rate is counted in such units; null for any other. */
export function wholeOf(unit: string): number | null {
  return PER[unit] ?? null;
}

/** The value in the base unit (80 of 99 is 80.8 %), or what is wrong with it. Null where nothing was entered. */
export function readValue(
  entered: EnteredValue,
  counting: Counting,
  pointer = '',
): { value: string | null; problems: FieldProblem[] } {
  const { numerator = null, denominator = null } = entered;
  const refuse = (field: string, code: string, ja: string, en: string) => ({
    value: null,
    problems: [{ pointer: `${pointer}/${field}`, code: `kpis/${code}`, messages: { ja, en } }],
  });
  if ((numerator === null) !== (denominator === null))
    return refuse(
      numerator === null ? 'numerator' : 'denominator',
      'half-a-ratio',
      '分子と分母は両方を入力してください。',
      'Please enter both numerator and denominator.',
    );
  if (denominator !== null && new Exact(denominator).isZero())
    return refuse(
      'denominator',
      'zero-denominator',
      '分母は0以外にしてください。',
      'The denominator must not be zero.',
    );
  const ratio =
    numerator === null || denominator === null
      ? null
      : new Exact(numerator)
          .times(PER[counting.unit] ?? 1)
          .div(denominator)
          .toDecimalPlaces(counting.decimals);
  if (entered.value === null) return { value: ratio === null ? null : ratio.toFixed(), problems: [] };
  const value = new Exact(entered.value).times(entered.valueUnit === 'stated' ? counting.factor : 1);
  if (value.decimalPlaces() > counting.decimals)
    return refuse(
      'value',
      'too-precise',
      `${counting.unit}で小数第${counting.decimals}位までにしてください。`.replace('小数第0位まで', '整数'),
      `At most ${counting.decimals} decimals of ${counting.unit} are kept.`,
    );
  if (ratio !== null && !ratio.eq(value))
    return refuse(
      'value',
      'ratio-differs',
      `分子と分母から求めた値（${ratio.toFixed()}${counting.unit}）と合いません。`,
      `Numerator and denominator give ${ratio.toFixed()}${counting.unit}.`,
    );
  return { value: value.toFixed(), problems: [] };
}
