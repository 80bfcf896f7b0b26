import { scopesOf } from '@domain/access';
import type { RecordKind } from './record-kind.js';

/** Entries of the progress stand between the two agencies, as their programme does. */
export const progressKinds: Record<string, RecordKind> = {
  progress_entry: {
    word: { ja: '推進状況の記載', en: 'progress entry' },
    visible: (actor, id) =>
      scopesOf(actor, 'programme.read').size > 0
        ? `EXISTS (SELECT FROM progress_entries WHERE id = ${id})`
        : 'false',
    concerns: () => 'true',
  },
};
