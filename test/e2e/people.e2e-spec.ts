import type { z } from 'zod';
import type { personList, PersonView } from '../../libs/domain/agencies/people/person.schemas.js';
import type { OrganisationView } from '../../libs/domain/organisations/organisation.schemas.js';
import { good, match } from '../support/answers.js';
import { loginNameOf, type CastName } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import { expectRefused } from '../support/refused.js';
import { startTestService, type TestService } from '../support/test-service.js';

type People = z.infer<typeof personList>;

let service: TestService;
let count = 0;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

const admin = () => service.as('city.administrator');
async function idOf(name: CastName): Promise<string> {
  const [row] = await service.sql<{ id: string }>(`SELECT id FROM people WHERE email = $1`, [
    loginNameOf(name),
  ]);
  return row?.id ?? '';
}
async function person(wanted: object = {}): Promise<PersonView> {
  count += 1;
  return good(
    await admin().post<PersonView>('/people', {
      name: `人${count}`,
      email: `p${count}@people.test`,
      ...wanted,
    }),
  );
}
const names = async (query: string) =>
  good(await admin().get<People>(`/people${query}`)).items.map(({ name }) => name);

describe('the people of an agency', () => {
  it('are those who hold its posts, and those outside both; not the other agency’s', async () => {
    const listed = await names('?limit=100');
    expect(listed).toEqual(
      expect.arrayContaining(['移住担当の者', '市管理者の者', '閲覧者の者', '共同会議委員の者']),
    );
    expect(listed.filter((name) => /道|企画|雇用|振興局/.test(name))).toEqual([]);
    expectProblem(await admin().get(`/people/${await idOf('prefecture.staff')}`), { status: 404 });
  });

  it('are found by name, post, department and organisation, in full-width letters too', async () => {
    const { id: organisationId } = good(
      await admin().post<OrganisationView>('/organisations', { name: 'ＡＢＣ経済同友会', kind: 'economic' }),
    );
    await person({ name: '会から来た人', external: true, organisationId });
    expect(await names('?search=移住担当')).toEqual(['移住担当の者']);
    expect(await names(`?search=${encodeURIComponent('移住課')}`)).toEqual(['移住担当の者', '移住課長の者']);
    expect(await names('?search=ABC')).toEqual(['会から来た人']);
    expect(await names('?search=%25')).toEqual([]);
  });

  it('are sorted out by what is missing: a post, an account', async () => {
    const { name } = await person();
    expect(await names('?state=no_post&limit=100')).toContain(name);
    expect(await names('?state=no_account&limit=100')).toContain(name);
    expect(await names('?state=no_post&limit=100')).not.toContain('移住担当の者');
    expect(await names('?agency=external&limit=100')).not.toContain(name);
  });

  it('come page by page, each once', async () => {
    const all = await names('?limit=100');
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: People = good(await admin().get<People>(`/people?limit=3${cursor && `&cursor=${cursor}`}`));
      paged.push(...page.items.map(({ name }) => name));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(all);
  });

  it('taken away as a file are counted in the history', async () => {
    const answer = await admin().get('/people/export?agency=external');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="people.csv"');
    expect(answer.text).toContain('閲覧者の者');
    const [event] = await service.sql<{ content: string }>(
      `SELECT content FROM domain_events WHERE type = 'people.exported'`,
    );
    const lines = answer.text.trim().split('\r\n').length - 1;
    expect(JSON.parse(event?.content ?? '')).toEqual({ count: lines, filter: { agency: 'external' } });
  });
});

