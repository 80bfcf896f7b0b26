import type { Agency } from '@domain/access';
import type { Database } from '@platform/database';
import type { SubjectType, WordingChanges } from './revisable-wording.js';
import type { RevisionState } from './revision.errors.js';

/** A revision as a command needs it. */
export interface StoredRevision {
  id: string;
  number: number;
  subjectType: SubjectType;
  subjectId: string;
  effectiveOn: string;
  reason: string;
  changes: WordingChanges;
  state: RevisionState;
  needs: Agency[];
  proposedByAgency: Agency;
  authorIds: string[];
  version: number;
  consents: { agency: Agency; version: number }[];
  /** Its wording has taken the place of the old one. */
  applied: boolean;
  /** Who wants it back since it was agreed, the first first. */
  withdrawals: { agency: Agency; reason: string }[];
}

export async function storedRevision(
  database: Database,
  id: string,
  locked = false,
): Promise<StoredRevision | null> {
  return database.row<StoredRevision>(
    `SELECT id, number, subject_type AS "subjectType", subject_id AS "subjectId", effective_on::text AS "effectiveOn", reason,
       changes, state, proposed_by_agency AS "proposedByAgency", author_ids AS "authorIds", version,
       CASE WHEN agency_code IS NULL THEN ARRAY['prefecture', 'city'] ELSE ARRAY[agency_code] END AS needs,
       coalesce((SELECT json_agg(json_build_object('agency', agency_code, 'version', revision_version))
         FROM revision_consents WHERE revision_id = revisions.id), '[]'::json) AS consents,
       applied_at IS NOT NULL AS applied,
       coalesce((SELECT json_agg(json_build_object('agency', agency_code, 'reason', reason) ORDER BY asked_at)
         FROM revision_withdrawals WHERE revision_id = revisions.id), '[]'::json) AS withdrawals
     FROM revisions WHERE id = $1 ${locked ? 'FOR UPDATE' : ''}`,
    [id],
  );
}

/** Whose the revision is: its one agency's, or joint. */
export function ownerOf(needs: readonly Agency[]): Agency | 'joint' {
  return needs.length === 1 ? (needs[0] ?? 'joint') : 'joint';
}
