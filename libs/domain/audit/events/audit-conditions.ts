import type { Placeholders } from '@platform/database';
import type { AuditFilters } from './audit-event.schemas.js';

/** The filters as SQL over the alias `event`; civil days are those of Asia/Tokyo. */
export function auditConditions(filters: AuditFilters, values: Placeholders): string[] {
  const { from, to, agency, who, kind, type, record, actingBy } = filters;
  const conditions: string[] = [];
  if (from !== undefined)
    conditions.push(`event.occurred_at >= ${values.add(from)}::date::timestamp AT TIME ZONE 'Asia/Tokyo'`);
  if (to !== undefined)
    conditions.push(`event.occurred_at < (${values.add(to)}::date + 1)::timestamp AT TIME ZONE 'Asia/Tokyo'`);
  if (agency !== undefined)
    conditions.push(
      agency === 'none' ? 'event.agency_code IS NULL' : `event.agency_code = ${values.constant(agency)}`,
    );
  if (kind !== undefined) conditions.push(`event.subject_type = ${values.add(kind)}`);
  if (type !== undefined) conditions.push(`event.type = ${values.add(type)}`);
  if (record !== undefined) conditions.push(`event.subject_id = ${values.add(record)}::uuid`);
  if (actingBy !== undefined) conditions.push(`event.acting_by = ${values.constant(actingBy)}`);
  if (who !== undefined) {
    const like = values.add(`%${who.replace(/[\\%_]/g, '\\$&')}%`);
    conditions.push(
      `(event.post_id IN (SELECT post.id FROM posts post LEFT JOIN departments department ON department.id = post.department_id
          WHERE concat_ws(' ', department.name, post.name) ILIKE ${like})
        OR event.person_id IN (SELECT id FROM people WHERE name ILIKE ${like}))`,
    );
  }
  return conditions;
}
