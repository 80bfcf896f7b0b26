import { Injectable } from '@nestjs/common';
import { type Actor, may } from '@domain/access';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import { gapsOf } from './initiative-gaps.rule.js';
import { cameBySql, departmentsSql } from './initiative-parts.sql.js';
import type { InitiativeView } from './initiative.schemas.js';
import { placedSql, placeJoins, THEME_LINEAGE, THEME_LINEAGE_TABLES } from './theme-lineage.sql.js';

type Stored = Omit<InitiativeView, 'gaps' | 'can'>;

const EDGE = `'basis', edge.basis, 'confidence', edge.confidence, 'status', edge.status`;

/** The initiatives at the other end of its edges. */
function relatives(own: string, other: string): string {
  return `coalesce((SELECT json_agg(json_build_object(${placedSql('relative')}, 'kind', edge.kind, ${EDGE})
      ORDER BY theme.number, relative.number, relative.code)
    FROM initiative_lineage edge JOIN initiatives relative ON relative.id = edge.${other} ${placeJoins('relative')}
    WHERE edge.${own} = initiative.id), '[]'::json)`;
}

function openEdge(own: string, kind: 'new' | 'ended'): string {
  return `(SELECT json_build_object(${EDGE}) FROM initiative_lineage edge WHERE edge.${own} = initiative.id AND edge.kind = '${kind}')`;
}

/** Entries of the blocks that treat the initiative or one it came from; a block treats several, so each comes once. */
const PROGRESS = `coalesce((SELECT json_agg(json_build_object('programmeCode', printed.code, 'blockCode', block.code,
      'blockHeading', block.heading, 'code', placement.code, 'marker', entry.marker, 'suggestedMarker', entry.suggested_marker,
      'text', placement.text, 'fyFrom', entry.fy_from, 'fyTo', entry.fy_to, 'fiscalYears', entry.fiscal_years)
      ORDER BY printed.generation DESC, block_theme.number, block.number, placement.position)
    FROM report_blocks block JOIN programmes printed ON printed.id = block.programme_id
    JOIN themes block_theme ON block_theme.id = block.theme_id
    JOIN entry_placements placement ON placement.block_id = block.id
    JOIN progress_entries entry ON entry.id = placement.entry_id
    WHERE block.id IN (SELECT link.block_id FROM report_block_initiatives link JOIN line ON line.id = link.initiative_id)), '[]'::json)`;

/** One initiative with everything its page shows but tasks and decisions, whose lists know who may see them. */
@Injectable()
export class InitiativeQuery {
  constructor(private readonly database: Database) {}

  async read(actor: Actor, id: string): Promise<InitiativeView> {
    const row = await this.database.row<{ initiative: Stored }>(
      `WITH RECURSIVE line (id) AS (SELECT $1::uuid UNION SELECT edge.from_initiative_id
           FROM line JOIN initiative_lineage edge ON edge.to_initiative_id = line.id WHERE edge.from_initiative_id IS NOT NULL),
         ${THEME_LINEAGE_TABLES}
       SELECT json_build_object('id', initiative.id, 'code', initiative.code, 'number', initiative.number,
         'title', initiative.title, 'summary', initiative.summary, 'ownerKind', initiative.owner_kind,
         'ownerStatus', initiative.owner_status, 'ownerConfidence', initiative.owner_confidence,
         'ownerBasis', initiative.owner_basis, 'state', initiative.state, 'stateReason', initiative.state_reason,
         'keywords', initiative.keywords,
         'programme', json_build_object('code', programme.code, 'name', programme.name, 'generation', programme.generation,
           'fyFrom', programme.fy_from, 'fyTo', programme.fy_to, 'decidedOn', programme.decided_on),
         'theme', json_build_object('number', theme.number, 'code', theme.code, 'title', theme.title),
         'departments', ${departmentsSql('initiative')},
         'partners', coalesce((SELECT json_agg(json_build_object('id', organisation.id, 'name', organisation.name,
             'kind', organisation.kind) ORDER BY partner.position)
           FROM initiative_partners partner JOIN organisations organisation ON organisation.id = partner.organisation_id
           WHERE partner.initiative_id = initiative.id), '[]'::json),
         'lineage', json_build_object('kind', ${cameBySql('initiative', 'kind')},
           'ancestors', ${relatives('to_initiative_id', 'from_initiative_id')},
           'descendants', ${relatives('from_initiative_id', 'to_initiative_id')},
           'origin', ${openEdge('to_initiative_id', 'new')}, 'end', ${openEdge('from_initiative_id', 'ended')}),
         'themeLineage', ${THEME_LINEAGE}, 'progress', ${PROGRESS}) AS initiative
       FROM initiatives initiative ${placeJoins('initiative')} WHERE initiative.id = $1`,
      [id],
    );
    if (row === null) throw new NotFound();
    const { initiative } = row;
    // A task is asked for by a post of an agency, so somebody without one cannot.
    const asks = actor.agency !== null && actor.postId !== null;
    return {
      ...initiative,
      gaps: gapsOf(initiative),
      can: { assignTask: asks && may(actor, 'task.open') },
    };
  }
}
