import { Injectable } from '@nestjs/common';
import type { Agency } from '@domain/access';
import { Database } from '@platform/database';
import { AppError } from '@platform/errors';
import type { Day } from '@platform/time';

export class LastAdministrator extends AppError {
  constructor() {
    super('agencies/last-administrator', 'conflict', {
      ja: 'この機関で最後の、使える管理者です。先にほかの管理者を置いてください。',
      en: 'This is the last active administrator of the agency. Please appoint another one first.',
    });
  }
}

/** An agency is never left without somebody who can administer it. */
@Injectable()
export class Administrators {
  constructor(private readonly database: Database) {}

  /** Called after a change, in its transaction and under the organisation's lock: throws when nobody is left on the day. */
  async assertSomeoneLeft(agency: Agency, day: Day): Promise<void> {
    const row = await this.database.row(
      `SELECT 1 FROM posts post
       JOIN post_roles ON post_roles.post_id = post.id AND role = 'administrator'
       JOIN post_holders holder ON holder.post_id = post.id
         AND holder.valid_from <= $2 AND (holder.valid_to IS NULL OR holder.valid_to >= $2)
       JOIN accounts account ON account.person_id = holder.person_id AND account.disabled_at IS NULL
       WHERE post.agency_code = $1 AND post.valid_from <= $2 AND (post.valid_to IS NULL OR post.valid_to >= $2) LIMIT 1`,
      [agency, day],
    );
    if (row === null) throw new LastAdministrator();
  }
}
