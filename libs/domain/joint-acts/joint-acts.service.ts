import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, type Agency, requirePermission } from '@domain/access';
import { Database, newId } from '@platform/database';
import { NotFound } from '@platform/errors';
import { EventLog } from '@platform/events';
import {
  type AskedState,
  type JointAct,
  type JointActName,
  jointActPermissions,
  type JointSubject,
} from './joint-act.js';
import { AlreadyAnswered, OtherActAsked, Overtaken, OwnAsk } from './joint-act.errors.js';
import { jointActEvents } from './joint-act.events.js';
import { SUBJECT_TITLE } from './subject-title.sql.js';

interface Asked {
  id: string;
  act: JointActName;
  subject: JointSubject;
  input: object;
  agency: Agency;
  personId: string;
  state: AskedState;
}

/** Carries an act out as its feature does on the page; the version is the one that was asked about. */
export type CarryOut = (actor: Actor, subject: JointSubject, input: object) => Promise<void>;

/** A joint record changes once, with both agencies: one asks, and the act happens when the other asks for the same. */
@Injectable()
export class JointActs {
  private readonly carriedOutBy = new Map<JointActName, CarryOut>();

  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  /** The feature that owns the act says how it is carried out. */
  register(act: JointActName, carryOut: CarryOut): void {
    this.carriedOutBy.set(act, carryOut);
  }

