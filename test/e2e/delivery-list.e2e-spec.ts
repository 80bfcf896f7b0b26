import type { DeliveryView } from '../../libs/domain/notifications/delivery.schemas.js';
import { newId } from '@platform/database';
import type { CastName } from '../support/cast.js';
import { emptyStage } from '../support/empty-stage.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

interface List {
  items: { id: string; subject: string; state: string; recipient: { name: string; agency: string | null } }[];
  nextCursor: string | null;
  counts: Record<string, number>;
}

let service: TestService;
beforeAll(async () => {
  service = await startTestService({ mail: 'smtp' });
});
beforeEach(async () => {
  await emptyStage(service);
});
afterAll(async () => {
  await service.close();
});

async function list(name: CastName, query = ''): Promise<List> {
  const answer = await service.as(name).get<List>(`/deliveries${query}`);
  expect({ status: answer.status, text: answer.text }).toMatchObject({ status: 200 });
  return answer.body;
}

/** One mail in the ledger, as the worker left it. */
async function mail({
  to = 'city.staff',
  state = 'accepted',
  subject = '【連携・作業】作業の依頼1件',
  on = '2026-11-20',
  waits = false,
}: {
  to?: CastName | null;
  state?: string;
  subject?: string;
  on?: string;
  waits?: boolean;
} = {}): Promise<string> {
  const id = newId();
  await service.sql(
    `INSERT INTO deliveries (id, unique_key, notice, agency_code, subject_type, subject_id, recipient_post_id, person_id,
       recipient_name, recipient_address, subject, text_body, html_body, state, deadline_at, created_at, next_attempt_at)
     SELECT $1::uuid, $1::uuid::text, 'task-assigned', post.agency_code, 'task', gen_random_uuid(), post.id, holder.person_id, '宛名', 'a@renkei.test',
       $3, '本文', '<p>本文</p>', $4, app_now() + interval '1 day', $5::date::timestamp AT TIME ZONE 'Asia/Tokyo',
       CASE WHEN $6 THEN app_now() + interval '1 hour' ELSE 'infinity' END
     FROM posts post JOIN post_holders holder ON holder.post_id = post.id WHERE post.id = $2`,
    [id, service.postOf(to ?? 'council.member'), subject, state, on, waits],
  );
  return id;
}

describe('the ledger of deliveries', () => {
  it('shows a secretariat and an administrator what went to their agency and to joint posts', async () => {
    const [city, prefecture, joint] = [
      await mail({ to: 'city.staff' }),
      await mail({ to: 'prefecture.staff' }),
      await mail({ to: null }),
    ];
    for (const name of ['city.secretariat', 'city.administrator'] as const) {
      const { items, counts } = await list(name);
      expect(items.map(({ id }) => id)).toEqual([joint, city]);
      expect(counts['all']).toBe(2);
    }
    expect((await list('prefecture.secretariat')).items.map(({ id }) => id)).toEqual([joint, prefecture]);
    expect((await service.as('city.secretariat').get(`/deliveries/${city}`)).status).toBe(200);
    expectProblem(await service.as('city.secretariat').get(`/deliveries/${prefecture}`), { status: 404 });
    expectProblem(await service.as('city.secretariat').get(`/deliveries/${newId()}`), { status: 404 });
  });

  it.each(['city.staff', 'city.head', 'prefecture.bureau', 'council.member', 'viewer'] as const)(
    'is closed to the %s',
    async (name) => {
      const id = await mail();
      expectProblem(await service.as(name).get('/deliveries'), { status: 403 });
      expectProblem(await service.as(name).get(`/deliveries/${id}`), { status: 403 });
      expectProblem(await service.as(name).post(`/deliveries/${id}/resending`, { reason: '再送' }), {
        status: 403,
      });
    },
  );

  it('is read page by page, newest first, without a gap and without a row twice', async () => {
    const made: string[] = [];
    for (let count = 0; count < 7; count += 1) made.unshift(await mail());
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: List = await list('city.secretariat', `?limit=3${cursor && `&cursor=${cursor}`}`);
      expect(page.items.length).toBeLessThanOrEqual(3);
      expect(page.counts['all']).toBe(7);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(made);
  });

  it('counts and filters by what became of a mail', async () => {
    const states = [
      'pending',
      'claimed',
      'handed_over',
      'retry',
      'accepted',
      'refused',
      'dead',
      'unknown',
      'skipped',
    ];
    for (const state of states) await mail({ state });
    const { counts } = await list('city.secretariat');
    expect(counts).toEqual({ all: 9, accepted: 1, skipped: 1, unknown: 1, failed: 2, unfinished: 4 });
    for (const [result, count] of Object.entries(counts))
      expect((await list('city.secretariat', `?state=${result}`)).items).toHaveLength(count);
  });

  it('is searched by subject and recipient, and by civil days in Japan', async () => {
    const [percent, other] = [
      await mail({ subject: '100%_完了', on: '2026-11-18' }),
      await mail({ subject: '1000完了', on: '2026-11-19', to: 'city.planner' }),
    ];
    const found = async (query: string) => (await list('city.secretariat', query)).items.map(({ id }) => id);
    expect(await found(`?search=${encodeURIComponent('100%_')}`)).toEqual([percent]);
    expect(await found(`?search=${encodeURIComponent('子育て')}`)).toEqual([other]);
    expect(await found('?from=2026-11-19')).toEqual([other]);
    expect(await found('?to=2026-11-18')).toEqual([percent]);
    expect(await found('?from=2026-11-18&to=2026-11-19')).toEqual([other, percent]);
    expect(await found('?from=2026-11-20')).toEqual([]);
  });

  it.each([
    ['cursor=1', '/cursor'],
    ['cursor=../../x', '/cursor'],
    ['state=lost', '/state'],
    ['limit=0', '/limit'],
    ['from=2026-02-30', '/from'],
    ['order=asc', '/order'],
  ])('refuses %s', async (query, pointer) => {
    const answer = await service.as('city.secretariat').get(`/deliveries?${query}`);
    expectProblem(answer, { status: 422, pointer });
  });

  it('costs one statement for a list, and one for a mail', async () => {
    const id = await mail();
    for (const path of [
      '/deliveries',
      `/deliveries/${id}`,
      '/deliveries?state=failed&search=a&from=2026-01-01',
    ]) {
      const { statements } = await service.statements('city.secretariat', async (member) => member.get(path));
      expect(statements).toHaveLength(1);
    }
  });
});

