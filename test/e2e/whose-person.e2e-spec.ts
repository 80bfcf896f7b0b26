import { personAgencySql } from '@domain/agencies';
import type { PersonView } from '../../libs/domain/agencies/people/person.schemas.js';
import type { PostView } from '../../libs/domain/agencies/posts/post.schemas.js';
import { good } from '../support/answers.js';
import { ifMatch } from '../support/build-council.js';
import { buildPost, line, load, newList } from '../support/build-transfers.js';
import { type CastName, loginNameOf, PASSWORD } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import { atBrowser, newPerson, personOf, tokenFromMail } from '../support/sign-in.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
let count = 0;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

const CITY: CastName = 'city.administrator';
const PREFECTURE: CastName = 'prefecture.administrator';

interface Term {
  in: 'prefecture.staff' | 'city.staff' | 'viewer';
  kind?: 'holder' | 'deputy';
  from?: string;
  to?: string;
}
/** Somebody whom an agency, or nobody, entered, with these terms. */
async function person(enteredBy: 'prefecture' | 'city' | null, terms: Term[] = []): Promise<PersonView> {
  count += 1;
  const made = good(
    await service.as(enteredBy === 'city' ? CITY : PREFECTURE).post<PersonView>('/people', {
      name: `だれか${count}`,
      email: `somebody${count}@people.test`,
      external: enteredBy === null,
    }),
  );
  for (const { in: post, kind = 'holder', from = '2026-04-01', to = null } of terms)
    await service.sql(
      `INSERT INTO post_holders (id, post_id, person_id, kind, valid_from, valid_to, reason)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, CASE WHEN $3 = 'deputy' THEN '休業のため' END)`,
      [service.postOf(post), made.id, kind, from, to],
    );
  return made;
}
const emailOf = async ({ id }: PersonView) =>
  (await service.sql<{ email: string }>(`SELECT email FROM people WHERE id = $1`, [id]))[0]?.email ?? '';
async function mailsOf(subject: RegExp): Promise<string[]> {
  await service.drain();
  return (await service.mails()).filter((mail) => subject.test(mail.subject)).map(({ to }) => to);
}
const inPrefecture: Term = { in: 'prefecture.staff' };
const inCity: Term = { in: 'city.staff' };
const later = { from: '2027-04-01' };
const over = { from: '2024-04-01', to: '2025-03-31' };

describe('whose a person is', () => {
  it.each<[string, Parameters<typeof person>, 'prefecture' | 'city' | null]>([
    ['a newcomer without a post', ['prefecture', []], 'prefecture'],
    ['an outside member', [null, []], null],
    ['a holder', [null, [inPrefecture]], 'prefecture'],
    ['a deputy alone', [null, [{ ...inPrefecture, kind: 'deputy' }]], 'prefecture'],
    ['somebody whose post begins later', [null, [{ ...inPrefecture, ...later }]], 'prefecture'],
    ['somebody whose post is over', [null, [{ ...inPrefecture, ...over }]], 'prefecture'],
    ['who left one agency for the other', [null, [{ ...inPrefecture, ...over }, inCity]], 'city'],
    ['who has posts in both', [null, [inPrefecture, inCity]], null],
    ['who has one here and is a deputy there', ['city', [inCity, { ...inPrefecture, kind: 'deputy' }]], null],
    ['who has one here and one there later', ['city', [inCity, { ...inPrefecture, ...later }]], null],
    ['an employee with an outside seat', [null, [inPrefecture, { in: 'viewer' }]], 'prefecture'],
    ['a newcomer with an outside seat alone', ['prefecture', [{ in: 'viewer' }]], 'prefecture'],
    ['an outside member with a seat', [null, [{ in: 'viewer' }]], null],
  ])('%s', async (_what, [by, terms], owner) => {
    const { id } = await person(by, terms);
    const [row] = await service.sql<{ agency: string | null }>(
      `SELECT ${personAgencySql('person')} AS agency FROM people person WHERE id = $1`,
      [id],
    );
    expect(row?.agency).toBe(owner);
    // Every door asks the same: the person, the account, the invitation, the history, and the audit.
    const status = owner === 'prefecture' ? 404 : 200;
    for (const path of [`/people/${id}`, `/people/${id}/account`, `/history/person/${id}`])
      expect([path, (await service.as(CITY).get(path)).status]).toEqual([path, status]);
    const invited = await service.as(CITY).post(`/people/${id}/invitation`);
    expect(invited.status).toBe(owner === 'prefecture' ? 404 : 201);
    const audit = await service.as(CITY).get(`/audit/events?limit=100`);
    expect(audit.text.includes(id) && owner === 'prefecture').toBe(false);
  });

  it('says in whose ledger a mail to the person stands', async () => {
    const { id } = await person('prefecture');
    good(await service.as(PREFECTURE).post(`/people/${id}/invitation`));
    await service.drain();
    const [row] = await service.sql<{ agency: string }>(
      `SELECT agency_code AS agency FROM deliveries WHERE person_id = $1`,
      [id],
    );
    expect(row?.agency).toBe('prefecture');
  });
});