describe('a person', () => {
  it.each<[string, object, string]>([
    ['without a name', { name: ' ' }, '/name'],
    ['with too long a name', { name: '長'.repeat(101) }, '/name'],
    ['with what is no address', { email: 'だれか' }, '/email'],
    ['with an address that another has', { email: loginNameOf('city.staff').toUpperCase() }, '/email'],
    [
      'of an organisation that is not there',
      { organisationId: '01900000-0000-7000-8000-000000000000' },
      '/organisationId',
    ],
  ])('%s is not entered, and nothing is saved', async (_what, wanted, pointer) => {
    const body = { name: '新しい人', email: 'new@people.test', ...wanted };
    await expectRefused(service, 'city.administrator', async (member) => member.post('/people', body), {
      status: 422,
      pointer,
    });
  });

  it('is edited under the version that was read, and the history keeps what was before', async () => {
    const { id, name } = await person();
    good(await admin().patch(`/people/${id}`, { name: '改めた名' }, match(1)));
    expectProblem(await admin().patch(`/people/${id}`, { name: '遅れた名' }, match(1)), { status: 412 });
    const [event] = await service.sql<{ content: string }>(
      `SELECT content FROM domain_events WHERE type = 'person.edited' AND subject_id = $1`,
      [id],
    );
    expect(JSON.parse(event?.content ?? '')).toEqual({
      changes: { name: { before: name, after: '改めた名' } },
    });
  });

  it('whose account is disabled is signed out at once, and may come back', async () => {
    const id = await idOf('city.planner');
    const planner = service.as('city.planner');
    expect((await planner.get('/my-work')).status).toBe(200);
    good(await admin().post(`/people/${id}/disabling`));
    expect((await planner.get('/my-work')).status).toBe(401);
    expect(
      await service.sql(
        `SELECT 1 FROM sessions JOIN accounts ON accounts.id = account_id WHERE person_id = $1 AND ended_at IS NULL`,
        [id],
      ),
    ).toEqual([]);
    expectProblem(await admin().post(`/people/${id}/disabling`), { status: 409 });
    good(await admin().post(`/people/${id}/enabling`));
    expect((await planner.signIn(loginNameOf('city.planner'))).status).toBe(201);
  });

  it('does not disable himself, and the last administrator is not disabled by anybody', async () => {
    const own = await idOf('city.administrator');
    expectProblem(await admin().post(`/people/${own}/disabling`), {
      status: 409,
      code: 'agencies/own-account',
    });
    // Another administrator of the city, who is alone once the first has left.
    const [term] = await service.sql<{ id: string }>(
      `INSERT INTO post_holders (id, post_id, person_id, valid_from)
       SELECT gen_random_uuid(), $1, id, '2026-04-01' FROM people WHERE email = $2 RETURNING id`,
      [service.postOf('city.administrator'), loginNameOf('viewer')],
    );
    const second = service.as('viewer');
    service.members.delete('viewer');
    await service.sql(
      `UPDATE post_holders SET valid_to = '2026-11-19' WHERE person_id = $1 AND post_id <> $2`,
      [await idOf('viewer'), service.postOf('city.administrator')],
    );
    good(await second.post(`/people/${own}/disabling`));
    const viewerId = await idOf('viewer');
    await service.sql(`UPDATE accounts SET disabled_at = NULL WHERE person_id = $1`, [own]);
    await service.sql(
      `UPDATE post_holders SET valid_to = '2026-11-19' WHERE post_id = $1 AND person_id = $2`,
      [service.postOf('city.administrator'), own],
    );
    // The prefecture's administrator may see people outside both only; nobody else could disable the last one.
    expectProblem(await service.as('prefecture.administrator').post(`/people/${viewerId}/disabling`), {
      status: 404,
    });
    await service.sql(`UPDATE post_holders SET valid_to = NULL WHERE person_id = ANY($1)`, [[own, viewerId]]);
    await service.sql(`DELETE FROM post_holders WHERE id = $1`, [term?.id]);
    service.members.clear();
  });
});

describe('a member of another body', () => {
  it('belongs to the same record as a partner of the programmes, and needs no account', async () => {
    const initiative = await service.build.initiative();
    const { id: organisationId, version } = good(
      await service
        .as('city.secretariat')
        .post<OrganisationView>('/organisations', { name: '商工の会', kind: 'economic' }),
    );
    await service.sql(
      `INSERT INTO initiative_partners (initiative_id, organisation_id, position) VALUES ($1, $2, 1)`,
      [initiative.id, organisationId],
    );
    const member = await person({ external: true, organisationId });
    expect(member).toMatchObject({ agency: null, account: null, organisation: { id: organisationId } });
    good(
      await service
        .as('city.secretariat')
        .patch(`/organisations/${organisationId}`, { name: '商工の新しい会' }, match(version)),
    );
    const read = good(await service.as('viewer').get<OrganisationView>(`/organisations/${organisationId}`));
    expect(read).toMatchObject({
      name: '商工の新しい会',
      aliases: ['商工の会'],
      people: 1,
      persons: null,
      can: { manage: false, seePeople: false },
    });
    const seen = good(
      await service.as('city.secretariat').get<OrganisationView>(`/organisations/${organisationId}`),
    );
    expect(seen.persons).toMatchObject([{ name: member.name, account: false }]);
    const shown = good(
      await service.as('viewer').get<{ partners: { name: string }[] }>(`/initiatives/${initiative.id}`),
    );
    expect(shown.partners.map(({ name }) => name)).toEqual(['商工の新しい会']);
  });

  it.each<[string, object, string]>([
    ['of a name that is there', { name: '重なる会', kind: 'npo' }, '/name'],
    ['of no known kind', { name: '別の会', kind: 'ほか' }, '/kind'],
    [
      'that ends before it begins',
      { name: '別の会', kind: 'npo', validFrom: '2026-04-01', validTo: '2026-03-31' },
      '/validTo',
    ],
    [
      'with twenty-one aliases',
      { name: '別の会', kind: 'npo', aliases: Array.from({ length: 21 }, (_, n) => `別名${n}`) },
      '/aliases',
    ],
  ])('an organisation %s is not entered', async (_what, body, pointer) => {
    await service.as('city.secretariat').post('/organisations', { name: '重なる会', kind: 'npo' });
    await expectRefused(service, 'city.secretariat', async (member) => member.post('/organisations', body), {
      status: 422,
      pointer,
    });
  });
});
