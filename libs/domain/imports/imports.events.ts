import type { NewEvent } from '@platform/events';
import type { ImportResult } from './import-result.js';
import type { ProgrammeImport } from './programme-import.schemas.js';

/** Facts about imports, in the past tense. */
export const importsEvents = {
  programme: 'programmes.imported',
  strategy: 'strategies.imported',
} as const;

/** Whose history an import stands in. */
export interface ImportSubject {
  type: 'programme' | 'strategy';
  id: string;
  code: string;
}

/** One file changed a programme or a strategy: its source and hash, and how many records; what changed in each is told there. */
export function fileImported(
  file: ProgrammeImport,
  result: ImportResult,
  subject: ImportSubject,
  sha256: string,
): NewEvent {
  const { created, updated, unchanged, kept, absent } = result;
  return {
    type: importsEvents[subject.type],
    subjectType: subject.type,
    subjectId: subject.id,
    content: {
      dataset: file.dataset,
      [subject.type]: subject.code,
      source: file.source,
      sha256,
      created,
      updated,
      unchanged,
      kept: kept.length,
      absent: absent.length,
    },
  };
}
