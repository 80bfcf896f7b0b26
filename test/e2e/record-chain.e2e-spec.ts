import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ChainVerifier, EventLog, EventSealer, type ChainHead, type ChainReport } from '@platform/events';
import { systemActor } from '@domain/access';
import { Database, newId } from '@platform/database';
import { commands } from '../../apps/cli/commands/index.js';
import { run as runCommand } from '../../apps/cli/run.js';
import { manyEvents, tamper } from '../support/tamper.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
let sealer: EventSealer;
let verifier: ChainVerifier;
beforeEach(async () => {
  service = await startTestService();
  sealer = service.app.get(EventSealer, { strict: false });
  verifier = service.app.get(ChainVerifier, { strict: false });
});
afterEach(async () => {
  await service.close();
});

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What is held on to, whenever the collector happens to come by. */
function keptHeap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

async function count(table: string): Promise<number> {
  const [row] = await service.sql<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
  return row?.count ?? 0;
}

async function head(): Promise<ChainHead> {
  const [row] = await service.sql<ChainHead>(
    `SELECT number::int AS number, encode(hash, 'hex') AS hash FROM event_seals ORDER BY event_seals.number DESC LIMIT 1`,
  );
  if (row === undefined) throw new Error('nothing is sealed');
  return row;
}

const owner = async (...statements: string[]) => tamper(service.config.DATABASE_URL, ...statements);

