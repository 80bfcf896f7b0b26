import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { seesInitiative } from '@domain/programmes';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import { NothingReported } from './progress.errors.js';

const FIGURES = `coalesce((SELECT json_agg(json_build_object('label', label, 'value', value::text, 'unit', unit,
    'fiscalYear', fiscal_year, 'fiscalYearInferred', fiscal_year_inferred) ORDER BY position)
  FROM entry_figures WHERE entry_id = entry.id), '[]'::json)`;

const ENTRIES = `coalesce((SELECT json_agg(json_build_object('id', entry.id, 'code', placement.code, 'marker', entry.marker,
    'suggestedMarker', entry.suggested_marker, 'markerConfidence', entry.marker_confidence, 'markerBasis', entry.marker_basis,
    'text', placement.text, 'fiscalYears', entry.fiscal_years, 'fiscalYearsInferred', entry.fiscal_years_inferred,
    'figures', ${FIGURES}, 'events', entry.events, 'organisations', entry.organisations,
    'alsoIn', coalesce((SELECT json_agg(other.code ORDER BY other.code COLLATE "C") FROM entry_placements elsewhere
      JOIN report_blocks other ON other.id = elsewhere.block_id
      WHERE elsewhere.entry_id = entry.id AND other.id <> block.id), '[]'::json)) ORDER BY placement.position)
  FROM entry_placements placement JOIN progress_entries entry ON entry.id = placement.entry_id
  WHERE placement.block_id = block.id), '[]'::json)`;

const blockSql = (
  actor: Actor,
) => `json_build_object('id', block.id, 'code', block.code, 'number', block.number, 'heading', block.heading,
  'outline', block.outline,
  'initiatives', coalesce((SELECT json_agg(json_build_object('id', initiative.id, 'code', initiative.code,
      'number', initiative.number, 'title', initiative.title) ORDER BY link.position)
    FROM report_block_initiatives link JOIN initiatives initiative ON initiative.id = link.initiative_id
    WHERE link.block_id = block.id AND ${seesInitiative(actor, 'initiative.id')}), '[]'::json),
  'entries', ${ENTRIES},
  'photos', coalesce((SELECT json_agg(json_build_object('id', frame.id, 'caption', frame.caption,
      'photo', CASE WHEN photo.id IS NOT NULL THEN json_build_object('id', photo.id, 'altText', photo.alt_text,
        'credit', photo.credit) END) ORDER BY frame.position)
    FROM report_block_photos frame LEFT JOIN published_photos photo ON photo.id = frame.document_id
    WHERE frame.block_id = block.id), '[]'::json),
  'infoBoxes', coalesce((SELECT json_agg(json_build_object('title', title, 'text', text) ORDER BY position)
    FROM report_block_info_boxes WHERE block_id = block.id), '[]'::json))`;

const countsSql = (actor: Actor) => `json_build_object(
  'blocks', (SELECT count(*) FROM report_blocks WHERE programme_id = programme.id),
  'initiatives', (SELECT count(*) FROM initiatives initiative
    WHERE programme_id = programme.id AND ${seesInitiative(actor, 'initiative.id')}),
  'placements', (SELECT count(*) FROM entry_placements placement JOIN progress_entries entry ON entry.id = placement.entry_id
    WHERE entry.programme_id = programme.id),
  'entries', (SELECT count(*) FROM progress_entries WHERE programme_id = programme.id),
  'unconfirmed', (SELECT count(*) FROM progress_entries WHERE programme_id = programme.id AND marker = 'unknown'))`;

/** What was printed on the progress of a programme, block by block, in one statement. */
@Injectable()
export class ProgressQuery {
  constructor(private readonly database: Database) {}

  /** JSON text; refused when there is no such programme, or no report on it yet. */
  async read(actor: Actor, code: string): Promise<string> {
    const row = await this.database.row<{ body: string | null }>(
      `SELECT CASE WHEN report.programme_id IS NOT NULL THEN json_build_object(
         'programme', json_build_object('code', programme.code, 'name', programme.name, 'generation', programme.generation),
         'report', json_build_object('title', report.title, 'parentTitle', report.parent_title,
           'fyFrom', report.fy_from, 'fyTo', report.fy_to),
         'themes', coalesce((SELECT json_agg(json_build_object('number', theme.number, 'code', theme.code, 'title', theme.title,
             'blocks', coalesce((SELECT json_agg(${blockSql(actor)} ORDER BY block.number, block.code)
               FROM report_blocks block WHERE block.theme_id = theme.id), '[]'::json)) ORDER BY theme.number)
           FROM themes theme WHERE theme.programme_id = programme.id), '[]'::json),
         'counts', ${countsSql(actor)}) END::text AS body
       FROM programmes programme LEFT JOIN progress_reports report ON report.programme_id = programme.id
       WHERE programme.code = $1`,
      [code],
    );
    if (row === null) throw new NotFound();
    if (row.body === null) throw new NothingReported();
    return row.body;
  }
}
