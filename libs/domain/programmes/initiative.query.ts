import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { type Actor } from '@domain/access';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import { setVersion } from '@platform/http';
import { seesInitiative, visibleInitiatives } from './drafts/visible-initiatives.js';
import { GAP_FACTS } from './gaps/gap-facts.sql.js';
import { type ActFacts, actsOf, mayReadNote } from './initiative-acts.js';
import { type GapFacts, gapsOf } from './initiative-gaps.rule.js';
import { cameBySql, departmentsSql, ownerAnswersSql, postWordsSql } from './initiative-parts.sql.js';
import type { InitiativeView } from './initiative.schemas.js';
import { FOLLOWED, INSIDE_PERIOD } from './lifecycle/conditions.sql.js';
import { consentsMissing } from './lifecycle/consents.rule.js';
import { placedSql, placeJoins, THEME_LINEAGE, themeLineageTables } from './theme-lineage.sql.js';

type Stored = Omit<InitiativeView, 'gaps' | 'can' | 'consentsMissing'> & {
  gapFacts: GapFacts;
  actFacts: ActFacts;
};

const NOTE = `coalesce((SELECT json_build_object('text', text, 'version', version, 'post', ${postWordsSql('note.post_id')},
    'at', note.updated_at) FROM initiative_notes note WHERE note.initiative_id = initiative.id),
  json_build_object('text', '', 'version', 0, 'post', NULL, 'at', NULL))`;

const CONSENTS = `coalesce((SELECT json_agg(json_build_object('agency', consent.agency_code,
    'version', consent.initiative_version, 'post', ${postWordsSql('consent.post_id')}, 'at', consent.consented_at)
    ORDER BY agency.position)
  FROM initiative_consents consent JOIN agencies agency ON agency.code = consent.agency_code
  WHERE consent.initiative_id = initiative.id), '[]'::json)`;

const SIDES = `(SELECT json_agg(json_build_object('agency', agency.code, 'version', coalesce(charge.version, 0)) ORDER BY agency.position)
  FROM agencies agency LEFT JOIN initiative_departments charge
    ON charge.agency_code = agency.code AND charge.initiative_id = initiative.id)`;

const ACT_FACTS = `json_build_object('proposedByPersonId', initiative.proposed_by_person_id,
  'draftedByAgency', initiative.drafted_by_agency, 'authorIds', initiative.author_ids,
  'insidePeriod', ${INSIDE_PERIOD}, 'followed', ${FOLLOWED})`;

const EDGE = `'basis', edge.basis, 'confidence', edge.confidence, 'status', edge.status`;

/** The initiatives at the other end of its edges. */
function relatives(own: string, other: string, visible: string): string {
  return `coalesce((SELECT json_agg(json_build_object(${placedSql('relative')}, 'kind', edge.kind, ${EDGE})
      ORDER BY theme.number, relative.number, relative.code)
    FROM initiative_lineage edge JOIN initiatives relative ON relative.id = edge.${other} ${placeJoins('relative')}
    WHERE edge.${own} = initiative.id AND ${visible}), '[]'::json)`;
}

function openEdge(own: string, kind: 'new' | 'ended'): string {
  return `(SELECT json_build_object(${EDGE}) FROM initiative_lineage edge WHERE edge.${own} = initiative.id AND edge.kind = '${kind}')`;
}

