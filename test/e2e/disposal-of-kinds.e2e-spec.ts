import { readdir } from 'node:fs/promises';
import type { DisposedRecordView } from '../../libs/domain/retention/retention.schemas.js';
import { recordKinds } from '../../libs/domain/retention/kinds/index.js';
import { done } from '../support/build-council.js';
import {
  approve,
  beginYear,
  carryOut,
  decideAll,
  itemsOf,
  keepOtherKinds,
  listOf,
  mustList,
  placesOf,
  setYears,
  WORDS,
} from '../support/build-disposal.js';
import { endedRecords } from '../support/build-ended-records.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
beforeEach(async () => {
  service = await startTestService();
});
afterEach(async () => {
  await service.close();
});

const YEAR = 2040;
const AGENCIES = ['prefecture', 'city'] as const;
const storedFiles = async () =>
  (await readdir(service.config.FILES_DIR, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  ).length;

describe('a record that has ended', () => {
  it.each(Object.keys(endedRecords) as (keyof typeof endedRecords)[])(
    'goes with all its words and files when its agencies approve that: %s',
    async (kind) => {
      await keepOtherKinds(service);
      for (const agency of AGENCIES) {
        await setYears(service, agency, 'task', null);
        await setYears(service, agency, kind, 1);
      }
      const record = await endedRecords[kind](service);
      const reader = service.as(
        record.owners.includes('city') ? 'city.secretariat' : 'prefecture.secretariat',
      );
      expect((await reader.get(record.path)).status).toBe(200);
      expect((await placesOf(service, WORDS)).length).toBeGreaterThan(0);
      expect(await storedFiles()).toBe(record.files);

      await beginYear(service, YEAR);
      for (const agency of AGENCIES)
        if (!record.owners.includes(agency)) expect(await listOf(service, agency, YEAR)).toBeNull();
      for (const agency of record.owners) {
        // Until the last of its agencies has approved, it is read as before.
        await carryOut(service);
        expect((await reader.get(record.path)).status).toBe(200);
        const list = await mustList(service, agency, YEAR);
        expect(await itemsOf(service, list)).toMatchObject([
          { kind, recordId: record.id, joint: record.owners.length > 1 },
        ]);
        await decideAll(service, list, { decision: 'dispose' });
        done(await approve(service, list));
      }
      await carryOut(service);

      expect(await placesOf(service, WORDS)).toEqual([]);
      expect(await storedFiles()).toBe(0);
      expect(await service.sql(`SELECT 1 FROM files UNION ALL SELECT 1 FROM file_removals`)).toEqual([]);
      expectProblem(await reader.get(record.path), { status: 404 });
      const events = await service.sql<{ type: string; content: string | null }>(
        `SELECT type, content FROM domain_events WHERE subject_id = $1 ORDER BY occurred_at, id`,
        [record.id],
      );
      expect(events.filter(({ content }) => content !== null).map(({ type }) => type)).toEqual([
        'record.disposed',
      ]);
      expect(events.length).toBeGreaterThan(1);

      // Whoever follows a link to it learns that it was disposed of, when and in whose name: no word of it.
      const left = done(await reader.get<DisposedRecordView>(`/disposed-records/${record.id}`));
      expect(left).toMatchObject({ recordId: record.id, kind });
      expect(new Set(left.lists.map(({ agency }) => agency))).toEqual(new Set(record.owners));
      for (const agency of AGENCIES)
        expect((await service.as(`${agency}.staff`).get(`/disposed-records/${record.id}`)).status).toBe(
          record.owners.includes(agency) ? 200 : 404,
        );
    },
  );

  it('leaves what it brought: the measurement stays, and names the import by its number alone', async () => {
    await keepOtherKinds(service);
    await setYears(service, 'city', 'import_run', 1);
    const { id } = await endedRecords.import_run(service);
    const values = async () => service.sql(`SELECT value::text, import_run_id AS run FROM measurements`);
    expect(await values()).toEqual([{ value: '12', run: id }]);
    await beginYear(service, YEAR);
    const list = await mustList(service, 'city', YEAR);
    await decideAll(service, list, { decision: 'dispose' });
    done(await approve(service, list));
    await carryOut(service);
    expect(await service.sql(`SELECT 1 FROM import_runs`)).toEqual([]);
    expect(await values()).toEqual([{ value: '12', run: id }]);
  });
});

describe('what is never proposed for disposal', () => {
  it('is wording in force, an agreement that runs, a document in use', async () => {
    for (const agency of AGENCIES)
      for (const { kind } of recordKinds) await setYears(service, agency, kind, 1);
    const { id: subjectId } = await service.build.initiative();
    const staff = service.as('city.staff');
    const wish = { subjectType: 'initiative', subjectId, kind: 'document', title: '使用中の資料' };
    done(await staff.post('/documents', { ...wish, audience: 'both_agencies' }));
    const agreement = { name: '続く協定', signedOn: '2024-04-01', startsOn: '2024-04-01', validity: 'none' };
    const parties = [{ agency: 'city' }, { name: '大学' }];
    const { id, version } = done(
      await staff.post<{ id: string; version: number }>('/agreements', {
        ...agreement,
        ...{ agency: 'city', parties, items: ['連携'] },
      }),
    );
    done(
      await service
        .as('city.head')
        .post(`/agreements/${id}/activation`, {}, { 'If-Match': `"${String(version)}"` }),
    );
    const change = { subjectType: 'initiative', subjectId, effectiveOn: '2026-11-20', reason: '改定' };
    const revision = done(
      await service
        .as('prefecture.staff')
        .post<{ id: string; version: number }>('/revisions', { ...change, changes: { title: '改めた題名' } }),
    );
    for (const agency of AGENCIES)
      done(
        await service
          .as(`${agency}.secretariat`)
          .post(`/revisions/${revision.id}/consents`, {}, { 'If-Match': `"${String(revision.version)}"` }),
      );
    await service.drain();
    await beginYear(service, YEAR);
    for (const agency of AGENCIES) {
      const list = await listOf(service, agency, YEAR);
      const kinds = list === null ? [] : (await itemsOf(service, list)).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind !== 'delivery')).toEqual([]);
    }
  });
});

describe('the database', () => {
  it('knows no reference to a record that would keep it from going', async () => {
    const parts = recordKinds.flatMap(({ kind, parts }) =>
      parts.map(({ table }, at) => ({ kind, table, before: parts.slice(0, at).map((part) => part.table) })),
    );
    const references = await service.sql<{ source: string; target: string }>(
      `SELECT conrelid::regclass::text AS source, confrelid::regclass::text AS target FROM pg_constraint
       WHERE contype = 'f' AND confdeltype = 'a' AND conrelid <> confrelid`,
    );
    const inTheWay = parts.flatMap(({ kind, table, before }) =>
      references
        .filter(({ source, target }) => target === table && !before.includes(source))
        .map(({ source }) => `${source} keeps ${table} of ${kind}`),
    );
    // A task that a meeting gave is not finished for this purpose before its meeting went.
    expect(inTheWay).toEqual(['action_items keeps tasks of task']);
  });
});
