import type { AgreementView } from '../../libs/domain/agreements/agreement.schemas.js';
import type { JointActView } from '../../libs/domain/joint-acts/joint-act.schemas.js';
import type { InitiativeView } from '../../libs/domain/programmes/initiative.schemas.js';
import { done, ifMatch } from '../support/build-council.js';
import type { CastName } from '../support/cast.js';
import type { Answer } from '../support/member.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

// What is joint changes once, with both agencies (promise P6).

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

async function read(id: string): Promise<InitiativeView> {
  return done(await service.as('city.staff').get<InitiativeView>(`/initiatives/${id}`));
}

async function act(
  by: CastName,
  id: string,
  what: string,
  body: object = { reason: '目的を達した' },
): Promise<Answer<InitiativeView>> {
  const { version } = await read(id);
  return service.as(by).post<InitiativeView>(`/initiatives/${id}/${what}`, body, ifMatch(version));
}

async function openAsks(by: CastName, subjectId: string): Promise<JointActView[]> {
  const answer = await service
    .as(by)
    .get<{ items: JointActView[] }>(`/joint-acts?subjectType=initiative&subjectId=${subjectId}`);
  return done(answer).items;
}

async function askedBy(by: CastName, id: string, what = 'ending'): Promise<JointActView> {
  done(await act(by, id, what));
  const [asked] = await openAsks(by, id);
  if (asked === undefined) throw new Error('nothing was asked');
  return asked;
}

