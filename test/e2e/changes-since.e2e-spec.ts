import type { ChangesView } from '../../libs/domain/audit/changes/changes.schemas.js';
import type { RevisionView } from '../../libs/domain/programmes/revisions/revision.schemas.js';
import { done, ifMatch } from '../support/build-council.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

async function revise(subjectId: string, title: string, on: string): Promise<void> {
  await service.clock.set(`${on}T09:00:00+09:00`);
  const body = {
    subjectType: 'initiative',
    subjectId,
    effectiveOn: on,
    reason: '語の整理',
    changes: { title },
  };
  const { id } = done(await service.as('city.staff').post<RevisionView>('/revisions', body));
  done(await service.as('city.head').post(`/revisions/${id}/consents`, {}, ifMatch(1)));
}

const since = async (path: string, from: string, to: string) =>
  done(await service.as('viewer').get<ChangesView>(`${path}/changes?from=${from}&to=${to}`));

describe('what changed since', () => {
  let id: string;
  let code: string;
  let first: string;
  beforeAll(async () => {
    const initiative = await service.build.initiative({ owner: 'city' });
    id = initiative.id;
    const [row] = await service.sql<{ code: string; title: string }>(
      `SELECT programme.code, initiative.title FROM initiatives initiative JOIN programmes programme ON programme.id = programme_id
       WHERE initiative.id = $1`,
      [id],
    );
    ({ code, title: first } = row ?? { code: '', title: '' });
    await revise(id, '二つ目', '2026-11-24');
    await revise(id, '三つ目', '2026-11-25');
    await revise(id, first, '2026-11-26');
  });

  it('folds what lay between: the first value before, the last one after, and who changed it last', async () => {
    const { items, counts } = await since(`/programmes/${code}`, '2026-11-20', '2026-11-25');
    expect(counts).toEqual({ subjects: 1, fields: 1 });
    expect(items[0]?.subject).toMatchObject({ kind: 'initiative', id });
    expect(items[0]?.fields).toMatchObject([
      {
        field: { ja: '題名', en: 'Title' },
        before: { ja: first },
        after: { ja: '三つ目' },
        times: 2,
        lastAgency: 'city',
      },
    ]);
    expect(items[0]?.fields[0]?.lastBy.ja).toContain('移住課長');
    expect(items[0]?.fields[0]?.lastAt).toContain('2026-11-25');
  });

  it.each([
    ['the day itself', '2026-11-25', '2026-11-25', '二つ目', '三つ目'],
    ['from a day on', '2026-11-25', '2026-11-26', '二つ目', null],
  ])('looks at %s', async (_what, from, to, before, after) => {
    const { items } = await since(`/initiatives/${id}`, from, to);
    expect(items[0]?.fields).toMatchObject([{ before: { ja: before }, after: { ja: after ?? first } }]);
  });

  it('leaves out what was changed and changed back', async () => {
    const { items } = await since(`/initiatives/${id}`, '2026-11-20', '2026-11-26');
    expect(items).toEqual([]);
  });

  it('says nothing of days on which nothing happened', async () => {
    expect((await since(`/programmes/${code}`, '2026-01-01', '2026-01-31')).items).toEqual([]);
  });

  it.each([
    ['2026-11-26', '2026-11-20', '/to'],
    ['2026-02-30', '2026-11-20', '/from'],
    ['2026-11-20', '', '/to'],
  ])('is refused from %s to %s', async (from, to, pointer) => {
    const answer = await service.as('viewer').get(`/programmes/${code}/changes?from=${from}&to=${to}`);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(`"${pointer}"`);
  });

  it('is not found for a programme that is not there', async () => {
    const answer = await service.as('viewer').get('/programmes/NONE/changes?from=2026-11-20&to=2026-11-20');
    expect(answer.status).toBe(404);
  });

  it('tells what an import changed in a record', async () => {
    await service.sql(
      `INSERT INTO domain_events (id, type, subject_type, subject_id, system_actor, content, content_hash)
       SELECT gen_random_uuid(), 'programmes.imported', 'programme', programme_id, 'cli-import', content, sha256(convert_to(content, 'UTF8'))
       FROM (SELECT initiative.programme_id, json_build_object('changes', json_build_array(json_build_object('recordType', 'initiative',
           'key', $2 || '/' || initiative.code, 'fields', json_build_object('summary', json_build_object('before', null, 'after', '新しい概要')))))::text AS content
         FROM initiatives initiative WHERE id = $1) written`,
      [id, code],
    );
    const today = '2026-11-26';
    const { items } = await since(`/initiatives/${id}`, today, today);
    const summary = items[0]?.fields.find(({ field }) => field.ja === '概要');
    expect(summary).toMatchObject({ before: { ja: '（なし）' }, after: { ja: '新しい概要' } });
  });
});
