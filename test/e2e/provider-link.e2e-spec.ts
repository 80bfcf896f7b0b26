import { done } from '../support/build-council.js';
import { takePost } from '../support/cast-changes.js';
import { loginNameOf, PASSWORD } from '../support/cast.js';
import type { Answer, Visitor } from '../support/member.js';
import { expectProblem } from '../support/problems.js';
import { ProviderStage } from '../support/provider-stage.js';
import { enrol } from '../support/sign-in.js';

let stage: ProviderStage;
beforeAll(async () => {
  stage = await ProviderStage.start();
});
afterAll(async () => {
  await stage.close();
});
beforeEach(async () => {
  await stage.service.sql('DELETE FROM provider_identities');
});

async function signedIn(
  name: 'city.staff' | 'city.planner' | 'prefecture.staff' = 'city.staff',
): Promise<Visitor> {
  const visitor = stage.service.visitor();
  done(await visitor.signIn(loginNameOf(name), PASSWORD));
  return visitor;
}

async function beginLink(visitor: Visitor): Promise<URL> {
  const answer = await visitor.post<{ location: string }>('/provider-identities', { agency: 'city' });
  return new URL(done(answer).location);
}

async function link(visitor: Visitor, subject: string): Promise<Answer> {
  const location = await beginLink(visitor);
  return stage.complete(visitor, 'city', await stage.providers.city.visit(location.href, subject));
}

describe('a user with a password', () => {
  it('links the account after signing in, and then comes through the provider as the same person', async () => {
    const visitor = await signedIn();
    const before = await visitor.get<{ linkable: string | null }>('/provider-identities');
    expect(before.body).toEqual({ items: [], linkable: 'city' });
    const subject = stage.person('city');
    expect((await link(visitor, subject)).body).toEqual({
      outcome: 'linked',
      returnTo: '/account/identities',
    });
    const after = await visitor.get('/provider-identities');
    expect(after.body).toMatchObject({ items: [{ agency: 'city', can: { unlink: true } }], linkable: null });
    const other = stage.service.visitor();
    expect((await stage.signIn(other, 'city', subject)).body).toMatchObject({ outcome: 'signed_in' });
    expect((await other.get('/session')).body).toMatchObject({
      account: { loginName: loginNameOf('city.staff') },
    });
    const [event] = await stage.service.sql(
      `SELECT acting_by FROM domain_events WHERE type = 'account.provider_linked'`,
    );
    expect(event).toEqual({ acting_by: 'session' });
  });

  it('takes the link away, and the provider opens nothing any more', async () => {
    const visitor = await signedIn();
    const subject = stage.person('city');
    await link(visitor, subject);
    const { body } = await visitor.get<{ items: { id: string }[] }>('/provider-identities');
    expect((await visitor.delete(`/provider-identities/${body.items[0]?.id}`)).status).toBe(204);
    expectProblem(await stage.signIn(stage.service.visitor(), 'city', subject), { status: 403 });
  });

  it('must have signed in just now', async () => {
    const visitor = await signedIn();
    await stage.service.clock.advance('11 minutes');
    const answer = await visitor.post('/provider-identities', { agency: 'city' });
    expectProblem(answer, { status: 403, code: 'accounts/proof-needed' });
  });

  it("cannot link the other agency's provider", async () => {
    const visitor = await signedIn('prefecture.staff');
    const answer = await visitor.post('/provider-identities', { agency: 'city' });
    expectProblem(answer, { status: 409, code: 'provider/other-agency' });
  });

  it('cannot take a subject that another user has', async () => {
    const subject = stage.person('city');
    await link(await signedIn('city.staff'), subject);
    expectProblem(await link(await signedIn('city.planner'), subject), {
      status: 409,
      code: 'provider/identity-taken',
    });
  });

  it('is asked by the provider to say anew who it is', async () => {
    expect((await beginLink(await signedIn())).searchParams.get('prompt')).toBe('login');
  });
});

describe('a link that one person began', () => {
  it.each([
    ['another person', 'city.planner'],
    ['another session of the same person', 'city.staff'],
    ['nobody', null],
  ] as const)('is not ended by %s', async (_who, name) => {
    const begun = await (
      await signedIn()
    ).post<{ location: string }>('/provider-identities', {
      agency: 'city',
    });
    const cookies = [begun.headers['set-cookie']];
    if (name !== null)
      cookies.push((await stage.service.visitor().signIn(loginNameOf(name), PASSWORD)).headers['set-cookie']);
    const response = await stage.providers.city.visit(done(begun).location, stage.person('city'));
    const headers = { Cookie: cookies.map((cookie) => String(cookie).split(';')[0]).join('; ') };
    expect((await stage.service.visitor().get('/session', headers)).status).toBe(name === null ? 401 : 200);
    const answer = await stage.complete(stage.service.visitor(), 'city', response, headers);
    expectProblem(answer, { status: 409, code: 'provider/not-pending' });
    expect(await stage.service.sql('SELECT 1 FROM provider_identities')).toEqual([]);
  });
});

