import type { Answer } from './member.js';

/** The version that was seen. */
export const match = (version: number) => ({ 'If-Match': `"${version}"` });

/** What a call that must succeed answered. */
export function good<Body>({ status, text, body }: Answer<Body>): Body {
  if (status >= 300) throw new Error(`${status}: ${text}`);
  return body;
}
