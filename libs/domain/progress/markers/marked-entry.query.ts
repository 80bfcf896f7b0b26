import { Injectable } from '@nestjs/common';
import { postWordsSql } from '@domain/programmes';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import type { MarkedEntryView } from './marker-answer.schemas.js';

/** What the agencies answered on the marker of the entry under the alias given, as JSON (see `answerView`). */
export function markerAnswersSql(entry: string): string {
  return `coalesce((SELECT json_agg(json_build_object('agency', answer.agency_code, 'kind', answer.marker,
      'post', ${postWordsSql('answer.post_id')}, 'at', answer.confirmed_at) ORDER BY agency.position)
    FROM marker_confirmations answer JOIN agencies agency ON agency.code = answer.agency_code
    WHERE answer.entry_id = ${entry}.id), '[]'::json)`;
}

/** One entry with what was said of its marker. */
@Injectable()
export class MarkedEntryQuery {
  constructor(private readonly database: Database) {}

  async read(id: string): Promise<MarkedEntryView> {
    const row = await this.database.row<{ entry: MarkedEntryView }>(
      `SELECT json_build_object('id', entry.id, 'code', entry.code, 'marker', entry.marker,
         'suggestedMarker', entry.suggested_marker, 'answers', ${markerAnswersSql('entry')}) AS entry
       FROM progress_entries entry WHERE entry.id = $1`,
      [id],
    );
    if (row === null) throw new NotFound();
    return row.entry;
  }
}
