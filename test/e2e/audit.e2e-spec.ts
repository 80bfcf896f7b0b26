import { readFileSync } from 'node:fs';
import type { AuditEventList, AuditEventView } from '../../libs/domain/audit/events/audit-event.schemas.js';
import type { IntegrityView, VerificationView } from '../../libs/domain/audit/integrity/integrity.schemas.js';
import { buildCouncil, buildMeeting, done } from '../support/build-council.js';
import type { CastName } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import { manyEvents, tamper } from '../support/tamper.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
beforeEach(async () => {
  service = await startTestService({ dailyCare: true });
});
afterEach(async () => {
  await service.close();
});

async function audit(name: CastName, query = ''): Promise<AuditEventList> {
  return done(await service.as(name).get<AuditEventList>(`/audit/events?limit=100&${query}`));
}
const typesOf = ({ items }: AuditEventList) => items.map(({ type }) => type);

describe('who may audit what', () => {
  it('each agency sees what it did and what was done between the two, not what the other does for itself', async () => {
    const joint = await service.build.task();
    const prefecture = await service.build.task({ by: 'prefecture.staff', to: 'prefecture.planner' });
    const city = await service.build.task({ by: 'city.staff', to: 'city.planner' });
    const cityMeeting = await buildMeeting(service, {
      councilId: await buildCouncil(service, { agency: 'city', seats: [] }),
    });
    const jointMeeting = await buildMeeting(service);
    const sees = async (name: CastName) => {
      const { items } = await audit(name);
      return [joint, prefecture, city, cityMeeting, jointMeeting].map(({ id }) =>
        items.some(({ subject }) => subject.id === id),
      );
    };
    for (const duty of ['secretariat', 'administrator'] as const) {
      expect(await sees(`prefecture.${duty}`)).toEqual([true, true, false, false, true]);
      expect(await sees(`city.${duty}`)).toEqual([true, false, true, true, true]);
    }
  });

  it('counts neither the people of the other agency nor what the system does for it', async () => {
    done(await service.as('prefecture.staff').get('/session'));
    done(await service.as('city.staff').get('/session'));
    const subjects = async (name: CastName) =>
      new Set((await audit(name, 'type=session.started')).items.map(({ person }) => person));
    expect([...(await subjects('city.administrator'))].sort()).toEqual(['市管理者の者', '移住担当の者']);
    expect([...(await subjects('prefecture.administrator'))].sort()).toEqual([
      '企画担当の者',
      '道管理者の者',
    ]);
  });

  it('the facts of one event stand behind the same rule', async () => {
    await service.build.task({ by: 'city.staff', to: 'city.planner' });
    await service.drain();
    const [event] = (await audit('city.secretariat', 'type=task.opened')).items;
    const path = `/audit/events/${event?.id}`;
    const read = done(await service.as('city.administrator').get<AuditEventView>(path));
    expect(read).toMatchObject({
      person: '移住担当の者',
      how: 'session',
      number: read.seal?.number,
      content: { title: '移住相談の案内を作る' },
    });
    expect(read.requestId).toMatch(/./);
    expect(read.seal?.hash).toMatch(/^[0-9a-f]{64}$/);
    expectProblem(await service.as('prefecture.administrator').get(path), { status: 404 });
    for (const name of ['city.staff', 'viewer', 'city.head'] as const)
      expectProblem(await service.as(name).get(path), { status: 403 });
  });
});

