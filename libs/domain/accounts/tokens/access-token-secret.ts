import { randomBytes } from 'node:crypto';

const FORM = /^renkei_pat_[\w-]{43}$/;

/** A new token: 256 random bits behind a word that scanners for leaked secrets can find. */
export function newTokenSecret(): string {
  return `renkei_pat_${randomBytes(32).toString('base64url')}`;
}

/** What stands behind `Bearer`; undefined when the header says nothing of the kind, null when it cannot be one of ours. */
export function bearerOf(header: string | undefined): string | null | undefined {
  const match = /^bearer(?: +(.*))?$/i.exec(header ?? '');
  if (match === null) return undefined;
  const secret = (match[1] ?? '').trim();
  return FORM.test(secret) ? secret : null;
}
