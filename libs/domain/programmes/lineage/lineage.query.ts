import { Injectable } from '@nestjs/common';
import { type Actor, may } from '@domain/access';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import { seesInitiative } from '../drafts/visible-initiatives.js';
import { lineageKinds } from '../lineage-kind.js';
import { EDGE_ROW } from './edge-row.sql.js';
import { problemsOf } from './lineage-edges.rule.js';
import type { EdgeView, LineagePicture } from './lineage.schemas.js';

type Stored = Omit<LineagePicture, 'edges' | 'counts' | 'can'> & { edges: EdgeView[] };

const GENERATION = `'code', code, 'name', name, 'generation', generation, 'fyFrom', fy_from, 'fyTo', fy_to,
  'themes', (SELECT coalesce(json_agg(json_build_object('number', theme.number, 'title', theme.title) ORDER BY theme.number), '[]'::json)
    FROM themes theme WHERE theme.programme_id = one.id)`;

const PLACED = `'id', initiative.id, 'number', initiative.number, 'title', initiative.title,
  'themeNumber', theme.number, 'programmeCode', programme.code, 'state', initiative.state`;

/** Official initiatives of a side, and those of other generations that an edge of the picture leads to. */
function side(own: string, end: 'from_initiative_id' | 'to_initiative_id'): string {
  return `coalesce((SELECT json_agg(json_build_object(${PLACED}) ORDER BY programme.generation DESC, theme.number, initiative.number, initiative.code)
    FROM initiatives initiative JOIN themes theme ON theme.id = initiative.theme_id
    JOIN programmes programme ON programme.id = initiative.programme_id
    WHERE initiative.id IN (SELECT id FROM ${own} UNION SELECT ${end} FROM edges)), '[]'::json)`;
}

/** How one generation came from the one before it: every theme, every edge, in one statement. */
@Injectable()
export class LineageQuery {
  constructor(private readonly database: Database) {}

  async picture(actor: Actor, code: string): Promise<LineagePicture> {
    const row = await this.database.row<{ picture: Stored }>(
      `WITH here AS (SELECT * FROM programmes WHERE code = $1),
         earlier AS (SELECT * FROM programmes WHERE generation < (SELECT generation FROM here) ORDER BY generation DESC LIMIT 1),
         newer AS (SELECT id FROM initiatives WHERE programme_id = (SELECT id FROM here) AND state <> 'draft'),
         older AS (SELECT id FROM initiatives WHERE programme_id = (SELECT id FROM earlier) AND state <> 'draft'),
         edges AS (SELECT * FROM initiative_lineage WHERE (to_initiative_id IN (SELECT id FROM newer)
             OR (kind = 'ended' AND from_initiative_id IN (SELECT id FROM older)))
           AND (from_initiative_id IS NULL OR ${seesInitiative(actor, 'from_initiative_id')}))
       SELECT json_build_object('programme', (SELECT json_build_object(${GENERATION}) FROM here one),
         'before', (SELECT json_build_object(${GENERATION}) FROM earlier one),
         'from', ${side('older', 'from_initiative_id')}, 'to', ${side('newer', 'to_initiative_id')},
         'edges', coalesce((SELECT json_agg(json_build_object(${EDGE_ROW}) ORDER BY edge.id) FROM edges edge), '[]'::json)) AS picture
       WHERE EXISTS (SELECT FROM here)`,
      [code],
    );
    if (row === null) throw new NotFound();
    const { picture } = row;
    const manage = may(actor, 'lineage.manage');
    return {
      ...picture,
      edges: picture.edges.map((edge) => ({ ...edge, problems: problemsOf(edge, picture.edges) })),
      counts: countsOf(picture),
      can: {
        manage,
        confirm: actor.agency !== null && actor.postId !== null && may(actor, 'lineage.confirm'),
      },
    };
  }

  /** Null when there is no such edge. */
  async edge(id: string): Promise<EdgeView | null> {
    const row = await this.database.row<{ edge: EdgeView }>(
      `SELECT json_build_object(${EDGE_ROW}) AS edge FROM initiative_lineage edge WHERE edge.id = $1`,
      [id],
    );
    return row?.edge ?? null;
  }
}

function countsOf({ edges, from, to }: Stored): LineagePicture['counts'] {
  const touched = new Set(edges.flatMap(({ fromId, toId }) => [fromId, toId]));
  const counts = { continued: 0, split: 0, merged: 0, new: 0, ended: 0 };
  for (const kind of lineageKinds) counts[kind] = edges.filter((edge) => edge.kind === kind).length;
  return {
    ...counts,
    proposed: edges.filter(({ status }) => status === 'proposed').length,
    loose: [...from, ...to].filter(({ id }) => !touched.has(id)).length,
  };
}
