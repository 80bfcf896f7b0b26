import type { DataIssueView } from '../../libs/domain/programmes/data-issues/data-issue.schemas.js';
import { done, ifMatch } from '../support/build-council.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

interface List {
  items: DataIssueView[];
  nextCursor: string | null;
  counts: { open: number; ruled: number };
}

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

async function report(statement: string, programmeCode: string, more: object = {}): Promise<DataIssueView> {
  const body = { programmeCode, place: '資料編', statement, ...more };
  return done(await service.as('city.staff').post<DataIssueView>('/data-issues', body));
}
const list = async (query: string) => done(await service.as('viewer').get<List>(`/data-issues?${query}`));

describe('a data issue', () => {
  it('stays open until a secretariat rules, and is opened again with a reason', async () => {
    const { code } = await service.build.programme();
    const issue = await report('2022年の催しがR5とされている', code);
    expect(issue).toMatchObject({ state: 'open', ruling: null, version: 1 });
    const secretariat = service.as('prefecture.secretariat');
    const path = `/data-issues/${issue.id}`;
    const ruled = done(
      await secretariat.post<DataIssueView>(`${path}/ruling`, { ruling: '令和4年度が正しい' }, ifMatch(1)),
    );
    expect(ruled).toMatchObject({ state: 'ruled', ruling: '令和4年度が正しい', version: 2 });
    expect(ruled.ruledBy?.agency).toBe('prefecture');

    const again = await secretariat.post(`${path}/ruling`, { ruling: '別の判断' }, ifMatch(2));
    expectProblem(again, { status: 409, code: 'data-issues/wrong-state' });
    const stale = await service.as('city.secretariat').post(`${path}/ruling`, { ruling: '別' }, ifMatch(1));
    expectProblem(stale, { status: 412, code: 'input/stale' });

    const open = done(
      await service
        .as('city.secretariat')
        .post<DataIssueView>(`${path}/reopening`, { reason: '新しい資料が出た' }, ifMatch(2)),
    );
    expect(open).toMatchObject({ state: 'open', ruling: null, ruledBy: null, version: 3 });
    const { items } = done(
      await service
        .as('viewer')
        .get<{ items: { type: string; reason: string | null }[] }>(`/history/data_issue/${issue.id}`),
    );
    expect(items.map(({ type }) => type)).toEqual([
      'data_issue.reopened',
      'data_issue.ruled',
      'data_issue.reported',
    ]);
    expect(items[0]?.reason).toBe('新しい資料が出た');
  });

  it('is listed by programme and state, open ones first, page by page', async () => {
    const { code } = await service.build.programme();
    const made = [await report('一', code), await report('二', code), await report('三', code)];
    done(
      await service
        .as('city.secretariat')
        .post(`/data-issues/${made[0]?.id}/ruling`, { ruling: '正' }, ifMatch(1)),
    );
    const first = await list(`programme=${code}&limit=2`);
    expect(first.counts).toEqual({ open: 2, ruled: 1 });
    expect(first.items.map(({ statement }) => statement)).toEqual(['二', '三']);
    const second = await list(`programme=${code}&limit=2&cursor=${first.nextCursor}`);
    expect(second.items.map(({ statement }) => statement)).toEqual(['一']);
    expect(second.nextCursor).toBeNull();
    expect((await list(`programme=${code}&state=ruled`)).items).toHaveLength(1);
  });

  it('names an initiative of its programme, and is not reported twice', async () => {
    const programme = await service.build.programme();
    const initiative = await service.build.initiative({ programme });
    const issue = await report('年度が合わない', programme.code, { initiativeId: initiative.id });
    expect(issue.initiative?.id).toBe(initiative.id);
    const body = { programmeCode: programme.code, place: '資料編', statement: '年度が合わない' };
    const twice = await service.as('prefecture.staff').post('/data-issues', body);
    expect(twice.status).toBe(422);
    expect(twice.text).toContain('data-issues/already-there');
    const elsewhere = await service.build.initiative();
    const foreign = await service
      .as('city.staff')
      .post('/data-issues', { ...body, statement: '別', initiativeId: elsewhere.id });
    expect(foreign.text).toContain('/initiativeId');
  });
});