describe('somebody without a password', () => {
  it('cannot take away the only way in', async () => {
    const rule = await stage.rule('city', { claim: 'groups', value: '企画', post: 'city.staff' });
    const visitor = stage.service.visitor();
    await stage.signIn(visitor, 'city', stage.person('city', { groups: ['企画'] }));
    await stage.service.as('city.administrator').delete(`/provider-rules/${rule}`);
    const { body } = await visitor.get<{ items: { id: string; can: object }[] }>('/provider-identities');
    expect(body.items[0]?.can).toEqual({ unlink: false });
    expectProblem(await visitor.delete(`/provider-identities/${body.items[0]?.id}`), { status: 404 });
  });
});

describe('a rule of the mapping', () => {
  const body = (postId: string) => ({ claim: 'groups', value: '試験', postId });

  it('is made and deleted by the administrator, and the history keeps both', async () => {
    const administrator = stage.service.as('city.administrator');
    const made = await administrator.post<{ id: string }>(
      '/provider-rules',
      body(stage.service.postOf('city.staff')),
    );
    expect(made.body).toMatchObject({ agency: 'city', claim: 'groups', value: '試験', valid: true });
    const again = await administrator.post('/provider-rules', body(stage.service.postOf('city.staff')));
    expectProblem(again, { status: 409, code: 'provider/rule-exists' });
    expect((await administrator.delete(`/provider-rules/${made.body.id}`)).status).toBe(204);
    expectProblem(await administrator.delete(`/provider-rules/${made.body.id}`), { status: 404 });
    const events = await stage.service.sql<{ type: string }>(
      `SELECT type FROM domain_events WHERE subject_id = $1 ORDER BY id`,
      [made.body.id],
    );
    expect(events.map(({ type }) => type)).toEqual(['provider_rule.created', 'provider_rule.deleted']);
  });

  it("gives a post of one's own agency alone", async () => {
    const answer = await stage.service
      .as('city.administrator')
      .post('/provider-rules', body(stage.service.postOf('prefecture.staff')));
    expectProblem(answer, { status: 422, pointer: '/postId' });
  });
});

describe('a session that the provider of one agency opened', () => {
  it("never reaches the other agency's posts, in whatever way", async () => {
    const { service } = stage;
    await takePost(service, 'city.staff', 'prefecture.secretariat', '2026-11-01');
    await takePost(service, 'city.staff', 'city.planner', '2026-11-01');
    const owner = await signedIn();
    const subject = stage.person('city');
    expect((await link(owner, subject)).status).toBe(201);
    const all = await owner.get<{ posts: { id: string }[] }>('/session');
    expect(all.body.posts).toHaveLength(3);
    // The browser acted in the other agency's post before; the provider's session begins in one of its own.
    await owner.put('/session/post', { postId: service.postOf('prefecture.secretariat') });

    const visitor = service.visitor();
    done(await stage.signIn(visitor, 'city', subject));
    const { body } = await visitor.get<{ post: { agency: string }; posts: { agency: string }[] }>('/session');
    expect(body.post.agency).toBe('city');
    expect(body.posts.map(({ agency }) => agency)).toEqual(['city', 'city']);
    const reach = async () => {
      expectProblem(
        await visitor.put('/session/post', { postId: service.postOf('prefecture.secretariat') }),
        { status: 422, code: 'accounts/not-your-post' },
      );
      expectProblem(
        await visitor.post('/access-tokens', {
          name: '越境',
          scopes: ['task.read'],
          postId: service.postOf('prefecture.secretariat'),
        }),
        { status: 422, pointer: '/postId' },
      );
      expect((await visitor.get('/access-tokens/choices')).text).not.toContain('道事務局');
    };
    await reach();
    expect((await visitor.put('/session/post', { postId: service.postOf('city.planner') })).status).toBe(200);
    // A second factor of one's own does not turn the session into another one.
    await enrol(service, visitor);
    await reach();
    await service.sql('DELETE FROM second_factors');
  });
});

describe('a link', () => {
  it('asks the provider when the person signed in there', async () => {
    expect((await beginLink(await signedIn())).searchParams.get('max_age')).toBe('600');
  });
});
