import type { StatisticSeries } from '../../api/types';

type Check = Pick<StatisticSeries['checks'][number], 'axis' | 'total' | 'parts'>;

/** 計 = 道内 + 道外, one in each line; full-width signs are those of a Japanese keyboard. */
export function readChecks(typed: string, columns: readonly string[]): Check[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [total = '', sum = ''] = line.split(/[=＝]/);
      const parts = sum
        .split(/[+＋]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
      return { axis: columns.includes(total.trim()) ? 'column' : 'row', total: total.trim(), parts };
    });
}

export function typedChecks(checks: readonly Check[]): string {
  return checks.map(({ total, parts }) => `${total} = ${parts.join(' + ')}`).join('\n');
}
