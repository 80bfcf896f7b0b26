import { INSIDE_PERIOD } from '../lifecycle/conditions.sql.js';

/** The fiscal year of today. */
const THIS_YEAR = `extract(year FROM app_today() - interval '3 months')::int`;

const ENTRIES = `FROM report_block_initiatives told JOIN entry_placements placement ON placement.block_id = told.block_id
  JOIN progress_entries entry ON entry.id = placement.entry_id WHERE told.initiative_id = initiative.id`;

/** What the gaps of an initiative follow from beside its own columns, as JSON, over `initiative` and `programme`. */
export const GAP_FACTS = `json_build_object(
  'indicators', (SELECT count(*) FROM indicator_links WHERE initiative_id = initiative.id),
  'insidePeriod', ${INSIDE_PERIOD},
  'entriesThisYear', (SELECT count(DISTINCT entry.id) ${ENTRIES}
    AND CASE WHEN entry.fiscal_years = '{}' THEN ${THIS_YEAR} BETWEEN entry.fy_from AND entry.fy_to
      ELSE ${THIS_YEAR} = ANY(entry.fiscal_years) END),
  'unconfirmedMarkers', (SELECT count(DISTINCT entry.id) ${ENTRIES} AND entry.marker = 'unknown'))`;