describe('a search', () => {
  it('narrows by period, agency, post or person, kind, type, record and how', async () => {
    const task = await service.build.task();
    await service.clock.advance('2 days');
    done(await service.as('city.staff').post(`/tasks/${task.id}/starting`));
    const types = async (query: string) => typesOf(await audit('city.secretariat', query));
    expect(await types(`record=${task.id}`)).toEqual(['task.started', 'task.opened']);
    expect(await types(`record=${task.id}&from=2026-11-21`)).toEqual(['task.started']);
    expect(await types(`record=${task.id}&to=2026-11-20`)).toEqual(['task.opened']);
    expect(await types(`record=${task.id}&agency=city`)).toEqual(['task.started']);
    expect(await types(`record=${task.id}&who=${encodeURIComponent('移住課')}`)).toEqual(['task.started']);
    expect(await types(`record=${task.id}&who=${encodeURIComponent('企画担当の者')}`)).toEqual([
      'task.opened',
    ]);
    expect(await types(`record=${task.id}&who=%25`)).toEqual([]);
    expect(await types('kind=task')).toEqual(['task.started', 'task.opened']);
    expect(await types('type=task.opened')).toEqual(['task.opened']);
    expect(await types('kind=task&actingBy=session')).toEqual(['task.started', 'task.opened']);
    expect(await types('kind=task&actingBy=token')).toEqual([]);
  });

  it('goes on where it ended', async () => {
    for (const title of ['一', '二', '三']) await service.build.task({ title });
    const first = done(
      await service.as('city.secretariat').get<AuditEventList>('/audit/events?kind=task&limit=2'),
    );
    const rest = await audit('city.secretariat', `kind=task&cursor=${first.nextCursor}`);
    expect([...first.items, ...rest.items].map(({ sentence }) => sentence.ja.slice(11, 16))).toHaveLength(3);
    expect(new Set([...first.items, ...rest.items].map(({ id }) => id)).size).toBe(3);
    expect(rest.nextCursor).toBeNull();
  });

  it.each(['from=2026-02-30', 'to=x', 'agency=state', 'record=1', 'actingBy=magic', 'cursor=1', 'more=1'])(
    'that makes no sense is refused with the field: %s',
    async (query) => {
      const answer = await service.as('city.secretariat').get(`/audit/events?${query}`);
      expectProblem(answer, { status: 422 });
      expect(answer.text).toContain(`/${query.split('=')[0]}`);
    },
  );
});