describe('a transfer list', () => {
  it.each<[string, Parameters<typeof person>]>([
    ['a newcomer without a post', ['prefecture', []]],
    ['a deputy', [null, [{ ...inPrefecture, kind: 'deputy' }]]],
    ['somebody whose post begins later', [null, [{ ...inPrefecture, from: '2027-10-01' }]]],
    ['somebody whose post is over', [null, [{ ...inPrefecture, ...over }]]],
  ])('does not take %s of the other agency, nor says a name', async (_what, wanted) => {
    const email = await emailOf(await person(...wanted));
    const to = await buildPost(service, { agency: 'city', department: '市の課', post: `職${(count += 1)}` });
    const list = await newList(service, { by: CITY });
    const loaded = await load(service, list, [line({ name: '別の名', email }, null, to)], { by: CITY });
    expect(loaded.body.problems.map(({ address, code }) => [address, code])).toEqual([
      ['B2', 'transfers/person-of-other-agency'],
    ]);
    expect(loaded.text).not.toMatch(/だれか|道/);
    const answer = await service
      .as(CITY)
      .post(`/transfer-lists/${list.id}/scheduling`, {}, ifMatch(loaded.body.version));
    expectProblem(answer, { status: 422, code: 'transfers/not-ready' });
  });

  it('does not bring who loads it into a secretariat, whoever sets its day', async () => {
    const email = loginNameOf(CITY);
    const to = { department: '連携課', post: '市事務局' };
    const list = await newList(service, { by: CITY });
    const own = line({ name: '市管理者の者', email }, null, to, { concurrent: '○' });
    const { body } = await load(service, list, [own], { by: CITY });
    expect(body.problems.map(({ code }) => code)).toEqual(['transfers/own-appointment']);
    const answer = await service
      .as(CITY)
      .post(`/transfer-lists/${list.id}/scheduling`, {}, ifMatch(body.version));
    expectProblem(answer, { status: 422, code: 'transfers/not-ready' });
  });
});