describe('sealing', () => {
  it('numbers every committed event without a gap and chains it to the one before', async () => {
    await service.build.task();
    expect(await count('unsealed_events')).toBeGreaterThan(0);
    await service.drain();
    expect(await count('unsealed_events')).toBe(0);
    expect(await count('event_seals')).toBe(await count('domain_events'));
    const rows = await service.sql<{ number: number; linked: boolean }>(
      `SELECT number::int AS number, previous_hash = coalesce(lag(hash) OVER (ORDER BY number), decode(repeat('00', 32), 'hex')) AS linked
       FROM event_seals ORDER BY event_seals.number`,
    );
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_row, index) => index + 1));
    expect(rows.every(({ linked }) => linked)).toBe(true);
    expect(await verifier.verify()).toMatchObject({ ok: true, broken: null, checked: rows.length });
  });

  it('also takes an event that was committed after younger ones', async () => {
    const database = service.app.get(Database, { strict: false });
    const events = service.app.get(EventLog, { strict: false });
    const test = { type: 'test.happened', subjectType: 'test', subjectId: newId(), content: {} };
    let commit: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (commit = resolve));
    const slow = database.transaction(async (tx) => {
      await events.append(tx, systemActor('test'), test);
      await held;
    });
    await database.transaction(async (tx) => events.append(tx, systemActor('test'), test));
    await sealer.seal();
    const before = await head();
    commit();
    await slow;
    expect(await sealer.seal()).toBe(1);
    expect((await head()).number).toBe(before.number + 1);
    expect(await verifier.verify([before])).toMatchObject({ ok: true });
  });

  it('by several sealers at once gives each event one number', async () => {
    await service.sql(manyEvents(3_000));
    await Promise.all([sealer.seal(100), sealer.seal(100), sealer.seal(70), sealer.seal(30)]);
    await sealer.seal();
    expect(await count('event_seals')).toBe(await count('domain_events'));
    expect(await verifier.verify()).toMatchObject({ ok: true });
  });

  it('that dies in the middle leaves nothing half numbered, and the next goes on', async () => {
    await service.sql(manyEvents(500));
    await sealer.seal(100_000);
    const sealed = await count('event_seals');
    await service.sql(manyEvents(2_000));
    // The connection of a sealer that waits at the end of its batch is cut, as when its process is killed.
    await service.sql(
      `CREATE FUNCTION die_while_sealing() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         PERFORM pg_sleep(20); RETURN NULL; END $$`,
    );
    await service.sql(
      `CREATE TRIGGER die_here AFTER DELETE ON unsealed_events FOR EACH STATEMENT EXECUTE FUNCTION die_while_sealing()`,
    );
    const dying = sealer.seal(300).catch(() => 'died');
    for (let killed = 0; killed === 0;) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      const rows = await owner(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND query LIKE 'DELETE FROM unsealed_events%' AND wait_event = 'PgSleep'`,
      );
      killed = rows.length;
    }
    expect(await dying).toBe('died');
    await service.sql(`DROP TRIGGER die_here ON unsealed_events`);
    expect(await count('event_seals')).toBe(sealed);
    await sealer.seal();
    expect(await count('unsealed_events')).toBe(0);
    expect(await verifier.verify()).toMatchObject({ ok: true });
    service.forgiveFaults();
  });
});

describe('a record of 100,000 entries', () => {
  it('is verified in one run with flat memory, and a changed one is found among them', async () => {
    await service.sql(manyEvents(100_000));
    expect(await sealer.seal(5_000)).toBeGreaterThan(100_000);
    const told = await head();
    const resting = keptHeap();
    const kept: number[] = [];
    let next = 20_000;
    const whole = await verifier.verify([told], (checked) => {
      if (checked >= next) kept.push(keptHeap() - resting);
      if (checked >= next) next += 20_000;
      return Promise.resolve();
    });
    expect(whole).toMatchObject({ ok: true, checked: told.number, head: told, waiting: 0 });
    expect(told.number).toBeGreaterThanOrEqual(100_000);
    // A hundred thousand rows held at once would be hundreds of megabytes.
    expect(kept.length).toBeGreaterThanOrEqual(4);
    expect(Math.max(...kept)).toBeLessThan(50_000_000);
    const [row] = await service.sql<{ id: string }>(
      `SELECT event_id AS id FROM event_seals WHERE number = 99000`,
    );
    await owner(`UPDATE domain_events SET content = '{"changes":{}}' WHERE id = '${row?.id}'`);
    expect(await verifier.verify([told])).toMatchObject({
      ok: false,
      checked: 98_999,
      broken: { number: 99_000, eventId: row?.id, what: 'content_changed' },
    });
  }, 180_000);
});

describe('every way to change the record', () => {
  it('is found, and the first entry that does not hold is named', async () => {
    await service.sql(manyEvents(3_000));
    await sealer.seal();
    const told = await head();
    const idAt = async (number: number) =>
      (
        await service.sql<{ id: string }>(`SELECT event_id AS id FROM event_seals WHERE number = ${number}`)
      )[0]?.id;
    const at = 2_501;
    const id = await idAt(at);
    const restored = async (change: string[], undo: string[], expected: object, heads: ChainHead[] = []) => {
      await owner(...change);
      const report = await verifier.verify(heads);
      await owner(...undo);
      expect(report).toMatchObject({ ok: false, broken: expected });
    };

    const content = (
      await service.sql<{ content: string }>(`SELECT content FROM domain_events WHERE id = '${id}'`)
    )[0]?.content;
    await restored(
      [`UPDATE domain_events SET content = '{"changes":{}}' WHERE id = '${id}'`],
      [`UPDATE domain_events SET content = $q$${content}$q$ WHERE id = '${id}'`],
      { number: at, eventId: id, what: 'content_changed' },
    );
    await restored(
      [`UPDATE domain_events SET content = NULL WHERE id = '${id}'`],
      [`UPDATE domain_events SET content = $q$${content}$q$ WHERE id = '${id}'`],
      { number: at, eventId: id, what: 'content_missing' },
    );
    for (const [column, value] of [
      ['agency_code', `'joint'`],
      ['occurred_at', `occurred_at + interval '1 microsecond'`],
      ['as_deputy', 'true'],
      ['person_id', `'${newId()}'`],
      ['content_hash', `sha256('another')`],
    ]) {
      await owner(`CREATE TABLE kept AS SELECT * FROM domain_events WHERE id = '${id}'`);
      await restored(
        [`UPDATE domain_events SET ${column} = ${value} WHERE id = '${id}'`],
        [
          `UPDATE domain_events event SET ${column} = kept.${column} FROM kept WHERE event.id = kept.id`,
          `DROP TABLE kept`,
        ],
        { number: at, eventId: id, what: 'facts_changed' },
      );
    }
    await restored(
      [
        `CREATE TABLE kept AS SELECT * FROM domain_events WHERE id = '${id}'`,
        `DELETE FROM domain_events WHERE id = '${id}'`,
      ],
      [`INSERT INTO domain_events SELECT * FROM kept`, `DROP TABLE kept`],
      { number: at, eventId: id, what: 'event_missing' },
    );
    await restored(
      [
        `CREATE TABLE kept AS SELECT * FROM event_seals WHERE number = ${at}`,
        `DELETE FROM event_seals WHERE number = ${at}`,
      ],
      [`INSERT INTO event_seals SELECT * FROM kept`, `DROP TABLE kept`],
      { number: at, eventId: null, what: 'number_missing' },
    );
    const swap = [
      `UPDATE event_seals SET number = -1 * number WHERE number IN (${at}, ${at + 1})`,
      `UPDATE event_seals SET number = CASE number WHEN -${at} THEN ${at + 1} ELSE ${at} END WHERE number < 0`,
    ];
    await owner(`ALTER TABLE event_seals DROP CONSTRAINT event_seals_number_check`);
    await restored(swap, swap, { number: at, what: 'order_changed' });
    await restored(
      [`UPDATE event_seals SET hash = sha256('x') WHERE number = ${at}`],
      [
        `UPDATE event_seals SET hash = (SELECT previous_hash FROM event_seals WHERE number = ${at + 1}) WHERE number = ${at}`,
      ],
      { number: at, eventId: id, what: 'seal_changed' },
    );
    await restored(
      [
        `CREATE TABLE kept AS SELECT * FROM event_seals WHERE number > ${at}`,
        `CREATE TABLE kept_events AS SELECT * FROM domain_events WHERE id IN (SELECT event_id FROM kept)`,
        `DELETE FROM event_seals WHERE number > ${at}`,
        `DELETE FROM domain_events WHERE id IN (SELECT event_id FROM kept)`,
      ],
      [
        `INSERT INTO domain_events SELECT * FROM kept_events`,
        `INSERT INTO event_seals SELECT * FROM kept`,
        `DROP TABLE kept, kept_events`,
      ],
      { number: at + 1, eventId: null, what: 'cut_off' },
      [told],
    );
    expect(await verifier.verify([told])).toMatchObject({ ok: true });

    // Whoever may do everything can write a whole new chain, which holds in itself; only the head that was sent tells.
    await owner(
      `UPDATE domain_events SET type = 'task.started' WHERE id = '${id}'`,
      `DELETE FROM event_seals`,
      `INSERT INTO unsealed_events SELECT id FROM domain_events`,
    );
    await sealer.seal();
    expect(await verifier.verify()).toMatchObject({ ok: true, checked: told.number });
    expect(await verifier.verify([told])).toMatchObject({
      ok: false,
      broken: { number: told.number, what: 'replaced' },
    });
    await service.sql(
      `INSERT INTO seal_heads (id, day, agency_code, number, hash)
       VALUES (gen_random_uuid(), app_today(), 'city', $1, decode($2, 'hex'))`,
      [told.number, told.hash],
    );
    expect(await verifier.verify()).toMatchObject({
      ok: false,
      broken: { number: told.number, what: 'replaced' },
    });
  });
});

describe('an event that slips past the chain', () => {
  it('is named', async () => {
    await service.build.task();
    await service.sql(
      `DELETE FROM unsealed_events WHERE event_id = (SELECT min(event_id::text)::uuid FROM unsealed_events)`,
    );
    await sealer.seal();
    expect(await verifier.verify()).toMatchObject({ ok: false, broken: { what: 'event_outside' } });
  });
});

describe('an event that waits', () => {
  it('for its seal longer than an hour says that sealing has stopped', async () => {
    await service.build.task();
    await sealer.seal();
    await service.build.task();
    await service.clock.advance('59 minutes');
    expect(await verifier.verify()).toMatchObject({ ok: true, broken: null });
    await service.clock.advance('2 minutes');
    const [oldest] = await service.sql<{ id: string }>(
      `SELECT event_id AS id FROM unsealed_events ORDER BY waiting_since, event_id LIMIT 1`,
    );
    expect(await verifier.verify()).toMatchObject({
      ok: false,
      broken: { number: 0, eventId: oldest?.id, what: 'sealing_stopped' },
    });
    await sealer.seal();
    expect(await verifier.verify()).toMatchObject({ ok: true, waiting: 0 });
  });
});

describe('npm run cli -- audit verify', () => {
  async function cli(...words: string[]): Promise<{ code: number; report: ChainReport }> {
    let out = '';
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += String(text);
      return true;
    });
    jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
    try {
      const { DATABASE_URL, DATABASE_APP_URL, FILES_DIR, REDIS_URL } = service.config;
      const environment = { NODE_ENV: 'test', DATABASE_URL, DATABASE_APP_URL, FILES_DIR, REDIS_URL };
      const code = await runCommand(['audit', 'verify', '--json', ...words], commands, environment);
      return { code, report: JSON.parse(out === '' ? '{}' : out) as ChainReport };
    } finally {
      write.mockRestore();
      jest.restoreAllMocks();
    }
  }

  it('says that all is well with exit code 0, and names what is not with exit code 1', async () => {
    await service.build.task();
    await sealer.seal();
    const { number, hash } = await head();
    expect(await cli('--head', `${number}:${hash}`)).toMatchObject({
      code: 0,
      report: { ok: true, checked: number, broken: null },
    });
    expect(await cli('--head', `${number}:${'0'.repeat(64)}`)).toMatchObject({
      code: 1,
      report: { ok: false, broken: { number, what: 'replaced' } },
    });
    expect((await cli('--head', 'tomorrow')).code).toBe(2);
    await owner(`UPDATE domain_events SET request_id = 'another'
      WHERE id = (SELECT event_id FROM event_seals WHERE number = 3)`);
    expect(await cli()).toMatchObject({
      code: 1,
      report: {
        ok: false,
        broken: { number: 3, what: 'facts_changed', messages: { ja: '記録の事実が変わっています' } },
      },
    });
  });
});
