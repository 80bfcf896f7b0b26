import { Injectable } from '@nestjs/common';
import { type Actor, may } from '@domain/access';
import { seesInitiative } from '@domain/programmes';
import { Database, Placeholders } from '@platform/database';
import { cursorForms, readCursor, unreadableCursor } from '@platform/http';
import { isDay } from '@platform/time';
import type { AgreementListQuery } from './agreement.schemas.js';
import { endingSoonSql, gapsSql, IN_FORCE, responsiblePostSql, rowSql, stateOnSql } from './agreement.sql.js';

/** Sorts what never ends last; no day that is kept lies beyond it. */
const NEVER = '2199-12-31';
const COUNT_CAP = 1000;
const END = `coalesce(agreement.ends_on, '${NEVER}')`;

/** The register of agreements, by the day on which they end. */
@Injectable()
export class AgreementsQuery {
  constructor(private readonly database: Database) {}

  /** One statement. */
  async list(actor: Actor, query: AgreementListQuery): Promise<string> {
    const values = new Placeholders();
    const on = query.on === undefined ? 'app_today()' : `${values.add(query.on)}::date`;
    const where = conditions(actor, query, on, values);
    const after = readCursor(query.cursor, cursorForms.dayAndId);
    if (after !== null && !isDay(after[0] ?? '')) throw unreadableCursor();
    if (after !== null)
      where.push(`(${END}, agreement.id) > (${values.add(after[0])}::date, ${values.add(after[1])}::uuid)`);
    const limit = values.constant(query.limit);
    const count = (condition: string) =>
      `(SELECT count(*)::int FROM (SELECT FROM agreements agreement WHERE ${condition} LIMIT ${COUNT_CAP}) counted)`;
    const body = await this.database.json(
      `WITH page AS MATERIALIZED (SELECT agreement.* FROM agreements agreement WHERE ${where.join(' AND ')}
         ORDER BY ${END}, agreement.id LIMIT ${limit} + 1),
       shown AS (SELECT * FROM page agreement ORDER BY ${END}, agreement.id LIMIT ${limit})
       SELECT json_build_object(
         'items', coalesce((SELECT json_agg(json_build_object(${rowSql('agreement', on)}) ORDER BY ${END}, agreement.id)
           FROM shown agreement), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit}
           THEN (SELECT ${END} || '~' || agreement.id FROM shown agreement ORDER BY ${END} DESC, agreement.id DESC LIMIT 1) END,
         'counts', json_build_object('inForce', ${count(IN_FORCE('agreement'))},
           'endingSoon', ${count(endingSoonSql('agreement'))}, 'drafts', ${count(`agreement.state = 'draft'`)},
           'withoutResponsible', ${count(
             `${IN_FORCE('agreement')} AND agreement.validity <> 'none' AND ${responsiblePostSql('agreement')} IS NULL`,
           )}),
         'can', json_build_object('create', ${may(actor, 'agreement.manage', { owner: 'joint' })}))::text AS body`,
      values.values,
    );
    return body ?? '';
  }
}

function conditions(actor: Actor, query: AgreementListQuery, on: string, values: Placeholders): string[] {
  const state = stateOnSql('agreement', on);
  const where = ['true'];
  if (query.state === 'current') where.push(`${state} NOT IN ('expired', 'terminated')`);
  else if (query.state !== 'any') where.push(`${state} = ${values.constant(query.state)}`);
  if (query.agency === 'joint') where.push('agreement.agency_code IS NULL');
  else if (query.agency !== undefined) where.push(`agreement.agency_code = ${values.constant(query.agency)}`);
  if (query.endingSoon === 'true') where.push(endingSoonSql('agreement'));
  if (query.gap === 'true') where.push(`json_array_length(${gapsSql('agreement')}) > 0`);
  if (query.initiative !== undefined)
    where.push(`EXISTS (SELECT FROM agreement_initiatives link WHERE link.agreement_id = agreement.id
      AND link.initiative_id = ${values.add(query.initiative)}::uuid AND ${seesInitiative(actor, 'link.initiative_id')})`);
  if (query.organisation !== undefined)
    where.push(`EXISTS (SELECT FROM agreement_parties party WHERE party.agreement_id = agreement.id
      AND party.organisation_id = ${values.add(query.organisation)}::uuid)`);
  if (query.search !== undefined) {
    const like = values.add(`%${query.search.normalize('NFKC').replace(/[\\%_]/g, '\\$&')}%`);
    where.push(`(normalize(agreement.name, NFKC) ILIKE ${like}
      OR EXISTS (SELECT FROM agreement_parties party WHERE party.agreement_id = agreement.id AND normalize(party.name, NFKC) ILIKE ${like})
      OR EXISTS (SELECT FROM agreement_items item WHERE item.agreement_id = agreement.id AND normalize(item.text, NFKC) ILIKE ${like}))`);
  }
  return where;
}
