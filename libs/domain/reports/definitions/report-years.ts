import { fiscalYearName, fiscalYearShort } from '@platform/time';

export interface FiscalYearRange {
  from: number;
  to: number;
}

/** R2年度からR5年度までの主な推進状況: above the entries of every block. */
export function coverageLabel({ from, to }: FiscalYearRange): string {
  const years =
    from === to
      ? `${fiscalYearShort(to)}年度`
      : `${fiscalYearShort(from)}年度から${fiscalYearShort(to)}年度まで`;
  return `${years}の主な推進状況`;
}

/** 令和2年度～令和6年度, as in titles and boxes. */
export function yearSpan({ from, to }: FiscalYearRange): string {
  return from === to ? fiscalYearName(to) : `${fiscalYearName(from)}～${fiscalYearName(to)}`;
}

/** 令和2年度から令和5年度まで, as in a sentence. */
export function yearSpanInWords({ from, to }: FiscalYearRange): string {
  return from === to ? fiscalYearName(to) : `${fiscalYearName(from)}から${fiscalYearName(to)}まで`;
}
