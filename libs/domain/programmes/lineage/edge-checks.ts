import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { Database } from '@platform/database';
import { invalidField } from '@platform/errors';
import { seesInitiative } from '../drafts/visible-initiatives.js';
import { contradictionsOf, type Edge, endsFit } from './lineage-edges.rule.js';
import { alreadyThere, backwards, contradicts, draftEnd, unknownEnd } from './lineage.errors.js';

/** What must hold of an edge among the others. Whoever asks holds the lock on the lineage. */
@Injectable()
export class EdgeChecks {
  constructor(private readonly database: Database) {}

  async neighbours({ fromId, toId }: Omit<Edge, 'id'>): Promise<Edge[]> {
    return this.database.rows<Edge>(
      `SELECT id, kind, from_initiative_id AS "fromId", to_initiative_id AS "toId" FROM initiative_lineage
       WHERE from_initiative_id = $1 OR to_initiative_id = $2`,
      [fromId, toId],
    );
  }

  /** Whether its ancestor was ended or superseded, so that the edge says how. */
  async carries({ fromId }: Pick<Edge, 'fromId'>): Promise<boolean> {
    const ended = await this.database.row(
      `SELECT 1 FROM initiatives WHERE id = $1 AND state IN ('ended', 'superseded')`,
      [fromId],
    );
    return ended !== null;
  }

  /** Both ends are official, and the old one belongs to an earlier generation than the new one. */
  async requireForward(
    actor: Actor,
    { fromId, toId }: Omit<Edge, 'id'>,
    pointers = { from: '/fromInitiativeId', to: '/toInitiativeId' },
  ): Promise<void> {
    const rows = await this.database.rows<{ id: string; generation: number; draft: boolean }>(
      `SELECT initiative.id, programme.generation, initiative.state IN ('draft', 'proposed') AS draft FROM initiatives initiative
       JOIN programmes programme ON programme.id = initiative.programme_id WHERE initiative.id = ANY($1::uuid[])
         AND ${seesInitiative(actor, 'initiative.id')}`,
      [[fromId, toId].filter((end) => end !== null)],
    );
    const generationOf = (end: string | null, pointer: string) => {
      if (end === null) return null;
      const row = rows.find(({ id }) => id === end);
      if (row === undefined) throw unknownEnd(pointer);
      if (row.draft) throw draftEnd(pointer);
      return row.generation;
    };
    const from = generationOf(fromId, pointers.from);
    const to = generationOf(toId, pointers.to);
    if (from !== null && to !== null && from >= to) throw backwards(pointers.from);
  }

  async requireNoContradiction(edge: Edge, pointer: string): Promise<void> {
    const neighbours = await this.neighbours(edge);
    const twin = neighbours.find(
      ({ id, fromId, toId }) => id !== edge.id && fromId === edge.fromId && toId === edge.toId,
    );
    if (twin !== undefined) throw alreadyThere(pointer);
    const problems = contradictionsOf(edge, neighbours);
    if (problems.length > 0) throw contradicts(problems, pointer);
  }
}

export function requireEnds(edge: Omit<Edge, 'id'>): void {
  if (endsFit(edge)) return;
  throw invalidField(
    '/kind',
    'lineage/ends-do-not-fit',
    '「新規」は前身なし、「終了」は後継なし、ほかの種類は前身と後継の両方を選んでください。',
    'New has no ancestor, ended no successor; every other kind has both.',
  );
}

/** Ending demands a reason. */
export function requireReason(kind: Edge['kind'], reason: string | null): void {
  if (reason !== null || kind !== 'ended') return;
  throw invalidField(
    '/reason',
    'lineage/reason-missing',
    '終了の理由を入力してください。',
    'Please enter why it ended.',
  );
}

/** So does changing what both agencies had confirmed, and the reason is one of this change. */
export function requireReasonToChange(reason: string | null): void {
  if (reason !== null) return;
  throw invalidField(
    '/reason',
    'lineage/reason-missing',
    '道と市が確認した線を直すときは、理由を入力してください。',
    'Changing what both agencies confirmed needs a reason.',
  );
}
