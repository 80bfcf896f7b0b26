import { Injectable } from '@nestjs/common';
import { type Actor, may, requireVisible, scopesOf } from '@domain/access';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import { cursorForms, readCursor } from '@platform/http';
import { validOn } from '../dated.sql.js';
import { personAgencySql } from './person-agency.sql.js';
import { HAS_SECOND_FACTOR, PERSON_FIELDS, PERSON_POSTS, PERSON_TERMS } from './person-row.sql.js';
import type { PersonFilter, PersonListQuery, PersonView } from './person.schemas.js';

const FROM = `people person LEFT JOIN accounts account ON account.person_id = person.id`;
const HOLDS = `EXISTS (SELECT FROM post_holders held JOIN posts post ON post.id = held.post_id
  WHERE held.person_id = person.id AND ${validOn('held', 'app_today()')} AND ${validOn('post', 'app_today()')}`;
const STATE_SQL: Record<NonNullable<PersonFilter['state']>, string> = {
  no_post: `NOT ${HOLDS})`,
  no_account: 'account.id IS NULL',
  disabled: 'account.disabled_at IS NOT NULL',
  no_second_factor: `account.id IS NOT NULL AND account.disabled_at IS NULL AND NOT ${HAS_SECOND_FACTOR}`,
};
/** A file of more people than this is no list that somebody needs. */
export const MOST_EXPORTED = 5000;

export interface ExportedPerson {
  name: string;
  email: string;
  agency: string | null;
  organisation: string | null;
  posts: string | null;
  account: 'active' | 'disabled' | null;
}

/** People whom the actor administers: his agency's and those of neither. */
@Injectable()
export class PeopleQuery {
  constructor(private readonly database: Database) {}

  /** One statement, by name. */
  async list(actor: Actor, query: PersonListQuery): Promise<string> {
    const values = new Placeholders();
    const where = this.conditions(actor, query, values);
    const after = readCursor(query.cursor, cursorForms.id);
    if (after !== null)
      where.push(
        `(person.name COLLATE "C", person.id) > (SELECT name COLLATE "C", id FROM people WHERE id = ${values.add(after[0])}::uuid)`,
      );
    const limit = values.constant(query.limit);
    const body = await this.database.json(
      `WITH page AS MATERIALIZED (SELECT person.id, person.name FROM ${FROM} WHERE ${where.join(' AND ')}
         ORDER BY person.name COLLATE "C", person.id LIMIT ${limit} + 1),
       shown AS (SELECT * FROM page ORDER BY name COLLATE "C", id LIMIT ${limit})
       SELECT json_build_object(
         'items', coalesce((SELECT json_agg(json_build_object(${PERSON_FIELDS}, 'posts', ${PERSON_POSTS})
           ORDER BY person.name COLLATE "C", person.id) FROM ${FROM} WHERE person.id IN (SELECT id FROM shown)), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit}
           THEN (SELECT id FROM shown ORDER BY name COLLATE "C" DESC, id DESC LIMIT 1) END)::text AS body`,
      values.values,
    );
    return body ?? '';
  }

  async read(actor: Actor, id: string): Promise<PersonView> {
    const row = await this.database.row<{ person: Omit<PersonView, 'can'> }>(
      `SELECT json_build_object(${PERSON_FIELDS}, 'email', person.email, 'version', person.version,
         'createdAt', person.created_at, 'loginName', account.login_name, 'terms', ${PERSON_TERMS}) AS person
       FROM ${FROM} WHERE person.id = $1`,
      [id],
    );
    if (row === null) throw new NotFound();
    const facts = { owner: row.person.agency ?? ('joint' as const) };
    requireVisible(actor, 'person.read', facts);
    const account = row.person.account?.state;
    const manage = may(actor, 'account.manage', facts);
    return {
      ...row.person,
      can: {
        edit: may(actor, 'person.manage', facts),
        disable: manage && account === 'active' && id !== actor.personId,
        enable: manage && account === 'disabled',
        invite: manage && account === undefined,
      },
    };
  }

  /** The rows of the file, in the order of the list. */
  async exported(actor: Actor, filter: PersonFilter): Promise<ExportedPerson[]> {
    const values = new Placeholders();
    const where = this.conditions(actor, filter, values);
    return this.database.rows<ExportedPerson>(
      `SELECT person.name, person.email, ${personAgencySql('person')} AS agency,
         (SELECT name FROM organisations WHERE id = person.organisation_id) AS organisation,
         (SELECT string_agg(concat_ws(' ', department.name, post.name), '、' ORDER BY term.kind DESC, post.name COLLATE "C")
           FROM post_holders term JOIN posts post ON post.id = term.post_id
           LEFT JOIN departments department ON department.id = post.department_id
           WHERE term.person_id = person.id AND ${validOn('term', 'app_today()')} AND ${validOn('post', 'app_today()')}) AS posts,
         CASE WHEN account.id IS NULL THEN NULL WHEN account.disabled_at IS NULL THEN 'active' ELSE 'disabled' END AS account
       FROM ${FROM} WHERE ${where.join(' AND ')} ORDER BY person.name COLLATE "C", person.id LIMIT ${MOST_EXPORTED}`,
      values.values,
    );
  }

  private conditions(actor: Actor, filter: PersonFilter, values: Placeholders): string[] {
    const agency = personAgencySql('person');
    const scopes = scopesOf(actor, 'person.read');
    const seen = [
      ...(scopes.has('any') ? ['true'] : []),
      ...(scopes.has('own') ? [`${agency} = ${values.constant(actor.agency ?? '')}`] : []),
      ...(scopes.has('joint') ? [`${agency} IS NULL`] : []),
    ];
    const conditions = [`(${seen.length === 0 ? 'false' : seen.join(' OR ')})`];
    if (filter.agency === 'external') conditions.push(`${agency} IS NULL`);
    else if (filter.agency !== undefined) conditions.push(`${agency} = ${values.constant(filter.agency)}`);
    if (filter.state !== undefined) conditions.push(STATE_SQL[filter.state]);
    if (filter.search !== undefined) {
      const like = values.add(`%${filter.search.normalize('NFKC').replace(/[\\%_]/g, '\\$&')}%`);
      conditions.push(
        `(normalize(person.name, NFKC) ILIKE ${like} OR person.email ILIKE ${like}
          OR ${HOLDS} AND (normalize(post.name, NFKC) ILIKE ${like}
            OR EXISTS (SELECT FROM departments WHERE id = post.department_id AND normalize(name, NFKC) ILIKE ${like})))
          OR EXISTS (SELECT FROM organisations WHERE id = person.organisation_id AND normalize(name, NFKC) ILIKE ${like}))`,
      );
    }
    return conditions;
  }
}