  /**
   * Does `work` if the other agency has asked for the same act on the same version; otherwise tries it, undoes it, and
   * keeps that the actor's agency asks for it. So nobody asks for what is not possible. `act` null: not joint, done at
   * once; the system itself (what the calendar brings, an operator's command) asks nobody. False when it waits.
   */
  async together(
    tx: EntityManager,
    actor: Actor,
    act: JointAct | null,
    work: () => Promise<void>,
  ): Promise<boolean> {
    if (act === null || actor.systemActor !== null) {
      await work();
      return true;
    }
    const party = partyOf(actor);
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('joint act ' || $1, 0))`, [act.subject.id]);
    const open = await this.find(
      `joint_act.subject_type = $1 AND joint_act.subject_id = $2 AND joint_act.state = 'asked'`,
      [act.subject.type, act.subject.id],
    );
    const stands = open !== null && open.subject.version === act.subject.version;
    if (stands && open.agency !== party.agency) {
      if (!(await this.same(open, act))) throw new OtherActAsked();
      if (open.personId === party.personId) throw new OwnAsk();
      await this.answer(tx, actor, open, 'agreed', null);
      await work();
      return true;
    }
    if (stands && (await this.same(open, act))) return false; // asked already
    await tried(tx, work);
    if (open !== null) await this.answer(tx, actor, open, stands ? 'withdrawn' : 'overtaken', null);
    await this.ask(tx, actor, act);
    return false;
  }

  /** Yes to what the other agency asked, as it was asked. */
  async consent(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async () => {
      const asked = await this.open(actor, id);
      if (asked.agency === actor.agency) throw new OwnAsk();
      const carryOut = this.carriedOutBy.get(asked.act);
      if (carryOut === undefined) throw new Error(`nobody carries out ${asked.act}`);
      await carryOut(actor, asked.subject, asked.input);
      const now = await this.find('joint_act.id = $1', [id]);
      if (now?.state !== 'agreed') throw new Overtaken();
    });
  }

  /** No; or, by the agency that asked, no longer. */
  async refuse(actor: Actor, id: string, reason: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const asked = await this.open(actor, id);
      await this.answer(tx, actor, asked, asked.agency === actor.agency ? 'withdrawn' : 'refused', reason);
    });
  }

  /** Whether either agency waits for an answer to this act on terms that contain `input`. */
  async isAsked(act: JointActName, input: object): Promise<boolean> {
    const asked = await this.database.row(
      `SELECT 1 FROM joint_acts WHERE state = 'asked' AND act = $1 AND input @> $2::jsonb LIMIT 1`,
      [act, JSON.stringify(input)],
    );
    return asked !== null;
  }

  /** What was asked on terms that contain `input` is not to be had any more. */
  async overtake(actor: Actor, act: JointActName, input: object): Promise<void> {
    await this.database.rows(
      `UPDATE joint_acts SET state = 'overtaken', answered_post_id = $3, answered_person_id = $4, answered_at = app_now()
       WHERE state = 'asked' AND act = $1 AND input @> $2::jsonb RETURNING id`,
      [act, JSON.stringify(input), actor.postId, actor.personId],
    );
  }

  private async open(actor: Actor, id: string): Promise<Asked> {
    const asked = await this.find(`joint_act.id = $1 AND ${SUBJECT_TITLE} IS NOT NULL`, [id]);
    if (asked === null) throw new NotFound();
    requirePermission(actor, jointActPermissions[asked.act], { owner: 'joint' });
    partyOf(actor);
    if (asked.state !== 'asked') throw new AlreadyAnswered();
    return asked;
  }

  private async ask(tx: EntityManager, actor: Actor, { name, subject, input }: JointAct): Promise<void> {
    const party = partyOf(actor);
    const id = newId();
    await tx.query(
      `INSERT INTO joint_acts (id, act, subject_type, subject_id, subject_version, input, asked_agency, asked_post_id, asked_person_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        name,
        subject.type,
        subject.id,
        subject.version,
        JSON.stringify(input),
        party.agency,
        party.postId,
        party.personId,
      ],
    );
    const reason = reasonIn(input);
    await this.append(tx, actor, jointActEvents.asked, subject, {
      act: name,
      jointActId: id,
      version: subject.version,
      ...(reason === null ? {} : { reason }),
    });
  }

  /** Whoever comes second finds the row answered. */
  private async answer(
    tx: EntityManager,
    actor: Actor,
    asked: Asked,
    state: Exclude<AskedState, 'asked'>,
    reason: string | null,
  ): Promise<void> {
    const answered = await this.database.rows(
      `UPDATE joint_acts SET state = $2, answered_post_id = $3, answered_person_id = $4, answered_at = app_now(), answer_reason = $5
       WHERE id = $1 AND state = 'asked' RETURNING id`,
      [asked.id, state, actor.postId, actor.personId, reason],
    );
    if (answered.length === 0) throw new AlreadyAnswered();
    if (state === 'overtaken') return;
    await this.append(tx, actor, jointActEvents[state], asked.subject, {
      act: asked.act,
      jointActId: asked.id,
      ...(state === 'agreed' ? { agency: asked.agency } : {}),
      ...(reason === null ? {} : { reason }),
    });
  }

  /** The same act on the same terms; each agency gives its own reason. */
  private async same(asked: Asked, { name, input }: JointAct): Promise<boolean> {
    if (asked.act !== name) return false;
    const row = await this.database.row<{ same: boolean }>(
      `SELECT $1::jsonb - 'reason' = $2::jsonb - 'reason' AS same`,
      [JSON.stringify(asked.input), JSON.stringify(input)],
    );
    return row?.same === true;
  }

  private async find(where: string, values: unknown[]): Promise<Asked | null> {
    return this.database.row<Asked>(
      `SELECT joint_act.id, joint_act.act, joint_act.input, joint_act.asked_agency AS agency,
         joint_act.asked_person_id AS "personId", joint_act.state, json_build_object('type', joint_act.subject_type,
           'id', joint_act.subject_id, 'version', joint_act.subject_version) AS subject
       FROM joint_acts joint_act WHERE ${where}`,
      values,
    );
  }

  private async append(
    tx: EntityManager,
    actor: Actor,
    type: string,
    { type: subjectType, id }: JointSubject,
    content: Record<string, unknown>,
  ): Promise<void> {
    await this.events.append(tx, actor, { type, subjectType, subjectId: id, content });
  }
}

/** Does the work and takes it back; what it refuses is refused. */
async function tried(tx: EntityManager, work: () => Promise<void>): Promise<void> {
  await tx.query('SAVEPOINT joint_act');
  await work();
  await tx.query('ROLLBACK TO SAVEPOINT joint_act');
}

/** Only a person in a post of one of the two agencies speaks for it. */
function partyOf({ agency, postId, personId }: Actor): { agency: Agency; postId: string; personId: string } {
  if (agency === null || postId === null || personId === null) throw new NotFound();
  return { agency, postId, personId };
}

function reasonIn(input: object): string | null {
  return 'reason' in input && typeof input.reason === 'string' ? input.reason : null;
}
