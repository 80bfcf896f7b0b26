import { Injectable } from '@nestjs/common';
import { type Actor, type Agency, requirePermission } from '@domain/access';
import { Database, newId, returned } from '@platform/database';
import { EventLog } from '@platform/events';
import { councilEvents } from '../council.events.js';

/** A council to set up; `agency` null = joint. `seats` are posts, in order. */
export interface NewCouncil {
  code: string;
  name: string;
  agency: Agency | null;
  seats: readonly string[];
}

/** Commands on councils. */
@Injectable()
export class CouncilsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  /** Sets up a council. One with this code stays as it is, so the call may be repeated. */
  async create(actor: Actor, input: NewCouncil): Promise<{ id: string; created: boolean }> {
    requirePermission(actor, 'council.create');
    return this.database.transaction(async (tx) => {
      const [row] = await returned<{ id: string }>(
        tx,
        `INSERT INTO councils (id, code, name, agency_code) VALUES ($1, $2, $3, $4)
         ON CONFLICT (code) DO NOTHING RETURNING id`,
        [newId(), input.code, input.name, input.agency],
      );
      if (row === undefined) return { id: await this.idOf(input.code), created: false };
      await tx.query(
        `INSERT INTO council_seats (council_id, post_id, position)
         SELECT $1, post_id, position FROM unnest($2::uuid[]) WITH ORDINALITY AS seat (post_id, position)`,
        [row.id, input.seats],
      );
      await this.events.append(tx, actor, {
        type: councilEvents.created,
        subjectType: 'council',
        subjectId: row.id,
        content: { code: input.code, name: input.name, agency: input.agency, seats: input.seats },
      });
      return { id: row.id, created: true };
    });
  }

  private async idOf(code: string): Promise<string> {
    const row = await this.database.row<{ id: string }>(`SELECT id FROM councils WHERE code = $1`, [code]);
    if (row === null) throw new Error(`the council ${code} went away while it was set up`);
    return row.id;
  }
}
