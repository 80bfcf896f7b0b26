import { decimalOf, exact } from './exact.js';
import { periodColumns } from './period-columns.js';

describe('a period', () => {
  it.each([
    [{ kind: 'fiscal_year', year: 2019 }, 2019, '2019-04-01', '2020-03-31'],
    [{ kind: 'calendar_year', year: 2023 }, 2023, '2023-01-01', '2023-12-31'],
    [{ kind: 'month', month: '2024-02' }, 2023, '2024-02-01', '2024-02-29'],
    [{ kind: 'date', date: '2026-04-01' }, 2026, '2026-04-01', '2026-04-01'],
    [{ kind: 'date', date: '2026-03-31' }, 2025, '2026-03-31', '2026-03-31'],
    [{ kind: 'survey', year: 2026, from: '2026-06-01', to: '2026-06-30' }, 2026, '2026-06-01', '2026-06-30'],
    [{ kind: 'range', from: '2016-10-01', to: '2018-03-31' }, null, '2016-10-01', '2018-03-31'],
  ] as const)('%j has its year, first and last day', (period, year, periodFrom, periodTo) => {
    expect(periodColumns(period)).toEqual({ periodKind: period.kind, year, periodFrom, periodTo });
  });

  it('of a month lies in its calendar year where the axis is one', () => {
    expect(periodColumns({ kind: 'month', month: '2024-02' }, 'calendar_year').year).toBe(2024);
  });
});

describe('a decimal', () => {
  it.each([
    ['1.50', '1.5'],
    ['100', '100'],
    ['100.00', '100'],
    ['0.10', '0.1'],
    ['-0', '0'],
    ['-0.0', '0'],
    ['-2197', '-2197'],
  ])('%s is compared as %s', (written, compared) => {
    expect(exact(written)).toBe(compared);
  });

  it('is no text that only looks like one', () => {
    expect([decimalOf('1/3'), decimalOf('1,000'), decimalOf(undefined), decimalOf('-8.8')]).toEqual([
      undefined,
      undefined,
      undefined,
      '-8.8',
    ]);
  });
});
