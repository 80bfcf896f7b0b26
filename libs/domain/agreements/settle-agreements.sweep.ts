import { Injectable } from '@nestjs/common';
import { systemActor } from '@domain/access';
import { Database } from '@platform/database';
import { type Sweep, Timetable } from '@platform/jobs';
import { Clock } from '@platform/time';
import { AgreementQuery } from './agreement.query.js';
import { IN_FORCE, stateOnSql } from './agreement.sql.js';
import { AgreementTerms } from './agreement-terms.js';

const PAGE = 200;

/** The day after an agreement's end: renewed by its clause, expired, or ended as it was decided. */
@Injectable()
export class SettleAgreements implements Sweep {
  readonly name = 'settle-agreements';

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly query: AgreementQuery,
    private readonly terms: AgreementTerms,
    timetable: Timetable,
  ) {
    timetable.register(this);
  }

  async run(): Promise<void> {
    await this.beginTerms();
    for (let after: string | null = null; ;) {
      const due: { id: string }[] = await this.database.rows(
        `SELECT id FROM agreements agreement WHERE ${IN_FORCE('agreement')} AND ($1::uuid IS NULL OR id > $1)
           AND (${stateOnSql('agreement', 'app_today()')} NOT IN ('draft', agreement.state)
             OR (agreement.renewal = 'automatic' AND agreement.ends_on < app_today()
               AND (agreement.terminated_on IS NULL OR agreement.terminated_on > agreement.ends_on)))
         ORDER BY id LIMIT ${PAGE}`,
        [after],
      );
      for (const { id } of due) await this.settle(id);
      after = due.at(-1)?.id ?? null;
      if (due.length < PAGE) return;
    }
  }

  /** An agreement that was imported in force comes without its term: the first is the one that its dates say. */
  private async beginTerms(): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO agreement_terms (agreement_id, number, starts_on, ends_on, kind)
         SELECT id, 1, starts_on, ends_on, 'initial' FROM agreements agreement WHERE ${IN_FORCE('agreement')}
           AND NOT EXISTS (SELECT FROM agreement_terms WHERE agreement_id = agreement.id)
         ON CONFLICT DO NOTHING`,
      );
    });
  }

  private async settle(id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.database.row(`SELECT 1 FROM agreements WHERE id = $1 FOR UPDATE`, [id]);
      const agreement = await this.query.find(id);
      if (agreement !== null)
        await this.terms.settle(tx, systemActor(this.name), agreement, await this.clock.today());
    });
  }
}
