import { Injectable } from '@nestjs/common';
import { type Actor, type Agency, may, scopesOf } from '@domain/access';
import { postRefSql } from '@domain/agencies';
import { seesInitiative } from '@domain/programmes';
import { visibleTasks } from '@domain/tasks';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import type { Day } from '@platform/time';
import type { AgreementView } from './agreement.schemas.js';
import { partiesSql, responsiblePostSql, rowSql, stateOnSql } from './agreement.sql.js';
import type { AgreementFacts } from './agreement-state.rule.js';
import { type AgreementState, transitionsFrom } from './agreement-state.js';

/** An agreement as its rules and its editing look at it. */
export interface StoredAgreement extends AgreementFacts {
  id: string;
  name: string;
  agency: Agency | null;
  validity: AgreementView['validity'];
  termMonths: number | null;
  postId: string | null;
  departmentId: string | null;
  note: string | null;
  version: number;
  parties: AgreementView['parties'];
  items: string[];
  initiativeIds: string[];
}

const post = (id: string) => `(SELECT ${postRefSql('post')} FROM posts post WHERE post.id = ${id})`;
const ITEMS = `coalesce((SELECT json_agg(item.text ORDER BY item.position) FROM agreement_items item
  WHERE item.agreement_id = agreement.id), '[]'::json)`;
const termsSql = (more: string) => `coalesce((SELECT json_agg(json_build_object('number', term.number,
    'startsOn', term.starts_on, 'endsOn', term.ends_on, 'kind', term.kind ${more}) ORDER BY term.number)
  FROM agreement_terms term WHERE term.agreement_id = agreement.id), '[]'::json)`;

/** One agreement: as its page shows it, and as its commands need it. */
@Injectable()
export class AgreementQuery {
  constructor(private readonly database: Database) {}

  /** One statement. */
  async read(actor: Actor, id: string, on: Day | null = null): Promise<AgreementView> {
    const values = new Placeholders();
    const agreement = values.add(id);
    const asked = values.add(on);
    const task = `'taskOpened', term.task_id IS NOT NULL, 'task', (SELECT json_build_object('id', task.id, 'title', task.title,
        'dueOn', task.due_on, 'state', task.state)
      FROM tasks task WHERE task.id = term.task_id AND ${visibleTasks(actor, values)})`;
    const row = await this.database.row<{
      agreement: Omit<AgreementView, 'can'>;
      recorded: AgreementState;
    }>(
      `SELECT agreement.state AS recorded, json_build_object(${rowSql('agreement', 'app_today()')},
         'version', agreement.version, 'stateReason', agreement.state_reason, 'termMonths', agreement.term_months,
         'asked', CASE WHEN ${asked}::date IS NOT NULL
           THEN json_build_object('on', ${asked}::date, 'state', ${stateOnSql('agreement', `${asked}::date`)}) END,
         'note', agreement.note, 'items', ${ITEMS}, 'post', ${post('agreement.post_id')},
         'department', (SELECT json_build_object('id', department.id, 'name', department.name)
           FROM departments department WHERE department.id = agreement.department_id),
         'responsible', ${post(responsiblePostSql('agreement'))},
         'initiatives', coalesce((SELECT json_agg(json_build_object('id', initiative.id, 'code', initiative.code,
             'number', initiative.number, 'themeNumber', theme.number, 'title', initiative.title)
             ORDER BY initiative.programme_id, theme.number, initiative.number)
           FROM agreement_initiatives link JOIN initiatives initiative ON initiative.id = link.initiative_id
           JOIN themes theme ON theme.id = initiative.theme_id WHERE link.agreement_id = agreement.id
             AND ${seesInitiative(actor, 'initiative.id')}), '[]'::json),
         'terms', ${termsSql(`, ${task}`)},
         'amendments', coalesce((SELECT json_agg(json_build_object('id', amendment.id, 'amendedOn', amendment.amended_on,
             'reason', amendment.reason, 'changes', amendment.changes, 'post', ${post('amendment.post_id')})
             ORDER BY amendment.amended_on, amendment.created_at, amendment.id)
           FROM agreement_amendments amendment WHERE amendment.agreement_id = agreement.id), '[]'::json)) AS agreement
       FROM agreements agreement WHERE agreement.id = ${agreement}`,
      values.values,
    );
    if (row === null) throw new NotFound();
    // As that of an initiative: for the staff of both agencies.
    const note = scopesOf(actor, 'initiative.read_note').size > 0 ? row.agreement.note : null;
    return { ...row.agreement, note, can: canOf(actor, row.agreement, row.recorded) };
  }

  /** With an actor only the initiatives that he sees. Without a lock, so that a row that one may not write is found too. Null when there is none. */
  async find(id: string, actor: Actor | null = null): Promise<StoredAgreement | null> {
    const row = await this.database.row<{ agreement: StoredAgreement }>(
      `SELECT json_build_object('id', agreement.id, 'name', agreement.name, 'agency', agreement.agency_code, 'state', agreement.state,
         'signedOn', agreement.signed_on, 'startsOn', agreement.starts_on, 'endsOn', agreement.ends_on,
         'validity', agreement.validity, 'termMonths', agreement.term_months, 'renewal', agreement.renewal,
         'renewalMonths', agreement.renewal_months, 'terminatedOn', agreement.terminated_on, 'postId', agreement.post_id,
         'departmentId', agreement.department_id, 'note', agreement.note, 'version', agreement.version,
         'parties', ${partiesSql('agreement')}, 'items', ${ITEMS}, 'terms', ${termsSql('')},
         'initiativeIds', coalesce((SELECT json_agg(link.initiative_id ORDER BY link.initiative_id)
           FROM agreement_initiatives link WHERE link.agreement_id = agreement.id
             AND ${actor === null ? 'true' : seesInitiative(actor, 'link.initiative_id')}), '[]'::json)) AS agreement
       FROM agreements agreement WHERE agreement.id = $1`,
      [id],
    );
    return row?.agreement ?? null;
  }
}

function canOf(
  actor: Actor,
  { agency, terminatedOn }: { agency: Agency | null; terminatedOn: Day | null },
  recorded: AgreementState,
): AgreementView['can'] {
  const facts = { owner: agency ?? ('joint' as const) };
  const [manage, decide] = [may(actor, 'agreement.manage', facts), may(actor, 'agreement.decide', facts)];
  const next = transitionsFrom(recorded);
  return {
    edit: manage,
    editAgreed: manage && recorded === 'draft',
    activate: decide && next.includes('activate'),
    amend: decide && next.includes('amend'),
    renew: decide && next.includes('renew'),
    terminate: decide && next.includes('terminate'),
    keepOn: decide && terminatedOn !== null && next.includes('terminate'),
  };
}
