import { randomUUID } from 'node:crypto';
import type { RevisionView } from '../../libs/domain/programmes/revisions/revision.schemas.js';
import type { InitiativeView } from '../../libs/domain/programmes/initiative.schemas.js';
import { done, ifMatch } from '../support/build-council.js';
import { importReported, requestRun } from '../support/build-report.js';
import type { BuiltInitiative } from '../support/build.js';
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

const START = '2026-11-20T08:30:00+09:00';
const reason = '国の計画の語にあわせるため';

async function propose(
  subject: { id: string },
  {
    by = 'prefecture.staff',
    effectiveOn = '2026-11-20',
    changes = { title: '改めた題名' },
  }: { by?: CastName; effectiveOn?: string; changes?: object } = {},
): Promise<RevisionView> {
  const body = { subjectType: 'initiative', subjectId: subject.id, effectiveOn, reason, changes };
  return done(await service.as(by).post<RevisionView>('/revisions', body));
}

/** With a key, as the pages send it: the request's own transaction is open before the command. */
const consent = async (by: CastName, { id, version }: RevisionView) =>
  service
    .as(by)
    .post<RevisionView>(
      `/revisions/${id}/consents`,
      {},
      { ...ifMatch(version), 'Idempotency-Key': randomUUID() },
    );

async function titleOf({ id }: { id: string }): Promise<string> {
  return done(await service.as('viewer').get<InitiativeView>(`/initiatives/${id}`)).title;
}

async function titleOn(initiative: BuiltInitiative, day: string): Promise<string | undefined> {
  const [programme] = await service.sql<{ code: string }>(`SELECT code FROM programmes WHERE id = $1`, [
    initiative.programmeId,
  ]);
  const { themes } = done(
    await service
      .as('viewer')
      .get<{ themes: { initiatives: { id: string; title: string }[] }[] }>(
        `/programmes/${programme?.code}/wording?on=${day}`,
      ),
  );
  return themes.flatMap((theme) => theme.initiatives).find(({ id }) => id === initiative.id)?.title;
}

