/** An initiative with its place, for the alias given; `theme` and `programme` are those of placeJoins. */
export function placedSql(initiative: string): string {
  return `'id', ${initiative}.id, 'code', ${initiative}.code, 'number', ${initiative}.number, 'title', ${initiative}.title,
    'themeNumber', theme.number, 'programmeCode', programme.code`;
}

export function placeJoins(initiative: string): string {
  return `JOIN themes theme ON theme.id = ${initiative}.theme_id JOIN programmes programme ON programme.id = ${initiative}.programme_id`;
}

/**
 * Tables for the picture of one theme in two generations around the initiative `$1`: the one before and its own, or,
 * for the first generation, its own and the one after. Generations follow each other where lineage ties them: a number
 * alone may be another body's. A theme is the same when its printed number is. `visible` says which of the alias
 * `initiative` are shown, `sees` the same of an id: an edge is shown with both its ends.
 */
export const themeLineageTables = (visible: string, sees: (id: string) => string): string => `
  here AS (SELECT theme.number AS theme_number, programme.id AS programme_id, programme.generation
    FROM initiatives initiative ${placeJoins('initiative')} WHERE initiative.id = $1),
  neighbours AS (SELECT here.*,
      (SELECT id FROM ${tied('from_initiative_id', 'to_initiative_id')} AND generation < here.generation ORDER BY generation DESC LIMIT 1) AS before_id,
      (SELECT id FROM ${tied('to_initiative_id', 'from_initiative_id')} AND generation > here.generation ORDER BY generation LIMIT 1) AS after_id
    FROM here),
  pair AS (SELECT theme_number,
      CASE WHEN before_id IS NULL AND after_id IS NOT NULL THEN programme_id ELSE before_id END AS older_id,
      CASE WHEN before_id IS NULL AND after_id IS NOT NULL THEN after_id ELSE programme_id END AS newer_id FROM neighbours),
  older AS (${initiativesOf('older_id', visible)}),
  newer AS (${initiativesOf('newer_id', visible)}),
  edges AS (SELECT * FROM initiative_lineage
    WHERE (from_initiative_id IN (SELECT id FROM older) OR to_initiative_id IN (SELECT id FROM newer))
      AND (from_initiative_id IS NULL OR ${sees('from_initiative_id')}) AND (to_initiative_id IS NULL OR ${sees('to_initiative_id')}))`;

type End = 'from_initiative_id' | 'to_initiative_id';

/** Programmes of whose initiatives one stands at an end of an edge that has one of `here` at the other. */
function tied(end: End, own: End): string {
  return `programmes other WHERE EXISTS (SELECT FROM initiative_lineage edge JOIN initiatives there ON there.id = edge.${end}
    JOIN initiatives mine ON mine.id = edge.${own}
    WHERE there.programme_id = other.id AND mine.programme_id = here.programme_id)`;
}

function initiativesOf(programme: 'older_id' | 'newer_id', visible: string): string {
  return `SELECT initiative.id FROM pair JOIN themes theme ON theme.programme_id = pair.${programme} AND theme.number = pair.theme_number
    JOIN initiatives initiative ON initiative.theme_id = theme.id AND ${visible}`;
}

/** The picture as JSON; an edge to another theme brings its far end along. */
export const THEME_LINEAGE = `json_build_object(
  'fromProgramme', ${generation('older_id')}, 'toProgramme', ${generation('newer_id')},
  'from', ${side('older', 'from_initiative_id')}, 'to', ${side('newer', 'to_initiative_id')},
  'edges', coalesce((SELECT json_agg(json_build_object('fromId', from_initiative_id, 'toId', to_initiative_id, 'kind', kind,
    'basis', basis, 'confidence', confidence, 'status', status) ORDER BY id) FROM edges), '[]'::json))`;

function generation(programme: 'older_id' | 'newer_id'): string {
  return `(SELECT json_build_object('code', code, 'generation', generation, 'fyFrom', fy_from, 'fyTo', fy_to)
    FROM programmes WHERE id = (SELECT ${programme} FROM pair))`;
}

function side(table: 'older' | 'newer', end: 'from_initiative_id' | 'to_initiative_id'): string {
  return `coalesce((SELECT json_agg(json_build_object(${placedSql('shown')}) ORDER BY theme.number, shown.number, shown.code)
    FROM initiatives shown ${placeJoins('shown')}
    WHERE shown.id IN (SELECT id FROM ${table} UNION SELECT ${end} FROM edges)), '[]'::json)`;
}
