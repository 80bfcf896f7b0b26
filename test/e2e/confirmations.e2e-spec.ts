import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { systemActor } from '@domain/access';
import { ImportsService } from '@domain/imports';
import type { InitiativeView } from '../../libs/domain/programmes/initiative.schemas.js';
import type { ConfirmationsView } from '../../libs/domain/progress/confirmations/confirmations.schemas.js';
import type { MarkedEntryView } from '../../libs/domain/progress/markers/marker-answer.schemas.js';
import type { CastName } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

const REPORTED = 'jp-2020-2024';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
  const file = path.join(__dirname, '../../data', `joint-programme-2020-2024.json`);
  const imports = service.app.get(ImportsService, { strict: false });
  expect((await imports.importFile(systemActor('test'), file)).problems).toEqual([]);
});
afterAll(async () => {
  await service.close();
});

type Kind = 'prefecture' | 'city' | 'joint';

async function page(by: CastName = 'viewer'): Promise<ConfirmationsView> {
  return (await service.as(by).get<ConfirmationsView>(`/programmes/${REPORTED}/confirmations`)).body;
}

async function sayOwner(by: CastName, id: string, ownerKind: Kind) {
  return service.as(by).post<InitiativeView>(`/initiatives/${id}/owner-confirmations`, { answer: ownerKind });
}

async function sayMarker(by: CastName, id: string, marker: Kind) {
  return service
    .as(by)
    .post<MarkedEntryView>(`/progress-entries/${id}/marker-confirmations`, { answer: marker });
}

async function guessed(owner: Kind): Promise<string> {
  return (await service.build.initiative({ owner, ownerStatus: 'proposed' })).id;
}

describe('the page of confirmations', () => {
  it('lists 19 guessed owners and 15 unknown markers with what the source suggests, in one statement', async () => {
    const { result, statements } = await service.statements('viewer', async (member) =>
      member.get<ConfirmationsView>(`/programmes/${REPORTED}/confirmations`),
    );
    expect(statements).toHaveLength(1);
    const { owners, markers, can } = result.body;
    expect([owners.length, markers.length, can.confirm]).toEqual([19, 15, false]);
    expect(markers.every(({ suggested, outcome }) => suggested !== null && outcome.result === 'open')).toBe(
      true,
    );
    expect((await page('city.head')).can.confirm).toBe(true);
    expect((await page('city.staff')).can.confirm).toBe(false);
    expect((await page('city.administrator')).can.confirm).toBe(false);
  });

  it('confirms several rows at once, each agency its part, all or none', async () => {
    const { owners, markers } = await page();
    const single = markers.filter(({ suggested }) => suggested === 'city').slice(0, 2);
    const joint = owners.slice(0, 3);
    const body = {
      owners: joint.map(({ id }) => ({ id, answer: 'joint' })),
      markers: single.map(({ id }) => ({ id, answer: 'city' })),
    };
    const confirm = async (by: CastName, what: object) =>
      service.as(by).post<ConfirmationsView>(`/programmes/${REPORTED}/confirmations`, what);
    const stranger = await guessed('joint');
    expectProblem(
      await confirm('city.head', { ...body, owners: [...body.owners, { id: stranger, answer: 'joint' }] }),
      { status: 422, pointer: '/owners/3/id' },
    );
    expect((await page()).owners.flatMap(({ answers }) => answers)).toEqual([]);
    const first = (await confirm('city.head', body)).body;
    expect(first.markers).toHaveLength(15 - single.length);
    expect(first.owners).toHaveLength(19);
    const waiting = first.owners.filter(({ answers }) => answers.length > 0);
    expect(waiting.map(({ outcome }) => outcome)).toEqual(
      joint.map(() => ({ result: 'open', missing: ['prefecture'] })),
    );
    const second = (await confirm('prefecture.secretariat', { owners: body.owners })).body;
    expect(second.owners).toHaveLength(19 - joint.length);
    expect((await service.as('city.staff').get(`/initiatives/${joint[0]?.id}`)).body).toMatchObject({
      ownerKind: 'joint',
      ownerStatus: 'confirmed',
    });
  });
});

