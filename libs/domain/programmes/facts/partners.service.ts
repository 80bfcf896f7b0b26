import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { Database } from '@platform/database';
import { type FieldProblem, InvalidInput } from '@platform/errors';
import { EventLog } from '@platform/events';
import { initiativeEvents } from '../initiative.events.js';
import { InitiativeRecords } from '../initiative-records.js';
import type { Partners } from './facts.schemas.js';

interface Organisation {
  id: string;
  name: string;
  kind: string;
}

/** Who takes part in an initiative beside the two agencies. A partner is a name and a role: it can approve nothing. */
@Injectable()
export class PartnersService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly records: InitiativeRecords,
  ) {}

  /** The whole list, in the order given, in place of the one before. */
  async set(actor: Actor, id: string, version: number, { partners }: Partners): Promise<void> {
    await this.database.transaction(async (tx) => {
      const initiative = await this.records.lock(tx, actor, id, 'initiative.manage');
      await this.records.requireVersion(actor, initiative, version);
      this.records.requireEditable(initiative);
      const organisations = await this.database.rows<Organisation>(
        `SELECT id, name, kind FROM organisations WHERE id = ANY($1)`,
        [partners.map(({ organisationId }) => organisationId)],
      );
      const problems = problemsOf(partners, organisations);
      if (problems.length > 0) throw new InvalidInput(problems);
      const before = await this.told(id);
      await tx.query(`DELETE FROM initiative_partners WHERE initiative_id = $1`, [id]);
      await tx.query(
        `INSERT INTO initiative_partners (initiative_id, organisation_id, role, position)
         SELECT $1, organisation, role, position FROM unnest($2::uuid[], $3::text[]) WITH ORDINALITY AS new (organisation, role, position)`,
        [id, partners.map(({ organisationId }) => organisationId), partners.map(({ role }) => role)],
      );
      const after = await this.told(id);
      if (JSON.stringify(before) === JSON.stringify(after)) return;
      await tx.query(`UPDATE initiatives SET version = version + 1 WHERE id = $1`, [id]);
      await this.events.append(tx, actor, {
        type: initiativeEvents.partnersSet,
        subjectType: 'initiative',
        subjectId: id,
        content: { changes: { partners: { before, after } } },
      });
    });
  }

  /** The partners as the history names them. */
  private async told(id: string): Promise<string[]> {
    const rows = await this.database.rows<{ told: string }>(
      `SELECT organisation.name || coalesce('（' || partner.role || '）', '') AS told FROM initiative_partners partner
       JOIN organisations organisation ON organisation.id = partner.organisation_id
       WHERE partner.initiative_id = $1 ORDER BY partner.position`,
      [id],
    );
    return rows.map(({ told }) => told);
  }
}

function problemsOf(partners: Partners['partners'], organisations: Organisation[]): FieldProblem[] {
  return partners.flatMap(({ organisationId }, index): FieldProblem[] => {
    const pointer = `/partners/${index}/organisationId`;
    const known = organisations.find(({ id }) => id === organisationId);
    if (known === undefined || known.kind === 'agency')
      return [
        {
          pointer,
          code: 'programmes/unknown-partner',
          messages: { ja: '関係団体を選んでください。', en: 'Please choose an organisation.' },
        },
      ];
    const first = partners.findIndex((partner) => partner.organisationId === organisationId);
    if (first === index) return [];
    return [
      {
        pointer,
        code: 'programmes/partner-twice',
        messages: { ja: `「${known.name}」が二度あります。`, en: `“${known.name}” is there twice.` },
      },
    ];
  });
}