describe('the ending of a ◎', () => {
  it('that one agency wants changes nothing, and is put before the other', async () => {
    const { id } = await service.build.initiative();
    const asked = await askedBy('prefecture.head', id);
    expect(await read(id)).toMatchObject({ state: 'active', version: 1 });
    expect(asked).toMatchObject({
      act: 'initiative.end',
      input: { reason: '目的を達した' },
      askedBy: { agency: 'prefecture' },
      can: { answer: false, withdraw: true },
    });
    expect((await openAsks('city.secretariat', id))[0]?.can).toEqual({ answer: true, withdraw: false });
    expect((await openAsks('city.staff', id))[0]?.can).toEqual({ answer: false, withdraw: false });
    const history = await service.as('city.staff').get(`/history/initiative/${id}`);
    expect(history.text).toContain('取組の終了への同意を相手の機関に求めました：目的を達した');
  });

  it('happens once the other agency agrees, and says so', async () => {
    const { id } = await service.build.initiative();
    const asked = await askedBy('prefecture.head', id);
    const answered = done(
      await service.as('city.head').post<JointActView>(`/joint-acts/${asked.id}/consent`),
    );
    expect(answered).toMatchObject({ state: 'agreed', answeredBy: { agency: 'city' } });
    expect(await read(id)).toMatchObject({ state: 'ended', stateReason: '目的を達した' });
    const history = await service.as('viewer').get(`/history/initiative/${id}`);
    expect(history.text).toContain('道の求めた取組の終了に同意しました');
  });

  it('happens too when the other agency ends it for a reason of its own', async () => {
    const { id } = await service.build.initiative();
    await askedBy('prefecture.head', id);
    const ended = done(await act('city.secretariat', id, 'ending', { reason: '予算の終わり' }));
    expect(ended.state).toBe('ended');
    expect(await openAsks('city.head', id)).toEqual([]);
  });

  it('is not agreed to by the agency that asked, nor by anybody twice', async () => {
    const { id } = await service.build.initiative();
    const asked = await askedBy('prefecture.head', id);
    const consent = async (by: CastName) => service.as(by).post(`/joint-acts/${asked.id}/consent`);
    expectProblem(await consent('prefecture.secretariat'), { status: 409, code: 'joint-acts/own-ask' });
    done(await act('prefecture.secretariat', id, 'ending'));
    expect((await read(id)).state).toBe('active');
    done(await consent('city.head'));
    expectProblem(await consent('city.secretariat'), { status: 409, code: 'joint-acts/answered' });
  });

  it('happens once when both say yes at the same moment', async () => {
    const { id } = await service.build.initiative();
    const asked = await askedBy('prefecture.head', id);
    const answers = await Promise.all(
      (['city.head', 'city.secretariat'] as const).map(async (by) =>
        service.as(by).post(`/joint-acts/${asked.id}/consent`),
      ),
    );
    const [first, second] = answers.map(({ status }) => status).sort();
    expect(first).toBe(200);
    // The later one finds the answer given, or the initiative changed by it.
    expect([409, 412]).toContain(second);
    const ended = await service.sql(
      `SELECT 1 FROM domain_events WHERE subject_id = $1 AND type = 'initiative.ended'`,
      [id],
    );
    expect(ended).toHaveLength(1);
  });

  it('is void once the initiative was edited', async () => {
    const { id } = await service.build.initiative();
    const asked = await askedBy('prefecture.head', id);
    done(await service.as('city.staff').patch(`/initiatives/${id}`, { tags: ['移住'] }, ifMatch(1)));
    const late = await service.as('city.head').post(`/joint-acts/${asked.id}/consent`);
    expect(late.status).toBe(412);
    expect((await read(id)).state).toBe('active');
    // The next to ask asks anew, of what stands now.
    const anew = await askedBy('city.head', id);
    expect(anew).toMatchObject({ subject: { version: 2 }, askedBy: { agency: 'city' } });
  });

  it('is refused with a reason by the other agency, withdrawn by the one that asked', async () => {
    const { id } = await service.build.initiative();
    const first = await askedBy('prefecture.head', id);
    const refuse = async (by: CastName, ask: string, body: object) =>
      service.as(by).post<JointActView>(`/joint-acts/${ask}/refusal`, body);
    expectProblem(await refuse('city.head', first.id, {}), { status: 422, pointer: '/reason' });
    expect(done(await refuse('city.head', first.id, { reason: 'まだ続ける' }))).toMatchObject({
      state: 'refused',
      answerReason: 'まだ続ける',
    });
    const second = await askedBy('prefecture.head', id);
    expect(done(await refuse('prefecture.secretariat', second.id, { reason: '見直す' })).state).toBe(
      'withdrawn',
    );
    expect((await read(id)).state).toBe('active');
  });

  it('waits for an answer before the other agency asks for something else', async () => {
    const { id } = await service.build.initiative();
    await askedBy('prefecture.head', id);
    expectProblem(await act('city.head', id, 'suspension'), { status: 409, code: 'joint-acts/other-asked' });
    // The agency that asked may think better of it.
    expect((await askedBy('prefecture.head', id, 'suspension')).act).toBe('initiative.suspend');
  });

  it('is not even asked for where it is not possible', async () => {
    const { id } = await service.build.initiative();
    expectProblem(await act('city.head', id, 'resumption', {}), {
      status: 409,
      code: 'programmes/wrong-state',
    });
    expect(await openAsks('city.head', id)).toEqual([]);
  });

  it('is asked once by a request that is sent twice', async () => {
    const { id } = await service.build.initiative();
    const headers = { ...ifMatch(1), 'Idempotency-Key': `ending-of-${id}` };
    const send = async () =>
      service.as('city.head').post(`/initiatives/${id}/ending`, { reason: '終了' }, headers);
    expect((await send()).body).toEqual((await send()).body);
    expect(await openAsks('city.head', id)).toHaveLength(1);
  });
});

describe('the ending of ● or ○', () => {
  it('is the act of its own agency', async () => {
    const { id } = await service.build.initiative({ owner: 'city' });
    expect(done(await act('city.head', id, 'ending')).state).toBe('ended');
  });
});

