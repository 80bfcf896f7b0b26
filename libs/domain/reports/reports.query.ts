import { Injectable } from '@nestjs/common';
import { type Actor, may, requireVisible } from '@domain/access';
import { Database } from '@platform/database';
import { reportFormats } from './formats/index.js';

/** Which reports there are to make, and what still stands against publishing them. */
@Injectable()
export class ReportsQuery {
  constructor(private readonly database: Database) {}

  /** One statement; newest generation first. */
  async list(actor: Actor): Promise<string> {
    requireVisible(actor, 'report.read', {});
    const body = await this.database.json(
      `SELECT json_build_object('items', coalesce(json_agg(json_build_object('definition', 'progress',
           'programme', json_build_object('code', programme.code, 'name', programme.name), 'title', report.title,
           'fiscalYears', json_build_object('from', report.fy_from, 'to', report.fy_to), 'formats', $1::json,
           'unconfirmedMarkers', (SELECT count(*) FROM progress_entries WHERE programme_id = programme.id AND marker = 'unknown'),
           'openIssues', (SELECT count(*) FROM data_issues WHERE programme_id = programme.id AND state = 'open'),
           'can', json_build_object('make', $2::boolean, 'schedule', $3::boolean))
         ORDER BY programme.generation DESC), '[]'::json))::text AS body
       FROM progress_reports report JOIN programmes programme ON programme.id = report.programme_id`,
      [
        JSON.stringify(reportFormats.map(({ code }) => code)),
        may(actor, 'report.make'),
        may(actor, 'schedule.manage', { owner: actor.agency }),
      ],
    );
    return body ?? '';
  }
}
