import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { AppError, type ErrorKind, type Wording } from '@platform/errors';
import { LOGGER } from '@platform/observability';

const STATUS: Record<ErrorKind, number> = {
  malformed: 400,
  'signed-out': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  'too-large': 413,
  invalid: 422,
  'precondition-missing': 428,
  'too-many': 429,
  unexpected: 500,
  unavailable: 503,
};

/** Turns every error into RFC 9457 problem details; the only place that knows status codes of errors. */
@Catch()
export class ProblemDetailsFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request & { id: string }>();
    const response = host.switchToHttp().getResponse<Response>();
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const error = this.toAppError(thrown, request);
    const status = STATUS[error.kind];
    const { errors, current, retryAfterSeconds } = error.extra;
    if (retryAfterSeconds !== undefined) response.setHeader('Retry-After', String(retryAfterSeconds));
    response.status(status).setHeader('Content-Type', 'application/problem+json; charset=utf-8');
    response.setHeader('Content-Language', 'ja');
    response.send(
      JSON.stringify({
        type: `urn:renkei:problem:${error.code.replace('/', ':')}`,
        title: error.messages.ja,
        status,
        detail: error.messages.en,
        code: error.code,
        requestId: request.id,
        messages: error.messages,
        ...(errors === undefined ? {} : { errors }),
        ...(current === undefined ? {} : { current }),
      }),
    );
  }

  private toAppError(thrown: unknown, request: Request & { id: string }): AppError {
    if (thrown instanceof AppError) return thrown;
    if (thrown instanceof HttpException) return fromStatus(thrown.getStatus());
    const unreadable = fromParser(thrown);
    if (unreadable !== null) return unreadable;
    const known = fromDatabase(thrown);
    if (known !== null) {
      this.logger.error(
        { requestId: request.id, err: thrown, route: routeOf(request) },
        'the database refused what our checks let through',
      );
      return known;
    }
    if (isDatabaseAway(thrown)) {
      this.logger.warn({ requestId: request.id, err: thrown }, 'the database is away');
      return new AppError(
        'service/unavailable',
        'unavailable',
        {
          ja: 'いま保存や読み込みができません。少し待って、もう一度お試しください。',
          en: 'The service cannot read or save right now. Please try again shortly.',
        },
        { retryAfterSeconds: 5 },
      );
    }
    this.logger.error({ requestId: request.id, err: thrown, route: routeOf(request) }, 'unexpected error');
    return new UnexpectedError();
  }
}

/** The pattern, not the path: an address can hold a secret. */
function routeOf(request: Request): string | null {
  return (request.route as { path?: string } | undefined)?.path ?? null;
}

/** Logged whole, shown as nothing. */
class UnexpectedError extends AppError {
  constructor() {
    super('service/unexpected', 'unexpected', {
      ja: '処理を終えられませんでした。問い合わせ番号を添えて、事務局へお知らせください。',
      en: 'The request could not be completed. Please quote the request number to the secretariat.',
    });
  }
}

function fromStatus(status: number): AppError {
  if (status === 413) return tooLarge();
  if (status === 404) {
    return new AppError('access/not-found', 'not-found', {
      ja: '見つからないか、見る権限がありません。',
      en: 'Not found, or you may not see it.',
    });
  }
  return new AppError('input/malformed', 'malformed', UNREADABLE);
}

const UNREADABLE: Wording = { ja: '送られた内容を読めません。', en: 'The request could not be read.' };

function tooLarge(): AppError {
  return new AppError('input/too-large', 'too-large', {
    ja: '送られた内容が大きすぎます（256 kBまで）。',
    en: 'The request is too large (at most 256 kB).',
  });
}

/** Errors of the body parser and of the URL decoder carry a status of their own. */
function fromParser(thrown: unknown): AppError | null {
  const { status, type } = thrown as { status?: unknown; type?: unknown };
  if (typeof status !== 'number' || status < 400 || status > 499)
    return thrown instanceof URIError ? fromStatus(400) : null;
  if (type === 'entity.too.large' || status === 413) return tooLarge();
  return new AppError('input/malformed', 'malformed', UNREADABLE);
}

/** The last net: what PostgreSQL refuses as data is a 4xx, and a defect of our own checks. */
function fromDatabase(thrown: unknown): AppError | null {
  const { code, driverError } = thrown as { code?: unknown; driverError?: { code?: unknown } };
  const state = driverError?.code ?? code;
  if (typeof state !== 'string' || state.length !== 5) return null;
  if (state === '40001' || state === '40P01' || state === '55P03') {
    return new AppError('service/busy', 'conflict', {
      ja: 'ほかの処理と重なりました。もう一度お試しください。',
      en: 'Another change was in the way. Please try again.',
    });
  }
  if (state.startsWith('23')) {
    return new AppError('input/conflict', 'conflict', {
      ja: 'すでにある記録と矛盾するため、保存できません。',
      en: 'It contradicts a record that exists, so it was not saved.',
    });
  }
  return state.startsWith('22') || state.startsWith('54')
    ? new AppError('input/malformed', 'malformed', UNREADABLE)
    : null;
}

/** States and codes that say: not now. Deadlines of our own (57014, 25P03) are among them. */
const AWAY = new Set([
  '57P01',
  '57P02',
  '57P03',
  '57014',
  '25P03',
  '25006',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

function isDatabaseAway(thrown: unknown): boolean {
  const { code, driverError, message } = thrown as {
    code?: unknown;
    driverError?: { code?: unknown };
    message?: unknown;
  };
  const given = driverError?.code ?? code;
  const state = typeof given === 'string' ? given : '';
  return (
    state.startsWith('08') ||
    state.startsWith('53') ||
    AWAY.has(state) ||
    /Connection terminated|Connection ended|connection error|timeout exceeded when trying to connect|Query read timeout/.test(
      String(message),
    )
  );
}
