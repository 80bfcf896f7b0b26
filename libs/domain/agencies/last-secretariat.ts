import { Injectable } from '@nestjs/common';
import type { Agency } from '@domain/access';
import { Database } from '@platform/database';
import { AppError } from '@platform/errors';
import type { Day } from '@platform/time';

export class LastSecretariat extends AppError {
  constructor() {
    super('agencies/last-secretariat', 'conflict', {
      ja: '事務局の役割をもつ職は、機関に1つ以上要ります。先に別の職に付けてください。',
      en: 'An agency needs at least one post with the role of secretariat. Please give it to another post first.',
    });
  }
}

/** What nobody else receives falls to the secretariat, so an agency is never left without its post. */
@Injectable()
export class Secretariats {
  constructor(private readonly database: Database) {}

  /**
   * Called after a change, in its transaction and under the organisation's lock: throws unless a post with the role exists on
   * the day, and one that goes on without an end.
   */
  async assertOneLeft(agency: Agency, day: Day): Promise<void> {
    const row = await this.database.row<{ there: boolean | null; lasting: boolean | null }>(
      `SELECT bool_or(post.valid_from <= $2 AND (post.valid_to IS NULL OR post.valid_to >= $2)) AS there,
         bool_or(post.valid_to IS NULL) AS lasting
       FROM posts post JOIN post_roles ON post_roles.post_id = post.id AND role = 'secretariat'
       WHERE post.agency_code = $1`,
      [agency, day],
    );
    if (row?.there !== true || row.lasting !== true) throw new LastSecretariat();
  }
}