describe('an appointment', () => {
  const assign = async (by: CastName, postId: string, personId: string, more: object = {}) =>
    service.as(by).post<PostView>(`/posts/${postId}/holders`, { personId, validFrom: '2026-11-01', ...more });

  it('is not given to oneself, by hand or through a post that one makes', async () => {
    const own = await personOf(service, CITY);
    const secretariat = service.postOf('city.secretariat');
    const problem = { status: 409, code: 'agencies/own-appointment' };
    expectProblem(await assign(CITY, secretariat, own), problem);
    expectProblem(await assign(CITY, secretariat, own, { kind: 'deputy', reason: '休業' }), problem);
    const [department] = await service.sql<{ id: string }>(
      `SELECT department_id AS id FROM posts WHERE id = $1`,
      [secretariat],
    );
    const body = { name: '新しい事務局', validFrom: '2026-11-01', departmentId: department?.id };
    const made = good(await service.as(CITY).post<PostView>('/posts', { ...body, roles: ['secretariat'] }));
    expectProblem(await assign(CITY, made.id, own), problem);
  });

  it('is not prolonged by oneself', async () => {
    const own = await personOf(service, CITY);
    const [term] = await service.sql<{ id: string }>(
      `INSERT INTO post_holders (id, post_id, person_id, kind, valid_from, valid_to, reason)
       VALUES (gen_random_uuid(), $1, $2, 'deputy', '2026-11-01', '2026-12-31', '休業') RETURNING id`,
      [service.postOf('city.secretariat'), own],
    );
    const end = { lastDay: '2027-12-31' };
    expectProblem(await service.as(CITY).post(`/post-holders/${term?.id}/ending`, end), {
      status: 409,
      code: 'agencies/own-appointment',
    });
    await service.sql(`DELETE FROM post_holders WHERE id = $1`, [term?.id]);
  });

  it('to a secretariat is told to the other side; to other posts it is not', async () => {
    await service.drain();
    await service.sql('TRUNCATE mailbox_messages');
    const { id } = await person('city');
    good(await assign(CITY, service.postOf('city.planner'), id));
    expect(await mailsOf(/連携・権限/)).toEqual([]);
    good(await assign(CITY, service.postOf('city.secretariat'), id));
    expect((await mailsOf(/連携・権限/)).sort()).toEqual([
      loginNameOf('prefecture.administrator'),
      loginNameOf('prefecture.secretariat'),
    ]);
  });

  it('to an outside seat, and its end, are told to the other side', async () => {
    await service.drain();
    await service.sql('TRUNCATE mailbox_messages');
    const { id } = await person(null);
    const post = good(await assign(CITY, service.postOf('viewer'), id));
    expect(await mailsOf(/連携・共同/)).toHaveLength(2);
    const term = post.terms.find(({ personId }) => personId === id);
    good(await service.as(CITY).post(`/post-holders/${term?.id}/ending`, { lastDay: '2026-12-31' }));
    expect(await mailsOf(/連携・共同/)).toHaveLength(4);
  });

  it('of an agency’s own employee to an outside seat is ended by that agency alone', async () => {
    const { id } = await person('prefecture', [inPrefecture]);
    const post = good(await assign(PREFECTURE, service.postOf('viewer'), id));
    const term = post.terms.find(({ personId }) => personId === id);
    const end = async (by: CastName) =>
      service.as(by).post(`/post-holders/${term?.id}/ending`, { lastDay: '2026-12-31' });
    expect((await end(CITY)).status).toBe(403);
    good(await end(PREFECTURE));
  });

  it('of a deputy keeps its reason on its own side, in the history too', async () => {
    const { id, name } = await person('city');
    const postId = service.postOf('city.head');
    good(await assign(CITY, postId, id, { kind: 'deputy', reason: '病気休暇のため' }));
    const history = async (by: CastName) => (await service.as(by).get(`/history/post/${postId}`)).text;
    expect(await history('city.staff')).toContain('病気休暇のため');
    for (const by of ['prefecture.staff', PREFECTURE, 'viewer'] as const) {
      expect(await history(by)).not.toContain('病気休暇のため');
      expect(await history(by)).not.toContain(name);
    }
  });
});

describe('an address', () => {
  const change = async (by: CastName, { id, version }: PersonView, email: string) =>
    service.as(by).patch<PersonView>(`/people/${id}`, { email }, ifMatch(version));

  it('is changed by whoever has proved lately who it is; a name at any time', async () => {
    const { id, version } = await person('city');
    const browser = await atBrowser(service, CITY);
    await service.clock.advance('10 minutes 1 second');
    const edit = async (wanted: object, from: number) =>
      browser.patch(`/people/${id}`, wanted, ifMatch(from));
    const unproved = { name: '改めた名', email: 'proved@people.test' };
    expectProblem(await edit(unproved, version), { status: 403, code: 'accounts/proof-needed' });
    good(await edit({ name: '改めた名' }, version));
    expectProblem(await edit(unproved, version + 1), { status: 403, code: 'accounts/proof-needed' });
    good(await browser.post('/session/proof', { password: PASSWORD }));
    good(await edit(unproved, version + 1));
  });

  it('that has changed is told to the old one and to the one of the account, and open links end', async () => {
    const personId = await newPerson(service, 'city.staff', 'old.address@people.test');
    good(await service.as(CITY).post(`/people/${personId}/invitation`));
    await service.drain();
    const token = await tokenFromMail(service, /招待/);
    await service.sql('TRUNCATE mailbox_messages');
    await service.sql(`UPDATE accounts SET login_name = 'known.name@people.test' WHERE person_id = $1`, [
      personId,
    ]);
    const one = good(await service.as(CITY).get<PersonView>(`/people/${personId}`));
    good(await change(CITY, one, 'new.address@people.test'));
    expect((await mailsOf(/登録のメールアドレス/)).sort()).toEqual([
      'known.name@people.test',
      'old.address@people.test',
    ]);
    expectProblem(await service.visitor().post('/invitations/reading', { token }), { status: 409 });
  });

  it('of an outside member is told to the other side; that of one’s own people is not', async () => {
    await service.drain();
    await service.sql('TRUNCATE mailbox_messages');
    good(await change(CITY, await person('city'), 'own.one@people.test'));
    expect(await mailsOf(/連携・共同/)).toEqual([]);
    good(await change(CITY, await person(null), 'joint.one@people.test'));
    expect((await mailsOf(/連携・共同/)).sort()).toEqual([
      loginNameOf('prefecture.administrator'),
      loginNameOf('prefecture.secretariat'),
    ]);
  });
});
