import { Injectable } from '@nestjs/common';
import { type Actor, may } from '@domain/access';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import { readCursor } from '@platform/http';
import { isAgency, memberOn, organisationNameOn } from './dated.sql.js';
import type { MemberListQuery, MemberView } from './member.schemas.js';

/** How many of the rows `member` are not one of the two agencies, by their record or by their name. */
export const BESIDES_AGENCIES = `count(*) FILTER (WHERE NOT EXISTS (SELECT FROM organisations agency
  WHERE ${isAgency('agency')} AND (agency.id = member.member_id
    OR (member.member_id IS NULL AND normalize(agency.name, NFKC) = normalize(member.name, NFKC)))))`;

/** A row of the list, for the aliases `member` and `organisation`. */
const rowOf = (day: string) => `json_build_object('id', member.id, 'organisationId', member.member_id,
  'name', coalesce(${organisationNameOn('organisation', day)}, member.name), 'kind', organisation.kind, 'role', member.role,
  'validFrom', member.valid_from, 'validTo', member.valid_to, 'version', member.version)`;

const CURSOR = /^(\d{1,9})~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Who is a member of a network, council or area. */
@Injectable()
export class MembersQuery {
  constructor(private readonly database: Database) {}

  /** One statement; of a day, or all that ever were. */
  async list(actor: Actor, organisationId: string, query: MemberListQuery): Promise<string> {
    const values = new Placeholders();
    const of = `member.organisation_id = ${values.add(organisationId)}::uuid`;
    const day = query.on === undefined ? null : `${values.add(query.on)}::date`;
    const where = day === null ? of : `${of} AND ${memberOn('member', day)}`;
    const after = readCursor(query.cursor, CURSOR);
    const onwards =
      after === null
        ? ''
        : `AND (member.position, member.id) > (${values.add(Number(after[0]))}::int, ${values.add(after[1])}::uuid)`;
    const limit = values.constant(query.limit);
    const body = await this.database.json(
      `WITH page AS MATERIALIZED (SELECT member.* FROM organisation_members member WHERE ${where} ${onwards}
         ORDER BY member.position, member.id LIMIT ${limit} + 1),
       shown AS (SELECT * FROM page member ORDER BY member.position, member.id LIMIT ${limit})
       SELECT json_build_object(
         'items', coalesce((SELECT json_agg(${rowOf(day ?? 'coalesce(member.valid_to, app_today())')}
             ORDER BY member.position, member.id)
           FROM shown member LEFT JOIN organisations organisation ON organisation.id = member.member_id), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit}
           THEN (SELECT position || '~' || id FROM shown ORDER BY position DESC, id DESC LIMIT 1) END,
         'count', (SELECT json_build_object('all', count(*)::int, 'besidesAgencies', (${BESIDES_AGENCIES})::int)
           FROM organisation_members member WHERE ${where}),
         'can', json_build_object('manage', ${may(actor, 'organisation.manage')}))::text AS body
       FROM organisations WHERE id = ${values.add(organisationId)}::uuid`,
      values.values,
    );
    if (body === null) throw new NotFound();
    return body;
  }

  /** One of them as it stands now; null when there is none. */
  async one(id: string): Promise<MemberView | null> {
    const row = await this.database.row<{ member: MemberView }>(
      `SELECT ${rowOf('app_today()')} AS member FROM organisation_members member
       LEFT JOIN organisations organisation ON organisation.id = member.member_id WHERE member.id = $1`,
      [id],
    );
    return row?.member ?? null;
  }
}
