import type { AgreementView } from '../../libs/domain/agreements/agreement.schemas.js';
import { good, match } from '../support/answers.js';
import type { CastName } from '../support/cast.js';
import { startTestService, type TestService } from '../support/test-service.js';

interface List {
  items: { id: string; name: string; state: string; endingSoon: boolean; gaps: string[] }[];
  counts: { inForce: number; endingSoon: number; drafts: number; withoutResponsible: number };
}

let service: TestService;
let count = 0;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

const staff = () => service.as('city.staff');
const head = () => service.as('city.head');

/** The city's with a university, three years from 1 April 2024, of the migration post, unless said. */
async function draft(wanted: object = {}): Promise<AgreementView> {
  count += 1;
  const body = {
    name: `連携協定${count}`,
    agency: 'city',
    signedOn: '2024-03-20',
    startsOn: '2024-04-01',
    validity: 'relative',
    termMonths: 36,
    parties: [{ agency: 'city' }, { name: `大学${count}` }],
    items: ['UIターン就職の支援'],
    postId: service.postOf('city.staff'),
    ...wanted,
  };
  return good(await staff().post<AgreementView>('/agreements', body));
}
async function act(
  { id, version }: { id: string; version: number },
  what: string,
  body: object = {},
): Promise<AgreementView> {
  return good(await head().post<AgreementView>(`/agreements/${id}/${what}`, body, match(version)));
}
const concluded = async (wanted: object = {}) => act(await draft(wanted), 'activation');
const read = async (id: string, query = '') =>
  good(await service.as('viewer').get<AgreementView>(`/agreements/${id}${query}`));
const stateOn = async (id: string, day: string) => (await read(id, `?on=${day}`)).asked?.state;
const list = async (query: string) =>
  good(await service.as('viewer').get<List>(`/agreements?limit=100&${query}`));
const idsOf = async (query: string) => (await list(query)).items.map(({ id }) => id);

