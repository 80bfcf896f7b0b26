import { type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import * as openid from 'openid-client';
import passport from 'passport';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '@platform/config';
import { type AppError, InvalidInput } from '@platform/errors';
import { fieldProblems } from '@platform/http';
import { LOGGER } from '@platform/observability';
import { readCookie } from '../sessions/session-cookie.js';
import { LINKED_WITHIN_SECONDS, type Pending, ProviderRequests, type Secrets } from './provider-requests.js';
import { ProviderDirectory } from './provider-directory.js';
import type { ProviderProof } from './provider-proof.js';
import { NotPending, ProofRefused, ProviderAway, ProviderDenied } from './provider.errors.js';
import { callbackAddress } from './provider-settings.js';
import { type CompleteSignIn, completeSignInSchema } from './provider.schemas.js';

type Verified = (error: unknown, proof?: ProviderProof | false) => void;

/** Takes the provider's answer, as our own page passes it on, to whoever verifies it. */
class AnswerStrategy extends passport.Strategy {
  constructor(private readonly verify: (request: Request, done: Verified) => void) {
    super();
  }

  override authenticate(request: Request): void {
    this.verify(request, (error, proof) => {
      if (error) this.error(error);
      else if (proof) this.success(proof);
      else this.fail(401);
    });
  }
}

/** Authorization code with PKCE: state, browser and issuer first, then the code is changed for an ID token that is verified. */
@Injectable()
export class ProviderStrategy extends PassportStrategy(AnswerStrategy, 'provider') {
  constructor(
    private readonly directory: ProviderDirectory,
    private readonly pendings: ProviderRequests,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    super();
  }

  async validate(request: Request): Promise<ProviderProof> {
    const { agency, response } = request.body as CompleteSignIn;
    const answer = new URLSearchParams(response);
    const state = answer.get('state');
    if (state === null) throw new NotPending();
    const { pending, secrets } = await this.pendings.take(
      agency,
      state,
      readCookie(request, this.config, 'sign-in'),
    );
    const { configuration } = await this.directory.of(agency);
    const address = new URL(callbackAddress(this.config, agency));
    address.search = answer.toString();
    const tokens = await this.exchange(configuration, address, secrets, pending);
    const claims = tokens.claims();
    if (claims === undefined) throw new ProofRefused();
    const { acr, amr } = claims as { acr?: unknown; amr?: unknown };
    return {
      agency,
      issuer: claims.iss,
      subject: claims.sub,
      acr: typeof acr === 'string' ? acr.slice(0, 200) : null,
      amr: texts(amr),
      pending,
      moreClaims: async () => this.allClaims(configuration, tokens.access_token, claims),
    };
  }

  private async exchange(
    configuration: openid.Configuration,
    address: URL,
    secrets: Secrets,
    pending: Pending,
  ) {
    try {
      return await openid.authorizationCodeGrant(configuration, address, {
        expectedState: secrets.state,
        expectedNonce: secrets.nonce,
        pkceCodeVerifier: secrets.verifier,
        idTokenExpected: true,
        // Asking for a new sign-in is a wish; that there was one is seen by its time.
        ...(pending.link === null ? {} : { maxAge: LINKED_WITHIN_SECONDS }),
      });
    } catch (error) {
      throw this.reasonOf(error);
    }
  }

  /** Those of the ID token win over those of the userinfo endpoint. */
  private async allClaims(
    configuration: openid.Configuration,
    accessToken: string,
    claims: openid.IDToken,
  ): Promise<Record<string, unknown>> {
    if (configuration.serverMetadata().userinfo_endpoint === undefined) return claims;
    try {
      return { ...(await openid.fetchUserInfo(configuration, accessToken, claims.sub)), ...claims };
    } catch (error) {
      throw this.reasonOf(error);
    }
  }

  private reasonOf(error: unknown): AppError {
    // The code says which check it was; the message may quote what came in and is not logged.
    const code = (error as { code?: unknown }).code;
    this.logger.warn(
      { reason: typeof code === 'string' ? code : 'unreachable' },
      'a provider sign-in was refused',
    );
    if (error instanceof openid.AuthorizationResponseError) return new ProviderDenied();
    return isAway(error) ? new ProviderAway() : new ProofRefused();
  }
}

/** No connection, no answer in time, or a fault of the provider's own. */
function isAway(error: unknown): boolean {
  const { code, cause, name } = error as { code?: unknown; cause?: unknown; name?: unknown };
  if (code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT') return true;
  // fetch rejects with a TypeError when nothing answers; told by name, which holds across realms.
  const { name: causeName, status } = (cause ?? {}) as { name?: unknown; status?: unknown };
  if (name === 'TypeError' || causeName === 'TypeError') return true;
  return code === 'OAUTH_RESPONSE_IS_NOT_CONFORM' && typeof status === 'number' && status >= 500;
}

function texts(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list
    .filter((one) => typeof one === 'string')
    .slice(0, 20)
    .map((one) => one.slice(0, 50));
}

/** Checks the fields first; keeps who is signed in already, because linking asks for it. */
@Injectable()
export class ProviderGuard extends AuthGuard('provider') {
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request & { signedIn?: unknown }>();
    const result = completeSignInSchema.safeParse(request.body ?? {});
    if (!result.success) throw new InvalidInput(fieldProblems(result.error.issues));
    request.signedIn = request.user ?? null;
    return (await super.canActivate(context)) as boolean;
  }

  override handleRequest<Proof>(error: unknown, proof: Proof | false): Proof {
    if (error) throw error as Error;
    if (proof === false) throw new ProofRefused();
    return proof;
  }
}