describe('an agreement that both agencies hold', () => {
  const body = {
    name: '道と市と大学の協定',
    agency: null,
    signedOn: '2026-04-01',
    validity: 'relative',
    termMonths: 36,
    parties: [{ agency: 'prefecture' }, { agency: 'city' }, { name: '表の大学' }],
  };
  const step = async (by: CastName, id: string, what: string, input: object, version: number) =>
    service.as(by).post<AgreementView>(`/agreements/${id}/${what}`, input, ifMatch(version));

  it('is concluded and ended by both, on the same day and in the same version', async () => {
    const { id } = done(await service.as('city.staff').post<AgreementView>('/agreements', body));
    expect(done(await step('city.head', id, 'activation', {}, 1))).toMatchObject({
      state: 'draft',
      version: 1,
    });
    expect(done(await step('prefecture.head', id, 'activation', {}, 1))).toMatchObject({
      state: 'active',
      version: 2,
    });
    const end = (on: string) => ({ on, reason: '事業の終了' });
    done(await step('city.head', id, 'termination', end('2026-12-31'), 2));
    expectProblem(await step('prefecture.head', id, 'termination', end('2027-03-31'), 2), {
      status: 409,
      code: 'joint-acts/other-asked',
    });
    const { terminatedOn } = done(
      await step('prefecture.head', id, 'termination', end('2026-12-31'), 2),
    ) as AgreementView & { terminatedOn: string };
    expect(terminatedOn).toBe('2026-12-31');
  });

  it('of one agency alone is decided by it', async () => {
    const own = { ...body, agency: 'city', parties: [{ agency: 'city' }, { name: '表の大学' }] };
    const { id } = done(await service.as('city.staff').post<AgreementView>('/agreements', own));
    expect(done(await step('city.head', id, 'activation', {}, 1)).state).toBe('active');
  });
});

describe('the rules by which a programme is judged', () => {
  interface Rules {
    id: string;
    version: number;
    onTrack: string;
    programmes: { id: string }[];
  }
  const thresholds = { onTrack: '0.9', slightlyBehind: '0.5', maintainSlightlyBehind: '0.9' };

  it('are chosen by both secretariats, and then changed by both', async () => {
    const programme = await service.build.programme();
    const [row] = await service.sql<{ id: string }>(`SELECT id FROM programmes WHERE code = $1`, [
      programme.code,
    ]);
    const set = done(
      await service
        .as('city.secretariat')
        .post<Rules>('/rule-sets', { code: 'gentle', name: 'ゆるやかな基準', ...thresholds }),
    );
    const select = async (by: CastName) =>
      done(await service.as(by).put<Rules>(`/rule-sets/${set.id}/selection`, { programmeId: row?.id }));
    expect((await select('city.secretariat')).programmes).toEqual([]);
    expect((await select('prefecture.secretariat')).programmes.map(({ id }) => id)).toEqual([row?.id]);
    const renew = async (by: CastName) =>
      done(
        await service.as(by).post<Rules>(`/rule-sets/${set.id}/versions`, {
          ...thresholds,
          onTrack: '0.1',
          slightlyBehind: '0.05',
          reason: '緩める',
        }),
      );
    expect(await renew('city.secretariat')).toMatchObject({ version: 1, onTrack: '0.9' });
    expect(await renew('prefecture.secretariat')).toMatchObject({ version: 2, onTrack: '0.1' });
  });
});

