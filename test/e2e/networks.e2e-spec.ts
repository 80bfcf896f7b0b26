import type { OrganisationView } from '../../libs/domain/organisations/organisation.schemas.js';
import { good, match } from '../support/answers.js';
import { expectRefused } from '../support/refused.js';
import { startTestService, type TestService } from '../support/test-service.js';

interface Members {
  items: {
    id: string;
    organisationId: string | null;
    name: string;
    role: string | null;
    validFrom: string | null;
    version: number;
  }[];
  count: { all: number; besidesAgencies: number };
}
interface List {
  items: { id: string; name: string }[];
  kinds: { kind: string; count: number; subkinds: { subkind: string; count: number }[] }[];
}

let service: TestService;
let count = 0;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

const writer = () => service.as('prefecture.secretariat');

async function organisation(wanted: object = {}): Promise<OrganisationView> {
  count += 1;
  const body = { name: `団体${count}`, kind: 'network', ...wanted };
  return good(await writer().post<OrganisationView>('/organisations', body));
}
const read = async (id: string, query = '') =>
  good(await service.as('viewer').get<OrganisationView>(`/organisations/${id}${query}`));
const members = async (id: string, query = '') =>
  good(await service.as('viewer').get<Members>(`/organisations/${id}/members?limit=100${query}`));
const add = async (id: string, names: string[], term: object = {}) =>
  good(
    await writer().post<OrganisationView>(`/organisations/${id}/members`, {
      members: names.map((name) => ({ name })),
      ...term,
    }),
  );
const found = async (query: string) =>
  good(await service.as('viewer').get<List>(`/organisations?limit=100&${query}`));

describe('a membership', () => {
  it('is edited: its role and since when, by who read its version, told in the history', async () => {
    const { id } = await organisation();
    await add(id, ['商工会議所'], { validFrom: '2025-04-01', validTo: '2026-03-31' });
    await add(id, ['商工会議所'], { validFrom: '2026-04-01' });
    const [first, second] = (await members(id)).items;
    const edit = async (body: object, version = 1) =>
      writer().patch<OrganisationView>(`/organisation-members/${second?.id}`, body, match(version));
    good(await edit({ role: '幹事', validFrom: '2026-05-01' }));
    expect((await members(id)).items[1]).toMatchObject({
      role: '幹事',
      validFrom: '2026-05-01',
      version: 2,
    });
    const stale = await edit({ role: '会長' });
    expect([stale.status, stale.text]).toEqual([412, expect.stringContaining('幹事')]);
    // It may not reach into the earlier membership of the same body, nor begin after its end.
    for (const [member, validFrom] of [
      [second, '2026-03-31'],
      [second, null],
      [first, '2026-06-01'],
    ] as const)
      await expectRefused(
        service,
        'prefecture.secretariat',
        async (person) =>
          person.patch(
            `/organisation-members/${member?.id}`,
            { validFrom },
            match(member?.id === second?.id ? 2 : 1),
          ),
        { status: 422, pointer: '/validFrom' },
      );
    const told = (await service.as('viewer').get(`/history/organisation/${id}`)).text;
    expect(told).toContain('構成員「商工会議所」の記録を直しました');
  });
});

describe('a body whose people sit in a council', () => {
  it('shows the council, and by which post on the day', async () => {
    const { id } = await organisation({ name: '商工会連合会', kind: 'association' });
    expect((await read(id)).seats).toEqual([]);
    await service.sql(
      `UPDATE people SET organisation_id = $1 WHERE id = (SELECT person_id FROM post_holders WHERE post_id = $2 LIMIT 1)`,
      [id, service.postOf('council.member')],
    );
    await service.sql(
      `INSERT INTO councils (id, code, name) VALUES ('00000000-0000-4000-8000-000000000001', 'seats', '席のある協議会')`,
    );
    await service.sql(
      `INSERT INTO council_seats (council_id, post_id, position) VALUES ('00000000-0000-4000-8000-000000000001', $1, 1)`,
      [service.postOf('council.member')],
    );
    expect((await read(id)).seats).toMatchObject([{ name: '席のある協議会' }]);
    expect((await read(id, '?on=1990-01-01')).seats).toEqual([]);
  });
});

