import { newId } from '@platform/database';
import type { TestService } from './test-service.js';

export interface BuiltIndicator {
  id: string;
  code: string;
}

/** What a story stands on: the first KPI of the strategy, 1,465 件 (H30) → 1,560 件 (R6), unless said. */
export interface WantedIndicator {
  owner?: 'prefecture' | 'city' | 'joint';
  state?: 'draft' | 'active' | 'ended';
  kind?: string;
  direction?: string | null;
  baseline?: [value: string, year: number] | null;
  target?: { value?: string | null; yearFrom?: number | null; yearTo?: number; masterCode?: string };
  figures?: Record<number, string>;
}

let count = 0;

/** An indicator as an import would leave it; what people do to it goes through the service. */
export async function buildIndicator(
  service: TestService,
  wanted: WantedIndicator = {},
): Promise<BuiltIndicator> {
  const { owner = 'city', state = 'active', kind = 'level', target = {}, figures = {} } = wanted;
  const { direction = kind === 'level' ? 'increase' : null, baseline = ['1465', 2018] } = wanted;
  const { value = '1560', yearFrom = null, yearTo = 2024, masterCode = null } = target;
  count += 1;
  const [id, code] = [newId(), `TK-${String(count).padStart(4, '0')}`];
  await service.sql(
    `INSERT INTO indicators (id, code, name, usage, kind, direction, unit, agency_code, state)
     VALUES ($1, $2, $3, 'kpi', $4, $5, '件', $6, $7)`,
    [id, code, `指標${count}`, kind, direction, owner === 'joint' ? null : owner, state],
  );
  await service.sql(`INSERT INTO indicator_components (indicator_id, number) VALUES ($1, 1)`, [id]);
  if (baseline !== null)
    await service.sql(
      `INSERT INTO indicator_baselines (indicator_id, component, status, value, year) VALUES ($1, 1, 'given', $2, $3)`,
      [id, baseline[0], baseline[1]],
    );
  await service.sql(
    `INSERT INTO indicator_targets (id, indicator_id, component, value, year_from, year_to, master_code)
     VALUES (gen_random_uuid(), $1, 1, $2, $3, $4, $5)`,
    [id, value, yearFrom, yearTo, masterCode],
  );
  for (const [year, figure] of Object.entries(figures))
    await service.sql(
      `INSERT INTO measurements (id, indicator_id, component, year, period_kind, period_from, period_to, status, value)
       VALUES (gen_random_uuid(), $1, 1, $2::int, 'fiscal_year', make_date($2::int, 4, 1), make_date($2::int + 1, 3, 31), 'final', $3)`,
      [id, year, figure],
    );
  return { id, code };
}
