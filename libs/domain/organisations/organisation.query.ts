import { Injectable } from '@nestjs/common';
import { type Actor, may } from '@domain/access';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import type { Day } from '@platform/time';
import { memberOn, organisationNameOn, UNKNOWN_BEGINNING } from './dated.sql.js';
import { BESIDES_AGENCIES } from './members.query.js';
import type { OrganisationView } from './organisation.schemas.js';
import { ORGANISATION_ROW } from './organisations.query.js';

/** A page shows so many of each at most. */
const MOST = 200;

/** A JSON array of at most MOST rows of `from`, each `object`, in their order. */
function listed(object: string, from: string, order: string): string {
  return `coalesce((SELECT json_agg(json_build_object(${object}) ORDER BY ${order})
    FROM (SELECT ${from} LIMIT ${MOST}) one), '[]'::json)`;
}

const NAMES = `coalesce((SELECT json_agg(json_build_object('name', former.name,
    'validFrom', CASE WHEN former.valid_from > '${UNKNOWN_BEGINNING}' THEN former.valid_from END) ORDER BY former.valid_from)
  FROM organisation_names former WHERE former.organisation_id = organisation.id), '[]'::json)`;

const MEMBER_OF = listed(
  `'id', one.id, 'name', one.name, 'role', one.role, 'validFrom', one.valid_from, 'validTo', one.valid_to`,
  `whole.id, ${organisationNameOn('whole', 'asked.day')} AS name, member.role, member.valid_from, member.valid_to
   FROM organisation_members member JOIN organisations whole ON whole.id = member.organisation_id
   WHERE member.member_id = organisation.id AND ${memberOn('member', 'asked.day')}`,
  `one.name COLLATE "C", one.id`,
);

const TIES = listed(
  `'id', one.id, 'kind', one.kind, 'direction', one.direction, 'other', json_build_object('id', one.other_id, 'name', one.name), 'note', one.note`,
  `tie.id, tie.kind, tie.note, CASE WHEN tie.from_id = organisation.id THEN 'out' ELSE 'in' END AS direction,
     other.id AS other_id, other.name
   FROM organisation_ties tie
   JOIN organisations other ON other.id = CASE WHEN tie.from_id = organisation.id THEN tie.to_id ELSE tie.from_id END
   WHERE organisation.id IN (tie.from_id, tie.to_id)`,
  `one.kind, one.name COLLATE "C", one.id`,
);

const INITIATIVES = listed(
  `'id', one.id, 'name', one.title, 'number', one.number, 'themeNumber', one.theme, 'programme', one.programme, 'role', one.role`,
  `initiative.id, initiative.title, initiative.number, theme.number AS theme, programme.name AS programme, programme.fy_from, partner.role
   FROM initiative_partners partner JOIN initiatives initiative ON initiative.id = partner.initiative_id
   JOIN themes theme ON theme.id = initiative.theme_id JOIN programmes programme ON programme.id = initiative.programme_id
   WHERE partner.organisation_id = organisation.id AND (initiative.state <> 'draft' OR initiative.proposed_at IS NOT NULL)`,
  `one.fy_from DESC, one.theme, one.number`,
);

const MEASURES = listed(
  `'id', one.id, 'name', one.title, 'kind', one.kind, 'code', one.code, 'strategy', one.strategy, 'role', one.role`,
  `measure.id, measure.title, measure.kind, measure.code, strategy.name AS strategy, link.role, measure.position
   FROM strategy_measure_organisations link JOIN strategy_measures measure ON measure.id = link.measure_id
   JOIN strategies strategy ON strategy.id = measure.strategy_id WHERE link.organisation_id = organisation.id`,
  `one.strategy COLLATE "C", one.position, one.id`,
);

const INDICATORS = listed(
  `'id', one.id, 'name', one.name, 'code', one.code`,
  `indicator.id, indicator.name, indicator.code, link.position FROM indicator_links link
   JOIN indicators indicator ON indicator.id = link.indicator_id WHERE link.organisation_id = organisation.id`,
  `one.position, one.code COLLATE "C"`,
);

