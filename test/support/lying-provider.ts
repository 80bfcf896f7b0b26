import type { webcrypto } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { CLIENT_ID } from './provider-settings.js';

type Key = webcrypto.CryptoKey | Uint8Array;

/** What an ID token of the double is made from; a story spoils one thing of it. */
export interface Forgery {
  claims: Record<string, unknown>;
  header: { alg: string; kid?: string };
  key: Key;
}

/** A provider that describes itself properly and then signs whatever a story tells it to. */
export class LyingProvider {
  /** Spoils the token that would have been right. */
  spoil: (right: Forgery) => Forgery | Promise<Forgery> = (right) => right;
  /** Answers in place of the token endpoint, when set. */
  instead: { status: number; body: string } | null = null;
  /** The verifier that came with the last code. */
  verifier: string | null = null;
  nonce = '';

  private constructor(
    readonly issuer: string,
    readonly publicJwk: JWK,
    private readonly privateKey: Key,
    private readonly server: Server,
  ) {}

  static async start(describe: Record<string, unknown> = {}): Promise<LyingProvider> {
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', use: 'sig' };
    const self = new LyingProvider(issuer, jwk, privateKey, server);
    server.on('request', (request, response) => {
      const send = (status: number, body: string) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(body);
      };
      if (request.url === '/.well-known/openid-configuration')
        send(200, JSON.stringify({ ...self.description(), ...describe }));
      else if (request.url === '/jwks') send(200, JSON.stringify({ keys: [jwk] }));
      else {
        let form = '';
        request.on('data', (chunk: Buffer) => (form += chunk.toString()));
        request.on('end', () => {
          self.verifier = new URLSearchParams(form).get('code_verifier');
          if (self.instead !== null) send(self.instead.status, self.instead.body);
          else
            void self.tokens().then((body) => {
              send(200, body);
            });
        });
      }
    });
    return self;
  }

  /** The published key, for another way of signing. */
  async sameKeyFor(alg: string): Promise<Key> {
    return importJWK(await exportJWK(this.privateKey), alg);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private description(): Record<string, unknown> {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/auth`,
      token_endpoint: `${this.issuer}/token`,
      jwks_uri: `${this.issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      // It claims to be able to do anything; the service believes its own list.
      id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none', 'RS512'],
      authorization_response_iss_parameter_supported: true,
    };
  }

  private async tokens(): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const { claims, header, key } = await this.spoil({
      claims: {
        iss: this.issuer,
        aud: CLIENT_ID,
        sub: 'known',
        nonce: this.nonce,
        iat: now,
        auth_time: now,
        exp: now + 300,
        name: '職員',
        email: 'known@staff.example',
        email_verified: true,
        groups: ['企画'],
      },
      header: { alg: 'RS256', kid: 'k1' },
      key: this.privateKey,
    });
    const token =
      header.alg === 'none'
        ? unsigned(claims)
        : await new SignJWT(claims).setProtectedHeader(header).sign(key);
    return JSON.stringify({
      access_token: 'an access token',
      token_type: 'bearer',
      expires_in: 60,
      id_token: token,
    });
  }
}

function unsigned(claims: Record<string, unknown>): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(claims)}.`;
}