describe('sending a mail again', () => {
  const resend = async (
    id: string,
    name: CastName = 'city.secretariat',
    body: object = { reason: '再送の依頼' },
  ) => service.as(name).post<DeliveryView>(`/deliveries/${id}/resending`, body);

  it('is a decision of a person, with a reason that stays in the history, and the same Message-ID', async () => {
    if (service.mailServer === null) throw new Error('this story needs the mail server');
    service.mailServer.behaviour = 'refuse';
    await service.build.task();
    await service.drain();
    service.mailServer.behaviour = 'accept';
    const id = (await list('city.secretariat')).items[0]?.id ?? '';
    const answer = await resend(id, 'city.secretariat', { reason: '宛先を直した' });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ state: 'pending', attempts: 0, can: { resend: false } });
    await service.drain();
    const { body } = await service.as('city.secretariat').get<DeliveryView>(`/deliveries/${id}`);
    expect(body.state).toBe('accepted');
    expect(body.log.map(({ state }) => state)).toEqual([
      ...['pending', 'handed_over', 'refused'],
      ...['pending', 'handed_over', 'accepted'],
    ]);
    expect(service.mailServer.received.map(({ messageId }) => messageId)).toEqual([body.messageId]);
    const events = await service.sql(
      `SELECT agency_code, content::json ->> 'reason' AS reason FROM domain_events WHERE type = 'delivery.resent' AND subject_id = $1`,
      [id],
    );
    expect(events).toEqual([{ agency_code: 'city', reason: '宛先を直した' }]);
  });

  it.each(['refused', 'dead', 'unknown'])('is possible from %s', async (state) => {
    const id = await mail({ state });
    const read = await service.as('city.administrator').get<DeliveryView>(`/deliveries/${id}`);
    expect(read.body.can.resend).toBe(true);
    expect((await resend(id, 'city.administrator')).status).toBe(200);
  });

  it.each(['pending', 'claimed', 'handed_over', 'accepted', 'retry', 'skipped'])(
    'is not possible from %s',
    async (state) => {
      const id = await mail({ state });
      const read = await service.as('city.secretariat').get<DeliveryView>(`/deliveries/${id}`);
      expect(read.body.can.resend).toBe(false);
      expectProblem(await resend(id), { status: 409, code: 'notifications/not-resendable' });
    },
  );

  it('has to wait for the one attempt that an unknown mail gets by itself', async () => {
    const id = await mail({ state: 'unknown', waits: true });
    const read = await service.as('city.secretariat').get<DeliveryView>(`/deliveries/${id}`);
    expect(read.body.can.resend).toBe(false);
    expectProblem(await resend(id), { status: 409 });
  });

  it('counts once when two people ask for it together', async () => {
    const id = await mail({ state: 'refused' });
    for (const name of ['city.secretariat', 'city.administrator'] as const) await list(name); // signs in
    const answers = await service.atOnce(4, 'deliveries', async (index) =>
      resend(id, index % 2 === 0 ? 'city.secretariat' : 'city.administrator'),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  });

  it('is not for the other agency, and not without a reason', async () => {
    const id = await mail({ state: 'refused' });
    expectProblem(await resend(id, 'prefecture.secretariat'), { status: 404 });
    expectProblem(await resend(id, 'prefecture.administrator'), { status: 404 });
    expectProblem(await resend(newId()), { status: 404 });
    for (const body of [{}, { reason: ' ' }, { reason: '\u0000' }, { reason: '再送', state: 'accepted' }])
      expectProblem(await resend(id, 'city.secretariat', body), { status: 422 });
    expect((await list('city.secretariat', '?state=failed')).items).toHaveLength(1);
  });
});
