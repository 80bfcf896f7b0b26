import pg from 'pg';
import { Database, newId } from '@platform/database';
import { buildCouncil, buildMeeting } from '../support/build-council.js';
import { startTestService, type TestService } from '../support/test-service.js';

// The second line: whatever the code believed, PostgreSQL lets a request write only rows of the agency it acts for.

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

type ActingFor = 'prefecture' | 'city' | '*' | '';

/** Runs one statement as the processes' login, for an agency; how many rows it changed, or the error's code. */
async function write(
  agency: ActingFor,
  sql: string,
  values: readonly unknown[] = [],
): Promise<number | string> {
  const client = new pg.Client({ connectionString: service.config.DATABASE_APP_URL });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.agency', $1, true)`, [agency]);
    return (await client.query(sql, [...values])).rowCount ?? 0;
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.query('ROLLBACK').catch(() => undefined);
    await client.end();
  }
}

const REFUSED = '42501';

describe('a task', () => {
  const reword = `UPDATE tasks SET title = '書きかえた題' WHERE id = $1`;

  it('of one agency is changed by that agency, by the system, and by nobody else', async () => {
    const { id } = await service.build.task({ by: 'prefecture.staff', to: 'prefecture.planner' });
    expect(await write('prefecture', reword, [id])).toBe(1);
    expect(await write('*', reword, [id])).toBe(1);
    expect(await write('city', reword, [id])).toBe(0);
    expect(await write('', reword, [id])).toBe(0);
    expect(await write('city', `DELETE FROM tasks WHERE id = $1`, [id])).toBe(0);
  });

  it('that one agency asks of the other is changed by both', async () => {
    const { id } = await service.build.task({ by: 'prefecture.staff', to: 'city.staff' });
    expect(await write('prefecture', reword, [id])).toBe(1);
    expect(await write('city', reword, [id])).toBe(1);
    expect(await write('', reword, [id])).toBe(0);
  });

  it('cannot be pushed over to the other agency alone', async () => {
    const { id } = await service.build.task({ by: 'prefecture.staff', to: 'prefecture.planner' });
    const giveAway = `UPDATE tasks SET asking_agency = 'city', assigned_agency = 'city' WHERE id = $1`;
    expect(await write('prefecture', giveAway, [id])).toBe(REFUSED);
  });

  it('is read by every process, because the list scopes guard reading', async () => {
    const { id } = await service.build.task({ by: 'prefecture.staff', to: 'prefecture.planner' });
    expect(await write('', `SELECT FROM tasks WHERE id = $1`, [id])).toBe(1);
  });
});

describe('a post', () => {
  const add = (agency: string | null) =>
    [
      `INSERT INTO posts (id, agency_code, name, valid_from) VALUES ($1, $2, '新しい職', app_today())`,
      [newId(), agency],
    ] as const;

  it('is made by its own agency; one of neither by both', async () => {
    expect(await write('city', ...add('city'))).toBe(1);
    expect(await write('city', ...add('prefecture'))).toBe(REFUSED);
    expect(await write('city', ...add(null))).toBe(1);
    expect(await write('', ...add(null))).toBe(REFUSED);
  });

  it('has its duties and holders from its own agency', async () => {
    const post = service.postOf('prefecture.staff');
    const grant = `INSERT INTO post_roles (post_id, role) VALUES ($1, 'administrator')`;
    expect(await write('prefecture', grant, [post])).toBe(1);
    expect(await write('city', grant, [post])).toBe(REFUSED);
    expect(await write('city', `DELETE FROM post_holders WHERE post_id = $1`, [post])).toBe(0);
  });
});

describe('a meeting with all that hangs on it', () => {
  it.each(['prefecture', 'city'] as const)(
    'of a council of the %s is written by it alone',
    async (agency) => {
      const other = agency === 'city' ? 'prefecture' : 'city';
      const councilId = await buildCouncil(service, { agency, seats: [] });
      const agenda = [{ title: '議題' }];
      const { id } = await buildMeeting(service, { by: `${agency}.secretariat`, councilId, agenda });
      for (const sql of [
        `UPDATE meetings SET place = '別館' WHERE id = $1`,
        `UPDATE agenda_items SET title = '別の議題' WHERE meeting_id = $1`,
      ]) {
        expect(await write(agency, sql, [id])).toBe(1);
        expect(await write(other, sql, [id])).toBe(0);
      }
    },
  );

  it('of the joint council is written by both, and by nobody who is not signed in', async () => {
    const councilId = await buildCouncil(service, { agency: null, seats: [] });
    const { id } = await buildMeeting(service, { by: 'city.secretariat', councilId });
    const move = `UPDATE meetings SET place = '別館' WHERE id = $1`;
    expect(await write('prefecture', move, [id])).toBe(1);
    expect(await write('city', move, [id])).toBe(1);
    expect(await write('', move, [id])).toBe(0);
  });
});

