import { loginNameOf } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import { ProviderStage } from '../support/provider-stage.js';
import { startTestService } from '../support/test-service.js';

let stage: ProviderStage;
beforeAll(async () => {
  stage = await ProviderStage.start();
  await stage.rule('prefecture', { claim: 'groups', value: '企画', post: 'prefecture.staff' });
  await stage.rule('prefecture', { claim: 'groups', value: '雇用', post: 'prefecture.planner' });
  await stage.rule('city', { claim: 'groups', value: '企画', post: 'city.staff' });
});
afterAll(async () => {
  await stage.close();
});

describe('the sign-in page', () => {
  it('offers the agencies that have a provider', async () => {
    expect((await stage.service.visitor().get('/sign-in-options')).body).toEqual({
      items: [
        { agency: 'prefecture', name: '北海道' },
        { agency: 'city', name: '札幌市' },
      ],
    });
  });

  it('asks the provider for a code, with PKCE and secrets of this one sign-in', async () => {
    const visitor = stage.service.visitor();
    const [one, other] = [await stage.begin(visitor, 'city'), await stage.begin(visitor, 'city')];
    expect(Object.fromEntries(one.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'renkei',
      redirect_uri: 'http://localhost:3000/sign-in/callback/city',
      scope: 'openid profile email',
      code_challenge_method: 'S256',
    });
    for (const secret of ['state', 'nonce', 'code_challenge']) {
      expect(one.searchParams.get(secret)).toMatch(/^[\w-]{43}$/);
      expect(one.searchParams.get(secret)).not.toBe(other.searchParams.get(secret));
    }
  });

  it('keeps what is under way as hashes only', async () => {
    const visitor = stage.service.visitor();
    const answer = await visitor.post<{ location: string }>('/provider-sign-ins', { agency: 'city' });
    const cookie = /=([\w-]{43});/.exec(String(answer.headers['set-cookie']))?.[1] ?? '';
    const asked = new URL(answer.body.location).searchParams;
    const rows = await stage.service
      .sql(`SELECT encode(state_hash, 'hex') || encode(browser_hash, 'hex') || row_to_json(kept)::text AS row
       FROM provider_requests kept`);
    for (const secret of [cookie, asked.get('state') ?? '', asked.get('nonce') ?? '']) {
      expect(secret).toHaveLength(43);
      expect(JSON.stringify(rows)).not.toContain(secret);
      expect(JSON.stringify(rows)).not.toContain(Buffer.from(secret).toString('hex'));
    }
  });

  it('binds it to the browser by a cookie that no script reads and no other site sends', async () => {
    const answer = await stage.service.visitor().post('/provider-sign-ins', { agency: 'city' });
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^renkei-sign-in-3000=[\w-]{43}; Max-Age=600; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/,
    );
  });
});

describe.each(['prefecture', 'city'] as const)('somebody of the %s whom a rule gives a post', (agency) => {
  it('signs in, is made with the post from today, and may do what the post may', async () => {
    const subject = stage.person(agency, { groups: ['総務', '企画'] });
    const visitor = stage.service.visitor();
    const answer = await stage.signIn(visitor, agency, subject);
    expect(answer.body).toEqual({ outcome: 'signed_in', returnTo: '/' });
    expect(String(answer.headers['set-cookie'])).toMatch(/renkei-3000=[\w-]{43};/);
    const session = await visitor.get<{ account: { id: string }; person: { id: string } }>('/session');
    expect(session.body).toMatchObject({
      account: { loginName: `${subject}@staff.example` },
      person: { name: `職員 ${subject}` },
      post: { id: stage.service.postOf(`${agency}.staff`), agency },
      roles: ['owner_staff'],
    });
    expect((await visitor.get('/tasks')).status).toBe(200);
    const [row] = await stage.service.sql(
      `SELECT account.password_hash, holder.valid_from::text, holder.valid_to, holder.kind FROM accounts account
       JOIN post_holders holder USING (person_id) WHERE account.id = $1`,
      [session.body.account.id],
    );
    expect(row).toEqual({ password_hash: null, valid_from: '2026-11-20', valid_to: null, kind: 'holder' });
    const events = await stage.service.sql<{
      type: string;
      content: string;
      agency_code: string | null;
      system_actor: string | null;
    }>(
      `SELECT type, content, agency_code, system_actor FROM domain_events WHERE subject_id = $1 ORDER BY id`,
      [session.body.account.id],
    );
    expect(events.map(({ type }) => type)).toEqual(['account.provisioned', 'session.started']);
    expect(events[0]).toMatchObject({ agency_code: agency, system_actor: 'provider-sign-in' });
    expect(JSON.parse(events[0]?.content ?? '')).toMatchObject({
      personId: session.body.person.id,
      postIds: [stage.service.postOf(`${agency}.staff`)],
      provider: agency,
    });
  });
});

