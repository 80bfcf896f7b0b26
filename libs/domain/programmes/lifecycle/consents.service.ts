import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@domain/access';
import { Database } from '@platform/database';
import { EventLog } from '@platform/events';
import type { Initiative } from '../initiative.entity.js';
import { OwnProposal, OwnWording, WrongInitiativeState } from '../initiative.errors.js';
import { initiativeEvents } from '../initiative.events.js';
import { InitiativeRecords, requireParty } from '../initiative-records.js';
import { type Consent, consentsMissing } from './consents.rule.js';

/** Consents to proposed initiatives. The last one that was needed makes the initiative agreed, and its owner a fact. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly records: InitiativeRecords,
  ) {}

  /** Yes of the actor's agency to the version that was read. */
  async give(actor: Actor, id: string, version: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const initiative = await this.records.lock(tx, actor, id, 'initiative.consent');
      const party = requireParty(actor);
      if (initiative.state !== 'proposed') throw new WrongInitiativeState(initiative.state, 'agree');
      await this.records.requireVersion(actor, initiative, version);
      if (initiative.proposedByPersonId === party.personId) throw new OwnProposal();
      if (initiative.authorIds.includes(party.personId)) throw new OwnWording();
      if (!consentsMissing(initiative, await this.of(id)).includes(party.agency)) return;
      await tx.query(
        `INSERT INTO initiative_consents (initiative_id, agency_code, initiative_version, post_id, person_id)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (initiative_id, agency_code) DO UPDATE SET initiative_version = excluded.initiative_version,
           post_id = excluded.post_id, person_id = excluded.person_id, consented_at = app_now()`,
        [id, party.agency, version, party.postId, party.personId],
      );
      await this.append(tx, actor, id, initiativeEvents.consented, { agency: party.agency, version });
      if (consentsMissing(initiative, await this.of(id)).length === 0)
        await this.agree(tx, actor, initiative);
    });
  }

  private async agree(tx: EntityManager, actor: Actor, { id }: Initiative): Promise<void> {
    await tx.query(
      `UPDATE initiatives SET state = 'agreed', state_reason = NULL, owner_status = 'confirmed', version = version + 1
       WHERE id = $1`,
      [id],
    );
    await this.append(tx, actor, id, initiativeEvents.agreed, { from: 'proposed', to: 'agreed' });
  }

  private async of(id: string): Promise<Consent[]> {
    return this.database.rows<Consent>(
      `SELECT agency_code AS agency, initiative_version AS version FROM initiative_consents WHERE initiative_id = $1`,
      [id],
    );
  }

  private async append(
    tx: EntityManager,
    actor: Actor,
    id: string,
    type: string,
    content: Record<string, unknown>,
  ): Promise<void> {
    await this.events.append(tx, actor, { type, subjectType: 'initiative', subjectId: id, content });
  }
}
