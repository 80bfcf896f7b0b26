import type { NewEvent } from '@platform/events';
import type { ImportResult, RecordChange } from './import-result.js';
import type { ProgrammeImport } from './programme-import.schemas.js';

/** Facts about imports, in the past tense. */
export const importsEvents = { imported: 'programmes.imported' } as const;

/** One file changed the programme: its source and hash, how many records, and what changed in those that were there. */
export function programmesImported(
  file: ProgrammeImport,
  result: ImportResult,
  changes: RecordChange[],
  programmeId: string,
  sha256: string,
): NewEvent {
  const { created, updated, unchanged, kept, absent } = result;
  return {
    type: importsEvents.imported,
    subjectType: 'programme',
    subjectId: programmeId,
    content: {
      dataset: file.dataset,
      programme: file.programme.code,
      source: file.source,
      sha256,
      created,
      updated,
      unchanged,
      kept: kept.length,
      absent: absent.length,
      changes,
    },
  };
}
