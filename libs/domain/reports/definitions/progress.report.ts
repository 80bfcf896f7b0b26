import { Injectable } from '@nestjs/common';
import { systemActor } from '@domain/access';
import { chartedIndicator, type DrawableRow, indicatorRow, PUBLISHED } from '@domain/kpis';
import { titleOnDay } from '@domain/programmes';
import { Database } from '@platform/database';
import { type ComposeStep, composeProgressReport } from './compose-progress-report.js';
import { freezeFacts, type FrozenFacts } from './data-version.js';
import type { MarkerConfidence, ProgressReportContent, ReportPicture } from './progress-report.content.js';
import type {
  ProgressReportSource,
  ReportEdition,
  SourceBlock,
  SourceEntry,
  SourcePhoto,
} from './progress-report.source.js';
import type { ReportDefinition } from './report-definition.js';

/** Raised when the same facts would be put together or laid out differently: then they make a new report. */
const EDITION = 1;

type StoredEntry = Omit<SourceEntry, 'confidence' | 'basis'> & {
  confidence: MarkerConfidence | null;
  basis: string | null;
};
type StoredBlock = Omit<SourceBlock, 'outline' | 'entries' | 'photos'> & {
  outline: string;
  entries: StoredEntry[];
  photos: { caption: string; picture: ReportPicture | null }[];
};
type StoredIndicator = DrawableRow & { theme: string | null; initiatives: string[] };
type Stored = Omit<ProgressReportSource, 'blocks' | 'indicators' | 'moreIndicators'> & {
  blocks: StoredBlock[];
  indicators: StoredIndicator[];
};

const PROGRAMME = `json_build_object('name', programme.name,
  'fiscalYears', json_build_object('from', programme.fy_from, 'to', programme.fy_to),
  'agencies', (SELECT json_agg(name ORDER BY position) FROM agencies),
  'strategies', coalesce((SELECT json_agg(json_build_object('agency', coalesce(agency.name, ''), 'name', strategy.name)
      ORDER BY strategy.position)
    FROM unnest(programme.positioned_in) WITH ORDINALITY AS strategy (name, position)
    LEFT JOIN (SELECT name, row_number() OVER (ORDER BY position) AS position FROM agencies) agency USING (position)), '[]'::json),
  'partners', programme.relations, 'outcome', coalesce(programme.outcome, ''))`;

const ENTRY = `json_build_object('id', placement.code, 'recordId', entry.code, 'order', placement.position,
  'marker', coalesce(entry.suggested_marker, entry.marker), 'confirmed', entry.marker <> 'unknown',
  'confidence', entry.marker_confidence, 'basis', entry.marker_basis, 'text', placement.text,
  'fiscalYears', coalesce((SELECT json_agg(json_build_object('year', year, 'inferred', entry.fiscal_years_inferred) ORDER BY position)
    FROM unnest(entry.fiscal_years) WITH ORDINALITY AS covered (year, position)), '[]'::json),
  'figures', coalesce((SELECT json_agg(json_build_object('label', label, 'fiscalYear', fiscal_year)
    ORDER BY position) FROM entry_figures WHERE entry_id = entry.id), '[]'::json))`;

/** A report on past years prints the names of its time: those that held on the last day it covers. */
const LAST_DAY = 'make_date(report.fy_to + 1, 3, 31)';

const BLOCK = `json_build_object('code', block.code, 'theme', theme.code, 'number', block.number, 'outline', block.outline,
  'initiativeTitles', coalesce((SELECT json_agg(${titleOnDay('initiative', LAST_DAY)} ORDER BY link.position) FROM report_block_initiatives link
    JOIN initiatives initiative ON initiative.id = link.initiative_id WHERE link.block_id = block.id), '[]'::json),
  'entries', coalesce((SELECT json_agg(${ENTRY} ORDER BY placement.position) FROM entry_placements placement
    JOIN progress_entries entry ON entry.id = placement.entry_id WHERE placement.block_id = block.id), '[]'::json),
  'photos', coalesce((SELECT json_agg(json_build_object('caption', frame.caption,
      'picture', CASE WHEN photo.id IS NOT NULL THEN json_build_object('documentId', photo.id, 'sha256', photo.sha256,
        'type', CASE photo.content_type WHEN 'image/png' THEN 'png' ELSE 'jpg' END,
        'altText', photo.alt_text, 'credit', photo.credit) END) ORDER BY frame.position)
    FROM report_block_photos frame LEFT JOIN published_photos photo ON photo.id = frame.document_id
    WHERE frame.block_id = block.id), '[]'::json),
  'infoBoxes', coalesce((SELECT json_agg(json_build_object('title', title, 'text', text) ORDER BY position)
    FROM report_block_info_boxes WHERE block_id = block.id), '[]'::json))`;

/** Far more than a programme has; what is beyond them is read on the pages, and the report says so. */
const MOST_INDICATORS = 200;

