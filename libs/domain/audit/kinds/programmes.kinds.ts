import { type Actor, scopesOf } from '@domain/access';
import { couldSeeDeleted, draftOfTheOther, seesInitiative, visibleInitiatives } from '@domain/programmes';
import type { RecordKind } from './record-kind.js';

/** Whoever reads programmes reads all that belongs to them. */
function among(table: string) {
  return (actor: Actor, id: string) =>
    scopesOf(actor, 'programme.read').size > 0 ? `EXISTS (SELECT FROM ${table} WHERE id = ${id})` : 'false';
}

const both = () => 'true';

function ofAll(kind: string, table: string, column: string, id: string): string {
  return `SELECT '${kind}', id, NULL::text, NULL::uuid FROM ${table} WHERE ${column} = ${id}`;
}

/** What may stand on an initiative, such as a revision or a data issue: as much hidden as a draft on which it stands. */
function standing(word: RecordKind['word'], table: string): RecordKind {
  const on = (id: string, sql: string) =>
    `EXISTS (SELECT FROM ${table} standing WHERE standing.id = ${id} AND standing.subject_type = 'initiative' AND ${sql})`;
  const unseen = (actor: Actor, id: string) => on(id, `NOT ${seesInitiative(actor, 'standing.subject_id')}`);
  return {
    word,
    visible: (actor, id) => `(${among(table)(actor, id)} AND NOT ${unseen(actor, id)})`,
    told: (actor) => `NOT ${unseen(actor, 'event.subject_id')}`,
    concerns: (agency, id) => `NOT ${on(id, draftOfTheOther(agency, 'standing.subject_id'))}`,
  };
}

/** Programmes and their initiatives are between the two agencies, whoever owns an initiative; a draft is its agency's until it is proposed. */
export const programmeKinds: Record<string, RecordKind> = {
  programme: {
    word: { ja: 'プログラム', en: 'programme' },
    visible: among('programmes'),
    concerns: both,
    also: (id) =>
      [
        ofAll('theme', 'themes', 'programme_id', id),
        ofAll('revision', 'revisions', 'programme_id', id),
        ofAll('data_issue', 'data_issues', 'programme_id', id),
      ].join(' UNION ALL '),
  },
  theme: {
    word: { ja: 'テーマ', en: 'theme' },
    visible: among('themes'),
    concerns: both,
    also: (id) => ofAll('revision', 'revisions', 'subject_id', id),
  },
  initiative: {
    word: { ja: '取組', en: 'initiative' },
    visible: (actor, id, values) =>
      scopesOf(actor, 'programme.read').size > 0
        ? `(EXISTS (SELECT FROM initiatives initiative WHERE initiative.id = ${id} AND ${visibleInitiatives(actor, 'initiative', values)})
            OR EXISTS (SELECT FROM domain_events deletion WHERE deletion.subject_type = 'initiative' AND deletion.subject_id = ${id}
              AND deletion.type = 'initiative.draft_deleted' AND ${couldSeeDeleted(actor, 'deletion', values)}))`
        : 'false',
    concerns: (agency, id) => `NOT ${draftOfTheOther(agency, id)}`,
    // An import changes many initiatives with one event, whose subject is their programme.
    also: (id) =>
      `SELECT 'programme', programme_id, 'programmes.imported', NULL::uuid FROM initiatives WHERE id = ${id}
       UNION ALL ${ofAll('revision', 'revisions', 'subject_id', id)}`,
  },
  revision: standing({ ja: '改定', en: 'revision' }, 'revisions'),
  data_issue: standing({ ja: '疑義', en: 'data issue' }, 'data_issues'),
};
