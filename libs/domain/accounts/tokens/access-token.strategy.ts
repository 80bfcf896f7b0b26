import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import passport from 'passport';
import type { Actor } from '@domain/access';
import { CONFIG, type Config } from '@platform/config';
import { Database } from '@platform/database';
import { readCookie } from '../sessions/session-cookie.js';
import { SignInThrottle } from '../local/sign-in-throttle.js';
import { AccessTokenActorQuery } from './access-token-actor.query.js';
import { bearerOf } from './access-token-secret.js';
import { TokenRefused, TwoIdentities } from './access-token.errors.js';

const failuresFrom = (source: string) => ({
  key: `token\nsource\n${source}`,
  free: 20,
  quietMinutes: 10,
  longestSeconds: 300,
});

type Verified = (error: unknown, actor?: Actor | false) => void;

/** Without a bearer token the next strategy is asked; with a wrong one the request ends here. */
class BearerStrategy extends passport.Strategy {
  constructor(private readonly verify: (request: Request, done: Verified) => void) {
    super();
  }

  override authenticate(request: Request): void {
    if (bearerOf(request.headers.authorization) === undefined) {
      this.fail(401);
      return;
    }
    this.verify(request, (error, actor) => {
      if (error) this.error(error);
      else if (actor) this.success(actor);
      else this.error(new TokenRefused());
    });
  }
}

/** Scripts: `Authorization: Bearer renkei_pat_…`. */
@Injectable()
export class AccessTokenStrategy extends PassportStrategy(BearerStrategy, 'access-token') {
  constructor(
    private readonly tokens: AccessTokenActorQuery,
    private readonly throttle: SignInThrottle,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  async validate(request: Request & { id: string }): Promise<Actor> {
    if (readCookie(request, this.config, 'session') !== null) throw new TwoIdentities();
    const secret = bearerOf(request.headers.authorization);
    const actor = typeof secret === 'string' ? await this.tokens.find(secret, request.id) : null;
    if (actor === null) {
      request.res?.setHeader('WWW-Authenticate', 'Bearer error="invalid_token"');
      // Only wrong ones are counted, so that a broken script does not stop the good ones of its office.
      await this.throttle.count([failuresFrom(request.ip ?? 'unknown')]);
      throw new TokenRefused();
    }
    this.database.actFor(actor.agency);
    return actor;
  }
}