describe('a network', () => {
  it('has the members of any day: 12 of the area, 11 besides the city', async () => {
    // The agencies themselves stand among the sources' organisations.
    await service.sql(
      `INSERT INTO organisations (id, code, name, kind, affiliation) VALUES (gen_random_uuid(), 'sapporo', '札幌市', 'agency', 'city')`,
    );
    const area = await organisation({
      name: 'さっぽろ連携中枢都市圏',
      kind: 'area',
      validFrom: '2019-03-29',
    });
    const towns = Array.from({ length: 11 }, (_, index) => `周辺の町${index + 1}`);
    await add(area.id, ['札幌市', ...towns], { validFrom: '2019-03-29' });
    expect((await read(area.id)).memberCount).toEqual({ all: 12, besidesAgencies: 11 });
    const leaving = (await members(area.id)).items.find(({ name }) => name === '周辺の町11');
    good(await writer().post(`/organisation-members/${leaving?.id}/ending`, { lastDay: '2026-03-31' }));
    await add(area.id, ['新しい町'], { validFrom: '2027-04-01' });
    expect((await members(area.id, '&on=2019-03-28')).count.all).toBe(0);
    expect((await members(area.id, '&on=2026-03-31')).count).toEqual({ all: 12, besidesAgencies: 11 });
    expect((await members(area.id, '&on=2026-04-01')).count).toEqual({ all: 11, besidesAgencies: 10 });
    expect((await members(area.id, '&on=2027-04-01')).count.all).toBe(12);
    expect((await members(area.id)).count.all).toBe(13);
  });

  it('knows an organisation by its name, and the organisation knows of what it is a member', async () => {
    const [zone, company] = [await organisation(), await organisation({ kind: 'company', name: 'ＡＢＣ社' })];
    await add(zone.id, ['ABC社'], { validFrom: '2024-04-01' });
    expect((await members(zone.id)).items).toMatchObject([{ organisationId: company.id }]);
    expect((await read(company.id)).memberOf).toMatchObject([{ id: zone.id, name: zone.name }]);
    expect((await read(company.id, '?on=2024-03-31')).memberOf).toEqual([]);
  });

  it('refuses whoever is a member already, and itself', async () => {
    const { id, name } = await organisation();
    await add(id, ['道内の町'], { validFrom: '2024-04-01' });
    const send = (body: object) => async (member: ReturnType<typeof writer>) =>
      member.post(`/organisations/${id}/members`, body);
    const refused = async (body: object, pointer: string) =>
      expectRefused(service, 'prefecture.secretariat', send(body), { status: 422, pointer });
    await refused({ members: [{ name: '道内の町' }] }, '/members/0');
    await refused({ members: [{ name: 'ほかの町' }, { name: 'ほかの町' }] }, '/members/1');
    await refused({ members: [{ name }] }, '/members/0');
    await refused({ members: [{}] }, '/members/0/name');
    await refused(
      { members: [{ organisationId: '018f0000-0000-7000-8000-000000000000' }] },
      '/members/0/organisationId',
    );
    await refused({ members: [{ name: '町' }], validFrom: '2025-01-01', validTo: '2024-01-01' }, '/validTo');
    await refused({ members: [] }, '/members');
    good(await writer().delete(`/organisation-members/${(await members(id)).items[0]?.id}`));
    await add(id, ['道内の町']);
  });
});