describe('a question about the rules of a programme', () => {
  const thresholds = { onTrack: '0.9', slightlyBehind: '0.5', maintainSlightlyBehind: '0.9' };
  const lax = { onTrack: '0.1', slightlyBehind: '0.05', maintainSlightlyBehind: '0.05', reason: '緩める' };

  async function askedFor(
    code: string,
  ): Promise<{ programmeId: string; setId: string; asked: JointActView }> {
    const programme = await service.build.programme();
    const [row] = await service.sql<{ id: string }>(`SELECT id FROM programmes WHERE code = $1`, [
      programme.code,
    ]);
    const programmeId = row?.id ?? '';
    const city = service.as('city.secretariat');
    const { id: setId } = done(
      await city.post<{ id: string }>('/rule-sets', { code, name: '道と市の基準', ...thresholds }),
    );
    done(await city.put(`/rule-sets/${setId}/selection`, { programmeId }));
    const { items } = done(
      await service
        .as('prefecture.secretariat')
        .get<{ items: JointActView[] }>(`/joint-acts?subjectType=programme&subjectId=${programmeId}`),
    );
    if (items[0] === undefined) throw new Error('nothing was asked');
    return { programmeId, setId, asked: items[0] };
  }

  it('shows the thresholds, which the agency that asked does not change alone', async () => {
    const { programmeId, setId, asked } = await askedFor('asked-about');
    expect(asked.input).toMatchObject({ version: 1, ...thresholds });
    const city = service.as('city.secretariat');
    expect(done(await city.post<{ version: number }>(`/rule-sets/${setId}/versions`, lax)).version).toBe(1);
    done(await service.as('prefecture.secretariat').post(`/joint-acts/${asked.id}/consent`));
    const { items } = done(await city.get<{ items: { code: string }[] }>('/rule-sets?limit=100'));
    expect(items.filter(({ code }) => code === 'asked-about')).toMatchObject([
      { version: 1, onTrack: '0.9', programmes: [{ id: programmeId }] },
    ]);
  });

  it('is overtaken once both have renewed the rules, and the former ones are not chosen any more', async () => {
    const { programmeId, setId, asked } = await askedFor('overtaken');
    for (const by of ['city.secretariat', 'prefecture.secretariat'] as const)
      done(await service.as(by).post(`/rule-sets/${setId}/versions`, lax));
    const prefecture = service.as('prefecture.secretariat');
    expectProblem(await prefecture.post(`/joint-acts/${asked.id}/consent`), {
      status: 409,
      code: 'joint-acts/answered',
    });
    expect(done(await prefecture.get<JointActView>(`/joint-acts/${asked.id}`)).state).toBe('overtaken');
    const former = await prefecture.put(`/rule-sets/${setId}/selection`, { programmeId });
    expect(former.status).toBe(412);
  });
});

describe('a question that only secretariats decide', () => {
  it('is neither answered, nor withdrawn, nor shown as waiting for him, by the head of a section', async () => {
    const { id: initiativeId } = await service.build.initiative();
    const [programme] = await service.sql<{ id: string; code: string }>(
      `SELECT programme.id, programme.code FROM programmes programme
       JOIN initiatives initiative ON initiative.programme_id = programme.id WHERE initiative.id = $1`,
      [initiativeId],
    );
    const theme = {
      code: 'asked-theme',
      number: 9,
      title: '新しいテーマ',
      summary: '両機関で考える',
      aims: [],
    };
    done(await service.as('city.secretariat').post(`/programmes/${programme?.code ?? ''}/themes`, theme));
    const asked = async (by: CastName) => {
      const path = `/joint-acts?subjectType=programme&subjectId=${programme?.id ?? ''}`;
      const { items } = done(await service.as(by).get<{ items: JointActView[] }>(path));
      if (items[0] === undefined) throw new Error('nothing was asked');
      return items[0];
    };
    const { id } = await asked('city.head');
    for (const by of ['city.head', 'prefecture.head'] as const) {
      expect((await asked(by)).can).toEqual({ answer: false, withdraw: false });
      const refused = await service.as(by).post(`/joint-acts/${id}/refusal`, { reason: '要らない' });
      expect(refused.status).toBe(403);
      expect((await service.as(by).post(`/joint-acts/${id}/consent`)).status).toBe(403);
    }
    const waiting = async (by: CastName) =>
      done(await service.as(by).get<{ consents: { id: string }[] }>('/my-work')).consents.map(
        (consent) => consent.id,
      );
    expect(await waiting('prefecture.head')).not.toContain(programme?.id);
    expect(await waiting('prefecture.secretariat')).toContain(programme?.id);
    expect((await asked('prefecture.secretariat')).can.answer).toBe(true);
    const no = { reason: '次の世代で考える' };
    expect(
      done(await service.as('prefecture.secretariat').post<JointActView>(`/joint-acts/${id}/refusal`, no))
        .state,
    ).toBe('refused');
  });
});

