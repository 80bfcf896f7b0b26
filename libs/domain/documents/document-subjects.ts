import { type Actor, scopesOf } from '@domain/access';
import { visibleSubject } from '@domain/remarks';
import type { Placeholders } from '@platform/database';

/** What a document may stand on. */
export const documentSubjects = [
  'initiative',
  'meeting',
  'agreement',
  'organisation',
  'report_block',
] as const;
export type DocumentSubject = (typeof documentSubjects)[number];

/** SQL that is true when the record exists and the actor may see it, by the list scope of its own feature. */
export function visibleDocumentSubject(
  actor: Actor,
  subject: DocumentSubject,
  id: string,
  values: Placeholders,
): string {
  const exists = (table: string, permission: 'programme.read' | 'organisation.read' | 'agreement.read') =>
    `EXISTS (SELECT 1 FROM ${table} WHERE id = ${id}::uuid AND ${scopesOf(actor, permission).has('any')})`;
  switch (subject) {
    case 'initiative':
    case 'meeting':
      return visibleSubject(actor, subject, id, values);
    case 'agreement':
      return exists('agreements', 'agreement.read');
    case 'organisation':
      return exists('organisations', 'organisation.read');
    case 'report_block':
      return exists('report_blocks', 'programme.read');
  }
}