describe('the history', () => {
  it("takes no entry in the other agency's name", async () => {
    const append = (agency: ActingFor) =>
      write(
        agency,
        `INSERT INTO domain_events (id, type, subject_type, subject_id, agency_code, content, content_hash)
         VALUES ($1, 'task.edited', 'task', $1, 'prefecture', '{}', sha256('{}'))`,
        [newId()],
      );
    expect(await append('prefecture')).toBe(1);
    expect(await append('city')).toBe(REFUSED);
    expect(await append('')).toBe(REFUSED);
  });
});

describe('a request whose transaction is already open', () => {
  const postOf = (database: Database, agency: string) =>
    database.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO posts (id, agency_code, name, valid_from) VALUES ($1, $2, '新しい職', app_today())`,
        [newId(), agency],
      );
    });
  class Undo extends Error {}
  /** What `work` may write inside an open transaction of the city, which is then undone. */
  const inTheCitysTransaction = async (work: (database: Database) => Promise<void>) => {
    const database = service.app.get(Database, { strict: false });
    const city = database.actingFor('city', async () =>
      database.transaction(async () => {
        await work(database);
        throw new Undo();
      }),
    );
    await expect(city).rejects.toThrow();
    return city.catch((error: unknown) => error instanceof Undo);
  };

  it('writes for both inside an act of both, and then only for its own agency again', async () => {
    const bothHere = (database: Database) => database.forEveryAgency(() => postOf(database, 'prefecture'));
    expect(await inTheCitysTransaction(bothHere)).toBe(true);
    expect(await inTheCitysTransaction((database) => postOf(database, 'city'))).toBe(true);
    expect(await inTheCitysTransaction((database) => postOf(database, 'prefecture'))).toBe(false);
    const thenAlone = async (database: Database) => {
      await bothHere(database);
      await postOf(database, 'prefecture');
    };
    expect(await inTheCitysTransaction(thenAlone)).toBe(false);
  });

  it('writes for the agency that a part of it names, and then for its own again', async () => {
    const otherHere = (database: Database) =>
      database.actingFor('prefecture', () => postOf(database, 'prefecture'));
    expect(
      await inTheCitysTransaction(async (database) => {
        await otherHere(database);
        await postOf(database, 'city');
      }),
    ).toBe(true);
    expect(
      await inTheCitysTransaction((database) =>
        database.actingFor('prefecture', () => postOf(database, 'city')),
      ),
    ).toBe(false);
  });
});

// Tables that name an agency and are not guarded, each with the reason.
const UNGUARDED: Record<string, string> = {
  people: 'a person may serve one agency after the other; the posts held decide, in the service',
  provider_identities: 'written before anybody is signed in, or by the person whose it is',
  provider_refusals: 'written before anybody is signed in',
  provider_requests: 'written before anybody is signed in',
  provider_sessions: 'written while the session begins',
};

describe('every table that names an agency', () => {
  it('is guarded, for its owner too, or says why not', async () => {
    const tables = await service.sql<{ name: string; forced: boolean }>(
      `SELECT DISTINCT class.relname AS name, class.relforcerowsecurity AS forced
       FROM pg_class class JOIN pg_attribute attribute ON attribute.attrelid = class.oid
       WHERE class.relnamespace = 'public'::regnamespace AND class.relkind = 'r' AND NOT attribute.attisdropped
         AND attribute.attname IN ('agency_code', 'asking_agency', 'owner_kind')`,
    );
    expect(tables.length).toBeGreaterThan(5);
    const open = tables.filter(({ forced }) => !forced).map(({ name }) => name);
    expect(open.sort()).toEqual(Object.keys(UNGUARDED).sort());
  });
});
