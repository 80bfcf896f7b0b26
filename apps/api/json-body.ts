import { isUtf8 } from 'node:buffer';
import type { NextFunction, Request, Response } from 'express';
import express from 'express';
import { AppError, invalidField } from '@platform/errors';

const DEEPEST = 32;
const LONGEST_ARRAY = 1000;
// Nest drops these without a word; a field that is not accepted must be named.
const DROPPED = ['__proto__', 'constructor', 'prototype'];

/** JSON bodies up to 256 kB, not too deep and with no endless arrays; anything else is refused before a route sees it. */
export function jsonBody() {
  const parse = express.json({
    limit: '256kb',
    strict: false,
    type: ['application/json', 'application/*+json'],
    verify: assertUtf8,
  });
  return (request: Request, response: Response, next: NextFunction): void => {
    parse(request, response, (error?: unknown) => {
      next(error ?? refusal(request.body));
    });
  };
}

// The parser would put U+FFFD for what it cannot read: a text would be altered without anybody knowing.
function assertUtf8(_request: unknown, _response: unknown, body: Buffer, charset: string): void {
  if (charset === 'utf-8' && isUtf8(body)) return;
  throw new AppError('input/not-utf-8', 'malformed', {
    ja: '文字コードがUTF-8ではありません。',
    en: 'The request is not in UTF-8.',
  });
}

function refusal(body: unknown): AppError | undefined {
  if (tooComplex(body, 0))
    return new AppError('input/too-complex', 'malformed', {
      ja: '送られた内容の入れ子が深すぎるか、並びが長すぎます。',
      en: 'The request is nested too deeply, or a list in it is too long.',
    });
  const dropped = droppedField(body, '');
  return dropped === null
    ? undefined
    : invalidField(
        dropped,
        'input/unknown-field',
        'この項目は受け付けません。',
        'This field is not accepted.',
      );
}

function droppedField(value: unknown, pointer: string): string | null {
  if (value === null || typeof value !== 'object') return null;
  for (const [name, member] of Object.entries(value)) {
    const place = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const found = DROPPED.includes(name) ? place : droppedField(member, place);
    if (found !== null) return found;
  }
  return null;
}

function tooComplex(value: unknown, depth: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (depth >= DEEPEST) return true;
  const members: unknown[] = Array.isArray(value) ? value : Object.values(value);
  if (Array.isArray(value) && value.length > LONGEST_ARRAY) return true;
  return members.some((member) => tooComplex(member, depth + 1));
}
