import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@domain/access';
import { type JointAct, JointActs } from '@domain/joint-acts';
import { Database, newId, returned } from '@platform/database';
import { EventLog } from '@platform/events';
import { seesInitiative } from '../drafts/visible-initiatives.js';
import type { Initiative } from '../initiative.entity.js';
import { NoSuccessor, OutsidePeriod, OwnerUnknown, WrongInitiativeState } from '../initiative.errors.js';
import { initiativeEvents } from '../initiative.events.js';
import { InitiativeRecords } from '../initiative-records.js';
import {
  type InitiativeTransition,
  initiativeTransitions,
  initiativeTransitionsFrom,
} from '../initiative-state.js';
import { LineageService } from '../lineage/lineage.service.js';
import { FOLLOWED, INSIDE_PERIOD } from './conditions.sql.js';
import type { Ending } from './transition.schemas.js';
import { transitionPermissions } from './transition-permissions.js';

/** `agree` is no command: it follows from the last consent that was needed. */
export type CommandedTransition = Exclude<InitiativeTransition, 'agree'>;

const EVENTS: Record<CommandedTransition, string> = {
  propose: initiativeEvents.proposed,
  return: initiativeEvents.returned,
  activate: initiativeEvents.activated,
  suspend: initiativeEvents.suspended,
  resume: initiativeEvents.resumed,
  complete: initiativeEvents.completed,
  end: initiativeEvents.ended,
  supersede: initiativeEvents.superseded,
};

/** The transitions of what both agencies had agreed on; proposing and returning are each side's own. */
const jointTransitions = ['activate', 'suspend', 'resume', 'complete', 'end', 'supersede'] as const;
type JointTransition = (typeof jointTransitions)[number];

