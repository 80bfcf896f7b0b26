import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG, type Config } from '@platform/config';
import { Database } from '@platform/database';
import { KnownDevices } from '../local/known-devices.js';
import type { PersonalAccount, ProvenAccount } from '../local/local.strategy.js';
import { SignInFailed } from '../local/sign-in.errors.js';
import { PendingSignIns } from '../second-factor/pending-sign-ins.js';
import { deviceWords } from './device-words.rule.js';
import { readCookie, setCookie } from './session-cookie.js';
import type { SessionMethod, SessionView, SignInAnswer } from './session.schemas.js';
import { SessionsQuery } from './sessions.query.js';
import { newToken, SessionsService } from './sessions.service.js';

export type SignInRequest = Request & { id: string };

/** From the first proof to the session: the one place where somebody comes in, whatever the way. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsService,
    private readonly query: SessionsQuery,
    private readonly pending: PendingSignIns,
    private readonly devices: KnownDevices,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** After the password: in, or on to the code. */
  async afterPassword(
    account: ProvenAccount,
    request: SignInRequest,
    response: Response,
  ): Promise<SignInAnswer> {
    if (!account.hasSecondFactor) return this.enter(account, 'password', request, response);
    setCookie(response, this.config, 'step', await this.pending.open(account.accountId));
    return { next: 'second_factor' };
  }

  /** Starts the session and remembers the device; the session that the browser had before ends. */
  async enter(
    account: PersonalAccount,
    method: SessionMethod,
    request: SignInRequest,
    response: Response,
  ): Promise<SessionView> {
    const device = deviceWords(request.headers['user-agent']);
    const token = await this.sessions.start(account, request.id, { method, device });
    const actor = await this.sessions.find(token, request.id);
    if (actor === null) throw new SignInFailed();
    const earlier = readCookie(request, this.config, 'session');
    if (earlier !== null) await this.sessions.endOf(earlier);
    setCookie(response, this.config, 'session', token);
    await this.rememberDevice(account.accountId, request, response);
    return this.query.view(actor);
  }

  /** From now on nobody's failures elsewhere hold the account up on this device. */
  async rememberDevice(accountId: string, request: Request, response: Response): Promise<void> {
    const mark = readCookie(request, this.config, 'device') ?? newToken();
    await this.database.transaction(async (tx) => this.devices.remember(tx, accountId, mark));
    setCookie(response, this.config, 'device', mark);
  }
}
