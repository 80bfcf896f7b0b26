import { createHash } from 'node:crypto';
import { generateKeyPair } from 'jose';
import { done } from '../support/build-council.js';
import { type Forgery, LyingProvider } from '../support/lying-provider.js';
import type { Answer, Visitor } from '../support/member.js';
import { expectProblem } from '../support/problems.js';
import { CLIENT_SECRET, providerSettings } from '../support/provider-settings.js';
import { atBrowser } from '../support/sign-in.js';
import { startTestService, type TestService } from '../support/test-service.js';

let lying: LyingProvider;
let renamed: LyingProvider;
let service: TestService;
beforeAll(async () => {
  lying = await LyingProvider.start();
  renamed = await LyingProvider.start({ issuer: 'https://somebody.else.example' });
  service = await startTestService({
    settings: {
      ...providerSettings('CITY', lying.issuer),
      ...providerSettings('PREFECTURE', renamed.issuer),
    },
  });
  const rule = { claim: 'groups', value: '企画', postId: service.postOf('city.staff') };
  done(await service.as('city.administrator').post('/provider-rules', rule));
});
afterAll(async () => {
  await service.close();
  await lying.close();
  await renamed.close();
});
beforeEach(() => {
  lying.spoil = (right) => right;
  lying.instead = null;
});

/** The whole way through the double; `state` and `iss` of the answer are right. */
async function signIn(
  nonce?: string,
  { visitor = service.visitor(), path = '/provider-sign-ins' }: { visitor?: Visitor; path?: string } = {},
): Promise<{ answer: Answer; asked: URLSearchParams }> {
  const { location } = done(await visitor.post<{ location: string }>(path, { agency: 'city' }));
  const asked = new URL(location).searchParams;
  lying.nonce = nonce ?? asked.get('nonce') ?? '';
  const response = new URLSearchParams({
    code: 'a code',
    state: asked.get('state') ?? '',
    iss: lying.issuer,
  });
  const body = { agency: 'city', response: response.toString() };
  return { answer: await visitor.post('/provider-sign-ins/completion', body), asked };
}

async function everything(): Promise<unknown> {
  return service.sql(
    `SELECT (SELECT count(*) FROM people) AS people, (SELECT count(*) FROM accounts) AS accounts,
       (SELECT count(*) FROM post_holders) AS holders, (SELECT count(*) FROM provider_sessions) AS sessions,
       (SELECT count(*) FROM provider_identities) AS identities, (SELECT count(*) FROM provider_refusals) AS refusals`,
  );
}

const claim = (changes: Record<string, unknown>) => (right: Forgery) => ({
  ...right,
  claims: { ...right.claims, ...changes },
});
const now = () => Math.floor(Date.now() / 1000);