describe('the years of a programme under which something was agreed', () => {
  it('change with both agencies', async () => {
    const { id: initiativeId } = await service.build.initiative();
    const [programme] = await service.sql<{ id: string; code: string }>(
      `SELECT programme.id, programme.code FROM programmes programme
       JOIN initiatives initiative ON initiative.programme_id = programme.id WHERE initiative.id = $1`,
      [initiativeId],
    );
    interface Shown {
      fyTo: number;
      version: number;
    }
    const path = `/programmes/${programme?.code ?? ''}`;
    const before = done(await service.as('city.staff').get<Shown>(path));
    const longer = async (by: CastName) =>
      done(await service.as(by).patch<Shown>(path, { fyTo: before.fyTo + 1 }, ifMatch(before.version)));
    expect(await longer('city.secretariat')).toMatchObject({ fyTo: before.fyTo, version: before.version });
    const { items } = done(
      await service
        .as('prefecture.secretariat')
        .get<{ items: JointActView[] }>(`/joint-acts?subjectType=programme&subjectId=${programme?.id ?? ''}`),
    );
    expect(items[0]).toMatchObject({ act: 'programme.edit', input: { fyTo: before.fyTo + 1 } });
    done(await service.as('prefecture.secretariat').post(`/joint-acts/${items[0]?.id ?? ''}/consent`));
    expect((await service.as('city.staff').get<Shown>(path)).body.fyTo).toBe(before.fyTo + 1);
  });
});

describe('a question about what is gone', () => {
  it('goes with it: an empty programme that is deleted leaves none behind', async () => {
    const programme = await service.build.programme();
    const [row] = await service.sql<{ id: string }>(
      `DELETE FROM themes WHERE programme_id = (SELECT id FROM programmes WHERE code = $1) RETURNING programme_id AS id`,
      [programme.code],
    );
    const rules = { code: 'passing', name: '仮の基準', onTrack: '0.9', slightlyBehind: '0.5' };
    const set = done(
      await service
        .as('city.secretariat')
        .post<{ id: string }>('/rule-sets', { ...rules, maintainSlightlyBehind: '0.9' }),
    );
    const chosen = { programmeId: row?.id };
    done(await service.as('city.secretariat').put(`/rule-sets/${set.id}/selection`, chosen));
    const asks = async () =>
      done(
        await service
          .as('prefecture.secretariat')
          .get<{ items: JointActView[] }>(`/joint-acts?subjectType=programme&subjectId=${row?.id ?? ''}`),
      ).items;
    const [asked] = await asks();
    await service.sql(`DELETE FROM programmes WHERE id = $1`, [row?.id]);
    expect(await asks()).toEqual([]);
    expect((await service.as('prefecture.secretariat').get('/my-work')).status).toBe(200);
    const late = await service.as('prefecture.secretariat').post(`/joint-acts/${asked?.id ?? ''}/consent`);
    expect(late.status).toBe(404);
  });
});

describe('the mails about a question', () => {
  it('go to the secretariat of the agency that is asked, once, and not any more when it has answered', async () => {
    const end = async (by: CastName, id: string) =>
      service.as(by).post(`/initiatives/${id}/ending`, { reason: '目的を達した' }, ifMatch(1));
    const [{ id: waiting }, { id: answered }] = [
      await service.build.initiative(),
      await service.build.initiative(),
    ];
    done(await end('city.head', waiting));
    done(await end('city.head', answered));
    done(await end('prefecture.head', answered));
    await service.drain();
    await service.drain();
    const mails = await service.sql<{ initiative: string; post: string; state: string }>(
      `SELECT asked.subject_id AS initiative, recipient_post_id AS post, delivery.state FROM deliveries delivery
       JOIN joint_acts asked ON asked.id = delivery.subject_id
       WHERE notice = 'joint-act-asked' AND asked.subject_id = ANY($1) AND delivery.state <> 'skipped'`,
      [[waiting, answered]],
    );
    expect(mails).toMatchObject([{ initiative: waiting, post: service.postOf('prefecture.secretariat') }]);
  });
});
