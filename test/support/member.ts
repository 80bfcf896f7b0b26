import supertest from 'supertest';
import type TestAgent from 'supertest/lib/agent.js';
import { type CastName, loginNameOf, PASSWORD } from './cast.js';

export type Headers = Record<string, string>;
type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** What came back; `body` is the parsed JSON, typed by the caller and checked by what it asserts. */
export interface Answer<Body = unknown> {
  status: number;
  headers: Record<string, string | undefined>;
  body: Body;
  text: string;
}

/** Notified of every answer, to compare it with what the route promises. */
export type Listener = (method: string, path: string, answer: Answer) => void;

/** Somebody at a browser: keeps cookies, speaks JSON, names paths below /api/v1. */
export class Visitor {
  private agent: TestAgent;

  constructor(
    protected readonly address: string,
    private readonly listener: Listener = () => undefined,
  ) {
    this.agent = supertest.agent(address);
  }

  async get<Body = unknown>(path: string, headers: Headers = {}): Promise<Answer<Body>> {
    return this.send<Body>('get', path, undefined, headers);
  }

  async post<Body = unknown>(path: string, body: object = {}, headers: Headers = {}): Promise<Answer<Body>> {
    return this.send<Body>('post', path, body, headers);
  }

  async put<Body = unknown>(path: string, body: object, headers: Headers = {}): Promise<Answer<Body>> {
    return this.send<Body>('put', path, body, headers);
  }

  async patch<Body = unknown>(path: string, body: object, headers: Headers = {}): Promise<Answer<Body>> {
    return this.send<Body>('patch', path, body, headers);
  }

  async delete<Body = unknown>(path: string, headers: Headers = {}): Promise<Answer<Body>> {
    return this.send<Body>('delete', path, undefined, headers);
  }

  /** A body that no JSON writer would make; sent as it stands. */
  async sendText(
    method: Method,
    path: string,
    text: string | Buffer,
    headers: Headers = {},
  ): Promise<Answer> {
    return this.send(method, path, text, { 'Content-Type': 'application/json', ...headers });
  }

  /** A file in the field `file` of a form, and fields that do not belong there if the story wants them. */
  async upload<Body = unknown>(
    path: string,
    file: { name: string; bytes: Uint8Array },
    headers: Headers = {},
    fields: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    await this.ready();
    const call = this.agent.put(fullPath(path)).set(headers);
    for (const [name, value] of Object.entries(fields)) call.field(name, value);
    const response = await call.attach('file', Buffer.from(file.bytes), { filename: file.name });
    const answer = {
      status: response.status,
      headers: response.headers as Answer['headers'],
      body: response.body as Body,
      text: response.text,
    };
    this.listener('PUT', fullPath(path), answer);
    return answer;
  }

  /** The bytes of a file. */
  async download(path: string): Promise<Answer<Buffer>> {
    await this.ready();
    const response = await this.agent
      .get(fullPath(path))
      .buffer(true)
      .parse((stream, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          done(null, Buffer.concat(chunks));
        });
      });
    return {
      status: response.status,
      headers: response.headers,
      body: response.body as Buffer,
      text: '',
    };
  }

  async signIn(loginName: string, password = PASSWORD): Promise<Answer> {
    return this.exchange('post', '/session', { loginName, password }, {});
  }

  /** Forgets cookies. */
  protected reset(): void {
    this.agent = supertest.agent(this.address);
  }

  protected async ready(): Promise<void> {
    // a visitor has nothing to do first
  }

  private async send<Body>(
    method: Method,
    path: string,
    body: unknown,
    headers: Headers,
  ): Promise<Answer<Body>> {
    await this.ready();
    return this.exchange<Body>(method, path, body, headers);
  }

  private async exchange<Body>(
    method: Method,
    path: string,
    body: unknown,
    headers: Headers,
  ): Promise<Answer<Body>> {
    const call = this.agent[method](fullPath(path)).set(headers);
    if (Buffer.isBuffer(body)) call.serialize((bytes: unknown) => bytes as string);
    const response = body === undefined ? await call : await call.send(body as object);
    const answer = {
      status: response.status,
      headers: response.headers as Answer['headers'],
      body: response.body as Body,
      text: response.text,
    };
    this.listener(method.toUpperCase(), fullPath(path), answer);
    return answer;
  }
}

/** A member of the cast, signed in through POST /session; signs in again when the clock was moved. */
export class Member extends Visitor {
  private signedInAt = -1;

  constructor(
    address: string,
    readonly name: CastName,
    private readonly clockSetting: () => number,
    listener?: Listener,
  ) {
    super(address, listener);
  }

  protected override async ready(): Promise<void> {
    if (this.signedInAt === this.clockSetting()) return;
    this.reset();
    const answer = await this.signIn(loginNameOf(this.name));
    if (answer.status !== 201) throw new Error(`${this.name} could not sign in: ${answer.text}`);
    this.signedInAt = this.clockSetting();
  }
}

function fullPath(path: string): string {
  return /^\/(api|health)\//.test(path) || !path.startsWith('/') ? path : `/api/v1${path}`;
}
