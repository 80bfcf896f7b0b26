import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import { seesInitiative } from '../drafts/visible-initiatives.js';

const MOST = 200;

/** What an initiative takes over from those it came from: their photos and indicators (their entries stand in its own view). */
@Injectable()
export class AncestryQuery {
  constructor(private readonly database: Database) {}

  /** One statement, over as many generations as there are. */
  async read(actor: Actor, initiativeId: string): Promise<string> {
    const body = await this.database.json(
      `WITH RECURSIVE line (id, generations) AS (
           SELECT $1::uuid, 0 UNION SELECT edge.from_initiative_id, line.generations + 1
           FROM line JOIN initiative_lineage edge ON edge.to_initiative_id = line.id WHERE edge.from_initiative_id IS NOT NULL),
         nearest AS (SELECT id, min(generations) AS generations FROM line
           WHERE ${seesInitiative(actor, 'line.id')} GROUP BY id)
       SELECT json_build_object(
         'ancestors', coalesce((SELECT json_agg(json_build_object('id', old.id, 'number', old.number, 'title', old.title,
             'themeNumber', theme.number, 'programmeCode', programme.code, 'state', old.state,
             'fyFrom', programme.fy_from, 'fyTo', programme.fy_to, 'generations', nearest.generations,
             'formerTitle', old.title <> here.title)
             ORDER BY nearest.generations, theme.number, old.number)
           FROM nearest JOIN initiatives old ON old.id = nearest.id AND nearest.generations > 0
           JOIN themes theme ON theme.id = old.theme_id JOIN programmes programme ON programme.id = old.programme_id), '[]'::json),
         'photos', coalesce((SELECT json_agg(json_build_object('programmeCode', photo.programme_code, 'blockCode', photo.code,
             'blockHeading', photo.heading, 'caption', photo.caption,
             'photo', (SELECT json_build_object('id', id, 'altText', alt_text, 'credit', credit)
               FROM published_photos WHERE id = photo.document_id))
             ORDER BY photo.generation DESC, photo.theme_number, photo.number, photo.position)
           FROM (SELECT DISTINCT programme.code AS programme_code, programme.generation, theme.number AS theme_number, block.code,
               block.number, block.heading, photo.position, photo.caption, photo.document_id
             FROM nearest JOIN report_block_initiatives link ON link.initiative_id = nearest.id
             JOIN report_blocks block ON block.id = link.block_id JOIN themes theme ON theme.id = block.theme_id
             JOIN programmes programme ON programme.id = block.programme_id
             JOIN report_block_photos photo ON photo.block_id = block.id
             ORDER BY programme.generation DESC, theme.number, block.number, photo.position LIMIT ${MOST}) photo), '[]'::json),
         'indicators', coalesce((SELECT json_agg(json_build_object('id', found.id, 'code', found.code, 'name', found.name,
             'initiativeId', found.initiative_id, 'initiativeTitle', found.title, 'measurements', found.measurements)
             ORDER BY found.generations, found.position, found.code)
           FROM (SELECT DISTINCT ON (indicator.id) indicator.id, indicator.code, indicator.name, link.position, nearest.generations,
               old.id AS initiative_id, old.title,
               (SELECT count(*) FROM measurements WHERE indicator_id = indicator.id AND superseded_by IS NULL) AS measurements
             FROM nearest JOIN indicator_links link ON link.initiative_id = nearest.id
             JOIN indicators indicator ON indicator.id = link.indicator_id JOIN initiatives old ON old.id = nearest.id
             WHERE nearest.generations > 0 ORDER BY indicator.id, nearest.generations LIMIT ${MOST}) found), '[]'::json))::text AS body
       FROM initiatives here WHERE here.id = $1 AND ${seesInitiative(actor, 'here.id')}`,
      [initiativeId],
    );
    if (body === null) throw new NotFound();
    return body;
  }
}
