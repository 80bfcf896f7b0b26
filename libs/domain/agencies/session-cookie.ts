import type { Request, Response } from 'express';
import type { Config } from '@platform/config';
import { ABSOLUTE_HOURS } from './sessions.service.js';

/** `__Host-` needs https; over plain http (loopback, or allowed by a setting) the same cookie goes without it. */
function nameOf(config: Config): string {
  return config.secureCookies ? '__Host-renkei' : `renkei-${config.PORT}`;
}

export function readSessionCookie(request: Request, config: Config): string | null {
  const name = nameOf(config);
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=');
    if (key === name && value !== undefined && /^[\w-]{43}$/.test(value)) return value;
  }
  return null;
}

export function setSessionCookie(response: Response, config: Config, token: string | null): void {
  response.cookie(nameOf(config), token ?? '', {
    httpOnly: true,
    sameSite: 'lax',
    secure: config.secureCookies,
    path: '/',
    maxAge: token === null ? 0 : ABSOLUTE_HOURS * 3_600_000,
  });
}
