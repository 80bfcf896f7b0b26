import { Inject, Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import passport from 'passport';
import type { Actor } from '@domain/access';
import { Database } from '@platform/database';
import { CONFIG, type Config } from '@platform/config';
import { readCookie } from './session-cookie.js';
import { SessionsService } from './sessions.service.js';

type Verified = (error: unknown, actor?: Actor | false) => void;

/** Reads who asks from the session cookie; no cookie or an ended session is simply "nobody". */
class CookieStrategy extends passport.Strategy {
  constructor(private readonly verify: (request: Request, done: Verified) => void) {
    super();
  }

  override authenticate(request: Request): void {
    this.verify(request, (error, actor) => {
      if (error) this.error(error);
      else if (actor) this.success(actor);
      else this.fail(401);
    });
  }
}

@Injectable()
export class SessionStrategy extends PassportStrategy(CookieStrategy, 'session-cookie') {
  constructor(
    private readonly sessions: SessionsService,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  async validate(request: Request & { id: string }): Promise<Actor | false> {
    const token = readCookie(request, this.config, 'session');
    const actor = token === null ? null : await this.sessions.find(token, request.id);
    this.database.actFor(actor?.agency ?? null);
    return actor ?? false;
  }
}

/** Puts the actor (or null) on every request; whether one is needed is the permission guard's question. */
@Injectable()
export class SessionGuard extends AuthGuard(['access-token', 'session-cookie']) {
  override handleRequest<User>(error: unknown, user: User | false): User {
    if (error) throw error as Error;
    return (user || null) as User;
  }
}
