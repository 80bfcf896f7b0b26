import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { Strategy } from 'passport-local';
import { Database } from '@platform/database';
import { InvalidInput } from '@platform/errors';
import { fieldProblems } from '@platform/http';
import { passwordMatches } from './passwords.js';
import { SignInFailed } from './sign-in.errors.js';
import { startSessionSchema } from './session.schemas.js';
import { SignInThrottle } from './sign-in-throttle.js';

/** An account that has just proved itself. */
export interface ProvenAccount {
  accountId: string;
  personId: string;
}

/** Local accounts: login name and password. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(
    private readonly database: Database,
    private readonly throttle: SignInThrottle,
  ) {
    super({ usernameField: 'loginName', passwordField: 'password', passReqToCallback: true, session: false });
  }

  async validate(request: Request, typedName: string, password: string): Promise<ProvenAccount> {
    const source = request.ip ?? 'unknown';
    // One folding for the counter and for the account, or each other spelling would have a counter of its own.
    const loginName = typedName.toLowerCase();
    await this.throttle.attempt(loginName, source);
    const account = await this.database.row<ProvenAccount & { passwordHash: string }>(
      `SELECT id AS "accountId", person_id AS "personId", password_hash AS "passwordHash"
       FROM accounts WHERE lower(login_name) = $1 AND disabled_at IS NULL`,
      [loginName],
    );
    if (!(await passwordMatches(account?.passwordHash ?? null, password)) || account === null)
      throw new SignInFailed();
    await this.throttle.succeeded(loginName, source);
    return { accountId: account.accountId, personId: account.personId };
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
