import type { Agency } from '@domain/access';
import { agencyWords } from '../words/catalogue.js';
import { wordsOf } from '../words/index.js';
import { type EventToTell, tellEvent } from '../words/tell-event.js';
import { type Names, tellValue } from '../words/tell-value.js';
import type { ChangesView } from './changes.schemas.js';

/** A field with what stood there first and last, and who changed it last. */
export interface FoldedRow extends Omit<EventToTell, 'content'> {
  field: string;
  qualifier: string;
  before: unknown;
  after: unknown;
  times: number;
  at: string;
  agency: Agency | null;
}

/** The field in the words of the feature whose event changed it last. */
export function toldChange(row: FoldedRow, names: Names): ChangesView['items'][number]['fields'][number] {
  const label = wordsOf(row.type)?.feature.fields[row.field] ?? { ja: row.field, en: row.field };
  const whose = agencyWords[row.qualifier];
  return {
    field:
      whose === undefined
        ? { ja: label.ja, en: label.en }
        : { ja: `${label.ja}（${whose.ja}）`, en: `${label.en} (${whose.en})` },
    before: tellValue(row.before, names, label.as),
    after: tellValue(row.after, names, label.as),
    times: row.times,
    lastAt: row.at,
    lastBy: tellEvent({ ...row, content: null }, names).who,
    lastAgency: row.agency,
  };
}
