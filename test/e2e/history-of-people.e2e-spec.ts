import type { DepartmentView } from '../../libs/domain/agencies/departments/department.schemas.js';
import type { PostView } from '../../libs/domain/agencies/posts/post.schemas.js';
import type { HistoryList } from '../../libs/domain/audit/history/history.schemas.js';
import { done, ifMatch } from '../support/build-council.js';
import { type CastName, castNames, loginNameOf } from '../support/cast.js';
import { acts, changes, Histories, sentences } from '../support/history.js';
import { atBrowser, personOf } from '../support/sign-in.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
beforeEach(async () => {
  service = await startTestService();
});
afterEach(async () => {
  await service.close();
});

const histories = new Histories(() => service);
const post = async <Body>(by: CastName, path: string, body: object, headers = {}): Promise<Body> =>
  done(await service.as(by).post<Body>(path, body, headers));

const ADMIN = 'city.administrator';
const validFrom = '2026-04-01';

describe('the history of the organisation', () => {
  it('of a department tells its names, its place and its end, to everyone who is signed in', async () => {
    const bureau = await post<DepartmentView>(ADMIN, '/departments', { name: '未来局', validFrom });
    const made = await post<DepartmentView>(ADMIN, '/departments', { name: '交流課', validFrom });
    const path = `/departments/${made.id}`;
    await post(ADMIN, `${path}/renaming`, { name: '関係人口課', from: '2026-12-01' }, ifMatch(1));
    await post(ADMIN, `${path}/moving`, { parentId: bureau.id, from: '2026-12-01' }, ifMatch(2));
    await post(ADMIN, `${path}/ending`, { lastDay: '2027-03-31' }, ifMatch(3));
    const history = await histories.of('viewer', 'department', made.id);
    expect(acts(history)).toEqual([
      '部局・課の最後の日を決めました',
      '部局・課の置き場所を令和8年12月1日から改めることにしました',
      '部局・課の名前を令和8年12月1日から改めることにしました',
      '部局・課「交流課」を設けました（令和8年4月1日から）',
    ]);
    expect([0, 1, 2].map((at) => changes(history, at))).toEqual([
      ['最後の日：（なし）→令和9年3月31日'],
      ['上の部局：（なし）→未来局'],
      ['名前：交流課→関係人口課'],
    ]);
    expect(await histories.seers('department', made.id)).toEqual([...castNames].sort());
  });

  it('of a post tells its roles to everyone, and who came and why to its own agency and the person alone', async () => {
    const department = await post<DepartmentView>(ADMIN, '/departments', { name: '交流課', validFrom });
    const made = await post<PostView>(ADMIN, '/posts', {
      name: '交流担当',
      departmentId: department.id,
      validFrom,
    });
    const person = await post<{ id: string }>(ADMIN, '/people', {
      name: '代わる者',
      email: 'kawaru@city.test',
    });
    await post(ADMIN, `/posts/${made.id}/roles`, { role: 'secretariat' });
    const term = {
      personId: person.id,
      kind: 'deputy',
      validFrom,
      validTo: '2027-03-31',
      reason: '育児休業のため',
    };
    const held = await post<PostView>(ADMIN, `/posts/${made.id}/holders`, term);
    await post(ADMIN, `/post-holders/${held.terms[0]?.id}/ending`, { lastDay: '2026-12-31' });
    const told = acts(await histories.of('city.staff', 'post', made.id));
    expect(told).toEqual([
      '代わる者が職「市・交流課 交流担当」に就く最後の日を決めました（代理）',
      '代わる者を職「市・交流課 交流担当」に就けました（代理、令和8年4月1日から令和9年3月31日まで）',
      '職「市・交流課 交流担当」の役割に「事務局」を付けました',
      '職「交流担当」を設けました（令和8年4月1日から）',
    ]);
    for (const name of ['prefecture.administrator', 'prefecture.secretariat', 'viewer'] as const) {
      const answer = await service.as(name).get<HistoryList>(`/history/post/${made.id}`);
      expect(sentences(done(answer))).toHaveLength(2);
      expect(answer.text).not.toMatch(/代わる者|育児休業/);
    }
    const own = await histories.of(ADMIN, 'person', person.id);
    expect(sentences(own)).toHaveLength(3);
    expect(own.items[1]).toMatchObject({ type: 'post.assigned', reason: '育児休業のため' });
  });

  it('of a person, who has no post yet, is for the agency that entered them', async () => {
    const person = await post<{ id: string }>(ADMIN, '/people', { name: '新しい者', email: 'a@city.test' });
    done(await service.as(ADMIN).patch(`/people/${person.id}`, { name: '改めた者' }, ifMatch(1)));
    const history = await histories.of('city.secretariat', 'person', person.id);
    expect(changes(history)).toEqual(['名前：新しい者→改めた者']);
    expect(await histories.seers('person', person.id)).toEqual(['city.administrator', 'city.secretariat']);
  });

  it('of an organisation is for everyone who is signed in', async () => {
    const body = { name: '北の会社', kind: 'company', validFrom };
    const { id } = await post<{ id: string }>('city.secretariat', '/organisations', body);
    done(
      await service.as('prefecture.secretariat').patch(`/organisations/${id}`, { kind: 'npo' }, ifMatch(1)),
    );
    expect(changes(await histories.of('viewer', 'organisation', id))).toEqual(['種類：会社→NPO']);
  });
});