describe('an agreement', () => {
  it('shows its note to the staff of both agencies alone', async () => {
    const { id } = await draft({ note: '予算は10月に確認' });
    const noteFor = async (by: CastName) =>
      good(await service.as(by).get<AgreementView>(`/agreements/${id}`)).note;
    expect(await noteFor('prefecture.staff')).toBe('予算は10月に確認');
    for (const outsider of ['viewer', 'council.member'] as const) expect(await noteFor(outsider)).toBeNull();
  });

  it('is prepared by staff, concluded by the head of section, and read by the other agency', async () => {
    const prepared = await draft();
    expect([prepared.state, prepared.endsOn, prepared.terms]).toEqual(['draft', '2027-03-31', []]);
    const refused = await staff().post(`/agreements/${prepared.id}/activation`, {}, match(prepared.version));
    expect(refused.status).toBe(403);
    const active = await act(prepared, 'activation');
    expect([active.state, active.terms]).toMatchObject([
      'active',
      [{ number: 1, startsOn: '2024-04-01', endsOn: '2027-03-31', kind: 'initial' }],
    ]);
    const seen = good(await service.as('prefecture.staff').get<AgreementView>(`/agreements/${prepared.id}`));
    expect([seen.parties.map(({ name }) => name), seen.can.edit]).toEqual([
      ['札幌市', `大学${count}`],
      false,
    ]);
    const other = await service
      .as('prefecture.head')
      .post(
        `/agreements/${prepared.id}/termination`,
        { on: '2026-12-01', reason: '他機関' },
        match(active.version),
      );
    expect(other.status).toBe(403);
  });

  it('has its parties by the names they had when it was signed', async () => {
    const company = good(
      await service
        .as('city.secretariat')
        .post<{ id: string; version: number }>('/organisations', { name: '旧観光協会', kind: 'association' }),
    );
    good(
      await service
        .as('city.secretariat')
        .post(
          `/organisations/${company.id}/renaming`,
          { name: '新観光機構', from: '2025-04-01' },
          match(company.version),
        ),
    );
    const { parties } = await draft({ parties: [{ agency: 'city' }, { organisationId: company.id }] });
    expect(parties[1]).toMatchObject({ organisationId: company.id, name: '旧観光協会' });
    expect(await idsOf(`organisation=${company.id}&state=any`)).toHaveLength(1);
    // A name that one present body has is that body; the city is there already.
    const named = await draft({ parties: [{ name: '札幌市' }, { name: '新観光機構' }] });
    expect(named.parties).toMatchObject([
      { agency: 'city' },
      { organisationId: company.id, name: '新観光機構' },
    ]);
  });

  it('of which only the month of signing is known says so, and is counted from its first day', async () => {
    const { id, gaps, startsOn, endsOn } = await concluded({
      signedOn: '2017-02',
      startsOn: null,
      validity: 'none',
      termMonths: null,
    });
    expect([gaps, startsOn, endsOn]).toEqual([['signing_day'], '2017-02-01', null]);
    expect(await stateOn(id, '2017-01-31')).toBe('draft');
    expect(await stateOn(id, '2090-01-01')).toBe('active');
  });

  it('of long ago goes at once to where the calendar has it', async () => {
    const once = { signedOn: '2015-04-01', startsOn: null, validity: 'fixed', termMonths: null };
    expect((await concluded({ ...once, endsOn: '2018-03-31' })).state).toBe('expired');
    const renewed = await concluded({
      ...once,
      endsOn: '2018-03-31',
      renewal: 'automatic',
      renewalMonths: 12,
    });
    expect([renewed.state, renewed.endsOn, renewed.terms.length]).toEqual(['auto_renewed', '2027-03-31', 10]);
  });

  it('is amended with the day and the reason, and stays in force', async () => {
    const active = await concluded();
    const change = { items: ['UIターン就職の支援', 'インターンシップ'] };
    const amended = await act(active, 'amendment', {
      amendedOn: '2026-10-01',
      reason: '事項の追加',
      changes: change,
    });
    expect([amended.state, amended.endsOn, amended.items]).toEqual(['active', active.endsOn, change.items]);
    expect(amended.amendments).toMatchObject([
      { amendedOn: '2026-10-01', reason: '事項の追加', changes: { items: { before: active.items } } },
    ]);
    const edited = await staff().patch(`/agreements/${active.id}`, { items: ['別'] }, match(amended.version));
    expect([edited.status, edited.text]).toEqual([422, expect.stringContaining('agreements/agreed-text')]);
    good(await staff().patch(`/agreements/${active.id}`, { note: '覚え書き' }, match(amended.version)));
  });

  it('goes on when the end that was set is withdrawn before its day, with a reason', async () => {
    const active = await concluded();
    const nothing = await head().post(
      `/agreements/${active.id}/termination-withdrawal`,
      { reason: '続ける' },
      match(active.version),
    );
    expect([nothing.status, nothing.text]).toEqual([409, expect.stringContaining('agreements/no-end-ahead')]);
    const ending = await act(active, 'termination', { on: '2026-12-31', reason: '事業の終了' });
    expect([active.can.keepOn, ending.can.keepOn]).toEqual([false, true]);
    const kept = await act(ending, 'termination-withdrawal', { reason: '事業を続けることになった' });
    expect([kept.state, kept.terminatedOn, kept.stateReason]).toEqual(['active', null, null]);
    expect(await stateOn(active.id, '2027-01-01')).toBe('active');
    expect((await service.as('viewer').get(`/history/agreement/${active.id}`)).text).toContain(
      '終了を取り消しました：事業を続けることになった',
    );
    const gone = await act(kept, 'termination', { on: '2026-11-01', reason: '終えた' });
    const late = await head().post(
      `/agreements/${active.id}/termination-withdrawal`,
      { reason: '続ける' },
      match(gone.version),
    );
    expect(late.status).toBe(409);
  });

  it('that ends on a day to come is in force until then', async () => {
    const active = await concluded();
    const ending = await act(active, 'termination', { on: '2026-12-31', reason: '事業の終了' });
    expect([ending.state, ending.terminatedOn, ending.endingSoon]).toEqual(['active', '2026-12-31', true]);
    expect(await stateOn(active.id, '2027-01-01')).toBe('terminated');
    const refused = await head().post(
      `/agreements/${active.id}/renewal`,
      { months: 12 },
      match(ending.version),
    );
    expect(refused.status).toBe(409);
  });
});

