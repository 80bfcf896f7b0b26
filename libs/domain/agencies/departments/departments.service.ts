import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, type Agency, requirePermission, requireVisible } from '@domain/access';
import { Database, newId } from '@platform/database';
import { InvalidInput, NotFound, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { Clock, type Day } from '@platform/time';
import { lockOrganisation } from '../organisation-lock.js';
import { endsBeforeItBegins, isOn, dayProblem, periodProblems } from '../validity.rule.js';
import { DepartmentInUse, departmentRefusals as refusals } from './department.errors.js';
import { departmentEvents } from './department.events.js';
import { DepartmentQuery } from './department.query.js';
import {
  childrenAfter,
  type DatedDepartment,
  hasSibling,
  nameOn,
  parentLasts,
  parentOn,
  wouldCircle,
} from './department.rule.js';
import type { CreateDepartment, MoveDepartment, Rename } from './department.schemas.js';
import { DepartmentTreeQuery } from './department-tree.query.js';

/** Changes of an agency's tree, each from a day on; what was before stays readable. */
@Injectable()
export class DepartmentsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly clock: Clock,
    private readonly trees: DepartmentTreeQuery,
    private readonly query: DepartmentQuery,
  ) {}

  /** The id of the department of that name today; made when there is none. `demo` marks one that is not the source's. */
  async findOrCreate(agency: Agency, name: string, demo: boolean): Promise<string> {
    const known = await this.database.row<{ id: string }>(
      `SELECT id FROM departments WHERE agency_code = $1 AND name = $2 AND (valid_to IS NULL OR valid_to >= app_today())
       ORDER BY valid_from, id LIMIT 1`,
      [agency, name],
    );
    if (known !== null) return known.id;
    const id = newId();
    await this.database.rows(
      `INSERT INTO departments (id, agency_code, name, kind, valid_from, demo) VALUES ($1, $2, $3, $4, app_today(), $5)`,
      [id, agency, name, name.includes('振興局') ? 'regional_bureau' : 'department', demo],
    );
    return id;
  }

  /** A new department of the actor's own agency. */
  async create(actor: Actor, input: CreateDepartment): Promise<{ id: string }> {
    if (actor.agency === null) throw new NotFound();
    return this.createFor(actor, actor.agency, input, false);
  }

  /** As `create`, for an agency that the system names (demo, imports). */
  async createFor(
    actor: Actor,
    agency: Agency,
    input: CreateDepartment,
    demo: boolean,
  ): Promise<{ id: string }> {
    return this.database.transaction(async (tx) => {
      requirePermission(actor, 'department.manage', { owner: agency });
      await lockOrganisation(tx, agency);
      const problems = periodProblems(input, await this.clock.today());
      if (problems.length > 0) throw new InvalidInput(problems);
      const tree = await this.trees.of(agency);
      const id = newId();
      const { name, kind, parentId, validFrom, validTo } = input;
      const made: DatedDepartment = { id, name, parentId, validFrom, validTo, names: [], parents: [] };
      if (parentId !== null) this.assertParentLasts(tree, made, parentId, validFrom);
      if (hasSibling(tree, { name, parentId, day: validFrom, except: null })) throw refusals.nameTaken();
      await tx.query(
        `INSERT INTO departments (id, agency_code, parent_id, name, kind, valid_from, valid_to, demo)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, agency, parentId, name, kind, validFrom, validTo, demo],
      );
      await this.append(tx, actor, departmentEvents.created, id, { ...input });
      return { id };
    });
  }

  /** Another name from a day on; the chart of an older day keeps the old one. */
  async rename(actor: Actor, id: string, version: number, { name, from }: Rename): Promise<void> {
    await this.change(actor, id, version, async (tx, department, tree) => {
      this.assertInside(department, from, '/from');
      const before = nameOn(department, from);
      if (before === name) throw refusals.sameName();
      const parentId = parentOn(department, from);
      if (hasSibling(tree, { name, parentId, day: from, except: id })) throw refusals.nameTaken();
      await tx.query(
        `INSERT INTO department_names (department_id, valid_from, name) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
        [id, department.validFrom, department.name],
      );
      await tx.query(
        `INSERT INTO department_names (department_id, valid_from, name) VALUES ($1, $2, $3)
         ON CONFLICT (department_id, valid_from) DO UPDATE SET name = excluded.name`,
        [id, from, name],
      );
      await this.append(tx, actor, departmentEvents.renamed, id, {
        from,
        changes: { name: { before, after: name } },
      });
    });
  }

  /** Under another department of the agency (or directly under the agency) from a day on. */
  async move(actor: Actor, id: string, version: number, { parentId, from }: MoveDepartment): Promise<void> {
    await this.change(actor, id, version, async (tx, department, tree) => {
      this.assertInside(department, from, '/from');
      const before = parentOn(department, from);
      if (before === parentId) throw refusals.sameParent();
      if (parentId !== null) {
        const parent = this.assertParentLasts(tree, department, parentId, from);
        if (wouldCircle(tree, department, parentId, from)) throw refusals.circle(nameOn(parent, from));
      }
      const name = nameOn(department, from);
      if (hasSibling(tree, { name, parentId, day: from, except: id })) throw refusals.nameTaken();
      await tx.query(
        `INSERT INTO department_parents (department_id, valid_from, parent_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
        [id, department.validFrom, department.parentId],
      );
      await tx.query(
        `INSERT INTO department_parents (department_id, valid_from, parent_id) VALUES ($1, $2, $3)
         ON CONFLICT (department_id, valid_from) DO UPDATE SET parent_id = excluded.parent_id`,
        [id, from, parentId],
      );
      await this.append(tx, actor, departmentEvents.moved, id, {
        from,
        changes: { parentId: { before, after: parentId } },
      });
    });
  }

  /** Its last day; refused while departments or posts below go on. */
  async end(actor: Actor, id: string, version: number, lastDay: Day): Promise<void> {
    await this.change(actor, id, version, async (tx, department, tree) => {
      const problem = dayProblem('/lastDay', lastDay, await this.clock.today());
      if (problem !== null) throw new InvalidInput([problem]);
      if (lastDay < department.validFrom) throw new InvalidInput([endsBeforeItBegins('/lastDay')]);
      const children = childrenAfter(tree, id, lastDay).map(({ name }) => name);
      const inUse = [...children, ...(await this.trees.postsAfter(id, lastDay))];
      if (inUse.length > 0) throw new DepartmentInUse(inUse);
      await tx.query(`UPDATE departments SET valid_to = $2 WHERE id = $1`, [id, lastDay]);
      await this.append(tx, actor, departmentEvents.ended, id, {
        changes: { validTo: { before: department.validTo, after: lastDay } },
      });
    });
  }

  /** Locks the tree, compares the version that the editor saw, and puts today's name and place on the row afterwards. */
  private async change(
    actor: Actor,
    id: string,
    version: number,
    work: (tx: EntityManager, department: DatedDepartment, tree: DatedDepartment[]) => Promise<void>,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const agency = await this.agencyOf(id);
      requireVisible(actor, 'post.read', { owner: agency });
      requirePermission(actor, 'department.manage', { owner: agency });
      await lockOrganisation(tx, agency);
      const row = await this.database.row(
        `UPDATE departments SET version = version + 1 WHERE id = $1 AND version = $2 RETURNING id`,
        [id, version],
      );
      if (row === null) throw new StaleEdit(await this.query.read(actor, id));
      const tree = await this.trees.of(agency);
      const department = tree.find((one) => one.id === id);
      if (department === undefined) throw new NotFound();
      await work(tx, department, tree);
      await this.query.bringUpToDate(id);
    });
  }

  private async agencyOf(id: string): Promise<Agency> {
    const row = await this.database.row<{ agency: Agency }>(
      `SELECT agency_code AS agency FROM departments WHERE id = $1`,
      [id],
    );
    if (row === null) throw new NotFound();
    return row.agency;
  }

  private assertInside(department: DatedDepartment, day: Day, pointer: string): void {
    if (!isOn(department, day)) throw refusals.outside(pointer);
  }

  private assertParentLasts(
    tree: DatedDepartment[],
    child: DatedDepartment,
    parentId: string,
    from: Day,
  ): DatedDepartment {
    const parent = tree.find(({ id }) => id === parentId);
    if (parent === undefined) throw refusals.unknownParent();
    if (!parentLasts(parent, child, from)) throw refusals.parentNotValid(parent.name);
    return parent;
  }

  private async append(
    tx: EntityManager,
    actor: Actor,
    type: string,
    id: string,
    content: Record<string, unknown>,
  ): Promise<void> {
    await this.events.append(tx, actor, { type, subjectType: 'department', subjectId: id, content });
  }
}
