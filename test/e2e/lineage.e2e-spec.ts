import type { EdgeView, LineagePicture } from '../../libs/domain/programmes/lineage/lineage.schemas.js';
import { done, ifMatch } from '../support/build-council.js';
import { importReported } from '../support/build-report.js';
import type { CastName } from '../support/cast.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

const basis = '題名が同じ';

/** Two generations with some initiatives each; the older one first. */
async function generations(): Promise<{ code: string; olderCode: string; older: string[]; newer: string[] }> {
  const [before, after] = [await service.build.programme(), await service.build.programme()];
  const in_ = async (programme: typeof before) => {
    const made: string[] = [];
    for (let count = 0; count < 3; count += 1) made.push((await service.build.initiative({ programme })).id);
    return made;
  };
  return { code: after.code, olderCode: before.code, older: await in_(before), newer: await in_(after) };
}

const draw = async (edge: object, by: CastName = 'city.secretariat') =>
  service.as(by).post<EdgeView>('/lineage-edges', { basis, ...edge });
const confirm = async (by: CastName, { id, version }: EdgeView) =>
  service.as(by).post<EdgeView>(`/lineage-edges/${id}/confirmations`, {}, ifMatch(version));
const picture = async (code: string) =>
  done(await service.as('viewer').get<LineagePicture>(`/programmes/${code}/lineage`));

