import { type Actor, scopesOf } from '@domain/access';
import { couldSeeDeleted, visibleInitiatives } from '@domain/programmes';
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

/** Programmes and their initiatives are between the two agencies, whoever owns an initiative. */
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
    concerns: both,
    // An import changes many initiatives with one event, whose subject is their programme.
    also: (id) =>
      `SELECT 'programme', programme_id, 'programmes.imported', NULL::uuid FROM initiatives WHERE id = ${id}
       UNION ALL ${ofAll('revision', 'revisions', 'subject_id', id)}`,
  },
  revision: { word: { ja: '改定', en: 'revision' }, visible: among('revisions'), concerns: both },
  data_issue: { word: { ja: '疑義', en: 'data issue' }, visible: among('data_issues'), concerns: both },
};