describe('the title of ◎', () => {
  it('changes once both secretariats have consented to the same version', async () => {
    const initiative = await service.build.initiative({ owner: 'joint' });
    const before = await titleOf(initiative);
    const proposed = await propose(initiative);
    expect(proposed).toMatchObject({ number: 1, state: 'proposed', needs: ['prefecture', 'city'] });
    expect(proposed.changes).toEqual([{ field: 'title', before, after: '改めた題名' }]);

    const first = done(await consent('prefecture.secretariat', proposed));
    expect(first).toMatchObject({ state: 'proposed', appliedAt: null });
    expect(await titleOf(initiative)).toBe(before);

    const second = done(await consent('city.secretariat', first));
    expect(second.state).toBe('agreed');
    expect(second.appliedAt).not.toBeNull();
    expect(second.hash).toBe(proposed.hash);
    expect(await titleOf(initiative)).toBe('改めた題名');
  });

  it('is told in the history of the initiative, with what stood there before', async () => {
    const initiative = await service.build.initiative({ owner: 'joint' });
    const before = await titleOf(initiative);
    const proposed = await propose(initiative);
    done(await consent('prefecture.head', proposed));
    done(await consent('city.head', proposed));
    const { items } = done(
      await service
        .as('viewer')
        .get<{ items: { type: string; sentence: { ja: string }; changes: object[] }[] }>(
          `/history/initiative/${initiative.id}`,
        ),
    );
    const revised = items.find(({ type }) => type === 'initiative.revised');
    expect(revised?.sentence.ja).toContain('改定第1号により、取組の公式の文言を改めました');
    expect(revised?.changes).toMatchObject([
      { field: { ja: '題名' }, before: { ja: before }, after: { ja: '改めた題名' } },
    ]);
    expect(items.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['revision.proposed', 'revision.consented', 'revision.agreed']),
    );
  });

  it('keeps its wording when an edit came between the two consents: the first one is void', async () => {
    const initiative = await service.build.initiative({ owner: 'joint' });
    const proposed = await propose(initiative);
    done(await consent('prefecture.secretariat', proposed));
    const edited = done(
      await service
        .as('city.staff')
        .patch<RevisionView>(`/revisions/${proposed.id}`, { changes: { title: '別の題名' } }, ifMatch(1)),
    );
    expect(edited.version).toBe(2);
    expect(edited.hash).not.toBe(proposed.hash);
    expect(edited.consents).toMatchObject([{ agency: 'prefecture', version: 1 }]);

    const stale = await consent('city.secretariat', proposed);
    expect(stale.status).toBe(412);
    const one = done(await consent('city.secretariat', edited));
    expect(one.state).toBe('proposed');
    const both = done(await consent('prefecture.secretariat', edited));
    expect(both.state).toBe('agreed');
    expect(await titleOf(initiative)).toBe('別の題名');
  });

  it('is not consented to by anybody who wrote it', async () => {
    const initiative = await service.build.initiative({ owner: 'joint' });
    const proposed = await propose(initiative, { by: 'city.secretariat' });
    expect(proposed.can.consent).toBe(false);
    const refused = await consent('city.secretariat', proposed);
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('revisions/own-revision');
    const byEditor = done(
      await service
        .as('city.head')
        .patch<RevisionView>(`/revisions/${proposed.id}`, { reason: '別の理由' }, ifMatch(1)),
    );
    expect((await consent('city.head', byEditor)).status).toBe(403);
    expect((await consent('prefecture.head', byEditor)).status).toBe(201);
  });

  it('is returned with a reason, edited, and proposed anew', async () => {
    const initiative = await service.build.initiative({ owner: 'joint' });
    const proposed = await propose(initiative);
    const returned = done(
      await service
        .as('city.head')
        .post<RevisionView>(`/revisions/${proposed.id}/return`, { reason: '長すぎる' }, ifMatch(1)),
    );
    expect(returned).toMatchObject({ state: 'returned', stateReason: '長すぎる' });
    expect((await consent('prefecture.head', returned)).status).toBe(409);
    const edited = done(
      await service
        .as('prefecture.staff')
        .patch<RevisionView>(`/revisions/${proposed.id}`, { changes: { title: '短い題名' } }, ifMatch(1)),
    );
    expect(edited).toMatchObject({ state: 'proposed', stateReason: null, version: 2 });
  });
});

describe('what belongs to one agency', () => {
  it('needs its own consent alone, and the other agency has no say', async () => {
    const initiative = await service.build.initiative({ owner: 'city' });
    const proposed = await propose(initiative, { by: 'city.staff' });
    expect(proposed.needs).toEqual(['city']);
    expect((await consent('prefecture.secretariat', proposed)).status).toBe(403);
    expect(done(await consent('city.head', proposed)).state).toBe('agreed');
    expect(await titleOf(initiative)).toBe('改めた題名');
  });

  it('is not proposed by the other agency', async () => {
    const initiative = await service.build.initiative({ owner: 'city' });
    const body = { subjectType: 'initiative', subjectId: initiative.id, effectiveOn: '2026-11-20', reason };
    const answer = await service
      .as('prefecture.staff')
      .post('/revisions', { ...body, changes: { title: '改めた題名' } });
    expect(answer.status).toBe(403);
  });

  it.each([
    ['prefecture', 'joint'],
    ['joint', 'city'],
    ['city', 'prefecture'],
  ] as const)('becomes another’s (%s to %s) only when both agree', async (owner, ownerKind) => {
    const initiative = await service.build.initiative({ owner });
    const proposed = await propose(initiative, { changes: { ownerKind } });
    expect(proposed.needs).toEqual(['prefecture', 'city']);
    done(await consent('prefecture.head', proposed));
    done(await consent('city.head', proposed));
    const { ownerKind: now, ownerStatus } = done(
      await service.as('viewer').get<InitiativeView>(`/initiatives/${initiative.id}`),
    );
    expect([now, ownerStatus]).toEqual([ownerKind, 'confirmed']);
  });
});