const FACTS = listed(
  `'label', one.label, 'text', one.text, 'value', one.value::text, 'valueTo', one.value_to::text, 'unit', one.unit,
   'year', one.year, 'yearKind', one.period_kind, 'from', one.period_from, 'to', one.period_to`,
  `fact.* FROM facts fact WHERE fact.organisation_id = organisation.id`,
  `one.label COLLATE "C", one.year, one.code COLLATE "C"`,
);

const PERSONS = listed(
  `'id', one.id, 'name', one.name,
   'account', EXISTS (SELECT FROM accounts WHERE person_id = one.id AND disabled_at IS NULL),
   'posts', coalesce((SELECT json_agg(post.name ORDER BY post.name COLLATE "C") FROM post_holders holder
     JOIN posts post ON post.id = holder.post_id WHERE holder.person_id = one.id
       AND holder.valid_from <= app_today() AND (holder.valid_to IS NULL OR holder.valid_to >= app_today())), '[]'::json)`,
  `person.id, person.name FROM people person WHERE person.organisation_id = organisation.id
   ORDER BY person.name COLLATE "C", person.id`,
  `one.name COLLATE "C", one.id`,
);

/** The councils in which its people have a seat by their posts on the day. */
const SEATS = listed(
  `'id', one.id, 'name', one.name, 'person', one.person, 'post', one.post`,
  `council.id, council.name, person.name AS person, post.name AS post, seat.position
   FROM people person JOIN post_holders holder ON holder.person_id = person.id
     AND holder.valid_from <= asked.day AND (holder.valid_to IS NULL OR holder.valid_to >= asked.day)
   JOIN posts post ON post.id = holder.post_id JOIN council_seats seat ON seat.post_id = post.id
   JOIN councils council ON council.id = seat.council_id WHERE person.organisation_id = organisation.id
   ORDER BY council.name COLLATE "C", seat.position`,
  `one.name COLLATE "C", one.position`,
);

/** One body with everything that hangs on it, and what it was on a day. */
@Injectable()
export class OrganisationQuery {
  constructor(private readonly database: Database) {}

  /** One statement. */
  async read(actor: Actor, id: string, on: Day | null = null): Promise<OrganisationView> {
    const row = await this.database.row<{ organisation: Omit<OrganisationView, 'can'> }>(
      `SELECT json_build_object(${ORGANISATION_ROW}, 'version', organisation.version, 'url', organisation.url,
         'foundedOn', organisation.founded_on, 'note', organisation.note, 'on', asked.day,
         'nameThen', ${organisationNameOn('organisation', 'asked.day')}, 'names', ${NAMES},
         'memberCount', (SELECT json_build_object('all', count(*)::int, 'besidesAgencies', (${BESIDES_AGENCIES})::int)
           FROM organisation_members member WHERE member.organisation_id = organisation.id AND ${memberOn('member', 'asked.day')}),
         'memberOf', ${MEMBER_OF}, 'ties', ${TIES}, 'initiatives', ${INITIATIVES}, 'measures', ${MEASURES},
         'indicators', ${INDICATORS}, 'facts', ${FACTS}, 'persons', ${PERSONS}, 'seats', ${SEATS}) AS organisation
       FROM organisations organisation CROSS JOIN (SELECT coalesce($2::date, app_today()) AS day) asked
       WHERE organisation.id = $1`,
      [id, on],
    );
    if (row === null) throw new NotFound();
    const seePeople = may(actor, 'person.read', { owner: 'joint' });
    return {
      ...row.organisation,
      persons: seePeople ? row.organisation.persons : null,
      can: { manage: may(actor, 'organisation.manage'), seePeople },
    };
  }

  /** Puts today's name on the row of one organisation, or of all: what lists and initiatives show. */
  async bringUpToDate(id: string | null): Promise<void> {
    await this.database.rows(
      `UPDATE organisations organisation SET name = now.name
       FROM (SELECT id, ${organisationNameOn('organisation', 'app_today()')} AS name
         FROM organisations organisation WHERE $1::uuid IS NULL OR id = $1) now
       WHERE now.id = organisation.id AND organisation.name <> now.name`,
      [id],
    );
  }
}
