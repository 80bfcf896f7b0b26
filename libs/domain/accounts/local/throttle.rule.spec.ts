import { type Attempt, counted, countersOf, delayAfter, stillWaiting, type Tally } from './throttle.rule.js';

const NOW = Date.parse('2026-11-20T00:00:00Z');
const FRESH: Tally = { failures: 0, lastFailedAt: NOW, blockedUntil: null };
const guess: Attempt = { kind: 'password', subject: 'a@renkei.test', source: '192.0.2.1', device: null };

describe('an attempt from a device that the account does not know', () => {
  it('meets three counters: account and address together, the address, and the account', () => {
    expect(countersOf(guess).map(({ key }) => key.split('\n')[1])).toEqual(['pair', 'source', 'account']);
  });

  it('shares the counter of its account with every other address', () => {
    const [, , here] = countersOf(guess);
    const [, , there] = countersOf({ ...guess, source: '198.51.100.7' });
    expect(there?.key).toBe(here?.key);
  });

  it('that names no account meets the counter of its address alone', () => {
    expect(countersOf({ ...guess, subject: null })).toHaveLength(1);
  });
});

describe('an attempt from a known device', () => {
  it('meets one counter, which nobody elsewhere can raise', () => {
    const known = countersOf({ ...guess, device: 'mark' });
    expect(known).toHaveLength(1);
    const others = [guess, { ...guess, device: 'another' }].flatMap((one) => countersOf(one));
    expect(others.map(({ key }) => key)).not.toContain(known[0]?.key);
  });

  it('is held up by too many failures of its own', () => {
    const [own] = countersOf({ ...guess, device: 'mark' });
    expect(own && delayAfter(own.free, own)).toBe(1);
  });
});

describe('the delay', () => {
  const [pair] = countersOf(guess);
  if (pair === undefined) throw new Error('no counter');

  it('is none for the first failures, then doubles, and never passes fifteen minutes', () => {
    const delays = [1, 4, 5, 6, 7, 14, 15, 60].map((failures) => delayAfter(failures, pair));
    expect(delays).toEqual([0, 0, 1, 2, 4, 512, 900, 900]);
  });

  it('runs out by itself', () => {
    const blocked = counted({ ...FRESH, failures: 6 }, pair, NOW);
    expect(blocked.failures).toBe(7);
    expect(stillWaiting(blocked, NOW)).toBe(4);
    expect(stillWaiting(blocked, NOW + 3_500)).toBe(1);
    expect(stillWaiting(blocked, NOW + 4_000)).toBeNull();
  });

  it('starts anew after a quiet day', () => {
    const old = { ...FRESH, failures: 40, lastFailedAt: NOW - 1441 * 60_000 };
    expect(counted(old, pair, NOW)).toEqual({ failures: 1, lastFailedAt: NOW, blockedUntil: null });
    expect(counted({ ...old, lastFailedAt: NOW - 1439 * 60_000 }, pair, NOW).failures).toBe(41);
  });
});
