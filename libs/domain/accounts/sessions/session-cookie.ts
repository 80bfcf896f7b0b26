import type { Request, Response } from 'express';
import type { Config } from '@platform/config';

/**
 * session: who is signed in · step: the password was right, a code is awaited · device: signed in here
 * before · sign-in: a sign-in has gone from here to a provider. */
export type CookieKind = 'session' | 'step' | 'device' | 'sign-in';

const SUFFIX: Record<CookieKind, string> = {
  session: '',
  step: '-step',
  device: '-device',
  'sign-in': '-sign-in',
};
const HOUR = 3_600_000;

/** How long the browser keeps it; the service has limits of its own. */
export const COOKIE_LIFE: Record<CookieKind, number> = {
  session: 12 * HOUR,
  step: HOUR / 12,
  device: 180 * 24 * HOUR,
  'sign-in': HOUR / 6,
};

/** `__Host-` needs https; over plain http (loopback, or allowed by a setting) the same cookie goes without it. */
function nameOf(config: Config, kind: CookieKind): string {
  return config.secureCookies ? `__Host-renkei${SUFFIX[kind]}` : `renkei${SUFFIX[kind]}-${config.PORT}`;
}

/** The random value of a cookie; null when there is none of our form. */
export function readCookie(request: Request, config: Config, kind: CookieKind): string | null {
  const name = nameOf(config, kind);
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=');
    if (key === name && value !== undefined && /^[\w-]{43}$/.test(value)) return value;
  }
  return null;
}

/** Null takes it back. */
export function setCookie(response: Response, config: Config, kind: CookieKind, value: string | null): void {
  response.cookie(nameOf(config, kind), value ?? '', {
    httpOnly: true,
    // Our own page brings the answer of a provider; its redirect never needs the cookie.
    sameSite: kind === 'sign-in' ? 'strict' : 'lax',
    secure: config.secureCookies,
    path: '/',
    maxAge: value === null ? 0 : COOKIE_LIFE[kind],
  });
}
