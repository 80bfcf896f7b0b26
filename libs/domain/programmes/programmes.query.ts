import { Injectable } from '@nestjs/common';
import { type Actor, may } from '@domain/access';
import { Database, Placeholders } from '@platform/database';
import { visibleInitiatives } from './drafts/visible-initiatives.js';

/** The programmes, newest generation first. */
@Injectable()
export class ProgrammesQuery {
  constructor(private readonly database: Database) {}

  /** JSON text; there is one programme every five years, so the list has no pages. */
  async list(actor: Actor): Promise<string> {
    const body = await this.database.json(
      `SELECT json_build_object('items', coalesce(json_agg(json_build_object(
           'id', programme.id, 'code', programme.code, 'name', programme.name, 'generation', programme.generation,
           'fyFrom', programme.fy_from, 'fyTo', programme.fy_to, 'periodInferred', programme.period_inferred,
           'initiativeCount', (SELECT count(*) FROM initiatives initiative WHERE programme_id = programme.id
             AND ${visibleInitiatives(actor, 'initiative', new Placeholders())}),
           'themeTitles', coalesce((SELECT json_agg(title ORDER BY number) FROM themes WHERE programme_id = programme.id),
             '[]'::json)) ORDER BY programme.generation DESC), '[]'::json),
         'can', json_build_object('create', ${may(actor, 'programme.manage')}))::text AS body
       FROM programmes programme`,
    );
    return body ?? '';
  }
}
