import { formerBaselines } from './former-baselines.rule.js';

const now = { status: 'given' as const, value: '1500', year: 2019, display: null };

describe('the baselines before the present one', () => {
  it('are the present one with each change taken back, the newest first', () => {
    const changes = [
      { on: '2026-11-24', reason: null, changes: {} },
      { on: '2026-11-20', reason: '年度を正す', changes: { year: { before: 2018 } } },
      { on: '2026-10-01', reason: '資料の差替え', changes: { value: { before: '1465' } } },
    ];
    expect(formerBaselines(now, changes)).toEqual([
      { status: 'given', value: '1500', year: 2018, display: null, on: '2026-11-20', reason: '年度を正す' },
      { status: 'given', value: '1465', year: 2018, display: null, on: '2026-10-01', reason: '資料の差替え' },
    ]);
  });

  it('keep 新規 as what it was, and begin with the first that was set', () => {
    const isNew = { status: { before: 'new' as const }, value: { before: null }, year: { before: null } };
    const first = { status: { before: null } };
    const changes = [
      { on: '2026-11-20', reason: null, changes: isNew },
      { on: '2026-10-01', reason: null, changes: first },
    ];
    expect(formerBaselines(now, changes)).toEqual([
      { status: 'new', value: null, year: null, display: null, on: '2026-11-20', reason: null },
    ]);
  });

  it('are none where nothing was changed', () => {
    expect(formerBaselines(now, [])).toEqual([]);
    expect(formerBaselines(null, [])).toEqual([]);
  });
});
