import type { EntityManager } from 'typeorm';
import type { RecordTouch } from '../record-touches.js';

/** Rows that are written down together. */
const CHUNK = 1_000;

/** What the file of a whole programme would do, record by record, for those who must consent to it. */
export async function keepPlan(
  tx: EntityManager,
  runId: string,
  touches: readonly RecordTouch[],
): Promise<void> {
  await tx.query(`DELETE FROM import_changes WHERE run_id = $1`, [runId]);
  const rows = touches.map((touch, index) => ({
    number: index + 1,
    kind: touch.act === 'create' ? 'create' : 'change',
    title: touch.title,
    type: touch.recordType,
    agencies: touch.agencies,
    fields: Object.keys(touch.after).map((key) => ({
      key,
      address: '',
      base: null,
      stored: shown(touch.before[key]),
      mine: shown(touch.after[key]),
    })),
  }));
  for (let from = 0; from < rows.length; from += CHUNK)
    await tx.query(
      `INSERT INTO import_changes (run_id, number, kind, title, record_type, agencies, fields)
       SELECT $1, number, kind, title, type, ARRAY(SELECT json_array_elements_text(agencies)), fields
       FROM json_to_recordset($2::json) AS row (number int, kind text, title text, type text, agencies json, fields json)`,
      [runId, JSON.stringify(rows.slice(from, from + CHUNK))],
    );
}

/** A value in one text; what has parts of its own, one on each line. */
function shown(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(inLine).join('\n');
  return inLine(value);
}

function inLine(value: unknown): string {
  if (typeof value === 'boolean') return value ? '○' : '－';
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Array.isArray(value) ? value : Object.values(value);
  return parts
    .filter((part) => part !== null && part !== undefined && part !== '')
    .map(inLine)
    .join(' ／ ');
}