describe('a revision that holds from a later day', () => {
  it('leaves the old title until then, and both are known for their days', async () => {
    const initiative = await service.build.initiative({ owner: 'joint' });
    const before = await titleOf(initiative);
    const proposed = await propose(initiative, { effectiveOn: '2027-04-01' });
    done(await consent('prefecture.head', proposed));
    const agreed = done(await consent('city.head', proposed));
    expect(agreed).toMatchObject({ state: 'agreed', appliedAt: null });
    await service.drain();
    expect(await titleOf(initiative)).toBe(before);

    await service.clock.set('2027-04-01T00:05:00+09:00');
    await service.drain();
    expect(await titleOf(initiative)).toBe('改めた題名');
    expect(await titleOn(initiative, '2027-03-31')).toBe(before);
    expect(await titleOn(initiative, '2027-04-01')).toBe('改めた題名');

    const next = await propose(initiative, { effectiveOn: '2027-04-01', changes: { title: '三つ目の題名' } });
    expect(next.number).toBe(2);
    done(await consent('prefecture.head', next));
    done(await consent('city.head', next));
    expect(await titleOn(initiative, '2020-04-01')).toBe(before);
    expect(await titleOn(initiative, '2027-04-01')).toBe('三つ目の題名');
    await service.clock.set(START);
  });

  it('is not dated before one that holds already', async () => {
    const initiative = await service.build.initiative({ owner: 'city' });
    const first = await propose(initiative, { by: 'city.staff', effectiveOn: '2026-10-01' });
    done(await consent('city.head', first));
    const body = { subjectType: 'initiative', subjectId: initiative.id, effectiveOn: '2026-09-30', reason };
    const answer = await service
      .as('city.staff')
      .post('/revisions', { ...body, changes: { title: 'さらに' } });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('/effectiveOn');
  });
});

