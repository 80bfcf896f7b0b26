import { Injectable } from '@nestjs/common';
import { type Actor, may } from '@domain/access';
import { type Answer, outcomeOf, ownerAnswersSql, type OwnerKind } from '@domain/programmes';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import { markerAnswersSql } from '../markers/marked-entry.query.js';
import type { ConfirmationsView } from './confirmations.schemas.js';

type Owner = ConfirmationsView['owners'][number];
type Marker = ConfirmationsView['markers'][number];
type Stored = Omit<ConfirmationsView, 'can' | 'owners' | 'markers'> & {
  owners: Omit<Owner, 'outcome'>[];
  markers: Omit<Marker, 'outcome'>[];
};

/** A guess, or a fact about which an agency says something else. */
const OPEN_OWNER = `initiative.state NOT IN ('draft', 'proposed') AND (initiative.owner_status = 'proposed'
  OR EXISTS (SELECT FROM owner_confirmations WHERE initiative_id = initiative.id AND owner_kind <> initiative.owner_kind))`;
const OPEN_MARKER = `(entry.marker = 'unknown'
  OR EXISTS (SELECT FROM marker_confirmations WHERE entry_id = entry.id AND marker <> entry.marker))`;

const OWNERS = `coalesce((SELECT json_agg(json_build_object('id', initiative.id, 'code', initiative.code,
    'number', initiative.number, 'themeNumber', theme.number, 'title', initiative.title,
    'ownerKind', initiative.owner_kind, 'ownerStatus', initiative.owner_status,
    'suggested', nullif(initiative.owner_kind, 'unknown'), 'confidence', initiative.owner_confidence,
    'basis', initiative.owner_basis, 'answers', ${ownerAnswersSql('initiative')})
    ORDER BY theme.number, initiative.number, initiative.code)
  FROM initiatives initiative JOIN themes theme ON theme.id = initiative.theme_id
  WHERE initiative.programme_id = programme.id AND ${OPEN_OWNER}), '[]'::json)`;

// An entry printed in two blocks is one record: the first place stands for it.
const MARKERS = `coalesce((SELECT json_agg(json_build_object('id', entry.id, 'code', place.code,
    'themeNumber', place.theme_number, 'heading', place.heading, 'text', place.text, 'marker', entry.marker,
    'suggested', coalesce(entry.suggested_marker, nullif(entry.marker, 'unknown')),
    'confidence', entry.marker_confidence, 'basis', entry.marker_basis, 'answers', ${markerAnswersSql('entry')})
    ORDER BY place.theme_number, place.number, place.position)
  FROM progress_entries entry JOIN LATERAL (
    SELECT placement.code, placement.text, placement.position, block.heading, block.number, theme.number AS theme_number
    FROM entry_placements placement JOIN report_blocks block ON block.id = placement.block_id
    JOIN themes theme ON theme.id = block.theme_id WHERE placement.entry_id = entry.id
    ORDER BY theme.number, block.number, placement.position LIMIT 1) place ON true
  WHERE entry.programme_id = programme.id AND ${OPEN_MARKER}), '[]'::json)`;

/** The owners and markers of a programme that nobody has confirmed, or about which the agencies differ. */
@Injectable()
export class ConfirmationsQuery {
  constructor(private readonly database: Database) {}

  async read(actor: Actor, code: string): Promise<ConfirmationsView> {
    const row = await this.database.row<{ found: Stored }>(
      `SELECT json_build_object('programme', json_build_object('code', programme.code, 'name', programme.name,
           'generation', programme.generation, 'fyFrom', programme.fy_from, 'fyTo', programme.fy_to),
         'owners', ${OWNERS}, 'markers', ${MARKERS}) AS found
       FROM programmes programme WHERE programme.code = $1`,
      [code],
    );
    if (row === null) throw new NotFound();
    const { programme, owners, markers } = row.found;
    return {
      programme,
      owners: owners.map((owner) => ({ ...owner, outcome: told(owner.ownerKind, owner.answers) })),
      markers: markers.map((marker) => ({
        ...marker,
        outcome: told(marker.suggested ?? 'unknown', marker.answers),
      })),
      can: {
        confirm:
          actor.agency !== null &&
          actor.postId !== null &&
          may(actor, 'owner.confirm') &&
          may(actor, 'marker.confirm'),
      },
    };
  }
}

function told(stated: OwnerKind, answers: readonly Answer[]): Owner['outcome'] {
  const outcome = outcomeOf(stated, answers);
  return { result: outcome.result, missing: outcome.result === 'open' ? outcome.missing : [] };
}
