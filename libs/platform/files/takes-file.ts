import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  HttpException,
  Injectable,
  type NestInterceptor,
  type Type,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { AppError } from '@platform/errors';

/**
 * The one door for files: a multipart request with one file in the field `file` and nothing else. It stands behind the
 * guards, so nobody without the permission sends more than headers; the bytes stay in memory until their reader has
 * judged them. For a PUT: the interceptor of idempotency keys compares bodies, which here are not read yet.
 */
export function TakesFile({ megabytes }: { megabytes: number }): MethodDecorator {
  return applyDecorators(
    UseInterceptors(uploadDoor(megabytes)),
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: {
        type: 'object',
        required: ['file'],
        properties: { file: { type: 'string', format: 'binary', description: `at most ${megabytes} MB` } },
      },
    }),
  );
}

function uploadDoor(megabytes: number): Type<NestInterceptor> {
  const Reader = FileInterceptor('file', {
    defParamCharset: 'utf8',
    limits: {
      fileSize: megabytes * 1024 * 1024,
      files: 1,
      fields: 0,
      parts: 2,
      headerPairs: 20,
    },
  });

  @Injectable()
  class UploadDoor implements NestInterceptor {
    private readonly reader = new Reader();

    async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
      try {
        return await this.reader.intercept(context, next);
      } catch (error) {
        throw inOurWords(error, megabytes);
      }
    }
  }
  return UploadDoor;
}

function inOurWords(error: unknown, megabytes: number): AppError {
  if (error instanceof HttpException && error.getStatus() === 413) {
    const messages = {
      ja: `ファイルが大きすぎます（${megabytes} MBまで）。`,
      en: `The file is too large (at most ${megabytes} MB).`,
    };
    const code = 'files/too-large';
    return new AppError(code, 'too-large', messages, { errors: [{ pointer: '/file', code, messages }] });
  }
  return new AppError('files/unreadable-request', 'malformed', {
    ja: 'ファイルを受け取れませんでした。ファイルは一つだけ、もう一度送ってください。',
    en: 'The file could not be taken. Please send one file, and nothing else, once more.',
  });
}
