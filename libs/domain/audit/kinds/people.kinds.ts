import { type Actor, scopesOf } from '@domain/access';
import { personAgencySql } from '@domain/agencies';
import type { Placeholders } from '@platform/database';
import type { RecordKind } from './record-kind.js';
import { contentValue, inScopes } from './scopes.sql.js';

/** People of the agency; and those of neither, whom both look after. */
export function ofAgency(agency: string, person: string): string {
  return `EXISTS (SELECT FROM people person WHERE person.id = ${person}
    AND coalesce(${personAgencySql('person')}, ${agency}) = ${agency})`;
}

/** One's own record, and those that `person.read` opens. */
function visiblePerson(actor: Actor, id: string, values: Placeholders): string {
  const read = inScopes(actor, 'person.read', personAgencySql('person'), values);
  return `EXISTS (SELECT FROM people person WHERE person.id = ${id}
    AND (person.id = ${values.add(actor.personId)}::uuid OR ${read}))`;
}

const personOf = (account: string) => `(SELECT person_id FROM accounts WHERE id = ${account})`;

/** Colleagues hear who came to their agency's posts, and who left. */
const ofColleague = (actor: Actor, agency: string, values: Placeholders) =>
  actor.agency === null ? 'false' : `coalesce(${agency} = ${values.add(actor.agency)}, false)`;

const accountsOf = (person: string) =>
  `SELECT 'account', account.id, NULL::text, NULL::uuid FROM accounts account WHERE account.person_id = ${person}`;
const linksOf = (accounts: string) =>
  `SELECT 'account_link', link.id, NULL::text, NULL::uuid FROM account_links link WHERE link.account_id IN (${accounts})`;

const signedIn = (actor: Actor, permission: 'post.read' | 'organisation.read', table: string, id: string) =>
  scopesOf(actor, permission).size > 0 ? `EXISTS (SELECT FROM ${table} WHERE id = ${id})` : 'false';

export const peopleKinds: Record<string, RecordKind> = {
  person: {
    word: { ja: '人', en: 'person' },
    visible: visiblePerson,
    told: (actor, values) => {
      const list = `(SELECT agency_code FROM transfer_lists WHERE id = ${contentValue('listId')}::uuid)`;
      return `(event.type <> 'person.transferred' OR ${visiblePerson(actor, 'event.subject_id', values)}
        OR ${ofColleague(actor, list, values)})`;
    },
    concerns: ofAgency,
    also: (id) => `${accountsOf(id)} UNION ALL ${linksOf(`SELECT id FROM accounts WHERE person_id = ${id}`)}
      UNION ALL SELECT 'post', held.post_id, term.type, held.person_id FROM post_holders held
        CROSS JOIN (VALUES ('post.assigned'), ('post.term_ended')) term (type) WHERE held.person_id = ${id}`,
  },
  account: {
    word: { ja: 'アカウント', en: 'account' },
    visible: (actor, id, values) => visiblePerson(actor, personOf(id), values),
    told: (actor, values) =>
      `(event.type <> 'account.provisioned' OR ${visiblePerson(actor, personOf('event.subject_id'), values)}
        OR ${ofColleague(actor, 'event.agency_code', values)})`,
    concerns: (agency, id) => ofAgency(agency, personOf(id)),
    also: (id) => linksOf(id),
  },
  // Whether there was an account behind it is not said to whoever asked.
  account_link: {
    word: { ja: 'パスワードの再設定の依頼', en: 'request for a new password' },
    visible: () => 'false',
    concerns: (agency, id) =>
      ofAgency(
        agency,
        `(SELECT account.person_id FROM account_links link JOIN accounts account ON account.id = link.account_id WHERE link.id = ${id})`,
      ),
  },
  access_token: {
    word: { ja: 'アクセストークン', en: 'access token' },
    visible: (actor, id, values) =>
      scopesOf(actor, 'account.own').size > 0
        ? `EXISTS (SELECT FROM access_tokens WHERE id = ${id} AND account_id = ${values.add(actor.accountId)}::uuid)`
        : 'false',
    concerns: (agency, id) =>
      ofAgency(agency, personOf(`(SELECT account_id FROM access_tokens WHERE id = ${id})`)),
  },
  provider_rule: {
    word: { ja: '職の割当', en: 'rule of a provider' },
    visible: (actor, id, values) =>
      `EXISTS (SELECT FROM provider_rules WHERE id = ${id} AND ${inScopes(actor, 'provider.manage', 'agency_code', values)})`,
    concerns: (agency, id) =>
      `EXISTS (SELECT FROM provider_rules WHERE id = ${id} AND agency_code = ${agency})`,
  },
  provider_refusal: {
    word: { ja: '断ったサインイン', en: 'refused sign-in' },
    visible: (actor, id, values) =>
      `EXISTS (SELECT FROM provider_refusals WHERE id = ${id} AND ${inScopes(actor, 'provider.manage', 'agency_code', values)})`,
    concerns: (agency, id) =>
      `EXISTS (SELECT FROM provider_refusals WHERE id = ${id} AND agency_code = ${agency})`,
  },
  // What an agency took out of the list is its own matter, and no record that one opens.
  people_export: { word: { ja: '人の名簿の書出し', en: 'export of people' }, visible: () => 'false' },
  post: {
    word: { ja: '職', en: 'post' },
    visible: (actor, id) => signedIn(actor, 'post.read', 'posts', id),
    // Who held it, and why somebody stood in, is the agency's own matter and that of the person.
    told: (actor, values) =>
      `(event.type NOT IN ('post.assigned', 'post.term_ended')
        OR ${contentValue('personId')} = ${values.add(actor.personId)}::text
        OR EXISTS (SELECT FROM posts post WHERE post.id = event.subject_id
          AND (${ofColleague(actor, 'post.agency_code', values)} OR ${inScopes(actor, 'person.read', 'post.agency_code', values)})))`,
    concerns: (agency, id) =>
      `EXISTS (SELECT FROM posts post WHERE post.id = ${id} AND (post.agency_code IS NULL OR post.agency_code = ${agency}))`,
    also: (
      id,
    ) => `SELECT 'person', held.person_id, 'person.transferred', held.post_id FROM post_holders held WHERE held.post_id = ${id}
      UNION ALL SELECT 'account', account.id, 'account.provisioned', held.post_id FROM post_holders held
        JOIN accounts account ON account.person_id = held.person_id WHERE held.post_id = ${id}`,
  },
  department: {
    word: { ja: '部局・課', en: 'department' },
    visible: (actor, id) => signedIn(actor, 'post.read', 'departments', id),
    concerns: (agency, id) => `EXISTS (SELECT FROM departments WHERE id = ${id} AND agency_code = ${agency})`,
  },
  organisation: {
    word: { ja: '関係団体', en: 'organisation' },
    visible: (actor, id) => signedIn(actor, 'organisation.read', 'organisations', id),
    concerns: () => 'true',
  },
};
