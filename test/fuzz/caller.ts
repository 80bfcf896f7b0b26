import { Agent, request } from 'node:http';
import { type CastName, loginNameOf, PASSWORD } from '../support/cast.js';
import type { FuzzAnswer } from './judge.js';
import type { FuzzRequest } from './requests.js';

/** Sends requests as members of the cast; signs in again whoever was signed out on the way. */
export class Caller {
  // The fuzzer's own failed sign-ins must not slow down its honest ones: they come from another address.
  private readonly agents = {
    fuzz: new Agent({ keepAlive: true, maxSockets: 32, localAddress: '127.0.0.2' }),
    honest: new Agent({ keepAlive: true, localAddress: '127.0.0.3' }),
  };
  private readonly cookies = new Map<CastName, Promise<string>>();

  constructor(
    private readonly address: string,
    readonly restoreCast: () => Promise<void>,
  ) {}

  close(): void {
    for (const agent of Object.values(this.agents)) agent.destroy();
  }

  async send(who: CastName | null, { operation, path, headers, bytes }: FuzzRequest): Promise<FuzzAnswer> {
    const cookie = who === null ? undefined : await this.cookieOf(who);
    const answer = await this.exchange(this.agents.fuzz, operation.method, path, bytes, {
      ...headers,
      ...(cookie === undefined ? {} : { Cookie: cookie }),
    });
    const signedOut = answer.status === 401 || endsSessions(operation.path, operation.method);
    if (who !== null && signedOut && (await this.cookies.get(who)) === cookie) this.cookies.delete(who);
    return answer;
  }

  /** One sign-in at a time for each member, however many requests wait for it. */
  private async cookieOf(who: CastName): Promise<string> {
    const known = this.cookies.get(who) ?? this.signIn(who);
    this.cookies.set(who, known);
    known.catch(() => this.cookies.delete(who));
    return known;
  }

  /** Whoever was locked out by the fuzzer's own acts gets back in. */
  private async signIn(who: CastName, again = true): Promise<string> {
    const body = Buffer.from(JSON.stringify({ loginName: loginNameOf(who), password: PASSWORD }));
    const answer = await this.exchange(this.agents.honest, 'POST', '/api/v1/session', body, {
      'Content-Type': 'application/json',
    });
    const cookie = answer.cookie?.split(';')[0];
    if (cookie === undefined && again) {
      await this.restoreCast();
      return this.signIn(who, false);
    }
    if (cookie === undefined) throw new Error(`${who} cannot sign in: ${answer.status} ${answer.text}`);
    return cookie;
  }

  private async exchange(
    agent: Agent,
    method: string,
    path: string,
    bytes: Buffer | null,
    headers: Record<string, string>,
  ): Promise<FuzzAnswer & { cookie?: string }> {
    return new Promise((resolve, reject) => {
      const length = bytes === null ? {} : { 'Content-Length': String(bytes.byteLength) };
      const call = request(
        `${this.address}${path}`,
        { agent, method, headers: { ...headers, ...length } },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const cookie = response.headers['set-cookie']?.[0];
            resolve({
              status: response.statusCode ?? 0,
              type: response.headers['content-type'] ?? '',
              text: Buffer.concat(chunks).toString('utf8'),
              ...(cookie === undefined ? {} : { cookie }),
            });
          });
        },
      );
      call.on('error', reject);
      call.end(bytes ?? undefined);
    });
  }
}

/** What ends or changes the session that it came with. */
function endsSessions(path: string, method: string): boolean {
  return method !== 'GET' && /\/session/.test(path);
}
