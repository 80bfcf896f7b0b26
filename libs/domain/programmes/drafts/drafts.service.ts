import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, requirePermission } from '@domain/access';
import { Database, newId } from '@platform/database';
import { NotFound, type Wording } from '@platform/errors';
import { EventLog } from '@platform/events';
import type { DraftInitiative } from '../facts/facts.schemas.js';
import { mayDeleteDraft } from '../initiative-acts.js';
import { Initiative } from '../initiative.entity.js';
import { DraftInUse, OtherAgencysDraft, WrongInitiativeState } from '../initiative.errors.js';
import { initiativeEvents } from '../initiative.events.js';
import { InitiativeRecords } from '../initiative-records.js';
import { DraftPlaces } from './draft-places.js';

/**
 * What else may stand on an initiative, in whichever feature and of whichever agency; its own parts go with a draft.
 * What nobody deletes any more (a withdrawn document, a struck remark) is a record, and holds it as well.
 */
const USES: readonly (Wording & { rows: string })[] = [
  { rows: 'tasks WHERE initiative_id = $1', ja: '作業', en: 'tasks' },
  { rows: 'agenda_items WHERE initiative_id = $1', ja: '議題', en: 'agenda items' },
  {
    rows: 'initiative_lineage WHERE $1 IN (from_initiative_id, to_initiative_id)',
    ja: '系譜',
    en: 'edges of the lineage',
  },
  { rows: 'indicator_links WHERE initiative_id = $1', ja: '指標', en: 'indicators' },
  { rows: 'agreement_initiatives WHERE initiative_id = $1', ja: '連携協定', en: 'agreements' },
  { rows: 'report_block_initiatives WHERE initiative_id = $1', ja: '報告書の項', en: 'blocks of the report' },
  { rows: standingOn('documents'), ja: '資料・写真', en: 'documents' },
  { rows: standingOn('remarks'), ja: '書き込み', en: 'remarks' },
  { rows: standingOn('data_issues'), ja: '疑義', en: 'data issues' },
  { rows: standingOn('revisions'), ja: '改定', en: 'revisions' },
];
const PARTS = [
  'initiative_departments',
  'initiative_partners',
  'initiative_notes',
  'initiative_consents',
  'owner_confirmations',
];

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

  /** Only a draft on which nothing stands, as it was read, by the agency that made it; the other agency's department goes too. */
  async delete(actor: Actor, id: string, version: number): Promise<void> {
    await this.database.forEveryAgency(async (tx) => {
      const initiative = await this.records.lock(tx, actor, id, 'initiative.manage');
      if (initiative.state !== 'draft') throw new WrongInitiativeState(initiative.state, 'delete');
      if (!mayDeleteDraft(actor, initiative)) throw new OtherAgencysDraft();
      await this.records.requireVersion(actor, initiative, version);
      await this.requireUnused(id);
      await this.removeRows(tx, id);
      await this.events.append(tx, actor, {
        type: initiativeEvents.draftDeleted,
        subjectType: 'initiative',
        subjectId: id,
        content: { title: initiative.title, code: initiative.code, ownerKind: initiative.ownerKind },
      });
    });
  }

  private async requireUnused(id: string): Promise<void> {
    const row = await this.database.row<{ found: boolean[] }>(
      `SELECT ARRAY[${USES.map(({ rows }) => `EXISTS (SELECT FROM ${rows})`).join(', ')}] AS found`,
      [id],
    );
    const uses = USES.filter((_, index) => row?.found[index] === true);
    if (uses.length > 0) throw new DraftInUse(uses);
  }

  private async removeRows(tx: EntityManager, id: string): Promise<void> {
    for (const part of PARTS) await tx.query(`DELETE FROM ${part} WHERE initiative_id = $1`, [id]);
    await tx.query(`DELETE FROM initiatives WHERE id = $1`, [id]);
  }
}

function standingOn(table: string): string {
  return `${table} WHERE subject_type = 'initiative' AND subject_id = $1`;
}