describe('a forged ID token', () => {
  it.each<[string, (right: Forgery) => Forgery | Promise<Forgery>]>([
    ['for another service (aud)', claim({ aud: 'another' })],
    ['for another service first (azp)', claim({ aud: ['renkei', 'another'], azp: 'another' })],
    ['of another issuer (iss)', claim({ iss: 'https://elsewhere.example' })],
    ['of the other agency (iss)', (right) => claim({ iss: renamed.issuer })(right)],
    ['that has expired', (right) => claim({ iat: now() - 900, exp: now() - 600 })(right)],
    ['that is not valid yet', (right) => claim({ nbf: now() + 600 })(right)],
    ['that never expires', claim({ exp: undefined })],
    ['without a subject', claim({ sub: undefined })],
    ['with a subject that is no text', claim({ sub: 42 })],
    ['with the nonce of another sign-in', claim({ nonce: 'n'.repeat(43) })],
    ['without a nonce', claim({ nonce: undefined })],
    ['without a signature (alg none)', (right) => ({ ...right, header: { alg: 'none' } })],
    [
      'signed with the public key as a shared secret (alg HS256)',
      (right) => ({
        ...right,
        header: { alg: 'HS256', kid: 'k1' },
        key: new TextEncoder().encode(JSON.stringify(lying.publicJwk)),
      }),
    ],
    [
      'signed with the secret of the service (alg HS256)',
      (right) => ({
        ...right,
        header: { alg: 'HS256' },
        key: new TextEncoder().encode(CLIENT_SECRET),
      }),
    ],
    [
      'signed by a way that is not on the list (alg RS512)',
      async (right) => ({
        ...right,
        header: { alg: 'RS512', kid: 'k1' },
        key: await lying.sameKeyFor('RS512'),
      }),
    ],
    [
      'signed with a key that the provider does not publish',
      async (right) => ({ ...right, key: (await generateKeyPair('RS256')).privateKey }),
    ],
    [
      'signed with an unknown key of its own name',
      async (right) => ({
        ...right,
        header: { alg: 'RS256', kid: 'k2' },
        key: (await generateKeyPair('RS256')).privateKey,
      }),
    ],
  ])('%s is refused and makes nothing', async (_what, spoil) => {
    const before = await everything();
    lying.spoil = spoil;
    const { answer } = await signIn();
    expectProblem(answer, { status: 409, code: 'provider/proof-refused' });
    expect(String(answer.headers['set-cookie'])).not.toContain('renkei-3000=');
    expect(await everything()).toEqual(before);
  });

  it('of an earlier sign-in, with its nonce, is refused', async () => {
    const { asked } = await signIn('n'.repeat(43));
    const { answer } = await signIn(asked.get('nonce') ?? '');
    expectProblem(answer, { status: 409, code: 'provider/proof-refused' });
  });

  it('is what the double makes of a right one: that one is accepted', async () => {
    const { answer, asked } = await signIn();
    expect(answer.body).toEqual({ outcome: 'signed_in', returnTo: '/' });
    const challenge = createHash('sha256')
      .update(lying.verifier ?? '')
      .digest('base64url');
    expect(challenge).toBe(asked.get('code_challenge'));
  });
});

describe('an account is linked by a sign-in at the provider', () => {
  const linked = async (changes: Record<string, unknown>) => {
    const visitor = await atBrowser(service, 'city.planner');
    lying.spoil = claim({ sub: 'to be linked', ...changes });
    return (await signIn(undefined, { visitor, path: '/provider-identities' })).answer;
  };

  it.each([
    ['of twenty minutes ago', { auth_time: now() - 1200 }],
    ['whose time it does not say', { auth_time: undefined }],
  ])('and not by one %s', async (_when, changes) => {
    expectProblem(await linked(changes), { status: 409, code: 'provider/proof-refused' });
    expect(await service.sql(`SELECT 1 FROM provider_identities WHERE subject = 'to be linked'`)).toEqual([]);
  });

  it('of this minute', async () => {
    expect((await linked({})).body).toMatchObject({ outcome: 'linked' });
  });
});

describe('a provider', () => {
  it.each([
    ['that has a fault', 503, 'provider/away', { status: 500, body: '{"error":"server_error"}' }],
    [
      'that refuses the code',
      409,
      'provider/proof-refused',
      { status: 400, body: '{"error":"invalid_grant"}' },
    ],
    ['that answers with anything', 409, 'provider/proof-refused', { status: 200, body: '<html>' }],
    [
      'that sends no ID token',
      409,
      'provider/proof-refused',
      { status: 200, body: '{"access_token":"a","token_type":"bearer"}' },
    ],
  ])('%s is answered with %d in words', async (_what, status, code, instead) => {
    const before = await everything();
    lying.instead = instead;
    expectProblem((await signIn()).answer, { status, code });
    if (status === 503) service.forgiveFaults();
    expect(await everything()).toEqual(before);
  });

  it('that calls itself by another name than the settings is not asked at all', async () => {
    const answer = await service.visitor().post('/provider-sign-ins', { agency: 'prefecture' });
    expectProblem(answer, { status: 503, code: 'provider/away' });
    service.forgiveFaults();
  });

  it('that does not answer is not waited for longer than the deadline', async () => {
    await renamed.close();
    const answer = await service.visitor().post('/provider-sign-ins', { agency: 'prefecture' });
    expectProblem(answer, { status: 503, code: 'provider/away' });
    service.forgiveFaults();
  });
});
