import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import { wordingOnDay } from './wording-on-day.sql.js';

/** The official wording of a programme as it held on a day, whatever was revised since. */
@Injectable()
export class WordingOnDayQuery {
  constructor(private readonly database: Database) {}

  /** One statement; a programme has few themes and initiatives, so the answer has no pages. */
  async read(code: string, on: string): Promise<string> {
    const day = '$2::date';
    const body = await this.database.json(
      `SELECT json_build_object('on', ${day}, 'name', ${wordingOnDay('programme', 'name', 'name', day)}, 'nameNow', programme.name,
         'themes', coalesce((SELECT json_agg(json_build_object('id', theme.id, 'number', theme.number,
             'title', ${wordingOnDay('theme', 'title', 'title', day)}, 'titleNow', theme.title,
             'initiatives', coalesce((SELECT json_agg(json_build_object('id', initiative.id, 'number', initiative.number,
                 'title', ${wordingOnDay('initiative', 'title', 'title', day)}, 'titleNow', initiative.title,
                 'summary', ${wordingOnDay('initiative', 'summary', 'summary', day)}, 'summaryNow', initiative.summary)
                 ORDER BY initiative.number, initiative.code)
               FROM initiatives initiative WHERE initiative.theme_id = theme.id AND initiative.state NOT IN ('draft', 'proposed')), '[]'::json))
             ORDER BY theme.number) FROM themes theme WHERE theme.programme_id = programme.id), '[]'::json))::text AS body
       FROM programmes programme WHERE programme.code = $1`,
      [code, on],
    );
    if (body === null) throw new NotFound();
    return body;
  }
}
