import { Injectable } from '@nestjs/common';
import { receivingPost, StandingQuery } from '@domain/agencies';
import { Database } from '@platform/database';
import type { Day } from '@platform/time';
import type { SideView } from '../lists/transfer-list.schemas.js';
import { type Move, standingAfter } from './standing-after.rule.js';

/** A side of a row, with the day from which it counts. */
interface DatedSide {
  startsOn: Day | null;
  side: SideView | null;
}

/** Says where the mail of a post goes that a list leaves without a holder, by the rule by which it will really go. */
@Injectable()
export class VacatedPosts {
  constructor(
    private readonly database: Database,
    private readonly standing: StandingQuery,
  ) {}

  /** Two statements when some post is without a holder afterwards, however many are; else none. */
  async fill(list: { id: string; effectiveOn: Day }, sides: readonly DatedSide[]): Promise<void> {
    const vacated = sides.flatMap(({ startsOn, side }) =>
      side?.after.length === 0 ? [{ day: startsOn ?? list.effectiveOn, side }] : [],
    );
    if (vacated.length === 0) return;
    const standing = await this.standing.on(
      list.effectiveOn,
      vacated.map(({ side }) => side.post.id),
    );
    const moves = await this.moves(list.id);
    for (const day of new Set(vacated.map((one) => one.day))) {
      const then = standingAfter(standing, moves, day);
      const posts = new Map(then.posts.map((post) => [post.id, post]));
      for (const { side } of vacated.filter((one) => one.day === day)) {
        const post = posts.get(side.post.id);
        const receiving = post === undefined ? null : receivingPost(post, then);
        side.fallsTo = receiving && {
          id: receiving.id,
          name: [receiving.department, receiving.name].filter(Boolean).join(' '),
        };
      }
    }
  }

  private async moves(listId: string): Promise<Move[]> {
    return this.database.rows<Move>(
      `SELECT person_id AS "personId", person_name AS name, email, from_post_id AS "fromPostId", to_post_id AS "toPostId",
         concurrent, starts_on::text AS "startsOn" FROM transfer_rows WHERE list_id = $1 ORDER BY number`,
      [listId],
    );
  }
}
