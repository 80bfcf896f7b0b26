import { newId } from '@platform/database';
import type { TestService } from './test-service.js';

export interface BuiltStrategy {
  id: string;
  goalId: string;
  /** Of the goal, without measures. */
  sectionId: string;
  /** Under no goal, so that the goal can be deleted. */
  measureId: string;
}

/** A strategy with a goal that has nothing but its section, a measure beside it, and perhaps an indicator of the goal. */
export async function buildStrategy(
  service: TestService,
  {
    owner = 'prefecture',
    state = 'draft',
    fyFrom = 2025,
    fyTo = 2029,
    indicator = false,
  }: {
    owner?: 'prefecture' | 'city' | 'joint';
    state?: 'draft' | 'active';
    fyFrom?: number;
    fyTo?: number;
    indicator?: boolean;
  } = {},
): Promise<BuiltStrategy> {
  const built = { id: newId(), goalId: newId(), sectionId: newId(), measureId: newId() };
  const agency = owner === 'joint' ? null : owner;
  await service.sql(
    `INSERT INTO strategies (id, code, name, agency_code, fy_from, fy_to, state)
     VALUES ($1::uuid, $1::text, '試験用の総合戦略 ' || $1::text, $2, $3, $4, $5)`,
    [built.id, agency, fyFrom, fyTo, state],
  );
  await service.sql(
    `INSERT INTO strategy_goals (id, strategy_id, code, number, title) VALUES ($1, $2, 'G1', 1, '試験用の目標')`,
    [built.goalId, built.id],
  );
  await service.sql(
    `INSERT INTO strategy_sections (id, goal_id, number, title) VALUES ($1, $2, 1, '試験用の節')`,
    [built.sectionId, indicator ? built.goalId : await emptyGoal(service, built)],
  );
  await service.sql(
    `INSERT INTO strategy_measures (id, strategy_id, code, position, title, sdgs, tags)
     VALUES ($1, $2, 'M1', 1, '試験用の施策', '{8}', '{移住}')`,
    [built.measureId, built.id],
  );
  if (indicator) await linkIndicator(service, built, agency);
  return built;
}

/** The section stands under a goal of its own: either can be deleted. */
async function emptyGoal(service: TestService, { id }: BuiltStrategy): Promise<string> {
  const goalId = newId();
  await service.sql(
    `INSERT INTO strategy_goals (id, strategy_id, code, number, title) VALUES ($1, $2, 'G2', 2, '節のある目標')`,
    [goalId, id],
  );
  return goalId;
}

/** A KPI under the goal and, again, under the measure: 1,465件（H30）から1,560件（R6）へ. */
async function linkIndicator(
  service: TestService,
  { goalId, measureId }: BuiltStrategy,
  agency: string | null,
): Promise<void> {
  const id = newId();
  await service.sql(
    `INSERT INTO indicators (id, code, name, usage, kind, direction, unit, agency_code)
     VALUES ($1::uuid, $1::text, '相談件数', 'kpi', 'level', 'increase', '件', $2)`,
    [id, agency],
  );
  await service.sql(`INSERT INTO indicator_components (indicator_id, number) VALUES ($1, 1)`, [id]);
  await service.sql(
    `INSERT INTO indicator_baselines (indicator_id, component, status, value, year, display)
     VALUES ($1, 1, 'given', 1465, 2018, '1,465件(H30)')`,
    [id],
  );
  await service.sql(
    `INSERT INTO indicator_targets (id, indicator_id, component, value, year_to) VALUES ($1, $2, 1, 1560, 2024)`,
    [newId(), id],
  );
  for (const [goal, measure] of [
    [goalId, null],
    [null, measureId],
  ])
    await service.sql(
      `INSERT INTO indicator_links (id, indicator_id, goal_id, measure_id, printed_code) VALUES ($1, $2, $3, $4, 'KPI-01')`,
      [newId(), id, goal, measure],
    );
}