describe('the register', () => {
  it('finds what ends soon, by agency, by initiative and by the state of any day', async () => {
    const initiative = await service.build.initiative();
    const soon = await concluded({
      validity: 'fixed',
      termMonths: null,
      endsOn: '2027-03-15',
      initiativeIds: [initiative.id],
    });
    const later = await concluded({ validity: 'fixed', termMonths: null, endsOn: '2027-03-31' });
    const found = await idsOf('endingSoon=true&agency=city');
    expect([found.includes(soon.id), found.includes(later.id)]).toEqual([true, false]);
    expect(await idsOf(`initiative=${initiative.id}`)).toEqual([soon.id]);
    expect((await list(`initiative=${initiative.id}&state=expired&on=2027-03-16`)).items).toHaveLength(1);
    expect(await idsOf(`initiative=${initiative.id}&state=expired`)).toEqual([]);
    expect(await idsOf(`search=${encodeURIComponent(soon.name)}&agency=joint`)).toEqual([]);
  });

  it('says the same of each day as the rule does', async () => {
    const renewal = { renewal: 'automatic', renewalMonths: 7 } as const;
    const ids = [
      (await concluded()).id,
      (await concluded({ ...renewal, signedOn: '2023-01-05', startsOn: null, termMonths: 5 })).id,
      (await concluded({ renewal: 'automatic', signedOn: '2023-01-05', startsOn: null, termMonths: 5 })).id,
      (await act(await concluded(renewal), 'termination', { on: '2028-02-01', reason: '終了' })).id,
      (await draft()).id,
    ];
    const { agreementStateOn } = await import('../../libs/domain/agreements/agreement-state.rule.js');
    for (const id of ids)
      for (const day of [
        '2022-12-31',
        '2023-01-05',
        '2024-04-01',
        '2027-03-31',
        '2027-04-01',
        '2028-02-02',
        '2040-06-30',
      ]) {
        const view = await read(id, `?on=${day}`);
        const facts = { ...view, state: view.version === 1 ? ('draft' as const) : view.state };
        expect([day, view.asked?.state]).toEqual([day, agreementStateOn(facts, day)]);
      }
  });
});

describe('120 days before the end of a term', () => {
  it('one task is opened for the post that answers for it, once whoever looks', async () => {
    await service.clock.set('2026-11-20T08:30:00+09:00');
    const [early, due, unknown, ofDepartment, nobodys] = [
      await concluded({ validity: 'fixed', termMonths: null, endsOn: '2027-03-21' }),
      await concluded({ validity: 'fixed', termMonths: null, endsOn: '2027-03-20' }),
      await concluded({ validity: 'fixed', termMonths: null, endsOn: '2027-02-28', renewal: 'automatic' }),
      await concluded({
        validity: 'fixed',
        termMonths: null,
        endsOn: '2027-02-26',
        postId: null,
        departmentId: await departmentOf('city.head'),
      }),
      await concluded({ validity: 'fixed', termMonths: null, endsOn: '2027-02-25', postId: null }),
    ];
    await service.drain();
    await service.drainWithAnother();
    await service.drain();
    const tasksOf = async ({ name }: { name: string }) =>
      service.sql<{ post: string; due: string }>(
        `SELECT assigned_post_id AS post, due_on::text AS due FROM tasks WHERE title LIKE '%' || $1 || '」%'`,
        [name],
      );
    expect(await tasksOf(early)).toEqual([]);
    expect(await tasksOf(due)).toEqual([{ post: service.postOf('city.staff'), due: '2027-02-18' }]);
    expect(await tasksOf(unknown)).toHaveLength(1);
    expect(await tasksOf(ofDepartment)).toMatchObject([{ post: service.postOf('city.head') }]);
    expect(await tasksOf(nobodys)).toEqual([]);
    expect((await read(nobodys.id)).gaps).toEqual(['responsible']);
    expect(await idsOf('gap=true')).toContain(nobodys.id);
    expect((await list('')).counts.withoutResponsible).toBeGreaterThan(0);
    const seen = good(await staff().get<AgreementView>(`/agreements/${due.id}`));
    expect(seen.terms[0]?.task).toMatchObject({ state: 'open', dueOn: '2027-02-18' });
    expect((await read(due.id)).terms[0]).toMatchObject({ taskOpened: true });

    await service.clock.set('2026-11-21T08:30:00+09:00');
    await service.drain();
    expect(await tasksOf(early)).toHaveLength(1);
    await service.clock.set('2026-11-20T08:30:00+09:00');
  });
});

