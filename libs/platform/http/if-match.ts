import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AppError } from '@platform/errors';

class VersionMissing extends AppError {
  constructor() {
    super('input/version-missing', 'precondition-missing', {
      ja: '読んだときの版（If-Match）が要ります。画面を読み込み直してください。',
      en: 'The version that was read (If-Match) is needed. Please reload the page.',
    });
  }
}

/** The version in `If-Match: "3"`; 428 when it is missing or not one of our versions. */
export const ExpectedVersion = createParamDecorator((_data: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<Request>().headers['if-match'];
  const match = /^"?(\d{1,9})"?$/.exec(header ?? '');
  if (match?.[1] === undefined) throw new VersionMissing();
  return Number(match[1]);
});

/** Puts the version of a text on its answer. */
export function setVersion(response: Response, version: number): void {
  response.setHeader('ETag', `"${version}"`);
}
