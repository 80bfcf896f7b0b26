import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';

/** The programmes, newest generation first. */
@Injectable()
export class ProgrammesQuery {
  constructor(private readonly database: Database) {}

  /** JSON text; there is one programme every five years, so the list has no pages. */
  async list(): Promise<string> {
    const body = await this.database.json(
      `SELECT json_build_object('items', coalesce(json_agg(json_build_object(
           'id', programme.id, 'code', programme.code, 'name', programme.name, 'generation', programme.generation,
           'fyFrom', programme.fy_from, 'fyTo', programme.fy_to,
           'initiativeCount', (SELECT count(*) FROM initiatives WHERE programme_id = programme.id),
           'themeTitles', coalesce((SELECT json_agg(title ORDER BY number) FROM themes WHERE programme_id = programme.id),
             '[]'::json)) ORDER BY programme.generation DESC), '[]'::json))::text AS body
       FROM programmes programme`,
    );
    return body ?? '';
  }
}