describe('an owner', () => {
  it('of ● is confirmed by the prefecture alone', async () => {
    const id = await guessed('prefecture');
    expectProblem(await sayOwner('city.head', id, 'prefecture'), {
      status: 403,
      code: 'programmes/not-asked',
    });
    const all = { owners: [{ id, answer: 'prefecture' }], markers: [] };
    const [row] = await service.sql<{ code: string }>(
      `SELECT code FROM programmes WHERE id = (SELECT programme_id FROM initiatives WHERE id = $1)`,
      [id],
    );
    expect(
      (await service.as('city.head').post(`/programmes/${row?.code ?? ''}/confirmations`, all)).status,
    ).toBe(403);
    expect(
      (await service.as('city.head').get<InitiativeView>(`/initiatives/${id}`)).body.ownerAnswers,
    ).toEqual([]);
    expect((await sayOwner('prefecture.head', id, 'prefecture')).body.ownerStatus).toBe('confirmed');
  });

  it('of ● is answered by the city where the prefecture names it, or where it names itself', async () => {
    const named = await guessed('prefecture');
    await sayOwner('prefecture.head', named, 'joint');
    expect((await sayOwner('city.head', named, 'prefecture')).status).toBe(200);
    const claimed = await guessed('prefecture');
    expect((await sayOwner('city.head', claimed, 'joint')).status).toBe(200);
    expect((await sayOwner('city.head', claimed, 'prefecture')).status).toBe(200);
  });

  it('of ◎ does not become ○ without the prefecture', async () => {
    const { id } = await service.build.initiative({ owner: 'joint' });
    expect((await sayOwner('city.head', id, 'city')).body).toMatchObject({
      ownerKind: 'joint',
      ownerStatus: 'confirmed',
      ownerAnswers: [{ agency: 'city', kind: 'city' }],
    });
    expect((await sayOwner('prefecture.head', id, 'joint')).body.ownerKind).toBe('joint');
    expect((await sayOwner('prefecture.head', id, 'city')).body).toMatchObject({
      ownerKind: 'city',
      ownerStatus: 'confirmed',
    });
  });

  it('that passes to the other agency is written by the last who had to agree, whoever that is', async () => {
    const id = await guessed('prefecture');
    await sayOwner('prefecture.head', id, 'city');
    // With a key the request's own transaction is open before the command.
    const last = await service
      .as('city.head')
      .post(
        `/initiatives/${id}/owner-confirmations`,
        { answer: 'city' },
        { 'Idempotency-Key': randomUUID() },
      );
    expect(last.body).toMatchObject({
      ownerKind: 'city',
      ownerStatus: 'confirmed',
    });
  });

  it('stays open while the agencies differ, until one of them takes its answer back', async () => {
    const id = await guessed('prefecture');
    await sayOwner('city.head', id, 'joint');
    expect((await sayOwner('prefecture.head', id, 'prefecture')).body.ownerStatus).toBe('proposed');
    const back = await service.as('city.head').delete(`/initiatives/${id}/owner-confirmations`);
    expect(back.body).toMatchObject({ ownerKind: 'prefecture', ownerStatus: 'confirmed' });
    expectProblem(await service.as('prefecture.head').delete(`/initiatives/${id}/owner-confirmations`), {
      status: 409,
      code: 'programmes/answer-is-fact',
    });
  });

  it('of a draft is confirmed by its consents', async () => {
    const id = await guessed('city');
    await service.sql(`UPDATE initiatives SET state = 'draft' WHERE id = $1`, [id]);
    expectProblem(await sayOwner('city.head', id, 'city'), { status: 409, code: 'programmes/wrong-state' });
  });
});

describe('a marker', () => {
  it('that is suggested is confirmed as an owner is, and then no suggestion stands beside it', async () => {
    const [entry] = (await page()).markers.filter(({ suggested }) => suggested === 'prefecture');
    const id = entry?.id ?? '';
    expect((await sayMarker('city.head', id, 'joint')).body).toMatchObject({ marker: 'unknown' });
    expect((await sayMarker('prefecture.head', id, 'prefecture')).body).toMatchObject({ marker: 'unknown' });
    const row = (await page()).markers.find((one) => one.id === id);
    expect(row?.outcome).toEqual({ result: 'disagreement', missing: [] });
    expect((await sayMarker('city.head', id, 'prefecture')).body).toMatchObject({
      marker: 'prefecture',
      suggestedMarker: null,
    });
    expect((await page()).markers.some((one) => one.id === id)).toBe(false);
    const history = await service.as('viewer').get(`/history/progress_entry/${id}`);
    expect(history.text).toContain('記載の主体区分が決まりました');
  });
});
