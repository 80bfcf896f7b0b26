import { Injectable } from '@nestjs/common';
import { type Actor, scopesOf } from '@domain/access';
import { Database } from '@platform/database';
import { validOn } from '../dated.sql.js';
import { refOf } from './post.query.js';
import type { VacantPosts } from './post.schemas.js';
import type { NamedPost } from './standing.query.js';
import { StandingQuery } from './standing.query.js';
import { receivingPost, type Standing } from './superior.rule.js';

interface Owed {
  id: string;
  since: string;
  ended: boolean;
  openTasks: number;
  overdueTasks: number;
  deputies: string[];
}

const MOST = 500;
const UNFINISHED = `task.state IN ('open', 'in_progress', 'blocked')`;

/** The defects of the organisation: posts that nobody holds, and ended ones that still owe something. */
@Injectable()
export class VacantPostsQuery {
  constructor(
    private readonly database: Database,
    private readonly standing: StandingQuery,
  ) {}

  /** Two statements: which posts nobody holds, and the one rule for who receives meanwhile. */
  async list(actor: Actor): Promise<VacantPosts> {
    const scopes = scopesOf(actor, 'person.read');
    const owed = await this.database.rows<Owed>(
      `SELECT post.id, coalesce(last.day, post.valid_from)::text AS since, NOT ${validOn('post', 'app_today()')} AS ended,
         tasks.open AS "openTasks", tasks.overdue AS "overdueTasks",
         coalesce((SELECT json_agg(person.name ORDER BY person.name) FROM post_holders deputy
           JOIN people person ON person.id = deputy.person_id
           WHERE deputy.post_id = post.id AND deputy.kind = 'deputy' AND ${validOn('deputy', 'app_today()')}), '[]'::json) AS deputies
       FROM posts post
       CROSS JOIN LATERAL (SELECT count(*)::int AS open, (count(*) FILTER (WHERE task.due_on < app_today()))::int AS overdue
         FROM tasks task WHERE task.assigned_post_id = post.id AND ${UNFINISHED}) tasks
       LEFT JOIN LATERAL (SELECT max(least(coalesce(holder.valid_to + 1, 'infinity'::date),
             coalesce((account.disabled_at AT TIME ZONE 'Asia/Tokyo')::date, 'infinity'::date))) AS day
         FROM post_holders holder LEFT JOIN accounts account ON account.person_id = holder.person_id
         WHERE holder.post_id = post.id AND holder.kind = 'holder' AND holder.valid_from <= app_today()) last ON true
       WHERE ($1 OR post.agency_code = $2 OR ($3 AND post.agency_code IS NULL)) AND post.valid_from <= app_today()
         AND (${validOn('post', 'app_today()')} OR tasks.open > 0)
         AND NOT EXISTS (SELECT FROM post_holders holder LEFT JOIN accounts account ON account.person_id = holder.person_id
           WHERE holder.post_id = post.id AND holder.kind = 'holder' AND ${validOn('holder', 'app_today()')}
             AND account.disabled_at IS NULL AND ${validOn('post', 'app_today()')})
       ORDER BY tasks.open DESC, since, post.id LIMIT ${MOST}`,
      [scopes.has('any'), actor.agency, scopes.has('joint')],
    );
    if (owed.length === 0) return { items: [] };
    const standing = await this.standing.today(owed.map(({ id }) => id));
    return { items: owed.flatMap((one) => this.item(one, standing)) };
  }

  private item({ id, ...owed }: Owed, standing: Standing<NamedPost>): VacantPosts['items'] {
    const post = standing.posts.find((one) => one.id === id);
    if (post === undefined) return [];
    const receiving = receivingPost(post, standing);
    const received =
      receiving === null || receiving.id === id
        ? null
        : { ...refOf(receiving), receivers: receiving.receivers.map(({ name }) => name) };
    return [{ ...refOf(post), ...owed, received }];
  }
}
