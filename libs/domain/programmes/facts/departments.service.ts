import { Injectable } from '@nestjs/common';
import { type Actor, type Agency, requirePermission } from '@domain/access';
import { Database } from '@platform/database';
import { invalidField, NotFound, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { initiativesSeen } from '../drafts/visible-initiatives.js';
import { initiativeEvents } from '../initiative.events.js';
import { InitiativeQuery } from '../initiative.query.js';
import type { DepartmentInCharge } from './facts.schemas.js';

interface InCharge {
  departmentId: string | null;
  postId: string | null;
}

/** Which department, and which of its posts, an agency puts in charge of an initiative: each agency says it for its side. */
@Injectable()
export class DepartmentsInChargeService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly query: InitiativeQuery,
  ) {}

  /** `version` is that of the side, 0 while nobody has set it; null = what was read has been compared by its values. */
  async set(
    actor: Actor,
    initiativeId: string,
    agency: Agency,
    version: number | null,
    input: DepartmentInCharge,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      if (!(await initiativesSeen(this.database, actor, [initiativeId])).has(initiativeId))
        throw new NotFound();
      requirePermission(actor, 'initiative.manage', { owner: agency });
      // The initiative may be the other agency's, whose row this agency cannot lock.
      await tx.query(
        `SELECT pg_advisory_xact_lock(hashtextextended('department of ' || $1::text || $2::text, 0))`,
        [initiativeId, agency],
      );
      const { version: stands, ...before } = await this.of(initiativeId, agency);
      if (version !== null && version !== stands)
        throw new StaleEdit(await this.query.read(actor, initiativeId));
      await this.requireDepartment(agency, input);
      if (before.departmentId === input.departmentId && before.postId === input.postId) return;
      await tx.query(
        `INSERT INTO initiative_departments AS known (initiative_id, agency_code, department_id, post_id) VALUES ($1, $2, $3, $4)
         ON CONFLICT (initiative_id, agency_code) DO UPDATE SET department_id = excluded.department_id,
           post_id = excluded.post_id, version = known.version + 1`,
        [initiativeId, agency, input.departmentId, input.postId],
      );
      await this.events.append(tx, actor, {
        type: initiativeEvents.departmentSet,
        subjectType: 'initiative',
        subjectId: initiativeId,
        payloadVersion: 2,
        content: { agency, changes: changesOf(before, input) },
      });
    });
  }

  private async of(initiativeId: string, agency: Agency): Promise<InCharge & { version: number }> {
    const row = await this.database.row<InCharge & { version: number }>(
      `SELECT department_id AS "departmentId", post_id AS "postId", version FROM initiative_departments
       WHERE initiative_id = $1 AND agency_code = $2`,
      [initiativeId, agency],
    );
    return row ?? { departmentId: null, postId: null, version: 0 };
  }

  private async requireDepartment(agency: Agency, { departmentId, postId }: InCharge): Promise<void> {
    const known = async (table: 'departments' | 'posts', id: string) =>
      (await this.database.row(
        `SELECT 1 FROM ${table} WHERE id = $1 AND agency_code = $2
           AND valid_from <= app_today() AND (valid_to IS NULL OR valid_to >= app_today())`,
        [id, agency],
      )) !== null;
    if (departmentId !== null && !(await known('departments', departmentId)))
      throw invalidField(
        '/departmentId',
        'programmes/unknown-department',
        'その機関にいまある部局を選んでください。',
        'Please choose a department that the agency has today.',
      );
    if (postId === null) return;
    if (departmentId === null || !(await known('posts', postId)))
      throw invalidField(
        '/postId',
        'programmes/unknown-post',
        'その機関にいまある職を、部局とあわせて選んでください。',
        'Please choose a post that the agency has today, together with its department.',
      );
    const [ofDepartment] = await this.database.rows(
      `SELECT 1 FROM posts WHERE id = $1 AND department_id = $2`,
      [postId, departmentId],
    );
    if (ofDepartment === undefined)
      throw invalidField(
        '/postId',
        'programmes/post-of-other-department',
        '選んだ部局の職ではありません。その部局の職を選んでください。',
        'The post belongs to another department. Please choose a post of the department chosen.',
      );
  }
}

function changesOf(before: InCharge, after: InCharge): Record<string, { before: unknown; after: unknown }> {
  return Object.fromEntries(
    (['departmentId', 'postId'] as const).flatMap((field) =>
      before[field] === after[field] ? [] : [[field, { before: before[field], after: after[field] }]],
    ),
  );
}
