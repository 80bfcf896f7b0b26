import { Inject, Injectable } from '@nestjs/common';
import * as openid from 'openid-client';
import { type Actor, type Agency, requirePermission } from '@domain/access';
import { CONFIG, type Config } from '@platform/config';
import { Database } from '@platform/database';
import type { PersonalAccount } from '../local/local.strategy.js';
import { deviceWords } from '../sessions/device-words.rule.js';
import { SessionsService } from '../sessions/sessions.service.js';
import type { SignInRequest } from '../sessions/sign-in.service.js';
import { SignInThrottle } from '../local/sign-in-throttle.js';
import { Identities } from './identities.js';
import { LINKED_WITHIN_SECONDS, type Pending, ProviderRequests } from './provider-requests.js';
import { ProviderDirectory } from './provider-directory.js';
import { OtherAgencysProvider, ProvenAccountDisabled } from './provider.errors.js';
import type { ProviderProof } from './provider-proof.js';
import { callbackAddress } from './provider-settings.js';
import { Provisioning } from './provisioning.js';
import { safeReturn } from './safe-return.rule.js';

const startsFrom = (source: string) => ({
  key: `provider\nsource\n${source}`,
  free: 200,
  quietMinutes: 10,
  longestSeconds: 300,
});

/** Sign-in, linking and sign-out through the OpenID provider of an agency. */
@Injectable()
export class ProviderSignInService {
  constructor(
    private readonly database: Database,
    private readonly directory: ProviderDirectory,
    private readonly pendings: ProviderRequests,
    private readonly identities: Identities,
    private readonly provisioning: Provisioning,
    private readonly sessions: SessionsService,
    private readonly throttle: SignInThrottle,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Where the browser goes, and the cookie that binds the answer to it. */
  async start(
    agency: Agency,
    returnTo: string | undefined,
    source: string,
  ): Promise<{ location: string; browser: string }> {
    await this.throttle.count([startsFrom(source)]);
    return this.begin(agency, { returnTo: safeReturn(returnTo, this.config.publicUrl), link: null });
  }

  /** The same way for a person who is signed in, to bind the provider's subject to that account. */
  async startLink(actor: Actor, agency: Agency): Promise<{ location: string; browser: string }> {
    requirePermission(actor, 'account.own');
    if (actor.agency !== agency) throw new OtherAgencysProvider();
    const { accountId, sessionId } = actor;
    if (accountId === null || sessionId === null) throw new OtherAgencysProvider();
    return this.begin(agency, { returnTo: '/account/identities', link: { accountId, sessionId } });
  }

  /** The account of a proven subject; one that nobody knows gets its post by the rules, or is refused. */
  async accountOf(proof: ProviderProof, requestId: string): Promise<PersonalAccount> {
    return (await this.identities.find(proof, requestId)) ?? this.provisioning.provision(proof, requestId);
  }

  /** Starts a session that remembers how it was proven; returns the cookie's value. */
  async startSession(
    account: PersonalAccount,
    proof: ProviderProof,
    request: SignInRequest,
  ): Promise<string> {
    const { agency, acr, amr } = proof;
    return this.database.transaction(async (tx) => {
      const token = await this.sessions.start(account, request.id, {
        method: 'provider',
        device: deviceWords(request.headers['user-agent']),
        evidence: { provider: agency, acr, amr },
      });
      const actor = await this.sessions.find(token, request.id);
      if (actor === null) throw new ProvenAccountDisabled();
      await tx.query(
        `INSERT INTO provider_sessions (session_id, agency_code, acr, amr) VALUES ($1, $2, $3, $4)`,
        [actor.sessionId, agency, acr, amr],
      );
      return token;
    });
  }

  /**
   * Where to end the session at the provider too, for a session that began there. The provider asks the person once,
   * because no ID token was kept to show (docs/decisions/0014). Null when there is nothing to end, or no way.
   */
  async signOutLocation(actor: Actor): Promise<string | null> {
    const row = await this.database.row<{ agency: Agency }>(
      `SELECT agency_code AS agency FROM provider_sessions WHERE session_id = $1`,
      [actor.sessionId],
    );
    if (row === null) return null;
    const known = await this.directory.of(row.agency).catch(() => null);
    if (known?.configuration.serverMetadata().end_session_endpoint === undefined) return null;
    return openid.buildEndSessionUrl(known.configuration, {
      post_logout_redirect_uri: `${this.config.publicUrl}/sign-in`,
    }).href;
  }

  private async begin(agency: Agency, pending: Pending): Promise<{ location: string; browser: string }> {
    const { settings, configuration } = await this.directory.of(agency);
    const { browser, secrets } = await this.pendings.begin(agency, pending);
    const location = openid.buildAuthorizationUrl(configuration, {
      redirect_uri: callbackAddress(this.config, agency),
      scope: settings.scope,
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(secrets.verifier),
      code_challenge_method: 'S256',
      // Whoever links an account says anew who they are; an open session there is no proof of it.
      ...(pending.link === null ? {} : { prompt: 'login', max_age: String(LINKED_WITHIN_SECONDS) }),
    });
    return { location: location.href, browser };
  }
}