describe('a renamed organisation', () => {
  it('has the name of each day, and is found by every one', async () => {
    const { id, version } = await organisation({
      name: '北の協会',
      kind: 'association',
      validFrom: '2010-04-01',
    });
    const change = { name: '北の機構', from: '2021-07-01' };
    good(await writer().post(`/organisations/${id}/renaming`, change, match(version)));
    const nameOn = async (day: string) => (await read(id, `?on=${day}`)).nameThen;
    expect([await nameOn('2021-06-30'), await nameOn('2021-07-01')]).toEqual(['北の協会', '北の機構']);
    expect((await read(id)).names).toEqual([
      { name: '北の協会', validFrom: '2010-04-01' },
      { name: '北の機構', validFrom: '2021-07-01' },
    ]);
    for (const word of ['北の協会', '北の機構'])
      expect((await found(`search=${encodeURIComponent(word)}`)).items.map((one) => one.id)).toEqual([id]);
  });

  it('takes a name that begins later when its day comes', async () => {
    const { id, version, name } = await organisation();
    good(
      await writer().post(
        `/organisations/${id}/renaming`,
        { name: '先の名前', from: '2026-12-01' },
        match(version),
      ),
    );
    expect((await read(id)).name).toBe(name);
    await service.clock.set('2026-12-01T00:01:00+09:00');
    await service.drain();
    expect([(await read(id)).name, (await read(id)).names[0]?.validFrom]).toEqual(['先の名前', null]);
    await service.clock.set('2026-11-20T08:30:00+09:00');
  });

  it.each([
    ['the same name', { name: '元の名前', from: '2026-12-01' }, '/name'],
    ['a day before it began', { name: '別', from: '2019-12-31' }, '/from'],
    ['a day after it ended', { name: '別', from: '2028-01-01' }, '/from'],
  ])('is refused %s', async (_what, body, pointer) => {
    const { id } = await organisation({
      validFrom: '2020-01-01',
      validTo: '2027-12-31',
      name: `元の名前`,
    }).catch(async () => ({
      id: (await found(`search=${encodeURIComponent('元の名前')}`)).items[0]?.id ?? '',
    }));
    await expectRefused(
      service,
      'prefecture.secretariat',
      async (member) => member.post(`/organisations/${id}/renaming`, body, match(1)),
      { status: 422, pointer },
    );
  });
});

describe('the register of organisations', () => {
  it('counts by the registry’s own kind, without code of its own: DMO 8（広域1・地域連携5・地域2）', async () => {
    for (const [subkind, many] of [
      ['広域', 1],
      ['地域連携', 5],
      ['地域', 2],
    ] as const)
      for (let nr = 0; nr < many; nr += 1) await organisation({ kind: 'dmo', subkind });
    const [dmo] = (await found('kind=dmo')).kinds;
    expect(dmo?.count).toBe(8);
    expect(Object.fromEntries(dmo?.subkinds.map((one) => [one.subkind, one.count]) ?? [])).toEqual({
      広域: 1,
      地域連携: 5,
      地域: 2,
    });
    expect((await found(`kind=dmo&subkind=${encodeURIComponent('地域')}`)).items).toHaveLength(2);
  });

  it('keeps what a source says of its beginning, as exactly as it says it', async () => {
    const { id } = await organisation({
      foundedOn: '2018-01',
      url: 'https://example.org/a',
      note: '官民の会議',
    });
    expect(await read(id)).toMatchObject({
      foundedOn: '2018-01',
      url: 'https://example.org/a',
      note: '官民の会議',
    });
    for (const [field, value] of [
      ['foundedOn', '2018-13'],
      ['url', 'javascript:alert(1)'],
    ] as const)
      await expectRefused(
        service,
        'prefecture.secretariat',
        async (member) => member.patch(`/organisations/${id}`, { [field]: value }, match(1)),
        { status: 422, pointer: `/${field}` },
      );
  });
});

describe('a tie', () => {
  it('is seen from both bodies; a circle of parts is refused', async () => {
    const [ward, town, region] = [await organisation(), await organisation(), await organisation()];
    const tie = async (from: OrganisationView, kind: string, to: OrganisationView) =>
      writer().post<OrganisationView>(`/organisations/${from.id}/ties`, { kind, organisationId: to.id });
    good(await tie(ward, 'pair', town));
    expect((await read(ward.id)).ties).toMatchObject([{ kind: 'pair', other: { id: town.id } }]);
    expect((await read(town.id)).ties).toMatchObject([{ kind: 'pair', other: { id: ward.id } }]);
    expect((await tie(town, 'pair', ward)).status).toBe(422);
    good(await tie(ward, 'part_of', town));
    good(await tie(town, 'part_of', region));
    expect((await tie(region, 'part_of', ward)).status).toBe(422);
    expect((await tie(ward, 'part_of', ward)).status).toBe(422);
    const inward = (await read(region.id)).ties;
    expect(inward).toMatchObject([{ kind: 'part_of', direction: 'in', other: { id: town.id } }]);
    good(await writer().delete(`/organisation-ties/${inward[0]?.id}`));
    expect((await read(town.id)).ties.map(({ kind }) => kind)).toEqual(['pair', 'part_of']);
  });
});
