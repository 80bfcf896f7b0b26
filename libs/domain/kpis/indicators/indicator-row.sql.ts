import type { Actor } from '@domain/access';
import { seesInitiative } from '@domain/programmes';

// What an indicator's evaluation rests on, as JSON over the alias `indicator`. Decimals go as text: JSON numbers are floats.

/** A numeric as exact text without idle zeros. */
export const exact = (column: string): string => `trim_scale(${column})::text`;

/** What is not there yet; one definition for the filter and the list of gaps. */
export const gapConditions = {
  target: `indicator.kind <> 'undefined' AND EXISTS (SELECT FROM indicator_components part WHERE part.indicator_id = indicator.id
    AND NOT EXISTS (SELECT FROM indicator_targets target WHERE target.indicator_id = part.indicator_id
      AND target.component = part.number AND target.superseded_by IS NULL))`,
  baseline: `indicator.kind IN ('level', 'all_of_n', 'maintain', 'balance')
    AND EXISTS (SELECT FROM indicator_components part WHERE part.indicator_id = indicator.id
    AND NOT EXISTS (SELECT FROM indicator_baselines baseline WHERE baseline.indicator_id = part.indicator_id
      AND baseline.component = part.number AND baseline.status <> 'absent'))`,
  baseline_year: `indicator.kind IN ('level', 'all_of_n', 'balance') AND EXISTS (SELECT FROM indicator_baselines baseline
    WHERE baseline.indicator_id = indicator.id AND baseline.status = 'given' AND baseline.year IS NULL)`,
  figure: `NOT EXISTS (SELECT FROM measurements WHERE indicator_id = indicator.id AND value IS NOT NULL)`,
  link: `NOT EXISTS (SELECT FROM indicator_links WHERE indicator_id = indicator.id)`,
  department: `indicator.department_id IS NULL`,
} as const;
export type Gap = keyof typeof gapConditions;
export const gapNames = Object.keys(gapConditions) as [Gap, ...Gap[]];

const gapsSql = `array_remove(ARRAY[${Object.entries(gapConditions)
  .map(([gap, condition]) => `CASE WHEN ${condition} THEN '${gap}' END`)
  .join(', ')}], NULL)`;

/** A target over the alias `target`. */
export const TARGET = `json_build_object('id', target.id, 'value', ${exact('target.value')}, 'valueTo', ${exact('target.value_to')},
  'yearFrom', target.year_from, 'yearTo', target.year_to, 'bound', target.bound, 'approximate', target.approximate,
  'growthRate', ${exact('target.growth_rate')}, 'factors', target.factors, 'benchmark', target.benchmark,
  'masterCode', target.master_code, 'display', target.display, 'note', target.note, 'decidedOn', target.decided_on,
  'reason', target.reason, 'supersededBy', target.superseded_by, 'setAt', target.created_at,
  'counts', (SELECT json_agg(json_build_object('from', valid_from, 'count', ${exact('count')}) ORDER BY valid_from)
    FROM master_counts WHERE master_code = target.master_code))`;

const BASELINE = `json_build_object('status', baseline.status, 'value', ${exact('baseline.value')},
  'numerator', ${exact('baseline.numerator')}, 'denominator', ${exact('baseline.denominator')}, 'year', baseline.year,
  'periodFrom', baseline.period_from, 'periodTo', baseline.period_to, 'approximate', baseline.approximate,
  'display', baseline.display)`;

/** A measurement over the alias `measured`. */
export const MEASUREMENT = `json_build_object('id', measured.id, 'component', measured.component, 'year', measured.year,
  'periodKind', measured.period_kind, 'periodFrom', measured.period_from, 'periodTo', measured.period_to,
  'status', measured.status, 'value', ${exact('measured.value')}, 'statedValue', measured.stated_value,
  'numerator', ${exact('measured.numerator')}, 'denominator', ${exact('measured.denominator')},
  'approximate', measured.approximate, 'atLeast', measured.at_least, 'source', measured.source,
  'publishedOn', measured.published_on, 'note', measured.note, 'reason', measured.reason,
  'supersededBy', measured.superseded_by, 'recordedAt', measured.created_at,
  'post', (SELECT name FROM posts WHERE id = measured.post_id))`;

