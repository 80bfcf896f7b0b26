import type { Actor } from '@domain/access';
import type { Wording } from '@platform/errors';
import type { Placeholders } from '@platform/database';

/** One kind of record that events are about: the `subject_type` of the history. */
export interface RecordKind {
  word: Wording;
  /** SQL: true when the actor may see the record whose id is the expression `id`; the rule of the feature's own door. */
  visible: (actor: Actor, id: string, values: Placeholders) => string;
  /**
   * SQL over the alias `event`, an event about a record of this kind: true when the actor may hear of it. Without it
   * whoever sees the record hears all. It also holds where the event is told with another record.
   */
  told?: (actor: Actor, values: Placeholders) => string;
  /**
   * SQL: true when the record is the agency's, or between the two, so that its events stand in that agency's audit
   * whoever caused them. Without it an event stands in the audit of the agency that caused it, and there alone. The alias
   * `event` is at hand.
   */
  concerns?: (agency: string, id: string) => string;
  /**
   * SQL rows (subject_type, subject_id, type or null, mentioned id or null) whose events are told with the record: those
   * of its children, and those about another record whose content mentions this one.
   */
  also?: (id: string) => string;
}