/** Moves initiatives through their states (domain guide §4). */
@Injectable()
export class TransitionsService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly records: InitiativeRecords,
    private readonly jointActs: JointActs,
    private readonly lineage: LineageService,
  ) {}

  onModuleInit(): void {
    for (const transition of jointTransitions)
      this.jointActs.register(`initiative.${transition}`, async (actor, { id, version }, input) =>
        transition === 'end'
          ? // The input is the one that the door of the ending checked when it was asked for.
            this.end(actor, id, version, input)
          : this.move(actor, id, version, transition, reasonOf(input)),
      );
  }

  /** With a successor it lives on in that one and is superseded, by an edge drawn here; without one the reason says why. */
  async end(actor: Actor, id: string, version: number, { reason, successorId }: Ending): Promise<void> {
    if (successorId === undefined) return this.move(actor, id, version, 'end', reason ?? null);
    await this.database.transaction(async (tx) => {
      // Who may not end it draws no edge either.
      const initiative = await this.records.lock(tx, actor, id, transitionPermissions.end);
      await this.records.requireVersion(actor, initiative, version);
      const successor = await this.titleOf(actor, successorId); // for whoever is asked to agree
      const input = { ...(reason === undefined ? {} : { reason }), successorId, successor };
      await this.jointActs.together(tx, actor, jointActOf(initiative, 'end', input), async () => {
        if (!initiativeTransitionsFrom(initiative.state).includes('supersede'))
          throw new WrongInitiativeState(initiative.state, 'end');
        await this.lineage.follow(actor, id, successorId, reason ?? null);
        await this.carryOut(tx, actor, initiative, 'supersede', reason ?? null);
      });
    });
  }

  /** Of the version that was read. What was agreed on as ◎ moves with both agencies: the first one asks, the second carries it out. */
  async move(
    actor: Actor,
    id: string,
    version: number,
    transition: CommandedTransition,
    reason: string | null,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const initiative = await this.records.lock(tx, actor, id, transitionPermissions[transition]);
      await this.records.requireVersion(actor, initiative, version);
      const input = reason === null ? {} : { reason };
      await this.jointActs.together(tx, actor, jointActOf(initiative, transition, input), async () =>
        this.carryOut(tx, actor, initiative, transition, reason),
      );
    });
  }

  private async carryOut(
    tx: EntityManager,
    actor: Actor,
    initiative: Initiative,
    transition: CommandedTransition,
    reason: string | null,
  ): Promise<void> {
    const { id } = initiative;
    if (!initiativeTransitionsFrom(initiative.state).includes(transition))
      throw new WrongInitiativeState(initiative.state, transition);
    if (transition === 'propose' && initiative.ownerKind === 'unknown') throw new OwnerUnknown();
    await this.requireCondition(initiative, transition);
    const { to } = initiativeTransitions[transition];
    const moved = await returned(
      tx,
      `UPDATE initiatives SET state = $3, state_reason = $4, version = version + 1 WHERE id = $1 AND state = $2 RETURNING id`,
      [id, initiative.state, to, reason],
    );
    if (moved.length === 0) throw new WrongInitiativeState(initiative.state, transition);
    if (transition === 'propose') await this.signProposal(tx, actor, id);
    if (transition === 'end') await this.endLine(tx, id, reason);
    await this.events.append(tx, actor, {
      type: EVENTS[transition],
      subjectType: 'initiative',
      subjectId: id,
      content: { from: initiative.state, to, ...(reason === null ? {} : { reason }) },
    });
  }

  private async requireCondition({ id }: Initiative, transition: InitiativeTransition): Promise<void> {
    const { needs } = initiativeTransitions[transition];
    if (needs === 'inside_period' && !(await this.holds(INSIDE_PERIOD, id))) throw new OutsidePeriod();
    if (needs === 'lineage_edge' && !(await this.holds(FOLLOWED, id))) throw new NoSuccessor();
  }

  private async titleOf(actor: Actor, id: string): Promise<string | null> {
    const row = await this.database.row<{ title: string }>(
      `SELECT title FROM initiatives WHERE id = $1 AND ${seesInitiative(actor, '$1')}`,
      [id],
    );
    return row?.title ?? null;
  }

  private async holds(condition: string, id: string): Promise<boolean> {
    const row = await this.database.row<{ holds: boolean }>(
      `SELECT ${condition} AS holds FROM initiatives initiative
       JOIN programmes programme ON programme.id = initiative.programme_id WHERE initiative.id = $1`,
      [id],
    );
    return row?.holds === true;
  }

  /** Who proposed it, since the same person may not consent. */
  private async signProposal(tx: EntityManager, actor: Actor, id: string): Promise<void> {
    await tx.query(
      `UPDATE initiatives SET proposed_by_post_id = $2, proposed_by_person_id = $3, proposed_at = app_now() WHERE id = $1`,
      [id, actor.postId, actor.personId],
    );
  }

  /** What ends without a successor says so in the lineage, with the same reason. */
  private async endLine(tx: EntityManager, id: string, reason: string | null): Promise<void> {
    await tx.query(
      `INSERT INTO initiative_lineage (id, from_initiative_id, to_initiative_id, kind, basis, reason, effective_on)
       SELECT $1, $2, NULL, 'ended', $3, $3, app_today()
       WHERE NOT EXISTS (SELECT FROM initiative_lineage WHERE from_initiative_id = $2)`,
      [newId(), id, reason],
    );
  }
}

function jointActOf(
  { id, version, ownerKind }: Initiative,
  transition: CommandedTransition,
  input: object,
): JointAct | null {
  if (ownerKind !== 'joint' || !isJoint(transition)) return null;
  return { name: `initiative.${transition}`, subject: { type: 'initiative', id, version }, input };
}

function isJoint(transition: CommandedTransition): transition is JointTransition {
  return (jointTransitions as readonly CommandedTransition[]).includes(transition);
}

function reasonOf(input: object): string | null {
  return 'reason' in input && typeof input.reason === 'string' ? input.reason : null;
}