describe('a revision that was agreed and does not hold yet', () => {
  async function agreedFor(day: string, owner: 'joint' | 'city' = 'joint'): Promise<RevisionView> {
    const initiative = await service.build.initiative({ owner });
    const proposed = await propose(initiative, { by: 'city.staff', effectiveOn: day });
    const first = done(await consent('city.head', proposed));
    return owner === 'city' ? first : done(await consent('prefecture.head', proposed));
  }
  const withdraw = async (by: CastName, { id, version }: RevisionView, why = '国の計画が変わった') =>
    service
      .as(by)
      .post<RevisionView>(
        `/revisions/${id}/withdrawal`,
        { reason: why },
        { ...ifMatch(version), 'Idempotency-Key': randomUUID() },
      );

  const decline = async (by: CastName, { id, version }: RevisionView) =>
    service
      .as(by)
      .post<RevisionView>(
        `/revisions/${id}/withdrawal-refusal`,
        { reason: '予定どおり進める' },
        ifMatch(version),
      );

  it('stays agreed when the other agency declines to take it back, which may be asked again', async () => {
    const agreed = await agreedFor('2027-04-02');
    expectProblem(await decline('city.head', agreed), { status: 409, code: 'revisions/no-withdrawal-asked' });
    done(await withdraw('prefecture.head', agreed));
    expectProblem(await decline('prefecture.head', agreed), {
      status: 409,
      code: 'revisions/no-withdrawal-asked',
    });
    expect((await decline('city.staff', agreed)).status).toBe(403);
    const path = `/revisions/${agreed.id}`;
    expect(done(await service.as('city.head').get<RevisionView>(path)).can.declineWithdrawal).toBe(true);
    expect(done(await service.as('prefecture.head').get<RevisionView>(path)).can).toMatchObject({
      declineWithdrawal: false,
    });
    expect(done(await decline('city.head', agreed))).toMatchObject({
      state: 'agreed',
      withdrawals: [],
      can: { declineWithdrawal: false, withdraw: true },
    });
    expect((await service.as('viewer').get(`/history/revision/${agreed.id}`)).text).toContain(
      '取下げに応じませんでした',
    );
    expect(done(await withdraw('prefecture.head', agreed)).withdrawals).toHaveLength(1);
    const waiting = async (name: CastName) => {
      const { body } = await service.as(name).get<{ consents: { kind: string; id: string }[] }>('/my-work');
      return body.consents.filter(({ id }) => id === agreed.id).map(({ kind }) => kind);
    };
    expect(await waiting('city.secretariat')).toEqual(['revision_withdrawal']);
    expect(await waiting('prefecture.secretariat')).toEqual([]);
  });

  it('is taken back as it was agreed: by both, each with its reason', async () => {
    const agreed = await agreedFor('2027-04-05');
    expect((await withdraw('prefecture.staff', agreed)).status).toBe(403);
    const asked = done(await withdraw('prefecture.head', agreed));
    expect(asked).toMatchObject({
      state: 'agreed',
      withdrawals: [{ agency: 'prefecture', reason: '国の計画が変わった' }],
      can: { withdraw: false },
    });
    const again = await withdraw('prefecture.secretariat', agreed);
    expect([again.status, again.text]).toEqual([409, expect.stringContaining('revisions/withdrawal-asked')]);
    expect(
      done(await service.as('city.head').get<RevisionView>(`/revisions/${agreed.id}`)).can.withdraw,
    ).toBe(true);
    const gone = done(await withdraw('city.secretariat', agreed, '道の理由のとおり'));
    expect(gone).toMatchObject({ state: 'withdrawn', stateReason: '国の計画が変わった', appliedAt: null });
    const told = (await service.as('viewer').get(`/history/revision/${agreed.id}`)).text;
    expect(told).toContain('合意済の改定第1号の取下げを申し出ました（市の同意待ち）');
    expect(told).toContain('改定第1号を取り下げました');
    expect(told).toContain('道の理由のとおり');

    await service.clock.set('2027-04-05T00:05:00+09:00');
    await service.drain();
    expect(await titleOf({ id: agreed.subject.id })).not.toBe('改めた題名');
    await service.clock.set(START);
    // The wording is free for another proposal.
    expect((await propose({ id: agreed.subject.id })).number).toBe(2);
  });

  it('holds from its day when the other side did not agree to take it back', async () => {
    const agreed = await agreedFor('2027-04-06');
    done(await withdraw('city.head', agreed));
    await service.clock.set('2027-04-06T00:05:00+09:00');
    await service.drain();
    expect(await titleOf({ id: agreed.subject.id })).toBe('改めた題名');
    const late = await withdraw('prefecture.head', agreed);
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('revisions/in-force')]);
    await service.clock.set(START);
  });

  it('is taken back by its one agency alone, where that alone agreed', async () => {
    const agreed = await agreedFor('2027-04-01', 'city');
    expect((await withdraw('prefecture.head', agreed)).status).toBe(403);
    expect(done(await withdraw('city.head', agreed))).toMatchObject({ state: 'withdrawn' });
  });

  it('asks the agency whose the initiative has become before its day', async () => {
    const agreed = await agreedFor('2027-04-07', 'city');
    const { id } = agreed.subject;
    await service.sql(
      `UPDATE initiatives SET owner_kind = 'prefecture', owner_status = 'confirmed' WHERE id = $1`,
      [id],
    );
    await service.clock.set('2027-04-07T00:05:00+09:00');
    await service.drain();
    expect(await titleOf({ id })).not.toBe('改めた題名');
    const waits = done(await service.as('prefecture.head').get<RevisionView>(`/revisions/${agreed.id}`));
    expect(waits).toMatchObject({ state: 'proposed', can: { consent: true } });
    done(await consent('prefecture.head', waits));
    await service.drain();
    expect(await titleOf({ id })).toBe('改めた題名');
    await service.clock.set(START);
  });
});

