import type { EntityManager } from 'typeorm';
import type { Agency } from '@domain/access';
import type { ReadRow } from '../sheet-form.js';

/** What a measurement needs to know of its indicator. */
export interface IndicatorFacts {
  id: string;
  code: string;
  name: string;
  unit: string;
  statedUnit: string | null;
  factor: string;
  cumulativePersons: boolean;
  periodKind: 'fiscal_year' | 'calendar_year' | 'survey';
  agency: Agency | null;
  components: { number: number; label: string | null }[];
}

export const INDICATOR_FACTS = `json_build_object('id', indicator.id, 'code', indicator.code, 'name', indicator.name, 'unit', indicator.unit,
  'statedUnit', indicator.stated_unit, 'factor', trim_scale(indicator.factor)::text,
  'cumulativePersons', indicator.cumulative_persons, 'periodKind', indicator.period_kind, 'agency', indicator.agency_code,
  'components', (SELECT json_agg(json_build_object('number', number, 'label', label) ORDER BY number) FROM indicator_components
    WHERE indicator_id = indicator.id))`;

/** The indicators of the rows, by row number: two statements, however many rows. */
export async function indicatorsOf(
  tx: EntityManager,
  rows: readonly ReadRow[],
): Promise<Map<number, IndicatorFacts>> {
  const ids = rows.flatMap(({ id }) => (id === null ? [] : [id]));
  const byMeasurement = await tx.query<{ id: string; indicatorId: string }[]>(
    `SELECT id, indicator_id AS "indicatorId" FROM measurements WHERE id = ANY($1)`,
    [ids],
  );
  const codes = rows.flatMap(({ fields }) => (typeof fields['code'] === 'string' ? [fields['code']] : []));
  const found = await tx.query<{ facts: IndicatorFacts }[]>(
    `SELECT ${INDICATOR_FACTS} AS facts FROM indicators indicator WHERE id = ANY($1) OR code = ANY($2)`,
    [[...new Set(byMeasurement.map(({ indicatorId }) => indicatorId))], [...new Set(codes)]],
  );
  const ofMeasurement = new Map(byMeasurement.map(({ id, indicatorId }) => [id, indicatorId]));
  const byId = new Map(found.map(({ facts }) => [facts.id, facts]));
  const byCode = new Map(found.map(({ facts }) => [facts.code, facts]));
  return new Map(
    rows.flatMap(({ number, id, fields }) => {
      const code = fields['code'];
      const facts =
        id === null
          ? byCode.get(typeof code === 'string' ? code : '')
          : byId.get(ofMeasurement.get(id) ?? '');
      return facts === undefined ? [] : [[number, facts] as const];
    }),
  );
}

/** Indicators by the key of whatever is about them, from their codes. */
export async function indicatorsByCode(
  tx: EntityManager,
  codes: ReadonlyMap<number, string>,
): Promise<Map<number, IndicatorFacts>> {
  const found = await tx.query<{ facts: IndicatorFacts }[]>(
    `SELECT ${INDICATOR_FACTS} AS facts FROM indicators indicator WHERE code = ANY($1)`,
    [[...new Set(codes.values())]],
  );
  const byCode = new Map(found.map(({ facts }) => [facts.code, facts]));
  return new Map(
    [...codes].flatMap(([number, code]) => {
      const facts = byCode.get(code);
      return facts === undefined ? [] : [[number, facts] as const];
    }),
  );
}
