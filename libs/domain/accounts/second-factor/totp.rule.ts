import { Secret, TOTP } from 'otpauth';

const PERIOD = 30;
/** Steps before and after the present one that are still taken: clocks differ. */
const DRIFT = 1;

function totp(secret: string): TOTP {
  return new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: PERIOD });
}

/** A new secret of 160 bits in base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What an authenticator reads from the square code. */
export function otpauthUri(secret: string, loginName: string): string {
  return new TOTP({
    issuer: 'Renkei',
    label: loginName,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD,
  }).toString();
}

/** The time step that a code belongs to, or null: it must be near the present one, and newer than the last one taken. */
export function stepOf(secret: string, code: string, now: number, lastStep: number | null): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const delta = totp(secret).validate({ token: code, timestamp: now, window: DRIFT });
  if (delta === null) return null;
  const step = Math.floor(now / 1000 / PERIOD) + delta;
  return lastStep === null || step > lastStep ? step : null;
}

/** Full-width digits, blanks and hyphens are as people type them. */
export function plainCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\s\-‐–—ー]/g, '')
    .toUpperCase();
}
