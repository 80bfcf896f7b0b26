import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { CONFIG, type Config } from '@platform/config';
import { AppError } from '@platform/errors';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A write that a browser sends for a foreign page is refused; browsers always name where a write comes from. */
@Injectable()
export class SameOriginGuard implements CanActivate {
  private readonly origin: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.origin = new URL(config.publicUrl).origin;
  }

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (READS.has(request.method)) return true;
    const { origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
    const foreignOrigin =
      origin !== undefined && origin !== this.origin && origin !== this.ownAddress(request);
    if (foreignSite || foreignOrigin) {
      throw new AppError('access/foreign-origin', 'forbidden', {
        ja: 'ほかのサイトからの操作は受け付けません。',
        en: 'Changes that come from another site are refused.',
      });
    }
    return true;
  }

  // The address bar may say 127.0.0.1 where PUBLIC_URL says localhost; production accepts PUBLIC_URL alone.
  private ownAddress(request: Request): string | null {
    const host = request.headers.host ?? '';
    return this.origin.startsWith('http:') && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)
      ? `http://${host}`
      : null;
  }
}
