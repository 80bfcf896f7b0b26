import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { permissions } from '@domain/access';
import { Database } from '@platform/database';
import { type FieldProblem, InvalidInput } from '@platform/errors';

/** Duties that may open what the mail leads to. */
const READERS = Object.keys(permissions['report.read']);

/** The posts to which a schedule sends; whoever holds one on the day receives the mail. */
@Injectable()
export class ScheduleRecipients {
  constructor(private readonly database: Database) {}

  /** Refuses, each at its place, a post that does not exist today, may not read reports, or stands there twice. */
  async assertReaders(postIds: string[]): Promise<void> {
    const rows = await this.database.rows<{ id: string }>(
      `SELECT id FROM posts post WHERE id = ANY($1::uuid[])
         AND valid_from <= app_today() AND (valid_to IS NULL OR valid_to >= app_today())
         AND EXISTS (SELECT FROM post_roles WHERE post_id = post.id AND role = ANY($2))`,
      [postIds, READERS],
    );
    const readers = new Set(rows.map(({ id }) => id));
    const problems = postIds.flatMap((id, index): FieldProblem[] => {
      const pointer = `/recipientPostIds/${index}`;
      if (!readers.has(id.toLowerCase()))
        return [
          {
            pointer,
            code: 'reports/recipient-cannot-read',
            messages: {
              ja: '報告書を読める職を選んでください。',
              en: 'Please choose a post that may read reports.',
            },
          },
        ];
      if (postIds.indexOf(id) !== index)
        return [
          {
            pointer,
            code: 'reports/recipient-twice',
            messages: { ja: '同じ職が二度あります。', en: 'The same post stands there twice.' },
          },
        ];
      return [];
    });
    if (problems.length > 0) throw new InvalidInput(problems);
  }

  async add(tx: EntityManager, scheduleId: string, postIds: string[]): Promise<void> {
    await tx.query(
      `INSERT INTO report_schedule_recipients (schedule_id, post_id) SELECT $1, unnest($2::uuid[])`,
      [scheduleId, postIds],
    );
  }
}