describe('who has signed in before', () => {
  it('is the same person again, and nothing more is made', async () => {
    const subject = stage.person('city', { groups: ['企画'] });
    await stage.signIn(stage.service.visitor(), 'city', subject);
    const before = await stage.made();
    stage.providers.city.person(subject, { name: '別の名', email: 'changed@staff.example' });
    const visitor = stage.service.visitor();
    expect((await stage.signIn(visitor, 'city', subject)).status).toBe(201);
    expect((await visitor.get('/session')).body).toMatchObject({ person: { name: `職員 ${subject}` } });
    expect(await stage.made()).toEqual({ ...before, sessions: Number(before['sessions']) + 1 });
  });

  it('is made once, though two windows ask at one moment', async () => {
    const subject = stage.person('city', { groups: ['企画'] });
    const windows = await Promise.all(
      [1, 2, 3].map(async () => {
        const visitor = stage.service.visitor();
        const location = await stage.begin(visitor, 'city');
        return { visitor, response: await stage.providers.city.visit(location.href, subject) };
      }),
    );
    const answers = await Promise.all(
      windows.map(async ({ visitor, response }) => stage.complete(visitor, 'city', response)),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(
      await stage.service.sql(`SELECT count(*)::int AS count FROM provider_identities WHERE subject = $1`, [
        subject,
      ]),
    ).toEqual([{ count: 1 }]);
  });
});

describe('the session', () => {
  it('remembers how the provider knew the person', async () => {
    const subject = stage.person('prefecture', {
      groups: ['企画'],
      acr: 'urn:example:two-factors',
      amr: ['pwd', 'otp'],
    });
    const visitor = stage.service.visitor();
    await stage.signIn(visitor, 'prefecture', subject);
    const [session] = await stage.service.sql(
      `SELECT provider.agency_code, provider.acr, provider.amr FROM provider_sessions provider
       JOIN sessions session ON session.id = provider.session_id JOIN accounts account ON account.id = session.account_id
       WHERE account.login_name = $1`,
      [`${subject}@staff.example`],
    );
    expect(session).toEqual({
      agency_code: 'prefecture',
      acr: 'urn:example:two-factors',
      amr: ['pwd', 'otp'],
    });
    const [event] = await stage.service.sql<{ content: string }>(
      `SELECT content FROM domain_events WHERE type = 'session.started' ORDER BY id DESC LIMIT 1`,
    );
    expect(JSON.parse(event?.content ?? '')).toMatchObject({
      method: 'provider',
      provider: 'prefecture',
      amr: ['pwd', 'otp'],
    });
  });

  it('replaces the one that this browser had', async () => {
    const visitor = stage.service.visitor();
    await visitor.signIn(loginNameOf('city.staff'));
    const subject = stage.person('city', { groups: ['企画'] });
    await stage.signIn(visitor, 'city', subject);
    const [local] = await stage.service.sql(
      `SELECT session.ended_at IS NOT NULL AS ended FROM sessions session JOIN accounts account ON account.id = account_id
       WHERE login_name = $1 ORDER BY session.created_at DESC LIMIT 1`,
      [loginNameOf('city.staff')],
    );
    expect(local).toEqual({ ended: true });
  });

  it('ends here, and says where to end it at the provider', async () => {
    const visitor = stage.service.visitor();
    await stage.signIn(visitor, 'city', stage.person('city', { groups: ['企画'] }));
    const { body } = await visitor.post<{ providerLocation: string }>('/session/ending');
    const location = new URL(body.providerLocation);
    expect(location.origin).toBe(stage.providers.city.issuer);
    expect(Object.fromEntries(location.searchParams)).toEqual({
      client_id: 'renkei',
      post_logout_redirect_uri: 'http://localhost:3000/sign-in',
    });
    expect((await fetch(location)).status).toBe(200);
    expectProblem(await visitor.get('/session'), { status: 401 });
  });

  it('of a password ends here alone', async () => {
    const visitor = stage.service.visitor();
    await visitor.signIn(loginNameOf('city.staff'));
    expect((await visitor.post('/session/ending')).body).toEqual({ providerLocation: null });
    expectProblem(await visitor.get('/session'), { status: 401 });
  });
});

describe('the page that one wanted to see', () => {
  it.each([
    ['/tasks?view=mine', '/tasks?view=mine'],
    ['//elsewhere.example/', '/'],
    ['https://elsewhere.example/', '/'],
    ['/\\elsewhere.example', '/'],
  ])('%s leads to %s', async (wanted, reached) => {
    const subject = stage.person('city', { groups: ['企画'] });
    const answer = await stage.signIn(stage.service.visitor(), 'city', subject, wanted);
    expect(answer.body).toEqual({ outcome: 'signed_in', returnTo: reached });
  });
});

describe('a rule', () => {
  it('beside another gives both posts（兼務）', async () => {
    const subject = stage.person('prefecture', { groups: ['雇用', '企画'] });
    await stage.signIn(stage.service.visitor(), 'prefecture', subject);
    const rows = await stage.service.sql(
      `SELECT holder.post_id FROM post_holders holder JOIN accounts account USING (person_id) WHERE login_name = $1`,
      [`${subject}@staff.example`],
    );
    expect(rows).toHaveLength(2);
  });

  it('of one agency says nothing about the people of the other', async () => {
    const subject = stage.person('city', { groups: ['雇用'] });
    expectProblem(await stage.signIn(stage.service.visitor(), 'city', subject), {
      status: 403,
      code: 'provider/unknown-user',
    });
  });

  it('for a post that has ended, or that was deleted, gives nothing', async () => {
    const id = await stage.rule('city', { claim: 'grade', value: '9', post: 'city.planner' });
    await stage.service.sql(`UPDATE posts SET valid_to = app_today() - 1 WHERE id = $1`, [
      stage.service.postOf('city.planner'),
    ]);
    const first = await stage.signIn(stage.service.visitor(), 'city', stage.person('city', { grade: 9 }));
    await stage.service.sql(`UPDATE posts SET valid_to = NULL`);
    expect((await stage.service.as('city.administrator').delete(`/provider-rules/${id}`)).status).toBe(204);
    const second = await stage.signIn(stage.service.visitor(), 'city', stage.person('city', { grade: 9 }));
    for (const answer of [first, second])
      expectProblem(answer, { status: 403, code: 'provider/unknown-user' });
  });
});

it('nothing of a sign-in stands in a log: no code, no state, no name', async () => {
  const { logs } = stage.service;
  const subject = stage.person('city', { name: '秘密 花子', groups: ['企画'] });
  const visitor = stage.service.visitor();
  const location = await stage.begin(visitor, 'city');
  const response = await stage.providers.city.visit(location.href, subject);
  await stage.complete(visitor, 'city', response);
  const answer = new URLSearchParams(response);
  const written =
    JSON.stringify(logs) + JSON.stringify(await stage.service.sql('SELECT content FROM domain_events'));
  for (const secret of [answer.get('code'), answer.get('state'), '秘密 花子', `${subject}@staff.example`])
    expect(written).not.toContain(secret);
  expect(written).toContain('provider-sign-ins/completion');
});

// Passport keeps one strategy a name for the whole process: a second service is the end of the first one's stories.
describe('another service', () => {
  it('without any provider offers none, and refuses to begin', async () => {
    const plain = await startTestService();
    try {
      expect((await plain.visitor().get('/sign-in-options')).body).toEqual({ items: [] });
      const answer = await plain.visitor().post('/provider-sign-ins', { agency: 'city' });
      expectProblem(answer, { status: 409, code: 'provider/not-configured' });
    } finally {
      await plain.close();
    }
  });

  it('behind https binds the sign-in to this host, and sends people back there alone', async () => {
    const secure = await ProviderStage.start({ PUBLIC_URL: 'https://renkei.test' });
    try {
      const answer = await secure.service.visitor().post<{ location: string }>('/provider-sign-ins', {
        agency: 'city',
      });
      expect(String(answer.headers['set-cookie'])).toMatch(
        /^__Host-renkei-sign-in=[\w-]{43}; .*Secure; SameSite=Strict$/,
      );
      expect(new URL(answer.body.location).searchParams.get('redirect_uri')).toBe(
        'https://renkei.test/sign-in/callback/city',
      );
    } finally {
      await secure.close();
    }
  });
});
