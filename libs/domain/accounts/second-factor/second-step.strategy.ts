import { type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import passport from 'passport';
import { CONFIG, type Config } from '@platform/config';
import { InvalidInput } from '@platform/errors';
import { fieldProblems } from '@platform/http';
import { beforeSignIn } from '../account.events.js';
import { KnownDevices } from '../local/known-devices.js';
import type { ProvenAccount } from '../local/local.strategy.js';
import { SignInThrottle } from '../local/sign-in-throttle.js';
import { readCookie } from '../sessions/session-cookie.js';
import { secondStepSchema } from '../sessions/session.schemas.js';
import { PendingSignIns } from './pending-sign-ins.js';
import { SecondFactorCodes } from './second-factor-codes.js';
import { StepExpired, WrongCode } from './second-factor.errors.js';

type StepRequest = Request & { id: string };
type Verified = (error: unknown, account?: ProvenAccount) => void;

/** The second step: the cookie of the first one, and a code. */
class StepStrategy extends passport.Strategy {
  constructor(private readonly verify: (request: Request, done: Verified) => void) {
    super();
  }

  override authenticate(request: Request): void {
    this.verify(request, (error, account) => {
      if (error) this.error(error);
      else if (account) this.success(account);
      else this.fail(401);
    });
  }
}

@Injectable()
export class SecondStepStrategy extends PassportStrategy(StepStrategy, 'second-step') {
  constructor(
    private readonly pending: PendingSignIns,
    private readonly codes: SecondFactorCodes,
    private readonly throttle: SignInThrottle,
    private readonly devices: KnownDevices,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  async validate(request: StepRequest): Promise<ProvenAccount> {
    const token = readCookie(request, this.config, 'step');
    const step = token === null ? null : await this.pending.find(token);
    if (step === null) throw new StepExpired();
    const mark = readCookie(request, this.config, 'device');
    const known = mark !== null && (await this.devices.knowsAccount(step.accountId, mark));
    // Who knows the password only may begin again and again; the codes are counted over all beginnings.
    const attempt = {
      kind: 'code' as const,
      subject: step.accountId,
      source: request.ip ?? 'unknown',
      device: known ? mark : null,
    };
    await this.throttle.attempt(attempt);
    if (!(await this.pending.countAttempt(step.id))) throw new StepExpired();
    const { code } = secondStepSchema.parse(request.body);
    const accepted = await this.codes.accept(step.accountId, code, beforeSignIn(step, request.id));
    if (accepted === null) throw new WrongCode();
    if (!(await this.pending.use(step.id))) throw new StepExpired();
    await this.throttle.succeeded(attempt);
    return { accountId: step.accountId, personId: step.personId, hasSecondFactor: true };
  }
}

/** Checks the field first, so that a missing code is named, then lets passport verify. */
@Injectable()
export class SecondStepGuard extends AuthGuard('second-step') {
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const result = secondStepSchema.safeParse(context.switchToHttp().getRequest<Request>().body ?? {});
    if (!result.success) throw new InvalidInput(fieldProblems(result.error.issues));
    return (await super.canActivate(context)) as boolean;
  }

  override handleRequest<User>(error: unknown, user: User | false): User {
    if (error) throw error as Error;
    if (user === false) throw new StepExpired();
    return user;
  }
}