describe('the history of an account', () => {
  it('stands with the person, for the person and those who manage the agency; nobody else hears of it', async () => {
    const browser = await atBrowser(service, 'city.staff');
    done(await browser.get('/session'));
    await service.visitor().post('/password-resets', { loginName: loginNameOf('city.staff') });
    const id = await personOf(service, 'city.staff');
    const told = sentences(await histories.of('city.staff', 'person', id));
    expect(told.slice(0, 3)).toEqual(
      expect.arrayContaining([
        '移住担当の者がサインインしました（パスワード）',
        '（不明）がサインインの画面からパスワードの再設定を頼みました',
      ]),
    );
    expect(await histories.seers('person', id)).toEqual([
      'city.administrator',
      'city.secretariat',
      'city.staff',
    ]);
    const [account] = await service.sql<{ id: string }>(`SELECT id FROM accounts WHERE person_id = $1`, [id]);
    expect(await histories.seers('account', account?.id ?? '')).toEqual([
      'city.administrator',
      'city.secretariat',
      'city.staff',
    ]);
  });

  it('of an access token is its owner’s; the administrator finds it in the audit', async () => {
    const made = await post<{ token: { id: string } }>('city.staff', '/access-tokens', {
      name: '集計',
      scopes: ['programme.read'],
    });
    const { id } = made.token;
    expect(sentences(await histories.of('city.staff', 'access_token', id))[0]).toMatch(
      /がアクセストークン「集計」を作りました（市・移住課 移住担当として、令和\d+年/,
    );
    expect(await histories.seers('access_token', id)).toEqual(['city.staff']);
    expect(await histories.audited(ADMIN, id)).toEqual(['token.created']);
    expect(await histories.audited('prefecture.administrator', id)).toEqual([]);
  });

  it('of a provider’s rule is for the administrators of its agency', async () => {
    const body = { claim: 'groups', value: 'ijuu', postId: service.postOf('city.staff') };
    const { id } = await post<{ id: string }>(ADMIN, '/provider-rules', body);
    done(await service.as(ADMIN).delete(`/provider-rules/${id}`));
    expect(acts(await histories.of(ADMIN, 'provider_rule', id))).toEqual([
      '属性「groups」が「ijuu」の人を「市・移住課 移住担当」に割り当てることをやめました',
      '属性「groups」が「ijuu」の人を「市・移住課 移住担当」に割り当てることにしました',
    ]);
    expect(await histories.seers('provider_rule', id)).toEqual([ADMIN]);
  });
});
