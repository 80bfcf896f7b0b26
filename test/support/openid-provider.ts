import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';
import type { Agency } from '@domain/access';
import { openIdStore } from './openid-store.js';
import { CLIENT_ID, CLIENT_SECRET } from './provider-settings.js';

type Claims = Record<string, unknown>;

/** A real OpenID provider on this machine, whose people sign in without being asked anything. */
export class OpenIdProvider {
  /** Who sits in front of the provider's sign-in page; null = presses "cancel". */
  who: string | null = null;
  private readonly people = new Map<string, Claims>();

  private constructor(
    readonly issuer: string,
    private readonly server: Server,
  ) {}

  static async start(
    agency: Agency,
    {
      alg = 'RS256',
      publicUrl = 'http://localhost:3000',
      port = 0,
    }: { alg?: 'RS256' | 'ES256'; publicUrl?: string; port?: number } = {},
  ): Promise<OpenIdProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const self = new OpenIdProvider(issuer, server);
    const provider = new Provider(issuer, self.configuration(agency, alg, publicUrl));
    const callback = provider.callback();
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      if (request.url?.startsWith('/interaction/')) void self.interact(provider, request, response);
      else void callback(request, response);
    });
    return self;
  }

  person(subject: string, claims: Claims = {}): string {
    this.people.set(subject, claims);
    return subject;
  }

  /** Follows the provider's pages as a browser does; returns what stands behind the ? of the address it leads back to. */
  async visit(location: string, who: string | null): Promise<string> {
    this.who = who;
    const jar = new Map<string, string>();
    let address = location;
    for (let step = 0; step < 10; step += 1) {
      const answer = await fetch(address, {
        redirect: 'manual',
        headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      });
      for (const cookie of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        jar.set(name, value);
      }
      const next = answer.headers.get('location');
      if (next === null) throw new Error(`the provider answered ${answer.status}: ${await answer.text()}`);
      const url = new URL(next, address);
      if (url.origin !== this.issuer) return url.search.slice(1);
      address = url.href;
    }
    throw new Error('the provider leads in circles');
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async interact(
    provider: Provider,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const result =
      this.who === null
        ? { error: 'access_denied', error_description: 'the person pressed cancel' }
        : { login: { accountId: this.who, acr: 'urn:example:two-factors', amr: ['pwd', 'otp'] } };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  }

  private configuration(agency: Agency, alg: 'RS256' | 'ES256', publicUrl: string): Configuration {
    const { privateKey } =
      alg === 'RS256'
        ? generateKeyPairSync('rsa', { modulusLength: 2048 })
        : generateKeyPairSync('ec', { namedCurve: 'P-256' });
    return {
      adapter: openIdStore(),
      ttl: {
        Interaction: 600,
        Session: 3600,
        Grant: 3600,
        AccessToken: 600,
        IdToken: 600,
        AuthorizationCode: 60,
      },
      clients: [
        {
          client_id: CLIENT_ID,
          client_secret: CLIENT_SECRET,
          redirect_uris: [`${publicUrl}/sign-in/callback/${agency}`],
          post_logout_redirect_uris: [`${publicUrl}/sign-in`],
          response_types: ['code'],
          grant_types: ['authorization_code'],
          id_token_signed_response_alg: alg,
        },
      ],
      jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg, use: 'sig', kid: `${agency}-1` }] },
      cookies: { keys: ['a key for the cookies of the tests'] },
      claims: {
        openid: ['sub', 'acr', 'amr'],
        profile: ['name', 'groups', 'grade'],
        email: ['email', 'email_verified'],
      },
      features: {
        devInteractions: { enabled: false },
        rpInitiatedLogout: {
          enabled: true,
          logoutSource: (context, form) => {
            const button = '<button form="op.logoutForm" name="logout" value="yes">終わる</button>';
            context.body = `<!doctype html><html lang="ja"><title>認証基盤</title>${form}${button}</html>`;
          },
        },
      },
      interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
      pkce: { required: () => true },
      findAccount: (_context, subject) => {
        const claims = this.people.get(subject);
        return claims === undefined
          ? undefined
          : { accountId: subject, claims: () => ({ sub: subject, ...claims }) };
      },
      // Nobody is asked for consent: the agency's own service.
      loadExistingGrant: async (context) => {
        const { client, session, provider } = context.oidc;
        const grant = new provider.Grant({
          clientId: client?.clientId ?? '',
          accountId: session?.accountId ?? '',
        });
        grant.addOIDCScope('openid profile email');
        await grant.save();
        return grant;
      },
    };
  }
}
