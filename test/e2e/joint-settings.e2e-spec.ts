import type { JointActView } from '../../libs/domain/joint-acts/joint-act.schemas.js';
import type { MasterView } from '../../libs/domain/kpis/masters/master.schemas.js';
import type { AddedTheme, EditedTheme } from '../../libs/domain/programmes/programme-edit.schemas.js';
import { done, ifMatch } from '../support/build-council.js';
import { buildIndicator } from '../support/build-imports.js';
import type { CastName } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

const [CITY, PREFECTURE] = ['city.secretariat', 'prefecture.secretariat'] as const;

async function askedOn(type: string, id: string): Promise<JointActView | undefined> {
  const path = `/joint-acts?subjectType=${type}&subjectId=${id}`;
  return done(await service.as(PREFECTURE).get<{ items: JointActView[] }>(path)).items[0];
}

describe('the themes of a programme under which something was agreed', () => {
  let programme: { id: string; code: string; themeId: string };
  beforeAll(async () => {
    const { id: initiativeId } = await service.build.initiative();
    const [row] = await service.sql<typeof programme>(
      `SELECT programme.id, programme.code, initiative.theme_id AS "themeId" FROM programmes programme
       JOIN initiatives initiative ON initiative.programme_id = programme.id WHERE initiative.id = $1`,
      [initiativeId],
    );
    if (row === undefined) throw new Error('no programme');
    programme = row;
  });
  const themes = async () =>
    service.sql<{ id: string; number: number }>(
      `SELECT id, number FROM themes WHERE programme_id = $1 ORDER BY number`,
      [programme.id],
    );

  it('are renumbered when both secretariats say the same number of the same version', async () => {
    const renumber = async (by: CastName, number: number) =>
      service.as(by).patch<EditedTheme>(`/themes/${programme.themeId}`, { number }, ifMatch(1));
    const before = await themes();
    expect(done(await renumber(CITY, 7))).toMatchObject({ number: before[0]?.number, version: 1 });
    expect(await themes()).toEqual(before);
    expect(await askedOn('programme', programme.id)).toMatchObject({
      act: 'theme.edit',
      input: { number: 7, themeId: programme.themeId },
    });
    expectProblem(await renumber(PREFECTURE, 8), { status: 409, code: 'joint-acts/other-asked' });
    expect(done(await renumber(PREFECTURE, 7))).toMatchObject({ number: 7, version: 2 });
    expect(await askedOn('programme', programme.id)).toBeUndefined();
  });

  it('are told by one agency alone what they aim at', async () => {
    const aims = { aims: ['自然減対策'] };
    const edited = done(
      await service.as(CITY).patch<EditedTheme>(`/themes/${programme.themeId}`, aims, ifMatch(2)),
    );
    expect(edited).toMatchObject({ ...aims, version: 3 });
  });

  it('are added and removed when the other secretariat agrees to the question', async () => {
    const body = { code: 'new', number: 19, title: '足した柱' };
    const path = `/programmes/${programme.code}/themes`;
    expect(done(await service.as(CITY).post<AddedTheme>(path, body)).theme).toBeNull();
    expect(await themes()).toHaveLength(1);
    const add = await askedOn('programme', programme.id);
    expect(add).toMatchObject({ act: 'theme.add', input: { title: '足した柱' } });
    done(await service.as(PREFECTURE).post(`/joint-acts/${add?.id ?? ''}/consent`));
    const added = (await themes()).find(({ number }) => number === 19);

    expect((await service.as(PREFECTURE).delete(`/themes/${added?.id ?? ''}`)).status).toBe(204);
    expect(await themes()).toHaveLength(2);
    const remove = await askedOn('programme', programme.id);
    expect(remove).toMatchObject({ act: 'theme.remove', can: { answer: false, withdraw: true } });
    done(await service.as(CITY).post(`/joint-acts/${remove?.id ?? ''}/consent`));
    expect(await themes()).toHaveLength(1);
  });
});

describe('全数', () => {
  /** What all of is counted, and the indicators whose target is all of it. */
  async function master(code: string, owners: ('prefecture' | 'city' | null)[]): Promise<string> {
    const wish = { code, name: code, unit: '市町村' };
    const { id } = done(await service.as(CITY).post<MasterView>('/masters', wish));
    for (const [at, agency] of owners.entries()) {
      const indicatorId = await buildIndicator(service, { code: `${code}${String(at)}`, agency });
      await service.sql(
        `INSERT INTO indicator_targets (id, indicator_id, component, year_to, master_code) VALUES (gen_random_uuid(), $1, 1, 2024, $2)`,
        [indicatorId, code],
      );
    }
    return id;
  }
  const count = async (by: CastName, id: string, number: string) =>
    service.as(by).post<MasterView>(`/masters/${id}/counts`, { validFrom: '2020-04-01', count: number });

  it.each([
    ['a joint indicator', [null]],
    ['an indicator of each agency', ['prefecture', 'city'] as const],
  ])('by which %s is judged changes with both agencies', async (name, owners) => {
    const id = await master(name, [...owners]);
    expect(done(await count(CITY, id, '179')).today).toBeNull();
    expect(await askedOn('master', id)).toMatchObject({ act: 'master.count', input: { count: '179' } });
    expectProblem(await count(PREFECTURE, id, '178'), { status: 409, code: 'joint-acts/other-asked' });
    expect(done(await count(PREFECTURE, id, '179')).today).toBe('179');
  });

  it('by which one agency alone is judged is changed by that agency alone', async () => {
    const id = await master('市の区', ['city']);
    expectProblem(await count(PREFECTURE, id, '10'), { status: 403 });
    expect(done(await count(CITY, id, '10')).today).toBe('10');
  });

  it.each(['draft', 'ended'])(
    'by which the other agency has an indicator in the state %s only is entered by either',
    async (state) => {
      const id = await master(`札幌の${state}`, ['city']);
      await service.sql(
        `UPDATE indicators SET state = $2, state_reason = CASE $2 WHEN 'ended' THEN '役目を終えた' END WHERE id =
         (SELECT indicator_id FROM indicator_targets WHERE master_code = $1)`,
        [`札幌の${state}`, state],
      );
      expect(done(await count(PREFECTURE, id, '178')).today).toBe('178');
      expect(await askedOn('master', id)).toBeUndefined();
    },
  );

  it('by which nobody is judged yet is entered by either', async () => {
    const id = await master('新しい台帳', []);
    expect(done(await count(PREFECTURE, id, '5')).today).toBe('5');
  });
});
