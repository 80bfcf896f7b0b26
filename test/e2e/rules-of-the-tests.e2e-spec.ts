import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import tls from 'node:tls';
import { createTransport } from 'nodemailer';
import { MailboxQuery } from '../../libs/domain/notifications/mailbox.query.js';
import { listenForBreaches } from '../support/promises.js';
import { startTestService, type TestService } from '../support/test-service.js';

// A check that has never failed may check nothing: the rules that every story lives under, broken on purpose.
const ELSEWHERE = '192.0.2.1';

describe('the closed network', () => {
  const ways: [string, () => Promise<unknown>][] = [
    ['a socket', async () => void net.connect({ host: ELSEWHERE, port: 25 })],
    ['a socket by port and host', async () => void net.connect(25, ELSEWHERE)],
    ['a socket by name', async () => void net.connect({ host: 'elsewhere.example', port: 25 })],
    ['IPv6', async () => void net.connect({ host: '2001:db8::1', port: 25 })],
    ['TLS', async () => void tls.connect({ host: ELSEWHERE, port: 443 })],
    ['http', async () => void http.get(`http://${ELSEWHERE}/`)],
    ['https', async () => void https.get(`https://elsewhere.example/`)],
    [
      'fetch',
      async () =>
        fetch(`http://${ELSEWHERE}/`).catch((error: unknown) => {
          throw (error as { cause?: Error }).cause ?? error;
        }),
    ],
    [
      'a mail',
      async () => createTransport({ host: ELSEWHERE, port: 25 }).sendMail({ to: 'a@b.example', text: 'x' }),
    ],
  ];

  it.each(ways)('refuses %s to anywhere else', async (_what, connect) => {
    await expect(connect()).rejects.toThrow(/the network is closed in tests: a connection to .+ was tried/);
  });

  it('lets this machine be reached', async () => {
    const server = http.createServer((_request, response) => response.end('here')).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as net.AddressInfo;
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('here');
    server.closeAllConnections();
    server.close();
  });
});

describe('what a route declares of its answers', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService();
  });
  afterAll(async () => {
    await service.close();
  });

  const json = { 'content-type': 'application/json; charset=utf-8' };
  it.each([
    ['a field too many', 200, { items: [], secret: 1 }, 'it holds more than its schema declares'],
    ['a field too few', 200, {}, 'items'],
    ['a field of another type', 200, { items: 'none' }, 'items'],
    ['an answer that it does not declare', 201, { items: [] }, 'no schema is declared for it'],
    ['a refusal that is no problem document', 404, { error: 'not found' }, 'type'],
    ['a fault', 500, {}, 'a server error'],
  ])('is compared with them: %s', (_what, status, body, told) => {
    const breaches: string[] = [];
    const listener = listenForBreaches(service.app, breaches);
    listener('GET', '/api/v1/posts', { status, body, headers: json, text: '' });
    expect(breaches[0]).toContain(`GET /api/v1/posts answered ${status}: `);
    expect(breaches.join('\n')).toContain(told);
  });

  it('and what keeps to them is left in peace', () => {
    const breaches: string[] = [];
    const listener = listenForBreaches(service.app, breaches);
    listener('GET', '/api/v1/posts', { status: 200, body: { items: [] }, headers: json, text: '' });
    expect(breaches).toEqual([]);
  });
});

describe('a test file', () => {
  it('fails at its end when a list let out more than it declares', async () => {
    const service = await startTestService();
    const leak = async () => '{"items":[],"nextCursor":null,"passwordHash":"x"}';
    jest.spyOn(service.app.get(MailboxQuery, { strict: false }), 'list').mockImplementation(leak);
    expect((await service.as('viewer').get('/mailbox')).status).toBe(200);
    await expect(service.close()).rejects.toThrow(
      'GET /api/v1/mailbox answered 200: it holds more than its schema declares',
    );
  });

  it('fails at its end when the service answered with a fault, or logged an error', async () => {
    const service = await startTestService();
    const fail = async () => Promise.reject(new Error('planted'));
    jest.spyOn(service.app.get(MailboxQuery, { strict: false }), 'list').mockImplementation(fail);
    expect((await service.as('viewer').get('/mailbox')).status).toBe(500);
    expect(service.logs.some(({ level }) => level >= 50)).toBe(true);
    await expect(service.close()).rejects.toThrow('GET /api/v1/mailbox answered 500: a server error');
  });
});
