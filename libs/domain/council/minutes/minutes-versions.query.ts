import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { postRefSql } from '@domain/agencies';
import { Database, Placeholders } from '@platform/database';
import { cursorForms, readCursor } from '@platform/http';
import { NotFound } from '@platform/errors';
import { visibleMeetings } from '../council-visibility.js';
import type { MeetingState } from '../meetings/meeting-state.js';
import { MinutesReads } from './minutes-reads.js';
import type { VersionListQuery } from './minutes.schemas.js';

const SAVED = `'version', saved.version, 'savedAt', saved.saved_at, 'savedBy', ${postRefSql('post')},
  'contentHash', encode(saved.content_hash, 'hex')`;

/** Every saved text of the minutes: one statement each, and nothing of a meeting that the actor may not see. */
@Injectable()
export class MinutesVersionsQuery {
  constructor(
    private readonly database: Database,
    private readonly reads: MinutesReads,
  ) {}

  /** The newest first. */
  async list(actor: Actor, meetingId: string, query: VersionListQuery): Promise<string> {
    const values = new Placeholders();
    const meeting = this.meeting(actor, meetingId, values);
    const before = readCursor(query.cursor, cursorForms.number);
    const limit = values.add(query.limit);
    const body = await this.database.json(
      `WITH page AS MATERIALIZED (
         SELECT * FROM minutes_versions WHERE meeting_id = (${meeting})
           ${before === null ? '' : `AND version < ${values.add(before[0])}::int`}
         ORDER BY version DESC LIMIT ${limit}::int + 1),
       shown AS (SELECT * FROM page ORDER BY version DESC LIMIT ${limit})
       SELECT CASE WHEN EXISTS (${meeting}) THEN json_build_object(
         'items', coalesce((SELECT json_agg(json_build_object(${SAVED}) ORDER BY saved.version DESC)
           FROM shown saved JOIN posts post ON post.id = saved.saved_by_post_id), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit}
           THEN (SELECT min(version)::text FROM shown) END) END::text AS body`,
      values.values,
    );
    if (body === null) throw new NotFound();
    return body;
  }

  async read(actor: Actor, meetingId: string, version: number): Promise<string> {
    const values = new Placeholders();
    const row = await this.database.row<{ body: string; state: MeetingState }>(
      `SELECT json_build_object('meetingId', saved.meeting_id, ${SAVED}, 'body', saved.body)::text AS body,
         (SELECT state FROM meetings WHERE id = saved.meeting_id) AS state
       FROM minutes_versions saved JOIN posts post ON post.id = saved.saved_by_post_id
       WHERE saved.meeting_id = (${this.meeting(actor, meetingId, values)}) AND saved.version = ${values.add(version)}`,
      values.values,
    );
    if (row === null) throw new NotFound();
    await this.reads.note(actor, { id: meetingId, state: row.state }, version);
    return row.body;
  }

  private meeting(actor: Actor, id: string, values: Placeholders): string {
    return `SELECT meeting.id FROM meetings meeting JOIN councils council ON council.id = meeting.council_id
      WHERE meeting.id = ${values.add(id)} AND ${visibleMeetings(actor, values)}`;
  }
}