describe('a report on past years', () => {
  it('prints the title that held on the last day it covers', async () => {
    await importReported(service);
    const [block] = await service.sql<{ id: string; title: string }>(
      `SELECT initiative.id, initiative.title FROM report_block_initiatives link
       JOIN initiatives initiative ON initiative.id = link.initiative_id ORDER BY initiative.code LIMIT 1`,
    );
    const former = block?.title ?? '';
    const proposed = await propose({ id: block?.id ?? '' }, { effectiveOn: '2026-11-20' });
    done(await consent('prefecture.head', proposed));
    done(await consent('city.head', proposed));
    const { id } = await requestRun(service);
    const [run] = await service.sql<{ content: string }>(`SELECT content FROM report_runs WHERE id = $1`, [
      id,
    ]);
    expect(run?.content).toContain(former);
    expect(run?.content).not.toContain('改めた題名');
  });
});

describe('a proposal', () => {
  it('waits for the one before it on the same wording', async () => {
    const initiative = await service.build.initiative({ owner: 'joint' });
    const first = await propose(initiative);
    const body = { subjectType: 'initiative', subjectId: initiative.id, effectiveOn: '2026-11-20', reason };
    const second = await service
      .as('city.staff')
      .post('/revisions', { ...body, changes: { title: '別の題名' } });
    expect(second.status).toBe(409);
    expect(second.text).toContain('改定第1号');
    done(
      await service
        .as('prefecture.staff')
        .post(`/revisions/${first.id}/withdrawal`, { reason: '取りやめ' }, ifMatch(first.version)),
    );
    expect(
      (await service.as('city.staff').post('/revisions', { ...body, changes: { title: '別の題名' } })).status,
    ).toBe(201);
  });

  it.each([
    ['of what stands there already', (title: string) => ({ title }), '/changes'],
    ['of nothing', () => ({}), '/changes'],
    ['of a field that the subject does not have', () => ({ objectives: ['目的'] }), '/changes/objectives'],
    ['of an empty title', () => ({ title: '' }), '/changes/title'],
    ['of an owner nobody knows', () => ({ ownerKind: 'unknown' }), '/changes/ownerKind'],
  ])('%s is refused at its field', async (_what, changes, pointer) => {
    const initiative = await service.build.initiative({ owner: 'joint' });
    const body = { subjectType: 'initiative', subjectId: initiative.id, effectiveOn: '2026-11-20', reason };
    const title = await titleOf(initiative);
    const answer = await service.as('city.staff').post('/revisions', { ...body, changes: changes(title) });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(`"${pointer}"`);
  });

  it('does not reach a draft, which is edited where it stands', async () => {
    const initiative = await service.build.initiative({ owner: 'joint' });
    await service.sql(`UPDATE initiatives SET state = 'draft' WHERE id = $1`, [initiative.id]);
    const body = { subjectType: 'initiative', subjectId: initiative.id, effectiveOn: '2026-11-20', reason };
    const answer = await service
      .as('city.staff')
      .post('/revisions', { ...body, changes: { title: '別の題名' } });
    expect(answer.status).toBe(409);
  });

  it('is written for a theme and for the programme too, which both agencies must agree', async () => {
    const initiative = await service.build.initiative({ owner: 'city' });
    const subjects = [
      {
        subjectType: 'theme',
        subjectId: initiative.themeId,
        changes: { title: '改めた柱', summary: '要点' },
      },
      {
        subjectType: 'programme',
        subjectId: initiative.programmeId,
        changes: { name: '改めた計画', objectives: ['一つ目', '二つ目'], outcome: null },
      },
    ];
    for (const subject of subjects) {
      const body = { effectiveOn: '2026-11-20', reason, ...subject };
      const proposed = done(await service.as('city.staff').post<RevisionView>('/revisions', body));
      expect(proposed.needs).toEqual(['prefecture', 'city']);
      done(await consent('prefecture.head', proposed));
      expect(done(await consent('city.head', proposed)).appliedAt).not.toBeNull();
    }
    const rows = await service.sql<{ name: string; objectives: string[]; title: string }>(
      `SELECT name, objectives, theme.title FROM programmes JOIN themes theme ON theme.programme_id = programmes.id
       WHERE programmes.id = $1`,
      [initiative.programmeId],
    );
    expect(rows).toEqual([{ name: '改めた計画', objectives: ['一つ目', '二つ目'], title: '改めた柱' }]);
  });
});

