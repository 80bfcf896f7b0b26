import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, requirePermission } from '@domain/access';
import { dayProblem } from '@domain/agencies';
import { Database, newId } from '@platform/database';
import { InvalidInput, NotFound, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { Clock } from '@platform/time';
import { EdgeChecks, requireEnds, requireReason, requireReasonToChange } from './edge-checks.js';
import { type Edge, problemsOf } from './lineage-edges.rule.js';
import { CarriesItsEnd, NoAgencyToConfirm, NotWhole, unknownEdges, WasConfirmed } from './lineage.errors.js';
import { lineageEvents } from './lineage.events.js';
import type { ChangeEdge, ConfirmEdges, DrawEdge, EdgeView } from './lineage.schemas.js';
import { LineageQuery } from './lineage.query.js';

const AGENCIES = 2;
const NAMED_AT_THE_END = '取組を終えるときに承継先とした';
/** The fields of an edge, and what its history calls them. */
const FIELDS = [
  ['kind', 'lineage'],
  ['basis', 'basis'],
  ['effectiveOn', 'effectiveOn'],
  ['reason', 'statedReason'],
  ['note', 'note'],
] as const;

/** Drawing, changing and confirming the edges between generations. */
@Injectable()
export class LineageService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly clock: Clock,
    private readonly query: LineageQuery,
    private readonly checks: EdgeChecks,
  ) {}

  async draw(actor: Actor, input: DrawEdge): Promise<EdgeView> {
    return this.database.transaction(async (tx) => {
      requirePermission(actor, 'lineage.manage');
      await this.lockLineage(tx);
      const edge = {
        id: newId(),
        kind: input.kind,
        fromId: input.fromInitiativeId,
        toId: input.toInitiativeId,
      };
      requireEnds(edge);
      await this.checks.requireForward(actor, edge);
      await this.requireDay(input.effectiveOn);
      requireReason(input.kind, input.reason);
      await this.checks.requireNoContradiction(
        edge,
        edge.fromId === null ? '/toInitiativeId' : '/fromInitiativeId',
      );
      await this.insert(tx, actor, edge, input);
      return this.read(edge.id);
    });
  }

  /**
   * Draws the line to the successor that an initiative names as it ends; one that is there stays. Whoever may end it may
   * say what follows: both secretariats still confirm the edge.
   */
  async follow(actor: Actor, fromId: string, toId: string, reason: string | null): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.lockLineage(tx);
      const beside = await this.checks.neighbours({ kind: 'continued', fromId, toId });
      if (beside.some((one) => one.fromId === fromId && one.toId === toId)) return;
      const edge = { id: newId(), kind: kindBeside(beside, fromId, toId), fromId, toId };
      await this.checks.requireForward(actor, edge, { from: '/successorId', to: '/successorId' });
      await this.checks.requireNoContradiction(edge, '/successorId');
      await this.insert(tx, actor, edge, {
        basis: reason?.split('\n')[0] ?? NAMED_AT_THE_END,
        effectiveOn: await this.clock.today(),
        reason,
        note: null,
      });
    });
  }

  /** What was confirmed so far was something else, and is void. One that was confirmed by both needs a reason to be changed. */
  async change(actor: Actor, id: string, version: number, input: ChangeEdge): Promise<EdgeView> {
    return this.database.transaction(async (tx) => {
      requirePermission(actor, 'lineage.manage');
      await this.lockLineage(tx);
      const before = await this.read(id);
      if (before.version !== version) throw new StaleEdit(before);
      const after = { ...before, ...input };
      requireEnds(after);
      await this.requireDay(after.effectiveOn);
      requireReason(after.kind, after.reason);
      if (before.kept) requireReasonToChange(input.reason ?? null);
      await this.checks.requireNoContradiction(after, '/kind');
      const changes = Object.fromEntries(
        FIELDS.filter(([field]) => before[field] !== after[field]).map(([field, told]) => [
          told,
          { before: before[field], after: after[field] },
        ]),
      );
      if (Object.keys(changes).length === 0) return before;
      await tx.query(
        `UPDATE initiative_lineage SET kind = $2, basis = $3, effective_on = $4, reason = $5, note = $6, status = 'proposed',
           version = version + 1 WHERE id = $1`,
        [id, after.kind, after.basis, after.effectiveOn, after.reason, after.note],
      );
      const voided = before.confirmations
        .filter((one) => one.version === version)
        .map(({ agency }) => agency);
      await this.append(tx, actor, lineageEvents.changed, after, {
        changes,
        ...(voided.length === 0 ? {} : { voided }),
      });
      return this.read(id);
    });
  }

  /** Only what was never confirmed by both goes without a trace on the page; the history keeps that it was there. */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      requirePermission(actor, 'lineage.manage');
      await this.lockLineage(tx);
      const edge = await this.read(id);
      if (edge.kept) throw new WasConfirmed();
      if (await this.checks.carries(edge)) throw new CarriesItsEnd();
      await tx.query(`DELETE FROM initiative_lineage WHERE id = $1`, [id]);
      await this.append(tx, actor, lineageEvents.removed, edge, {
        changes: { lineage: { before: edge.kind, after: null } },
      });
    });
  }

  /** For the actor's own agency, of the version that was read; when both have, it is a fact. */
  async confirm(actor: Actor, id: string, version: number): Promise<EdgeView> {
    return this.database.transaction(async (tx) => {
      requirePermission(actor, 'lineage.confirm');
      if (actor.agency === null || actor.postId === null) throw new NoAgencyToConfirm();
      await this.lockLineage(tx);
      const edge = await this.read(id);
      if (edge.version !== version) throw new StaleEdit(edge);
      const [problem] = problemsOf(edge, await this.checks.neighbours(edge));
      if (problem !== undefined) throw new NotWhole(problem);
      const given = new Set(
        edge.confirmations.filter((one) => one.version === version).map(({ agency }) => agency),
      );
      if (given.has(actor.agency)) return edge;
      await tx.query(
        `INSERT INTO lineage_confirmations (edge_id, agency_code, edge_version, post_id, person_id) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (edge_id, agency_code) DO UPDATE SET edge_version = excluded.edge_version, post_id = excluded.post_id,
           person_id = excluded.person_id, confirmed_at = app_now()`,
        [id, actor.agency, version, actor.postId, actor.personId],
      );
      if (given.size + 1 === AGENCIES)
        await tx.query(
          `UPDATE initiative_lineage SET status = 'confirmed', confirmed_at = coalesce(confirmed_at, app_now()) WHERE id = $1`,
          [id],
        );
      await this.append(tx, actor, lineageEvents.confirmed, edge, { agency: actor.agency });
      return this.read(id);
    });
  }

  /** Many at once, as after an import; all or none. */
  async confirmAll(actor: Actor, { edges }: ConfirmEdges): Promise<{ confirmed: number }> {
    return this.database.transaction(async () => {
      requirePermission(actor, 'lineage.confirm');
      const ids = [...new Set(edges.map(({ id }) => id))].sort();
      const known = await this.database.rows(`SELECT 1 FROM initiative_lineage WHERE id = ANY($1::uuid[])`, [
        ids,
      ]);
      if (known.length < ids.length) throw unknownEdges();
      for (const id of ids) await this.confirm(actor, id, edges.find((edge) => edge.id === id)?.version ?? 0);
      return { confirmed: ids.length };
    });
  }

  /** Whether edges fit each other is seen one at a time. */
  private async lockLineage(tx: EntityManager): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('lineage', 0))`);
  }

  private async read(id: string): Promise<EdgeView> {
    const edge = await this.query.edge(id);
    if (edge === null) throw new NotFound();
    return edge;
  }

  private async requireDay(effectiveOn: string | null): Promise<void> {
    if (effectiveOn === null) return;
    const implausible = dayProblem('/effectiveOn', effectiveOn, await this.clock.today());
    if (implausible !== null) throw new InvalidInput([implausible]);
  }

  private async insert(
    tx: EntityManager,
    actor: Actor,
    edge: Edge,
    input: Pick<DrawEdge, 'basis' | 'effectiveOn' | 'reason' | 'note'>,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO initiative_lineage (id, from_initiative_id, to_initiative_id, kind, basis, effective_on, reason, note)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [edge.id, edge.fromId, edge.toId, edge.kind, input.basis, input.effectiveOn, input.reason, input.note],
    );
    await this.append(tx, actor, lineageEvents.drawn, edge, {
      basis: input.basis,
      changes: { lineage: { before: null, after: edge.kind } },
    });
  }

  /** Told at both ends, so that either initiative's history says it. */
  private async append(
    tx: EntityManager,
    actor: Actor,
    type: string,
    edge: Edge,
    content: Record<string, unknown>,
  ): Promise<void> {
    const { id, kind, fromId, toId } = edge;
    const ends = [fromId, toId].filter((end) => end !== null);
    await this.events.append(
      tx,
      actor,
      ...ends.map((end) => ({
        type,
        subjectType: 'initiative',
        subjectId: end,
        content: { edgeId: id, kind, fromId, toId, ...content },
      })),
    );
  }
}

/** One of several successors is a split, one of several ancestors a merger, else it continues. */
function kindBeside(beside: readonly Edge[], fromId: string, toId: string): Edge['kind'] {
  if (beside.some((one) => one.toId === toId && one.fromId !== null)) return 'merged';
  return beside.some((one) => one.fromId === fromId && one.toId !== null) ? 'split' : 'continued';
}
