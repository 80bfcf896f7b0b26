import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, type Agency, requirePermission, requireVisible, type Role } from '@domain/access';
import { Database, newId } from '@platform/database';
import { InvalidInput, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { addDays, Clock, type Day } from '@platform/time';
import type { Rename } from '../departments/department.schemas.js';
import { DepartmentQuery } from '../departments/department.query.js';
import { Secretariats } from '../last-secretariat.js';
import { lockOrganisation } from '../organisation-lock.js';
import { dayProblem, endsBeforeItBegins, isOn, overlaps, periodProblems } from '../validity.rule.js';
import { postRefusals as refusals, PostStillHeld } from './post.errors.js';
import { postEvents } from './post.events.js';
import { PostQuery } from './post.query.js';
import { PostRecords, type StoredPost } from './post-records.js';
import type { CreatePost, EditPost } from './post.schemas.js';
import { StandingQuery } from './standing.query.js';
import { superiorOf } from './superior.rule.js';

/** Duties that a post of neither agency can carry. */
export const outsideRoles: readonly Role[] = ['council_member', 'viewer'];

/** Commands on posts; who holds them is the holders service's matter, what they may do the roles service's. */
@Injectable()
export class PostsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly clock: Clock,
    private readonly records: PostRecords,
    private readonly query: PostQuery,
    private readonly standing: StandingQuery,
    private readonly departments: DepartmentQuery,
    private readonly secretariats: Secretariats,
  ) {}

  async create(actor: Actor, input: CreatePost): Promise<{ id: string }> {
    return this.database.transaction(async (tx) => {
      const agency = await this.agencyFor(actor, input.departmentId);
      await lockOrganisation(tx, agency);
      const { name, departmentId, superiorPostId, validFrom, roles } = input;
      const problems = periodProblems({ validFrom, validTo: null }, await this.clock.today());
      if (problems.length > 0) throw new InvalidInput(problems);
      await this.assertInDepartment(departmentId, { validFrom, validTo: null });
      await this.assertNameFree(agency, departmentId, name, null);
      if (agency === null && roles.some((role) => !outsideRoles.includes(role)))
        throw refusals.roleNotOutside('/roles');
      if (roles.length > 0) requirePermission(actor, 'role.grant', { owner: agency ?? 'joint' });
      const id = newId();
      const capacity = input.capacity ?? (roles.includes('section_head') ? 'one' : 'several');
      await tx.query(
        `INSERT INTO posts (id, agency_code, department_id, name, valid_from, capacity) VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, agency, departmentId, name, validFrom, capacity],
      );
      if (superiorPostId !== null) await this.setSuperior(tx, { id, agency }, superiorPostId);
      await this.append(tx, actor, postEvents.created, id, {
        name,
        departmentId,
        capacity,
        superiorPostId,
        validFrom,
      });
      for (const role of new Set(roles)) await this.records.grant(tx, actor, id, role);
      return { id };
    });
  }

  /** Whom it answers to, and how many may hold it. */
  async edit(actor: Actor, id: string, version: number, input: EditPost): Promise<void> {
    await this.change(actor, id, version, async (tx, post) => {
      const changes: Record<string, { before: unknown; after: unknown }> = {};
      if (input.capacity !== undefined && input.capacity !== post.capacity) {
        if (input.capacity === 'one') await this.assertOneHolder(id);
        changes['capacity'] = { before: post.capacity, after: input.capacity };
        await tx.query(`UPDATE posts SET capacity = $2 WHERE id = $1`, [id, input.capacity]);
      }
      if (input.superiorPostId !== undefined && input.superiorPostId !== post.superiorPostId) {
        changes['superiorPostId'] = { before: post.superiorPostId, after: input.superiorPostId };
        await this.setSuperior(tx, post, input.superiorPostId);
      }
      if (Object.keys(changes).length > 0) await this.append(tx, actor, postEvents.edited, id, { changes });
    });
  }

  /** Another name from a day on; the chart of an older day keeps the old one. */
  async rename(actor: Actor, id: string, version: number, { name, from }: Rename): Promise<void> {
    await this.change(actor, id, version, async (tx, post) => {
      if (!isOn(post, from)) throw refusals.outside('/from');
      const before = await this.records.nameOn(id, from);
      if (before === name) throw refusals.sameName();
      await this.assertNameFree(post.agency, post.departmentId, name, id);
      await tx.query(
        `INSERT INTO post_names (post_id, valid_from, name) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
        [id, post.validFrom, post.name],
      );
      await tx.query(
        `INSERT INTO post_names (post_id, valid_from, name) VALUES ($1, $2, $3)
         ON CONFLICT (post_id, valid_from) DO UPDATE SET name = excluded.name`,
        [id, from, name],
      );
      await this.departments.bringPostsUpToDate(id);
      await this.append(tx, actor, postEvents.renamed, id, {
        from,
        changes: { name: { before, after: name } },
      });
    });
  }

  /** Its last day; refused while somebody holds it longer. What it still owes then falls to its superior. */
  async end(actor: Actor, id: string, version: number, lastDay: Day): Promise<void> {
    await this.change(actor, id, version, async (tx, post) => {
      const problem = dayProblem('/lastDay', lastDay, await this.clock.today());
      if (problem !== null) throw new InvalidInput([problem]);
      if (lastDay < post.validFrom) throw new InvalidInput([endsBeforeItBegins('/lastDay')]);
      await this.assertInDepartment(
        post.departmentId,
        { validFrom: post.validFrom, validTo: lastDay },
        '/lastDay',
      );
      const held = (await this.records.terms(id)).filter(
        ({ validTo }) => validTo === null || validTo > lastDay,
      );
      if (held.length > 0) throw new PostStillHeld([...new Set(held.map(({ name }) => name))]);
      await tx.query(`UPDATE posts SET valid_to = $2 WHERE id = $1`, [id, lastDay]);
      if (post.agency !== null && post.roles.includes('secretariat'))
        await this.secretariats.assertOneLeft(post.agency, addDays(lastDay, 1));
      await this.append(tx, actor, postEvents.ended, id, {
        changes: { validTo: { before: post.validTo, after: lastDay } },
      });
    });
  }

  private async change(
    actor: Actor,
    id: string,
    version: number,
    work: (tx: EntityManager, post: StoredPost) => Promise<void>,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { agency } = await this.records.read(id);
      const facts = { owner: agency ?? ('joint' as const) };
      requireVisible(actor, 'post.read', facts);
      requirePermission(actor, 'post.manage', facts);
      await lockOrganisation(tx, agency);
      const row = await this.database.row(
        `UPDATE posts SET version = version + 1 WHERE id = $1 AND version = $2 RETURNING id`,
        [id, version],
      );
      if (row === null) throw new StaleEdit(await this.query.read(actor, id));
      await work(tx, await this.records.read(id));
    });
  }

  /** The agency whose department it is; a department of the other agency is as if it were not there. */
  private async agencyFor(actor: Actor, departmentId: string | null): Promise<Agency | null> {
    if (departmentId === null) {
      requirePermission(actor, 'post.manage', { owner: 'joint' });
      return null;
    }
    const row = await this.database.row<{ agency: Agency }>(
      `SELECT agency_code AS agency FROM departments WHERE id = $1`,
      [departmentId],
    );
    if (row === null || (actor.systemActor === null && row.agency !== actor.agency))
      throw refusals.unknownDepartment();
    requirePermission(actor, 'post.manage', { owner: row.agency });
    return row.agency;
  }

  private async assertInDepartment(
    departmentId: string | null,
    period: { validFrom: Day; validTo: Day | null },
    pointer = '/validFrom',
  ): Promise<void> {
    if (departmentId === null) return;
    const row = await this.database.row(
      `SELECT 1 FROM departments WHERE id = $1 AND valid_from <= $2
         AND (valid_to IS NULL OR ($3::date IS NOT NULL AND valid_to >= $3))`,
      [departmentId, period.validFrom, period.validTo],
    );
    if (row === null) throw refusals.departmentNotValid(pointer);
  }

  private async assertNameFree(
    agency: Agency | null,
    departmentId: string | null,
    name: string,
    except: string | null,
  ): Promise<void> {
    const row = await this.database.row(
      `SELECT 1 FROM posts WHERE agency_code IS NOT DISTINCT FROM $1 AND department_id IS NOT DISTINCT FROM $2 AND name = $3
         AND (valid_to IS NULL OR valid_to >= app_today()) AND id IS DISTINCT FROM $4::uuid LIMIT 1`,
      [agency, departmentId, name, except],
    );
    if (row !== null) throw refusals.nameTaken();
  }

  private async assertOneHolder(id: string): Promise<void> {
    const terms = (await this.records.terms(id)).filter(({ kind }) => kind === 'holder');
    const meet = terms.some((one, index) => terms.slice(index + 1).some((other) => overlaps(one, other)));
    if (meet) throw refusals.tooManyHolders();
  }

  private async setSuperior(
    tx: EntityManager,
    post: { id: string; agency: Agency | null },
    superiorPostId: string | null,
  ): Promise<void> {
    if (superiorPostId !== null) await this.assertSuperior(post, superiorPostId);
    await tx.query(`UPDATE posts SET superior_post_id = $2 WHERE id = $1`, [post.id, superiorPostId]);
  }

  /** Another post of the same agency that stands today and does not answer to this one. */
  private async assertSuperior(
    post: { id: string; agency: Agency | null },
    superiorPostId: string,
  ): Promise<void> {
    const standing = await this.standing.today([post.id]);
    const superior = standing.posts.find(({ id }) => id === superiorPostId);
    if (superior === undefined || superior.id === post.id) throw refusals.unknownSuperior();
    if (post.agency !== null && superior.agency !== post.agency) throw refusals.unknownSuperior();
    const seen = new Set<string>();
    for (
      let at: typeof superior | null = superior;
      at !== null && !seen.has(at.id);
      at = superiorOf(at, standing)
    ) {
      if (at.id === post.id) throw refusals.superiorCircle();
      seen.add(at.id);
    }
  }

  private async append(
    tx: EntityManager,
    actor: Actor,
    type: string,
    id: string,
    content: Record<string, unknown>,
  ): Promise<void> {
    await this.events.append(tx, actor, { type, subjectType: 'post', subjectId: id, content });
  }
}