describe('the states of a revision', () => {
  const acts = ['edit', 'consent', 'return', 'withdraw'] as const;
  const allowed = {
    proposed: ['edit', 'consent', 'return', 'withdraw'],
    returned: ['edit', 'withdraw'],
    agreed: ['withdraw'],
    withdrawn: [],
  } as const;

  it.each(Object.entries(allowed))('%s allows exactly %j', async (state, expected) => {
    for (const act of acts) {
      const initiative = await service.build.initiative({ owner: 'joint' });
      const { id } = await propose(initiative, { effectiveOn: '2027-04-01' });
      await service.sql(`UPDATE revisions SET state = $2 WHERE id = $1`, [id, state]);
      // What was agreed is taken back by those who consent.
      const judges = act === 'consent' || act === 'return' || (act === 'withdraw' && state === 'agreed');
      const member = service.as(judges ? 'prefecture.head' : 'prefecture.staff');
      const answer = {
        edit: async () => member.patch(`/revisions/${id}`, { reason: '別の理由' }, ifMatch(1)),
        consent: async () => member.post(`/revisions/${id}/consents`, {}, ifMatch(1)),
        return: async () => member.post(`/revisions/${id}/return`, { reason: '直す' }, ifMatch(1)),
        withdraw: async () => member.post(`/revisions/${id}/withdrawal`, { reason: '取りやめ' }, ifMatch(1)),
      }[act];
      const can = done(await member.get<RevisionView>(`/revisions/${id}`)).can;
      const { status } = await answer();
      expect({ state, act, status }).toEqual({
        state,
        act,
        status: (expected as readonly string[]).includes(act) ? (act === 'consent' ? 201 : 200) : 409,
      });
      expect({ state, act, can: can[act] }).toEqual({
        state,
        act,
        can: (expected as readonly string[]).includes(act),
      });
    }
  });
});

describe('the mails about a revision', () => {
  const sentAbout = async (subjectId: string) =>
    service.sql<{ post: string; subject: string; state: string; reason: string | null }>(
      `SELECT recipient_post_id AS post, subject, state, state_reason AS reason FROM deliveries
       WHERE notice = 'revision-asked' AND subject_id = $1 ORDER BY id`,
      [subjectId],
    );

  it('ask the secretariats of the agencies that must consent, once for each wording', async () => {
    const initiative = await service.build.initiative({ owner: 'joint' });
    const proposed = await propose(initiative, { by: 'city.secretariat', effectiveOn: '2027-04-01' });
    await service.drain();
    await service.drain();
    expect(await sentAbout(proposed.id)).toMatchObject([
      { post: service.postOf('prefecture.secretariat'), subject: '【連携・改定】同意のお願い1件' },
    ]);
  });

  it('are not sent any more to an agency that has consented meanwhile', async () => {
    const initiative = await service.build.initiative({ owner: 'city' });
    const proposed = await propose(initiative, { by: 'city.staff', effectiveOn: '2027-04-01' });
    done(await consent('city.head', proposed));
    await service.drain();
    expect((await sentAbout(proposed.id)).filter(({ state }) => state !== 'skipped')).toEqual([]);
  });
});
