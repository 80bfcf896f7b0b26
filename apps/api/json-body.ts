import express, { type NextFunction, type Request, type Response } from 'express';
import { AppError } from '@platform/errors';

const DEEPEST = 32;
const LONGEST_ARRAY = 1000;

/** JSON bodies up to 256 kB, not too deep and with no endless arrays; anything else is refused before a route sees it. */
export function jsonBody() {
  const parse = express.json({
    limit: '256kb',
    strict: false,
    type: ['application/json', 'application/*+json'],
  });
  return (request: Request, response: Response, next: NextFunction): void => {
    parse(request, response, (error?: unknown) => {
      if (error) next(error);
      else if (tooComplex(request.body, 0)) {
        next(
          new AppError('input/too-complex', 'malformed', {
            ja: '送られた内容の入れ子が深すぎるか、並びが長すぎます。',
            en: 'The request is nested too deeply, or a list in it is too long.',
          }),
        );
      } else next();
    });
  };
}

function tooComplex(value: unknown, depth: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (depth >= DEEPEST) return true;
  const members: unknown[] = Array.isArray(value) ? value : Object.values(value);
  if (Array.isArray(value) && value.length > LONGEST_ARRAY) return true;
  return members.some((member) => tooComplex(member, depth + 1));
}
