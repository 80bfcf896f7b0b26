import { type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { Strategy } from 'passport-local';
import { CONFIG, type Config } from '@platform/config';
import { Database } from '@platform/database';
import { InvalidInput } from '@platform/errors';
import { fieldProblems } from '@platform/http';
import { readCookie } from '../sessions/session-cookie.js';
import { startSessionSchema } from '../sessions/session.schemas.js';
import { HashingGate } from './hashing-gate.js';
import { KnownDevices } from './known-devices.js';
import { passwordMatches } from './passwords.js';
import { SignInFailed } from './sign-in.errors.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** An account and the person whose it is. */
export interface PersonalAccount {
  accountId: string;
  personId: string;
}

/** An account whose password was right. */
export interface ProvenAccount extends PersonalAccount {
  /** A code is asked before the session begins. */
  hasSecondFactor: boolean;
}

/** Local accounts: login name and password. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(
    private readonly database: Database,
    private readonly throttle: SignInThrottle,
    private readonly gate: HashingGate,
    private readonly devices: KnownDevices,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super({ usernameField: 'loginName', passwordField: 'password', passReqToCallback: true, session: false });
  }

  async validate(request: Request, typedName: string, password: string): Promise<ProvenAccount> {
    // One folding for the counter and for the account, or each other spelling would have a counter of its own.
    const loginName = typedName.toLowerCase();
    const mark = readCookie(request, this.config, 'device');
    const known = mark !== null && (await this.devices.knows(loginName, mark));
    const attempt = {
      kind: 'password' as const,
      subject: loginName,
      source: request.ip ?? 'unknown',
      device: known ? mark : null,
    };
    // Before the gate, so that whoever must wait takes no place in it from anybody else.
    await this.throttle.refuseWhileWaiting(attempt);
    const judge = async () => {
      await this.throttle.attempt(attempt);
      const account = await this.database.row<ProvenAccount & { passwordHash: string | null }>(
        `SELECT account.id AS "accountId", account.person_id AS "personId", account.password_hash AS "passwordHash",
           EXISTS (SELECT FROM second_factors WHERE account_id = account.id AND confirmed_at IS NOT NULL) AS "hasSecondFactor"
         FROM accounts account WHERE lower(login_name) = $1 AND disabled_at IS NULL`,
        [loginName],
      );
      if (!(await passwordMatches(account?.passwordHash ?? null, password)) || account === null)
        throw new SignInFailed();
      await this.throttle.succeeded(attempt);
      const { passwordHash: _kept, ...proven } = account;
      return proven;
    };
    return this.gate.inTurn(known ? 'known' : 'unknown', judge, known ? null : attempt.source);
  }
}

/** Checks the fields first, so that a missing one is named, then lets passport verify. */
@Injectable()
export class LocalGuard extends AuthGuard('local') {
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const result = startSessionSchema.safeParse(context.switchToHttp().getRequest<Request>().body ?? {});
    if (!result.success) throw new InvalidInput(fieldProblems(result.error.issues));
    return (await super.canActivate(context)) as boolean;
  }

  override handleRequest<User>(error: unknown, user: User | false): User {
    if (error) throw error as Error;
    if (user === false) throw new SignInFailed();
    return user;
  }
}
