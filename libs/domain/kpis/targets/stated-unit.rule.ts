import { Exact } from '../evaluation/exact.js';

/** 千人 is 1000 of 人: what stands before a unit says how many it is. */
const SCALES: Record<string, string> = {
  十: '10',
  百: '100',
  千: '1000',
  万: '10000',
  十万: '100000',
  百万: '1000000',
  千万: '10000000',
  億: '100000000',
};

/** The factor that a stated unit says of itself; null where it says none (品目 of 品). */
export function factorSaid(statedUnit: string, unit: string): string | null {
  if (statedUnit === unit || !statedUnit.endsWith(unit)) return null;
  return SCALES[statedUnit.slice(0, statedUnit.length - unit.length)] ?? null;
}

/** What is wrong with the unit in which figures are stated: it and its factor stand together, and agree. */
export function statedUnitFault(of: {
  unit: string;
  statedUnit: string | null;
  factor: string;
}): { field: 'statedUnit' | 'factor'; code: string; ja: string; en: string } | null {
  const { unit, statedUnit, factor } = of;
  if (statedUnit === null)
    return new Exact(factor).eq(1)
      ? null
      : {
          field: 'statedUnit',
          code: 'stated-unit-needed',
          ja: '倍率があるときは表示の単位（万件など）が要ります。',
          en: 'A factor needs its stated unit.',
        };
  const said = factorSaid(statedUnit, unit);
  if (said === null || new Exact(said).eq(factor)) return null;
  return {
    field: 'factor',
    code: 'factor-differs',
    ja: `1${statedUnit}は${said}${unit}です。倍率を ${said} にしてください。`,
    en: `One ${statedUnit} is ${said} ${unit}. The factor is ${said}.`,
  };
}