describe('an agreement that an import brought in force, without a term', () => {
  it('gets its first term from its dates, and its task 120 days before the end', async () => {
    const { id } = await concluded({ validity: 'fixed', termMonths: null, endsOn: '2027-06-30' });
    await service.sql(`DELETE FROM agreement_terms WHERE agreement_id = $1`, [id]);
    await service.clock.set('2027-03-05T08:30:00+09:00');
    await service.drain();
    await service.clock.set('2027-03-05T08:40:00+09:00');
    await service.drain();
    expect((await read(id)).terms).toMatchObject([
      { number: 1, startsOn: '2024-04-01', endsOn: '2027-06-30', taskOpened: true },
    ]);
    await service.clock.set('2026-11-20T08:30:00+09:00');
  });
});

async function departmentOf(name: 'city.head'): Promise<string> {
  const [row] = await service.sql<{ id: string }>(`SELECT department_id AS id FROM posts WHERE id = $1`, [
    service.postOf(name),
  ]);
  return row?.id ?? '';
}

describe('the day after the end', () => {
  it('what nobody renews expires, a clause renews, one without a length is flagged until somebody enters it', async () => {
    const term = { validity: 'fixed', termMonths: null, endsOn: '2027-03-31' };
    const plain = await concluded(term);
    const byClause = await concluded({ ...term, renewal: 'automatic', renewalMonths: 12 });
    const unknown = await concluded({ ...term, renewal: 'automatic' });
    const renewed = await act(await concluded(term), 'renewal', { months: 24 });
    const ended = await act(await concluded(term), 'termination', { on: '2027-03-30', reason: '終了' });
    const endless = await concluded({ validity: 'none', termMonths: null });
    expect([renewed.state, renewed.endsOn]).toEqual(['active', '2029-03-31']);
    await service.clock.set('2027-04-01T00:10:00+09:00');
    await service.drain();
    await service.drain();
    const after = async ({ id }: { id: string }) => {
      const { state, endsOn, terms } = await read(id);
      return [state, endsOn, terms.length];
    };
    expect(await after(plain)).toEqual(['expired', '2027-03-31', 1]);
    expect(await after(byClause)).toEqual(['auto_renewed', '2028-03-31', 2]);
    expect(await after(unknown)).toEqual(['auto_renewed', null, 2]);
    expect(await after(renewed)).toEqual(['active', '2029-03-31', 2]);
    expect(await after(ended)).toEqual(['terminated', '2027-03-31', 1]);
    expect(await after(endless)).toEqual(['active', null, 1]);
    const recorded = await service.sql<{ state: string }>(
      `SELECT state FROM agreements WHERE id = ANY($1) ORDER BY state`,
      [[plain.id, byClause.id, ended.id]],
    );
    expect(recorded.map(({ state }) => state)).toEqual(['auto_renewed', 'expired', 'terminated']);
    const flagged = await read(unknown.id);
    expect(flagged.gaps).toEqual(['renewal_length', 'end']);
    const found = await act(flagged, 'renewal', { endsOn: '2030-03-31' });
    expect([found.endsOn, found.terms.length, found.gaps]).toEqual(['2030-03-31', 2, ['renewal_length']]);
    const late = await head().post(`/agreements/${plain.id}/renewal`, { months: 12 }, match(2));
    expect([409, 412]).toContain(late.status);
  });
});