/** Far more than a year has periods times a strategy has years. */
const MOST_CURRENT = 400;

/** What counts of a component: nothing supersedes it. */
export const currentOf = (indicator: string, component: string) =>
  `(SELECT json_agg(json_build_object('year', year, 'periodKind', period_kind, 'periodTo', period_to, 'status', status,
      'value', ${exact('value')}))
    FROM (SELECT * FROM measurements WHERE indicator_id = ${indicator} AND component = ${component}
      AND superseded_by IS NULL ORDER BY year DESC, period_to DESC LIMIT ${MOST_CURRENT}) current)`;

const COMPONENTS = `(SELECT json_agg(json_build_object('number', part.number, 'label', part.label,
    'baseline', (SELECT ${BASELINE} FROM indicator_baselines baseline
      WHERE baseline.indicator_id = part.indicator_id AND baseline.component = part.number),
    'target', (SELECT ${TARGET} FROM indicator_targets target WHERE target.indicator_id = part.indicator_id
      AND target.component = part.number AND target.superseded_by IS NULL),
    'current', coalesce(${currentOf('part.indicator_id', 'part.number')}, '[]'::json)) ORDER BY part.number)
  FROM indicator_components part WHERE part.indicator_id = indicator.id)`;

/** The rule set of its programme, else of its strategy, else of where it is linked: the newest version of it. */
const RULES = `(SELECT json_build_object('code', code, 'version', version, 'name', name, 'onTrack', ${exact('on_track')},
    'slightlyBehind', ${exact('slightly_behind')}, 'maintainSlightlyBehind', ${exact('maintain_slightly_behind')})
  FROM rule_sets WHERE code IN ('standard', coalesce(
    (SELECT rule_set FROM programmes WHERE id = indicator.programme_id),
    (SELECT rule_set FROM strategies WHERE id = indicator.strategy_id),
    (SELECT programme.rule_set FROM indicator_links link JOIN initiatives initiative ON initiative.id = link.initiative_id
      JOIN programmes programme ON programme.id = initiative.programme_id
      WHERE link.indicator_id = indicator.id ORDER BY link.position, link.id LIMIT 1), 'standard'))
  ORDER BY code = 'standard', version DESC LIMIT 1)`;

/** What a foreign key of the indicator names. */
export const named = (table: string, column: string, name = 'name') =>
  `(SELECT json_build_object('id', id, 'code', code, 'name', ${name}) FROM ${table} WHERE id = indicator.${column})`;

/** The fields of a row of the list, with what its evaluation rests on. */
export const indicatorRow = (
  actor: Actor,
): string => `'id', indicator.id, 'code', indicator.code, 'name', indicator.name, 'usage', indicator.usage,
  'kind', indicator.kind, 'direction', indicator.direction, 'valueNature', indicator.value_nature, 'unit', indicator.unit,
  'statedUnit', coalesce(indicator.stated_unit, indicator.unit), 'factor', CASE WHEN indicator.stated_unit IS NULL THEN '1' ELSE ${exact('indicator.factor')} END,
  'decimals', indicator.decimals, 'cumulativePersons', indicator.cumulative_persons, 'periodKind', indicator.period_kind,
  'tolerance', ${exact('indicator.tolerance')}, 'stage', indicator.stage, 'agency', indicator.agency_code,
  'department', (SELECT json_build_object('id', id, 'name', name) FROM departments WHERE id = indicator.department_id),
  'strategy', ${named('strategies', 'strategy_id')}, 'programme', ${named('programmes', 'programme_id')},
  'state', indicator.state, 'version', indicator.version, 'links', (SELECT count(*) FROM indicator_links
    WHERE indicator_id = indicator.id AND (initiative_id IS NULL OR ${seesInitiative(actor, 'initiative_id')})),
  'gaps', ${gapsSql}, 'rules', ${RULES}, 'components', coalesce(${COMPONENTS}, '[]'::json)`;
