import type { AgreementView } from '../../libs/domain/agreements/agreement.schemas.js';
import { ifMatch } from '../support/build-council.js';
import { applied, checked, problemsOf, take, undone, written } from '../support/build-imports.js';
import { startTestService, type TestService } from '../support/test-service.js';

const BY = 'city.staff';
let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

async function agreement(name: string, isConcluded: boolean): Promise<AgreementView> {
  const made = await service.as(BY).post<AgreementView>('/agreements', {
    name,
    agency: 'city',
    signedOn: '2024-03-20',
    validity: 'relative',
    termMonths: 36,
    parties: [{ agency: 'city' }, { name: '大学' }],
    items: ['就職の支援', '研究、教育'],
  });
  if (!isConcluded) return made.body;
  const { id, version } = made.body;
  return (
    await service.as('city.head').post<AgreementView>(`/agreements/${id}/activation`, {}, ifMatch(version))
  ).body;
}
const file = (bytes: Uint8Array) => ({ name: '協定.csv', bytes });
const read = async (id: string) => (await service.as(BY).get<AgreementView>(`/agreements/${id}`)).body;
const rowOf = (rows: Record<string, string>[], id: string) => rows.find((row) => row['番号'] === id) ?? {};

describe('the form of the agreements', () => {
  it('changes a draft in all it says, what is in force in its note, and prepares new ones', async () => {
    const [draft, concluded] = [
      await agreement('準備中の協定', false),
      await agreement('締結した協定', true),
    ];
    const { heads, rows } = await take(service, BY, 'agreements');
    const bytes = await written(heads, [
      {
        ...rowOf(rows, draft.id),
        名称: '名を改めた協定',
        当事者: '札幌市、大学、もう一つの大学',
        締結の日: '平成29年2月',
        期間の定め: '定めなし',
        '期間（月）': '（消去）',
        連携事項: '一つだけ',
      },
      { ...rowOf(rows, concluded.id), 備考: '毎年度に確かめる' },
      {
        協定をもつ機関: '共同',
        名称: '新しい協定',
        当事者: '北海道、札幌市、会社',
        期間の定め: '満了の日がある',
        締結の日: 'R6.4.1',
        満了の日: 'R9.3.31',
        更新の定め: '自動更新',
      },
    ]);
    const run = await checked(service, BY, 'agreements', file(bytes));
    expect(await problemsOf(service, BY, run)).toEqual([]);
    const done = await applied(service, BY, run);
    expect(done).toMatchObject({ state: 'succeeded', counts: { create: 1, change: 2 } });
    const changed = await read(draft.id);
    expect(changed).toMatchObject({
      name: '名を改めた協定',
      signedOn: '2017-02',
      validity: 'none',
      termMonths: null,
      items: ['一つだけ'],
    });
    expect(changed.parties.map(({ name }) => name)).toEqual(['札幌市', '大学', 'もう一つの大学']);
    expect(await read(concluded.id)).toMatchObject({ note: '毎年度に確かめる', name: '締結した協定' });
    const [made] = await service.sql(
      `SELECT state, agency_code, ends_on::text FROM agreements WHERE name = '新しい協定'`,
    );
    expect(made).toEqual({ state: 'draft', agency_code: null, ends_on: '2027-03-31' });

    expect(await undone(service, BY, done)).toMatchObject({ state: 'undone' });
    expect(await read(draft.id)).toMatchObject({
      name: '準備中の協定',
      signedOn: '2024-03-20',
      termMonths: 36,
      items: ['就職の支援', '研究、教育'],
    });
    expect((await read(concluded.id)).note).toBeNull();
    expect(await service.sql(`SELECT 1 FROM agreements WHERE name = '新しい協定'`)).toEqual([]);
  });

  it('names by cell what an amendment changes, what does not fit, and what is the other agency’s', async () => {
    const concluded = await agreement('変えられない協定', true);
    const { heads, rows } = await take(service, BY, 'agreements');
    const fresh = { 協定をもつ機関: '市', 当事者: '札幌市、会社', 期間の定め: '定めなし' };
    const bytes = await written(heads, [
      { ...rowOf(rows, concluded.id), 名称: '別の名', 連携事項: '別の事項' },
      { ...fresh, 名称: '一者の協定', 当事者: '札幌市' },
      { ...fresh, 名称: '終わりの合わない協定', 満了の日: 'R9.3.31' },
      { ...fresh, 名称: '月数のない協定', 期間の定め: '始まりから数える' },
      { ...fresh, 名称: '同じ当事者の協定', 当事者: '札幌市、会社、会社', 締結の日: 'いつか' },
      { ...fresh, 名称: '道の協定', 協定をもつ機関: '道' },
      { ...fresh, 名称: '大昔の協定', 締結の日: '1900-01-01' },
    ]);
    const run = await checked(service, BY, 'agreements', file(bytes));
    expect(await problemsOf(service, BY, run)).toEqual([
      ['E2', 'imports/by-amendment'],
      ['N2', 'imports/by-amendment'],
      ['F3', 'imports/parties-few'],
      ['J4', 'agreements/end-not-asked'],
      ['K5', 'agreements/months-missing'],
      ['G6', 'imports/month-or-day'],
      ['E7', 'imports/other-agency'],
      ['G8', 'agreements/implausible-day'],
    ]);
    expect((await read(concluded.id)).name).toBe('変えられない協定');
    expect(await service.sql(`SELECT 1 FROM agreements WHERE name = '一者の協定'`)).toEqual([]);
  });

  it('shows what somebody changed meanwhile as a conflict', async () => {
    const draft = await agreement('追い越される協定', false);
    const { heads, rows } = await take(service, BY, 'agreements');
    await service.as(BY).patch(`/agreements/${draft.id}`, { note: '画面' }, ifMatch(draft.version));
    const bytes = await written(heads, [{ ...rowOf(rows, draft.id), 備考: 'ファイル' }]);
    const run = await checked(service, BY, 'agreements', file(bytes));
    expect(run).toMatchObject({ outcome: 'conflicts', counts: { conflict: 1 } });
  });
});
