import { Injectable } from '@nestjs/common';
import { type Actor, type Agency, requirePermission } from '@domain/access';
import { Database } from '@platform/database';
import { invalidField, NotFound } from '@platform/errors';
import { EventLog } from '@platform/events';
import { Initiative } from './initiative.entity.js';
import { initiativeEvents } from './initiative.events.js';

/** Commands on initiatives. Each changes the rows and appends its event in one transaction. */
@Injectable()
export class InitiativesService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  /**
   * Puts a department of the agency in charge of the initiative, in place of the one before. The sources name none; the
   * demo cast's are set by the system. No post may do this yet: its row in the permission table comes with its route.
   */
  async setDepartment(
    actor: Actor,
    initiativeId: string,
    agency: Agency,
    departmentId: string,
  ): Promise<void> {
    requirePermission(actor, 'initiative.set_department');
    await this.database.transaction(async (tx) => {
      const initiative = await tx.findOne(Initiative, {
        where: { id: initiativeId },
        lock: { mode: 'pessimistic_write' },
      });
      if (initiative === null) throw new NotFound();
      await this.assertDepartment(agency, departmentId);
      const before = await this.departmentOf(initiativeId, agency);
      if (before === departmentId) return;
      await tx.query(
        `INSERT INTO initiative_departments (initiative_id, agency_code, department_id) VALUES ($1, $2, $3)
         ON CONFLICT (initiative_id, agency_code) DO UPDATE SET department_id = excluded.department_id`,
        [initiativeId, agency, departmentId],
      );
      await this.events.append(tx, actor, {
        type: initiativeEvents.departmentSet,
        subjectType: 'initiative',
        subjectId: initiativeId,
        content: { agency, before, after: departmentId },
      });
    });
  }

  private async departmentOf(initiativeId: string, agency: Agency): Promise<string | null> {
    const row = await this.database.row<{ id: string }>(
      `SELECT department_id AS id FROM initiative_departments WHERE initiative_id = $1 AND agency_code = $2`,
      [initiativeId, agency],
    );
    return row?.id ?? null;
  }

  private async assertDepartment(agency: Agency, id: string): Promise<void> {
    const department = await this.database.row(
      `SELECT 1 FROM departments WHERE id = $1 AND agency_code = $2
         AND valid_from <= app_today() AND (valid_to IS NULL OR valid_to >= app_today())`,
      [id, agency],
    );
    if (department === null)
      throw invalidField(
        '/departmentId',
        'programmes/unknown-department',
        'その機関にいまある部局を選んでください。',
        'Please choose a department that the agency has today.',
      );
  }
}
