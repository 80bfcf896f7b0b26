import { createHash, hkdfSync } from 'node:crypto';
import type { Config } from '@platform/config';

/** A key of its own for each purpose, so that what one of them signs or encrypts says nothing about another. */
export function derivedKey(config: Pick<Config, 'secretKey'>, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', config.secretKey, '', `renkei ${purpose}`, 32));
}

/** How a random secret (cookie, link) is kept: its hash is enough to recognise it. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
