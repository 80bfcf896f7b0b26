import { Inject, Injectable } from '@nestjs/common';
import type { Role } from '@domain/access';
import { CONFIG, type Config } from '@platform/config';
import { Database } from '@platform/database';

/** Who watches over the record in an agency. */
const KEEPERS: readonly Role[] = ['administrator', 'secretariat'];

/** The posts that hear of the record itself, and where its page is. */
@Injectable()
export class RecordKeepersQuery {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Today's posts of an agency; of both when none is named. */
  async posts(agency: string | null): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `SELECT post.id FROM posts post
       WHERE post.agency_code IS NOT NULL AND ($1::text IS NULL OR post.agency_code = $1)
         AND post.valid_from <= app_today() AND (post.valid_to IS NULL OR post.valid_to >= app_today())
         AND EXISTS (SELECT FROM post_roles WHERE post_id = post.id AND role = ANY($2)) ORDER BY post.id`,
      [agency, KEEPERS],
    );
    return rows.map(({ id }) => id);
  }

  get address(): string {
    return `${this.config.publicUrl}/audit`;
  }
}
