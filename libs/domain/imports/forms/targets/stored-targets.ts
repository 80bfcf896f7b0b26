import type { EntityManager } from 'typeorm';
import { IN_SCOPE } from '../indicators/stored-indicators.js';
import { INDICATOR_FACTS, type IndicatorFacts } from '../measurements/indicator-facts.js';
import { yearText } from '../measurements/read-figures.js';
import type { ReadRow, SheetScope, StoredRecord } from '../sheet-form.js';
import { wordOf } from '../words.js';
import { BOUNDS } from './target-columns.js';

interface Row {
  row?: number;
  facts: IndicatorFacts;
  component: number;
  baseline: string | null;
  version: number;
  target: {
    id: string;
    value: string | null;
    valueTo: string | null;
    yearFrom: number | null;
    yearTo: number;
    bound: string;
    approximate: boolean;
    growthRate: string | null;
    factors: { label: string; value: string }[] | null;
    benchmark: string | null;
    master: string | null;
    display: string | null;
    note: string | null;
    decidedOn: string | null;
  } | null;
}

/** Over `indicator`, `component` and, where there is one, `target`. */
const COLUMNS = `${INDICATOR_FACTS} AS facts, component.number AS component,
  (SELECT CASE baseline.status WHEN 'new' THEN '新規' WHEN 'absent' THEN '記載なし'
     ELSE coalesce(baseline.display, trim_scale(baseline.value)::text) || coalesce('（' || baseline.year || '）', '') END
   FROM indicator_baselines baseline WHERE baseline.indicator_id = indicator.id AND baseline.component = component.number) AS baseline,
  (SELECT count(*)::int FROM indicator_targets edition WHERE edition.indicator_id = indicator.id
     AND edition.component = component.number) AS version,
  CASE WHEN target.id IS NOT NULL THEN json_build_object('id', target.id, 'value', trim_scale(target.value)::text,
    'valueTo', trim_scale(target.value_to)::text, 'yearFrom', target.year_from, 'yearTo', target.year_to, 'bound', target.bound,
    'approximate', target.approximate, 'growthRate', trim_scale(target.growth_rate)::text, 'factors', target.factors,
    'benchmark', target.benchmark, 'master', target.master_code, 'display', target.display, 'note', target.note,
    'decidedOn', target.decided_on) END AS target`;
const CURRENT = `LEFT JOIN indicator_targets target ON target.indicator_id = indicator.id AND target.component = component.number
  AND target.superseded_by IS NULL`;

/** The target of every value, and an open row where a value has none yet. */
export async function targetsIn(
  tx: EntityManager,
  { programme, strategy }: SheetScope,
): Promise<StoredRecord[]> {
  const rows = await tx.query<Row[]>(
    `SELECT ${COLUMNS} FROM indicators indicator JOIN indicator_components component ON component.indicator_id = indicator.id
     ${CURRENT} WHERE (target.id IS NOT NULL OR indicator.state <> 'ended') AND ${IN_SCOPE}
     ORDER BY indicator.code COLLATE "C", component.number`,
    [programme ?? null, strategy ?? null],
  );
  return rows.map(asRecord);
}

/** A row with an id is about the value whose target that was, whatever its target is now. */
export async function targetsOf(
  tx: EntityManager,
  rows: readonly ReadRow[],
): Promise<Map<number, StoredRecord>> {
  const known = rows.filter(({ id }) => id !== null);
  const fresh = rows.filter(({ id, fields }) => id === null && typeof fields['code'] === 'string');
  const found = await tx.query<Row[]>(
    `WITH asked AS (
       SELECT asked.row, said.indicator_id, said.component FROM unnest($1::int[], $2::uuid[]) asked (row, id)
       JOIN indicator_targets said ON said.id = asked.id
       UNION ALL SELECT asked.row, indicators.id, asked.component FROM unnest($3::int[], $4::text[], $5::int[]) asked (row, code, component)
       JOIN indicators ON indicators.code = asked.code)
     SELECT asked.row, ${COLUMNS} FROM asked JOIN indicators indicator ON indicator.id = asked.indicator_id
     JOIN indicator_components component ON component.indicator_id = asked.indicator_id AND component.number = asked.component
     ${CURRENT} WHERE target.id IS NOT NULL`,
    [
      known.map(({ number }) => number),
      known.map(({ id }) => id),
      fresh.map(({ number }) => number),
      fresh.map(({ fields }) => fields['code']),
      fresh.map(({ fields }) => Number(fields['component'] ?? 1)),
    ],
  );
  return new Map(found.map((one) => [one.row ?? 0, asRecord(one)]));
}

function asRecord({ facts, component, baseline, version, target }: Row): StoredRecord {
  const year = (value: number | null) => (value === null ? null : yearText(value, facts.periodKind));
  return {
    id: target?.id ?? '',
    version,
    owner: facts.agency,
    title: `${facts.code} ${facts.name}`,
    fields: {
      code: facts.code,
      name: facts.name,
      component: String(component),
      label: facts.components.find(({ number }) => number === component)?.label ?? null,
      baseline,
      unit: facts.unit,
      value: target?.value ?? null,
      valueTo: target?.valueTo ?? null,
      yearFrom: year(target?.yearFrom ?? null),
      yearTo: year(target?.yearTo ?? null),
      bound: target === null ? null : wordOf(BOUNDS, target.bound),
      approximate: target?.approximate === true ? '○' : null,
      growthRate: target?.growthRate ?? null,
      factors: (target?.factors ?? []).map(({ label, value }) => `${label}=${value}`),
      benchmark: target?.benchmark ?? null,
      master: target?.master ?? null,
      display: target?.display ?? null,
      note: target?.note ?? null,
      decidedOn: target?.decidedOn ?? null,
      reason: null,
    },
  };
}