// Its state as imported has no such event.
const OVER_SINCE = `CASE WHEN initiative.state IN ('completed', 'ended', 'superseded') THEN
  (SELECT to_char(max(event.occurred_at) AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD') FROM domain_events event
   WHERE event.subject_type = 'initiative' AND event.subject_id = initiative.id
     AND event.type = 'initiative.' || initiative.state) END`;

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

  /** Not found for those who may not see it: see `visibleInitiatives`. */
  async read(actor: Actor, id: string): Promise<InitiativeView> {
    const values = new Placeholders();
    values.add(id);
    const visible = (alias: string) => visibleInitiatives(actor, alias, values);
    const row = await this.database.row<{ initiative: Stored }>(
      `WITH RECURSIVE line (id) AS (SELECT $1::uuid UNION SELECT edge.from_initiative_id
           FROM line JOIN initiative_lineage edge ON edge.to_initiative_id = line.id WHERE edge.from_initiative_id IS NOT NULL),
         ${themeLineageTables(visible('initiative'), (id) => seesInitiative(actor, id))}
       SELECT json_build_object('id', initiative.id, 'version', initiative.version, 'code', initiative.code, 'number', initiative.number,
         'title', initiative.title, 'summary', initiative.summary, 'ownerKind', initiative.owner_kind,
         'ownerStatus', initiative.owner_status, 'ownerConfidence', initiative.owner_confidence,
         'ownerBasis', initiative.owner_basis, 'state', initiative.state, 'stateReason', initiative.state_reason, 'overSince', ${OVER_SINCE},
         'keywords', initiative.keywords, 'leadAgency', initiative.lead_agency, 'sdgs', initiative.sdgs,
         'tags', initiative.tags, 'fundingSources', initiative.funding_sources,
         'indicatorCandidates', initiative.indicator_candidates, 'note', ${NOTE},
         'proposal', CASE WHEN initiative.proposed_at IS NOT NULL THEN json_build_object(
           'post', ${postWordsSql('initiative.proposed_by_post_id')}, 'at', initiative.proposed_at) END,
         'consents', ${CONSENTS}, 'ownerAnswers', ${ownerAnswersSql('initiative')},
         'gapFacts', ${GAP_FACTS}, 'actFacts', ${ACT_FACTS},
         'programme', json_build_object('code', programme.code, 'name', programme.name, 'generation', programme.generation,
           'fyFrom', programme.fy_from, 'fyTo', programme.fy_to, 'decidedOn', programme.decided_on),
         'theme', json_build_object('id', theme.id, 'number', theme.number, 'code', theme.code, 'title', theme.title),
         'departments', ${departmentsSql('initiative')}, 'sides', ${SIDES},
         'partners', coalesce((SELECT json_agg(json_build_object('id', organisation.id, 'name', organisation.name,
             'kind', organisation.kind, 'role', partner.role) ORDER BY partner.position)
           FROM initiative_partners partner JOIN organisations organisation ON organisation.id = partner.organisation_id
           WHERE partner.initiative_id = initiative.id), '[]'::json),
         'lineage', json_build_object('kind', ${cameBySql('initiative', 'kind')},
           'ancestors', ${relatives('to_initiative_id', 'from_initiative_id', visible('relative'))},
           'descendants', ${relatives('from_initiative_id', 'to_initiative_id', visible('relative'))},
           'origin', ${openEdge('to_initiative_id', 'new')}, 'end', ${openEdge('from_initiative_id', 'ended')}),
         'themeLineage', ${THEME_LINEAGE}, 'progress', ${PROGRESS}) AS initiative
       FROM initiatives initiative ${placeJoins('initiative')} WHERE initiative.id = $1 AND ${visible('initiative')}`,
      values.values,
    );
    if (row === null) throw new NotFound();
    const { gapFacts, actFacts, ...initiative } = row.initiative;
    return {
      ...initiative,
      note: mayReadNote(actor) ? initiative.note : null,
      consentsMissing:
        initiative.state === 'proposed' ? consentsMissing(initiative, initiative.consents) : [],
      gaps: gapsOf({ ...initiative, gapFacts }),
      can: actsOf(actor, initiative, actFacts),
    };
  }

  /** The initiative as the answer to a command, with its version. */
  async answer(actor: Actor, id: string, response: Response): Promise<InitiativeView> {
    const initiative = await this.read(actor, id);
    setVersion(response, initiative.version);
    return initiative;
  }
}