describe('an export', () => {
  const PERIOD = 'from=2026-11-20&to=2026-11-20';

  it('as CSV keeps formulas from spreadsheets, and is itself in the record with period and count', async () => {
    const title = '=HYPERLINK("http://x")';
    const task = await service.build.task({ title });
    done(
      await service.as('prefecture.staff').patch(`/tasks/${task.id}`, { title: '+1' }, { 'If-Match': '"1"' }),
    );
    const answer = await service.as('city.administrator').get(`/audit/export?${PERIOD}&format=csv&kind=task`);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toContain('renkei-audit-2026-11-20-2026-11-20.csv');
    const lines = answer.text.split('\r\n');
    expect(lines[0]).toContain('番号,日時（UTC）,機関,誰が');
    expect(answer.text).toContain('題名：');
    for (const cell of answer.text.split(/[,\r\n]+/)) expect(cell).not.toMatch(/^"?[=+@]/);
    const [event] = (await audit('city.administrator', 'type=audit.exported')).items;
    expect(event?.sentence.ja).toBe(
      '市・連携課 市管理者が令和8年11月20日から令和8年11月20日までの記録2件をCSVで書き出しました',
    );
    expect(typesOf(await audit('prefecture.administrator', 'type=audit.exported'))).toEqual([]);
  });

  it('of any kind is declared with exactly the types that it answers with', async () => {
    const { paths } = JSON.parse(readFileSync('apps/api/openapi.json', 'utf8')) as {
      paths: Record<string, { get: { responses: Record<string, { content: object }> } }>;
    };
    const declared = (path: string) =>
      Object.keys(paths[`/api/v1${path}`]?.get.responses['200']?.content ?? {}).sort();
    const sent = async (path: string, queries: string[]) => {
      const types: (string | undefined)[] = [];
      for (const query of queries) {
        const { status, headers } = await service.as('city.administrator').download(`${path}?${query}`);
        expect(status).toBe(200);
        types.push(headers['content-type']?.split(';')[0]);
      }
      return types.sort();
    };
    const effectiveOn = 'effectiveOn=2027-04-01';
    for (const [path, queries] of [
      ['/audit/export', [`${PERIOD}&format=csv`, `${PERIOD}&format=json`]],
      ['/people/export', ['']],
      ['/transfer-form', [`format=csv&${effectiveOn}`, `format=xlsx&${effectiveOn}`]],
    ] as const)
      expect({ path, types: declared(path) }).toEqual({ path, types: await sent(path, [...queries]) });
  });

  it('as JSON holds every event of the period once, in pages, oldest first', async () => {
    await service.sql(manyEvents(1_200));
    await service.drain();
    const { text, status } = await service
      .as('city.secretariat')
      .get(`/audit/export?${PERIOD}&format=json&type=task.edited&agency=city`);
    expect(status).toBe(200);
    const events = JSON.parse(text) as { id: string; at: string; hash: string; content: object }[];
    expect(events).toHaveLength(600);
    expect(new Set(events.map(({ id }) => id)).size).toBe(600);
    expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort());
    expect(events[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('of nothing is an empty list, and of the other agency’s own matters holds nothing', async () => {
    await service.build.task({ by: 'prefecture.staff', to: 'prefecture.planner' });
    const answer = await service.as('city.secretariat').get(`/audit/export?${PERIOD}&format=json&kind=task`);
    expect(JSON.parse(answer.text)).toEqual([]);
  });

  it.each([
    ['from=2026-11-21&to=2026-11-20&format=csv', '/to'],
    ['from=2025-01-01&to=2026-11-20&format=csv', '/to'],
    ['from=2026-11-20&format=csv', '/to'],
    ['from=2026-11-20&to=2026-11-20&format=xml', '/format'],
  ])('with %s is refused at %s', async (query, pointer) => {
    const answer = await service.as('city.secretariat').get(`/audit/export?${query}`);
    expectProblem(answer, { status: 422 });
    expect(answer.text).toContain(pointer);
  });
});

describe('the head of the record', () => {
  it('goes to the administrators and secretariats of both agencies once each working day', async () => {
    await service.drain();
    await service.drain();
    const heads = async () => (await service.mails()).filter(({ subject }) => subject.includes('記録の末尾'));
    // The first drain seals; the head of a record that nobody sealed yet cannot be told.
    await service.clock.advance('10 minutes');
    await service.drain();
    expect((await heads()).map(({ to }) => to).sort()).toEqual(
      ['city', 'prefecture']
        .flatMap((agency) => [`${agency}.administrator@renkei.test`, `${agency}.secretariat@renkei.test`])
        .sort(),
    );
    const [sent] = await service.sql<{ number: number; hash: string }>(
      `SELECT number::int AS number, encode(hash, 'hex') AS hash FROM seal_heads LIMIT 1`,
    );
    expect((await heads())[0]?.text).not.toContain('封を待つ記録');
    expect((await heads())[0]?.text).toContain(`--head ${sent?.number}:${sent?.hash}`);
    await service.clock.advance('1 hour');
    await service.drain();
    await service.drainWithAnother();
    expect(await heads()).toHaveLength(4);
    await service.clock.set('2026-11-23T09:00:00+09:00'); // 勤労感謝の日
    await service.drain();
    expect(await heads()).toHaveLength(4);
    await service.clock.set('2026-11-24T09:00:00+09:00');
    await service.drain();
    expect(await heads()).toHaveLength(8);
  });

  it('says so when sealing has stopped, and a verification too', async () => {
    await service.drain();
    await service.build.task();
    // Sealing fails from here on.
    await service.sql(
      `CREATE FUNCTION refuse_seal() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no seal today'; END $$`,
    );
    await service.sql(
      `CREATE TRIGGER refuse_seal BEFORE INSERT ON event_seals EXECUTE FUNCTION refuse_seal()`,
    );
    await service.clock.set('2026-11-24T09:00:00+09:00');
    await service.drain();
    const mails = await service.mails();
    const about = (words: string) => mails.filter(({ subject }) => subject.includes(words));
    const heads = about('記録の末尾').filter(({ subject }) => subject.includes('11月24日'));
    expect(heads).toHaveLength(4);
    expect(heads[0]?.text).toMatch(/封を待つ記録[1-9]\d*件が、1時間を過ぎても/);
    expect(about('合わない所')[0]?.text).toContain('1時間を過ぎても封をされていない記録があります');
    service.forgiveFaults();
  });

  it.each([
    'UPDATE seal_heads SET number = 1',
    'DELETE FROM event_seals',
    'DELETE FROM seal_heads',
    `UPDATE delivery_log SET note = 'x'`,
  ])('and the record behind it are not the owner’s to change: %s', async (sql) => {
    await expect(service.sql(sql)).rejects.toThrow(/is append-only/);
  });
});

describe('a verification', () => {
  const integrity = async () =>
    done(await service.as('city.secretariat').get<IntegrityView>('/audit/integrity'));

  it('is asked for on the page, runs behind it, and shows its result', async () => {
    await service.build.task();
    await service.drain();
    const asked = await service.as('prefecture.secretariat').post<VerificationView>('/audit/verifications');
    expect(asked).toMatchObject({ status: 202, body: { state: 'queued', result: null } });
    const again = await service.as('city.administrator').post<VerificationView>('/audit/verifications');
    expect(again.body.id).toBe(asked.body.id);
    await service.drain();
    const read = done(
      await service.as('city.secretariat').get<VerificationView>(`/audit/verifications/${asked.body.id}`),
    );
    expect(read).toMatchObject({ state: 'succeeded', result: { ok: true, broken: null } });
    expect((await integrity()).last?.id).toBe(asked.body.id);
    expect(typesOf(await audit('city.administrator', `record=${asked.body.id}`))).toEqual([
      'seal.chain_verified',
      'audit.verification_requested',
    ]);
    expectProblem(await service.as('city.staff').post('/audit/verifications'), { status: 403 });
  });

  it('compares with a head that somebody kept', async () => {
    await service.drain();
    const head = { number: 1, hash: '0'.repeat(64) };
    const asked = done(
      await service.as('city.secretariat').post<VerificationView>('/audit/verifications', { head }),
    );
    await service.drain();
    const read = await service
      .as('city.secretariat')
      .get<VerificationView>(`/audit/verifications/${asked.id}`);
    expect(done(read)).toMatchObject({
      comparedWith: head,
      result: { ok: false, onlyGivenHead: true, broken: { number: 1, what: 'replaced' } },
    });
    // Whoever typed it is told; the record itself holds, and nobody else is alarmed.
    expect((await integrity()).last).toMatchObject({ requestedBy: null, result: { ok: true } });
    await service.drain();
    expect((await service.mails()).filter(({ subject }) => subject.includes('合わない所'))).toEqual([]);
    expect(typesOf(await audit('city.secretariat', 'type=seal.chain_broken'))).toEqual([]);
    expectProblem(
      await service.as('city.secretariat').post('/audit/verifications', { head: { number: 1 } }),
      {
        status: 422,
      },
    );
  });

  it('with a head that somebody kept still finds the record itself broken, and says so to all', async () => {
    await service.drain();
    await tamper(
      service.config.DATABASE_URL,
      `UPDATE domain_events SET content = '{}' WHERE id = (SELECT event_id FROM event_seals WHERE number = 2)`,
    );
    const head = { number: 1, hash: '0'.repeat(64) };
    const asked = done(
      await service.as('city.secretariat').post<VerificationView>('/audit/verifications', { head }),
    );
    await service.drain();
    expect((await integrity()).last).toMatchObject({
      id: asked.id,
      result: { ok: false, onlyGivenHead: false, broken: { number: 2, what: 'content_changed' } },
    });
    expect((await service.mails()).filter(({ subject }) => subject.includes('合わない所'))).toHaveLength(4);
  });

  it('waits for the one that its agency asked for before, and comes a few times an hour', async () => {
    await service.drain();
    const ask = async (number?: number, name: CastName = 'city.secretariat') =>
      service
        .as(name)
        .post<VerificationView>(
          '/audit/verifications',
          number === undefined ? undefined : { head: { number, hash: 'a'.repeat(64) } },
        );
    done(await ask(1));
    expectProblem(await ask(2), { status: 409, code: 'audit/verification-open' });
    expect((await ask(1)).status).toBe(202);
    done(await ask(3, 'prefecture.administrator'));
    for (let count = 2; count <= 6; count += 1) {
      await service.drain();
      done(await ask(count));
    }
    await service.drain();
    const refused = await ask(7);
    expectProblem(refused, { status: 429, code: 'audit/too-many-verifications' });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask(7, 'prefecture.secretariat')).status).toBe(202);
    await service.clock.advance('61 minutes');
    done(await ask(7));
  });

  it('comes by itself every day, and tells both agencies of the first entry that does not hold', async () => {
    await service.drain();
    expect((await integrity()).last).toMatchObject({ requestedBy: null, result: { ok: true } });
    await tamper(
      service.config.DATABASE_URL,
      `UPDATE domain_events SET content = '{}' WHERE id = (SELECT event_id FROM event_seals WHERE number = 2)`,
    );
    await service.clock.set('2026-11-21T03:00:00+09:00');
    await service.drain();
    expect((await integrity()).last?.result).toMatchObject({
      ok: false,
      broken: { number: 2, what: 'content_changed', words: { ja: '記録の内容が変わっています' } },
    });
    const mails = (await service.mails()).filter(({ subject }) => subject.includes('合わない所'));
    expect(mails.map(({ to }) => to).sort()).toEqual([
      'city.administrator@renkei.test',
      'city.secretariat@renkei.test',
      'prefecture.administrator@renkei.test',
      'prefecture.secretariat@renkei.test',
    ]);
    expect(mails[0]?.text).toContain('最初に合わない番号：2');
  });
});
