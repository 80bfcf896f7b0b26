import { Secret, TOTP } from 'otpauth';
import { newTotpSecret, otpauthUri, plainCode, stepOf } from './totp.rule.js';

const NOW = Date.parse('2026-11-20T08:30:10+09:00');
const STEP = Math.floor(NOW / 30_000);
const secret = newTotpSecret();
const codeAt = (time: number) =>
  new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 }).generate({ timestamp: time });

describe('a code of the second factor', () => {
  it('is the one that RFC 6238 gives', () => {
    const known = Secret.fromUTF8('12345678901234567890').base32;
    expect(stepOf(known, '287082', 59_000, null)).toBe(1);
    expect(stepOf(known, '081804', 1_111_111_109_000, null)).toBe(37_037_036);
  });

  it('is taken for its own half minute and one to either side', () => {
    const steps = [-2, -1, 0, 1, 2].map((away) => stepOf(secret, codeAt(NOW + away * 30_000), NOW, null));
    expect(steps).toEqual([null, STEP - 1, STEP, STEP + 1, null]);
  });

  it('is taken once: neither it nor an older one is right afterwards', () => {
    expect(stepOf(secret, codeAt(NOW), NOW, STEP)).toBeNull();
    expect(stepOf(secret, codeAt(NOW - 30_000), NOW, STEP)).toBeNull();
    expect(stepOf(secret, codeAt(NOW + 30_000), NOW, STEP)).toBe(STEP + 1);
  });

  it.each(['', '12345', '1234567', 'abcdef', '１２３４５６', '12 456', '-12345', '1e5000'])(
    'is nothing but six digits: %s',
    (code) => {
      expect(stepOf(secret, code, NOW, null)).toBeNull();
    },
  );

  it('may be typed as people type it', () => {
    expect(plainCode(' １２３ ４５６ ')).toBe('123456');
    expect(plainCode('abcd-efgh-jkmn')).toBe('ABCDEFGHJKMN');
  });
});

describe('a secret', () => {
  it('has 160 bits, is another each time, and stands in the address that the square code holds', () => {
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(newTotpSecret()).not.toBe(secret);
    expect(otpauthUri(secret, 'a@renkei.test')).toContain(`secret=${secret}`);
  });
});