const LINKED = `indicator_links link JOIN initiatives initiative ON initiative.id = link.initiative_id
    JOIN themes theme ON theme.id = initiative.theme_id
  WHERE link.indicator_id = indicator.id AND initiative.programme_id = programme.id
    AND initiative.state <> 'draft'`;

const INDICATORS = `coalesce((SELECT json_agg(json_build_object(${indicatorRow(systemActor('make-report'))},
    'theme', (SELECT theme.code FROM ${LINKED} ORDER BY theme.number, initiative.number LIMIT 1),
    'initiatives', coalesce((SELECT json_agg(${titleOnDay('initiative', LAST_DAY)} ORDER BY theme.number, initiative.number)
      FROM ${LINKED}), '[]'::json)) ORDER BY indicator.code COLLATE "C")
  FROM (SELECT * FROM indicators indicator WHERE state <> 'draft' AND ${PUBLISHED}
      AND (programme_id = programme.id OR EXISTS (SELECT FROM ${LINKED}))
    ORDER BY code COLLATE "C" LIMIT ${MOST_INDICATORS} + 1) indicator), '[]'::json)`;

/** 推進状況: what was done under a programme, block by block (domain guide §8). */
@Injectable()
export class ProgressReport implements ReportDefinition {
  readonly code = 'progress';

  constructor(private readonly database: Database) {}

  async freeze(programmeCode: string): Promise<(FrozenFacts & { programmeId: string }) | null> {
    const row = await this.read(programmeCode);
    if (row === null) return null;
    return { programmeId: row.programmeId, ...freezeFacts(this.code, EDITION, row.source) };
  }

  compose(
    frozen: string,
    edition: ReportEdition,
    onStep?: (step: ComposeStep) => void,
  ): ProgressReportContent {
    return composeProgressReport(JSON.parse(frozen) as ProgressReportSource, edition, onStep);
  }

  /** One statement, so that all facts are of one moment. */
  async read(programmeCode: string): Promise<{ programmeId: string; source: ProgressReportSource } | null> {
    const row = await this.database.row<{ programmeId: string; today: string; source: Stored }>(
      `SELECT programme.id AS "programmeId", app_today()::text AS today, json_build_object('programme', ${PROGRAMME},
         'report', json_build_object('title', report.title, 'parentTitle', report.parent_title,
           'fiscalYears', json_build_object('from', report.fy_from, 'to', report.fy_to)),
         'themes', coalesce((SELECT json_agg(json_build_object('code', theme.code, 'number', theme.number,
             'title', ${titleOnDay('theme', LAST_DAY)}) ORDER BY theme.number)
           FROM themes theme WHERE theme.programme_id = programme.id), '[]'::json),
         'blocks', coalesce((SELECT json_agg(${BLOCK} ORDER BY theme.number, block.number, block.code)
           FROM report_blocks block JOIN themes theme ON theme.id = block.theme_id
           WHERE block.programme_id = programme.id), '[]'::json),
         'indicators', ${INDICATORS}, 'situation', report.situation,
         'dataIssues', coalesce((SELECT json_agg(json_build_object('place', place, 'issue', statement) ORDER BY id)
           FROM data_issues WHERE programme_id = programme.id AND state = 'open'), '[]'::json)) AS source
       FROM programmes programme JOIN progress_reports report ON report.programme_id = programme.id
       WHERE programme.code = $1`,
      [programmeCode],
    );
    if (row === null) return null;
    return { programmeId: row.programmeId, source: sourceOf(row.source, row.today) };
  }
}

/** What is not there is left out, so that it makes no new version of the data. */
function sourceOf({ blocks, indicators, ...facts }: Stored, today: string): ProgressReportSource {
  const { to } = facts.report.fiscalYears;
  const charted = indicators.slice(0, MOST_INDICATORS).map(({ theme, initiatives, ...row }) => ({
    ...chartedIndicator(row, { today, otherwise: to }),
    theme,
    initiatives,
  }));
  return {
    ...facts,
    blocks: blocks.map(blockOf),
    ...(charted.length > 0 ? { indicators: charted } : {}),
    ...(indicators.length > MOST_INDICATORS ? { moreIndicators: true } : {}),
  };
}

function blockOf({ outline, entries, photos, ...block }: StoredBlock): SourceBlock {
  const paragraphs = outline.split('\n').filter((paragraph) => paragraph.trim() !== '');
  return { ...block, outline: paragraphs, entries: entries.map(entryOf), photos: photos.map(photoOf) };
}

function photoOf({ caption, picture }: StoredBlock['photos'][number]): SourcePhoto {
  return picture === null ? { caption } : { caption, picture };
}

/** How a confirmed marker was once found is not printed, so it may not make a new version of the data. */
function entryOf({ confidence, basis, ...entry }: StoredEntry): SourceEntry {
  if (entry.confirmed) return entry;
  return { ...entry, ...(confidence === null ? {} : { confidence }), ...(basis === null ? {} : { basis }) };
}
