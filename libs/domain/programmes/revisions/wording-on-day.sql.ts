import type { WordingField } from './revisable-wording.js';

/**
 * A wording as it held on a day, as JSON, for the row of the alias: what stood there before the first revision that holds
 * from a later day, else what stands there now. `day` is SQL for a date.
 */
export function wordingOnDay(alias: string, field: WordingField, column: string, day: string): string {
  return `coalesce((SELECT later.changes -> '${field}' -> 'before' FROM revisions later
    WHERE later.subject_id = ${alias}.id AND later.applied_at IS NOT NULL AND later.effective_on > ${day}
      AND later.changes ? '${field}' ORDER BY later.effective_on, later.number LIMIT 1), to_jsonb(${alias}.${column}))`;
}

/** The same as text, for a title that always says something (a report prints the name of its day). */
export function titleOnDay(alias: string, day: string): string {
  return `(${wordingOnDay(alias, 'title', 'title', day)} #>> '{}')`;
}
