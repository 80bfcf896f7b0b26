import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, requirePermission } from '@domain/access';
import { Database, newId } from '@platform/database';
import { NotFound } from '@platform/errors';
import { EventLog } from '@platform/events';
import type { DraftInitiative } from '../facts/facts.schemas.js';
import { mayDeleteDraft } from '../initiative-acts.js';
import { Initiative } from '../initiative.entity.js';
import { DraftInUse, OtherAgencysDraft, WrongInitiativeState } from '../initiative.errors.js';
import { initiativeEvents } from '../initiative.events.js';
import { InitiativeRecords } from '../initiative-records.js';
import { DraftPlaces } from './draft-places.js';
import { draftParts, draftUses, OTHER_AGENCYS } from './draft-uses.js';

/** Initiatives that nobody has published yet: they are made and taken away again. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly records: InitiativeRecords,
    private readonly places: DraftPlaces,
  ) {}

  async create(actor: Actor, programmeCode: string, input: DraftInitiative): Promise<{ id: string }> {
    return this.database.transaction(async (tx) => {
      requirePermission(actor, 'initiative.manage', { owner: input.ownerKind });
      const programme = await this.database.row<{ id: string }>(`SELECT id FROM programmes WHERE code = $1`, [
        programmeCode,
      ]);
      if (programme === null) throw new NotFound();
      const place = await this.places.find(tx, programme.id, input.themeId, input.number, null);
      const id = newId();
      await tx.insert(Initiative, {
        id,
        programmeId: programme.id,
        ...place,
        title: input.title,
        summary: input.summary,
        ownerKind: input.ownerKind,
        ownerStatus: 'proposed',
        state: 'draft',
        draftedByAgency: actor.agency,
        authorIds: actor.personId === null ? [] : [actor.personId],
      });
      await this.events.append(tx, actor, {
        type: initiativeEvents.drafted,
        subjectType: 'initiative',
        subjectId: id,
        content: {
          title: input.title,
          themeId: place.themeId,
          number: place.number,
          ownerKind: input.ownerKind,
        },
      });
      return { id };
    });
  }

  /** Only a draft on which nothing stands, nor anything that the other agency wrote; as it was read, by the agency that made it. */
  async delete(actor: Actor, id: string, version: number): Promise<void> {
    await this.database.forEveryAgency(async (tx) => {
      const initiative = await this.records.lock(tx, actor, id, 'initiative.manage');
      if (initiative.state !== 'draft') throw new WrongInitiativeState(initiative.state, 'delete');
      if (!mayDeleteDraft(actor, initiative)) throw new OtherAgencysDraft();
      await this.records.requireVersion(actor, initiative, version);
      await this.requireUnused(actor, id);
      await this.removeRows(tx, id);
      await this.events.append(tx, actor, {
        type: initiativeEvents.draftDeleted,
        subjectType: 'initiative',
        subjectId: id,
        content: { title: initiative.title, code: initiative.code, ownerKind: initiative.ownerKind },
      });
    });
  }

  private async requireUnused({ agency }: Actor, id: string): Promise<void> {
    const held = (of: (known: string) => string): string =>
      draftUses
        .map(
          ({ table, rows, known = 'true' }) => `EXISTS (SELECT FROM ${table} WHERE ${rows} AND ${of(known)})`,
        )
        .join(', ');
    const row = await this.database.row<{ known: boolean[]; hidden: boolean[] }>(
      `SELECT ARRAY[${held((known) => known)}] AS known, ARRAY[${held((known) => `(${known}) IS NOT TRUE`)}] AS hidden`,
      [id, agency],
    );
    const uses = [
      ...draftUses.filter((_, index) => row?.known[index] === true),
      ...(row?.hidden.includes(true) === true ? [OTHER_AGENCYS] : []),
    ];
    if (uses.length > 0) throw new DraftInUse(uses);
  }

  private async removeRows(tx: EntityManager, id: string): Promise<void> {
    for (const part of draftParts) await tx.query(`DELETE FROM ${part} WHERE initiative_id = $1`, [id]);
    await tx.query(`DELETE FROM initiatives WHERE id = $1`, [id]);
  }
}