describe('a line of descent', () => {
  it('is a fact once both secretariats have confirmed the same version', async () => {
    const { older, newer } = await generations();
    const drawn = done(
      await draw({ kind: 'continued', fromInitiativeId: older[0], toInitiativeId: newer[0] }),
    );
    expect(drawn).toMatchObject({ status: 'proposed', version: 1, kept: false });
    const once = done(await confirm('city.secretariat', drawn));
    expect(once).toMatchObject({ status: 'proposed', confirmations: [{ agency: 'city', version: 1 }] });
    const twice = done(await confirm('prefecture.secretariat', once));
    expect(twice).toMatchObject({ status: 'confirmed', kept: true });
  });

  it('is confirmed with many others at once, all or none', async () => {
    const { older, newer } = await generations();
    const drawn = [
      done(await draw({ kind: 'continued', fromInitiativeId: older[0], toInitiativeId: newer[0] })),
      done(await draw({ kind: 'split', fromInitiativeId: older[1], toInitiativeId: newer[1] })),
    ];
    const edges = drawn.map(({ id, version }) => ({ id, version }));
    const together = async () => service.as('city.secretariat').post('/lineage-confirmations', { edges });
    expect((await together()).text).toContain('lineage/split_alone');
    const [none] = await service.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM lineage_confirmations WHERE edge_id = $1`,
      [drawn[0]?.id],
    );
    expect(none?.count).toBe(0);
    done(await draw({ kind: 'split', fromInitiativeId: older[1], toInitiativeId: newer[2] }));
    expect(done(await together())).toEqual({ confirmed: 2 });
  });

  it('loses what was confirmed when it is changed, and needs a reason for it', async () => {
    const { older, newer } = await generations();
    const drawn = done(await draw({ kind: 'split', fromInitiativeId: older[0], toInitiativeId: newer[0] }));
    done(await draw({ kind: 'split', fromInitiativeId: older[0], toInitiativeId: newer[1] }));
    done(await confirm('city.secretariat', drawn));
    done(await confirm('prefecture.secretariat', drawn));
    const path = `/lineage-edges/${drawn.id}`;
    const member = service.as('prefecture.secretariat');
    const bare = await member.patch(path, { basis: '第3回協議会の決定' }, ifMatch(1));
    expect(bare.status).toBe(422);
    expect(bare.text).toContain('/reason');
    const changed = done(
      await member.patch<EdgeView>(path, { basis: '第3回協議会の決定', reason: '根拠の誤り' }, ifMatch(1)),
    );
    expect(changed).toMatchObject({ status: 'proposed', version: 2, kept: true });
    expect((await member.delete(path)).status).toBe(409);
    expect((await confirm('city.secretariat', drawn)).status).toBe(412);
  });

  it('is removed while nobody has confirmed it, and both histories still tell of it', async () => {
    const { older, newer } = await generations();
    const { id } = done(
      await draw({ kind: 'continued', fromInitiativeId: older[0], toInitiativeId: newer[0] }),
    );
    expect((await service.as('city.secretariat').delete(`/lineage-edges/${id}`)).status).toBe(204);
    for (const end of [older[0], newer[0]]) {
      const { items } = done(
        await service.as('viewer').get<{ items: { type: string }[] }>(`/history/initiative/${end}`),
      );
      expect(items.map(({ type }) => type)).toEqual([
        'initiative.lineage_removed',
        'initiative.lineage_drawn',
      ]);
    }
  });

  it.each([
    [
      'inside one generation',
      (g: Awaited<ReturnType<typeof generations>>) => [g.newer[0], g.newer[1]],
      'continued',
    ],
    ['backwards', (g: Awaited<ReturnType<typeof generations>>) => [g.newer[0], g.older[0]], 'continued'],
    [
      'of something new with an ancestor',
      (g: Awaited<ReturnType<typeof generations>>) => [g.older[0], g.newer[0]],
      'new',
    ],
    [
      'of an end with a successor',
      (g: Awaited<ReturnType<typeof generations>>) => [g.older[0], g.newer[0]],
      'ended',
    ],
    [
      'of a continuation without a successor',
      (g: Awaited<ReturnType<typeof generations>>) => [g.older[0], null],
      'continued',
    ],
    [
      'of an end without a reason',
      (g: Awaited<ReturnType<typeof generations>>) => [g.older[0], null],
      'ended',
    ],
  ] as const)('%s is not drawn', async (_what, ends, kind) => {
    const [fromInitiativeId, toInitiativeId] = ends(await generations());
    const answer = await draw({ kind, fromInitiativeId, toInitiativeId });
    expect(answer.status).toBe(422);
  });

  it('does not contradict another: what continues does not split', async () => {
    const { older, newer } = await generations();
    done(await draw({ kind: 'continued', fromInitiativeId: older[0], toInitiativeId: newer[0] }));
    const second = await draw({ kind: 'split', fromInitiativeId: older[0], toInitiativeId: newer[1] });
    expect(second.status).toBe(422);
    expect(second.text).toContain('lineage/continued_but_split');
    const twin = await draw({ kind: 'split', fromInitiativeId: older[0], toInitiativeId: newer[0] });
    expect(twin.text).toContain('lineage/already-there');
  });

  it('of a split is not confirmed before the other part is drawn', async () => {
    const { code, older, newer } = await generations();
    const one = done(await draw({ kind: 'split', fromInitiativeId: older[0], toInitiativeId: newer[0] }));
    const alone = await confirm('city.secretariat', one);
    expect(alone.status).toBe(409);
    expect(alone.text).toContain('lineage/split_alone');
    expect((await picture(code)).edges[0]?.problems).toEqual(['split_alone']);
    done(await draw({ kind: 'split', fromInitiativeId: older[0], toInitiativeId: newer[1] }));
    expect((await confirm('city.secretariat', one)).status).toBe(201);
  });
});

describe('the picture of a generation', () => {
  it('shows both sides, how each came about, and what nobody has placed yet', async () => {
    const { code, olderCode, older, newer } = await generations();
    done(await draw({ kind: 'continued', fromInitiativeId: older[0], toInitiativeId: newer[0] }));
    done(await draw({ kind: 'new', fromInitiativeId: null, toInitiativeId: newer[1] }));
    done(
      await draw({ kind: 'ended', fromInitiativeId: older[1], toInitiativeId: null, reason: '事業の完了' }),
    );
    const shown = await picture(code);
    expect(shown.before?.code).toBe(olderCode);
    expect(shown.from.map(({ id }) => id).sort()).toEqual([...older].sort());
    expect(shown.to.map(({ id }) => id).sort()).toEqual([...newer].sort());
    expect(shown.counts).toEqual({
      continued: 1,
      split: 0,
      merged: 0,
      new: 1,
      ended: 1,
      proposed: 3,
      loose: 2,
    });
  });
});

describe('an initiative', () => {
  it('reaches the photos and indicators of those it came from', async () => {
    await importReported(service);
    const [old] = await service.sql<{ id: string }>(
      `SELECT link.initiative_id AS id FROM report_block_initiatives link JOIN report_block_photos photo ON photo.block_id = link.block_id LIMIT 1`,
    );
    const { id: heir } = await service.build.initiative();
    done(await draw({ kind: 'continued', fromInitiativeId: old?.id, toInitiativeId: heir }));
    await service.sql(
      `INSERT INTO indicators (id, code, name, usage, kind, direction, unit) VALUES ('00000000-0000-7000-8000-000000000001', 'K1', '相談件数', 'kpi', 'level', 'increase', '件')`,
    );
    await service.sql(
      `INSERT INTO indicator_links (id, indicator_id, initiative_id) VALUES (gen_random_uuid(), '00000000-0000-7000-8000-000000000001', $1)`,
      [old?.id],
    );
    const ancestry = done(
      await service
        .as('viewer')
        .get<{ ancestors: { id: string }[]; photos: object[]; indicators: { code: string }[] }>(
          `/initiatives/${heir}/ancestry`,
        ),
    );
    expect(ancestry.ancestors.map(({ id }) => id)).toEqual([old?.id]);
    expect(ancestry.photos.length).toBeGreaterThan(0);
    expect(ancestry.indicators.map(({ code }) => code)).toEqual(['K1']);
  });
});
