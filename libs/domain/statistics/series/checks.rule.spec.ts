import fc from 'fast-check';
import { checkTotals } from './checks.rule.js';
import type { StatisticValue } from './series.schemas.js';

function cell(row: string, column: string, value: string): StatisticValue {
  return {
    id: '00000000-0000-7000-8000-000000000000',
    periodKind: 'calendar_year',
    year: 2024,
    from: '2024-01-01',
    to: '2024-12-31',
    row,
    column,
    status: 'final',
    value,
    valueTo: null,
    approximate: false,
    rank: null,
  };
}
const byColumn = { position: 1, axis: 'column' as const, total: '総数', parts: ['道内', '道外'] };
const byRow = { position: 2, axis: 'row' as const, total: '男女計', parts: ['男', '女'] };
const migration = [
  ['男女計', '10588', '12785', '-2197'],
  ['男', '5111', '5577', '-466'],
  ['女', '5477', '7208', '-1731'],
].flatMap(([row = '', total = '', inside = '', outside = '']) => [
  cell(row, '総数', total),
  cell(row, '道内', inside),
  cell(row, '道外', outside),
]);

describe('a total against its parts', () => {
  it('holds: 10,588 = 12,785 − 2,197, and men and women add up', () => {
    const findings = checkTotals([byColumn, byRow], migration);
    expect(findings).toHaveLength(6);
    expect(findings.map(({ outcome }) => outcome)).toEqual(Array(6).fill('holds'));
    expect(findings[0]).toMatchObject({ across: '男女計', total: '10588', sum: '10588', difference: '0' });
  });

  it('differs where a figure was mistyped, and says by how much', () => {
    const mistyped = migration.map((each) => (each.value === '-2197' ? { ...each, value: '2197' } : each));
    expect(checkTotals([byColumn], mistyped)[0]).toMatchObject({
      outcome: 'differs',
      sum: '14982',
      difference: '4394',
    });
  });

  it('is not judged where a part is not there; a missing part is not zero', () => {
    const short = migration.filter(({ row, column }) => !(row === '女' && column === '道外'));
    expect(checkTotals([byColumn], short)[2]).toMatchObject({
      outcome: 'incomplete',
      sum: null,
      missing: ['道外'],
    });
  });

  it('keeps the years apart', () => {
    const later = migration.map((each) => ({ ...each, from: '2025-01-01', to: '2025-12-31', value: '0' }));
    expect(checkTotals([byColumn], [...migration, ...later]).map(({ outcome }) => outcome)).toEqual(
      Array(6).fill('holds'),
    );
  });

  it('adds exactly, where floats would not', () => {
    const tenths = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((number) => (number / 10).toFixed(1));
    fc.assert(
      fc.property(tenths, tenths, (first, second) => {
        const sum = (BigInt(first.replace('.', '')) + BigInt(second.replace('.', ''))).toString();
        const total = `${sum.startsWith('-') ? '-' : ''}${sum.replace('-', '').padStart(2, '0').replace(/(\d)$/, '.$1')}`;
        const values = [cell('計', '総数', total), cell('計', '道内', first), cell('計', '道外', second)];
        expect(checkTotals([byColumn], values)[0]).toMatchObject({ outcome: 'holds' });
      }),
    );
  });
});
