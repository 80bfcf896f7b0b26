import { createHash } from 'node:crypto';
import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Database } from '@platform/database';
import { AppError, invalidField } from '@platform/errors';

interface Kept {
  request_hash: string;
  response_status: number;
  response_body: string;
}

const KEEPS_NO_ANSWER = 'renkei:keeps-no-answer';

/** For a POST whose body is a secret: not even a hash of it is kept, and a repetition simply happens again. */
export function KeepsNoAnswer(): MethodDecorator {
  return SetMetadata(KEEPS_NO_ANSWER, true);
}

/**
 * `Idempotency-Key` on POSTs: the change, its events and its answer are committed together, so a repeated request gets
 * the first answer and changes nothing. Kept 48 hours (the clean-up sweep removes older ones).
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request & { user?: { accountId?: string | null } }>();
    const key = request.headers['idempotency-key'];
    const accountId = request.user?.accountId;
    if (request.method !== 'POST' || key === undefined || typeof accountId !== 'string') return next.handle();
    if (this.reflector.get<boolean | undefined>(KEEPS_NO_ANSWER, context.getHandler()) === true)
      return next.handle();
    if (typeof key !== 'string' || !/^[\x21-\x7e]{8,100}$/.test(key)) {
      throw invalidField(
        '/headers/idempotency-key',
        'input/format',
        '8～100文字の英数字で指定してください。',
        'It must be 8 to 100 visible ASCII characters.',
      );
    }
    const hash = createHash('sha256')
      .update(JSON.stringify([request.method, request.path, request.body]))
      .digest('hex');
    return from(this.once(context.switchToHttp().getResponse<Response>(), { accountId, key, hash }, next));
  }

  private async once(
    response: Response,
    asked: { accountId: string; key: string; hash: string },
    next: CallHandler,
  ): Promise<unknown> {
    return this.database.transaction(async (tx) => {
      // Of two at once the second waits here, and then finds the first one's answer.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
        `${asked.accountId}\n${asked.key}`,
      ]);
      const replayed = await this.replay(response, asked);
      if (replayed !== undefined) return replayed;
      const answer: unknown = await lastValueFrom(next.handle());
      await tx.query(
        `INSERT INTO idempotency_keys (account_id, key, request_hash, response_status, response_body)
         VALUES ($1, $2, decode($3, 'hex'), $4, $5)`,
        [asked.accountId, asked.key, asked.hash, response.statusCode, JSON.stringify(answer ?? null)],
      );
      return answer;
    });
  }

  private async replay(
    response: Response,
    asked: { accountId: string; key: string; hash: string },
  ): Promise<unknown> {
    const kept = await this.database.row<Kept>(
      `SELECT encode(request_hash, 'hex') AS request_hash, response_status, response_body
       FROM idempotency_keys WHERE account_id = $1 AND key = $2`,
      [asked.accountId, asked.key],
    );
    if (kept === null) return undefined;
    if (kept.request_hash !== asked.hash) {
      throw new AppError('input/key-reused', 'invalid', {
        ja: '同じ Idempotency-Key が別の内容に使われています。',
        en: 'The same Idempotency-Key was used for another request.',
      });
    }
    response.status(kept.response_status).setHeader('Idempotency-Replayed', 'true');
    return JSON.parse(kept.response_body) as unknown;
  }
}
