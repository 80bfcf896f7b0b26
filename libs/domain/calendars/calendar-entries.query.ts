import { Injectable } from '@nestjs/common';
import type { Actor, Agency, Role } from '@domain/access';
import { hashOf } from '@domain/accounts';
import { validOn } from '@domain/agencies';
import { visibleMeetings } from '@domain/council';
import { Database, Placeholders } from '@platform/database';
import type { CalendarEntries } from './calendar-text.js';

interface Reader {
  now: Date;
  accountId: string;
  personId: string;
  today: string;
  posts: { id: string; agency: Agency | null; roles: Role[] }[];
}

/** The nearest of each; more than a calendar can show. */
const MOST = 500;
const DAYS_BACK = 60;

/** What stands in the calendar behind a secret address: two statements. */
@Injectable()
export class CalendarEntriesQuery {
  constructor(private readonly database: Database) {}

  /** What stands there at `now`. Null when nobody has this address, or its account has ended. */
  async find(secret: string): Promise<{ entries: CalendarEntries; now: Date } | null> {
    const reader = await this.reader(secret);
    if (reader === null) return null;
    const values = new Placeholders();
    const posts = values.add(reader.posts.map(({ id }) => id));
    const meetings = reader.posts.map((post) => visibleMeetings(actorOf(reader, post), values));
    const row = await this.database.row<CalendarEntries>(
      `SELECT coalesce((SELECT json_agg(entry) FROM (
           SELECT task.id, task.due_on AS "dueOn", CASE WHEN task.asking_agency <> task.assigned_agency THEN task.title END AS title,
             task.version
           FROM tasks task WHERE task.assigned_post_id = ANY(${posts}::uuid[]) AND task.state IN ('open', 'in_progress', 'blocked')
             AND task.due_on >= app_today() - ${String(DAYS_BACK)}
           ORDER BY task.due_on, task.id LIMIT ${String(MOST)}) entry), '[]'::json) AS tasks,
         coalesce((SELECT json_agg(entry) FROM (
           SELECT meeting.id, meeting.starts_at AS "startsAt", council.name AS "councilName", meeting.fiscal_year AS "fiscalYear",
             meeting.number, meeting.place, meeting.state = 'cancelled' AS cancelled, meeting.version
           FROM meetings meeting JOIN councils council ON council.id = meeting.council_id
           WHERE meeting.announced_at IS NOT NULL AND meeting.starts_at >= app_now() - interval '${String(DAYS_BACK)} days'
             AND (${['false', ...meetings].join(' OR ')})
           ORDER BY meeting.starts_at, meeting.id LIMIT ${String(MOST)}) entry), '[]'::json) AS meetings`,
      values.values,
    );
    return row === null ? null : { entries: row, now: reader.now };
  }

  /** The person, and the posts that they hold or stand in for today; writes down, to the minute, that they were read. */
  private async reader(secret: string): Promise<Reader | null> {
    return this.database.row<Reader>(
      `WITH read AS (UPDATE calendar_feeds SET last_read_at = app_now()
         WHERE secret_hash = $1 AND revoked_at IS NULL AND coalesce(last_read_at < app_now() - interval '1 minute', true))
       SELECT app_now() AS now, account.id AS "accountId", account.person_id AS "personId", app_today()::text AS today,
         coalesce((SELECT json_agg(json_build_object('id', post.id, 'agency', post.agency_code,
             'roles', coalesce((SELECT json_agg(role) FROM post_roles WHERE post_id = post.id), '[]'::json)))
           FROM posts post WHERE ${validOn('post', 'app_today()')} AND EXISTS (SELECT FROM post_holders holder
             WHERE holder.post_id = post.id AND holder.person_id = account.person_id AND ${validOn('holder', 'app_today()')})),
           '[]'::json) AS posts
       FROM calendar_feeds feed JOIN accounts account ON account.id = feed.account_id AND account.disabled_at IS NULL
       WHERE feed.secret_hash = $1 AND feed.revoked_at IS NULL`,
      [hashOf(secret)],
    );
  }
}

/** The person in one of their posts, so that the list scopes of a signed-in reader hold here too. */
function actorOf(reader: Reader, { id: postId, agency, roles }: Reader['posts'][number]): Actor {
  const { accountId, personId, today } = reader;
  const by = { accountId, personId, postId, agency, roles, today, asDeputy: false, scopes: null };
  const nothing = { systemActor: null, requestId: null, actingBy: null, actingId: null, sessionId: null };
  return { ...by, ...nothing, personName: '', loginName: '', postName: null, departmentName: null };
}
