import type { EntityManager } from 'typeorm';
import type { NewEvent } from '@platform/events';
import type { RecordIds } from './record-ids.js';
import type { RecordType } from './records/index.js';
import type { WrittenRecord } from './sync-records.js';

/** What a file did to a record, on the history of that record or of what it lies in: {dataset, title, act, changes}. */
export const loadedEvents = {
  organisation: 'organisation.loaded',
  master: 'master.loaded',
  strategy: 'strategy.loaded',
  'strategy-goal': 'strategy.goal_loaded',
  'strategy-section': 'strategy.section_loaded',
  'strategy-measure': 'strategy.measure_loaded',
  programme: 'programme.loaded',
  theme: 'programme.theme_loaded',
  initiative: 'initiative.loaded',
  lineage: 'initiative.lineage_loaded',
  agreement: 'agreement.loaded',
  indicator: 'indicator.loaded',
  'indicator-target': 'indicator.target_loaded',
  measurement: 'measurement.loaded',
  statistic: 'statistics.series_loaded',
  /** {dataset, title, created, changed}: one for all cells of a table. */
  'statistic-value': 'statistics.values_loaded',
  fact: 'statistics.fact_loaded',
  'progress-report': 'programme.report_loaded',
  'report-block': 'programme.report_block_loaded',
  'progress-entry': 'progress_entry.loaded',
  'data-issue': 'data_issue.loaded',
} as const satisfies Record<RecordType, string>;

type Subject = { type: string; ids: string[] };

/** One event for each record that was made or changed; all of them are appended together. */
export async function recordEvents(
  tx: EntityManager,
  dataset: string,
  ids: RecordIds,
  written: readonly WrittenRecord[],
): Promise<NewEvent[]> {
  const masters = await masterIds(tx, written);
  const events = written
    .filter(({ recordType }) => recordType !== 'statistic-value')
    .flatMap((one) => {
      const { type, ids: subjects } = subjectOf(one, ids, masters);
      const { recordType, title, act, fields } = one;
      const content = {
        dataset,
        title,
        act,
        ...placeOf(one),
        ...(act === 'create' ? {} : { changes: fields }),
      };
      return subjects.map((subjectId): NewEvent => ({
        type: loadedEvents[recordType],
        subjectType: type,
        subjectId,
        content,
      }));
    });
  return [...events, ...tables(dataset, ids, written)];
}

/** The cells of a table come together. */
function tables(dataset: string, ids: RecordIds, written: readonly WrittenRecord[]): NewEvent[] {
  const counts = new Map<string, { created: number; changed: number }>();
  for (const { recordType, record, act } of written) {
    const series = record.parents?.[0]?.[1];
    if (recordType !== 'statistic-value' || series === undefined) continue;
    const count = counts.get(series) ?? { created: 0, changed: 0 };
    count[act === 'create' ? 'created' : 'changed'] += 1;
    counts.set(series, count);
  }
  return [...counts].map(([series, count]) => ({
    type: loadedEvents['statistic-value'],
    subjectType: 'statistic_series',
    subjectId: ids.id('statistic', series),
    content: { dataset, ...count },
  }));
}

function subjectOf(
  { recordType, key, record }: WrittenRecord,
  ids: RecordIds,
  masters: ReadonlyMap<string, string>,
): Subject {
  const itself = (type: string): Subject => ({ type, ids: [ids.id(recordType, key)] });
  switch (recordType) {
    case 'master':
      return { type: 'master', ids: [masters.get(key) ?? ''].filter(Boolean) };
    case 'strategy-goal':
    case 'strategy-section':
    case 'strategy-measure':
      return { type: 'strategy', ids: [ids.id('strategy', key.split('/')[0] ?? '')] };
    case 'indicator-target':
    case 'measurement':
      return { type: 'indicator', ids: [ids.id('indicator', record.parents?.[0]?.[1] ?? '')] };
    // Told at both ends.
    case 'lineage':
      return { type: 'initiative', ids: (record.parents ?? []).map(([type, end]) => ids.id(type, end)) };
    case 'progress-report':
    case 'report-block':
      return { type: 'programme', ids: [ids.id('programme', ids.programme)] };
    case 'statistic':
      return itself('statistic_series');
    case 'progress-entry':
      return itself('progress_entry');
    case 'data-issue':
      return itself('data_issue');
    default:
      return itself(recordType);
  }
}

/** What a sentence needs beside the title. */
function placeOf({ recordType, record: { values } }: WrittenRecord): Record<string, unknown> {
  if (recordType === 'measurement')
    return {
      period: `${String(values['periodFrom'])}/${String(values['periodTo'])}`,
      value: values['value'] ?? null,
      status: values['status'],
    };
  if (recordType === 'indicator-target') return { yearTo: values['yearTo'], value: values['value'] ?? null };
  return {};
}

/** A master is known by its code, and by an id in the history. */
async function masterIds(
  tx: EntityManager,
  written: readonly WrittenRecord[],
): Promise<ReadonlyMap<string, string>> {
  const codes = written.flatMap(({ recordType, key }) => (recordType === 'master' ? [key] : []));
  if (codes.length === 0) return new Map();
  const rows = await tx.query<{ code: string; id: string }[]>(
    `SELECT code, id FROM masters WHERE code = ANY($1::text[])`,
    [codes],
  );
  return new Map(rows.map(({ code, id }) => [code, id]));
}
