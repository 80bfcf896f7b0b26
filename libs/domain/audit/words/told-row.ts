import type { EventToTell } from './tell-event.js';
import { tellEvent } from './tell-event.js';
import type { Names } from './tell-value.js';
import type { ToldEventView } from './told.schemas.js';

/** What EVENT_ROW gives. */
export type EventRow = EventToTell & Pick<ToldEventView, 'id' | 'at' | 'agency'>;

/** A row of the record as the pages show it. */
export function toldRow(row: EventRow, names: Names): ToldEventView {
  const { id, at, type, agency, person, actingBy, asDeputy } = row;
  return { id, at, type, agency, person, how: actingBy, deputy: asDeputy, ...tellEvent(row, names) };
}
