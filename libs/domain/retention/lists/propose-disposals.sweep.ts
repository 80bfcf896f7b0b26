import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Agency, systemActor } from '@domain/access';
import { Database, newId, returned } from '@platform/database';
import { EventLog } from '@platform/events';
import { type Sweep, Timetable } from '@platform/jobs';
import { Clock, type Day, fiscalYearOf, workingDayOnOrAfter } from '@platform/time';
import { recordKinds, type RecordKindName } from '../kinds/index.js';
import { retentionEvents } from '../retention.events.js';
import { completedBy, longerOf, type RetentionYears } from '../retention-period.rule.js';

interface Period {
  agency: Agency;
  kind: RecordKindName;
  years: RetentionYears;
}

const PROPOSER = systemActor('propose-disposals');

// What an earlier list of this agency says about the record, and what is still in one, keeps it out of the next.
const SETTLED = `EXISTS (SELECT 1 FROM disposal_items earlier WHERE earlier.kind = $2 AND earlier.record_id = finished.record_id
  AND earlier.agency_code = $3 AND (earlier.outcome IS NULL OR earlier.decision = 'transfer'
    OR (earlier.outcome = 'waiting' AND earlier.completed_on = finished.completed_on)
    OR (earlier.decision = 'hold' AND earlier.released_at IS NULL)
    OR (earlier.decision = 'extend' AND earlier.extended_to >= app_today())))`;

/**
 * From the first working day of April on, each agency gets one list a fiscal year of what has outlived its period. What was
 * missed by a standstill is found by the next pass; an agency for which nothing is due gets no list.
 */
@Injectable()
export class ProposeDisposals implements Sweep {
  readonly name = 'propose-disposals';

  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly clock: Clock,
    timetable: Timetable,
  ) {
    timetable.register(this);
  }

  async run(): Promise<void> {
    const today = await this.clock.today();
    const fiscalYear = fiscalYearOf(today);
    if (today < workingDayOnOrAfter(`${fiscalYear}-04-01`)) return;
    const periods = await this.database.rows<Period>(
      `SELECT agency_code AS agency, kind, years FROM retention_classes`,
    );
    for (const agency of new Set(periods.map((period) => period.agency)))
      await this.database.transaction(async (tx) => this.propose(tx, agency, fiscalYear, today, periods));
  }

  private async propose(
    tx: EntityManager,
    agency: Agency,
    fiscalYear: number,
    today: Day,
    periods: Period[],
  ): Promise<void> {
    const id = newId();
    const made = await returned(
      tx,
      `INSERT INTO disposal_lists (id, agency_code, fiscal_year) VALUES ($1, $2, $3)
       ON CONFLICT (agency_code, fiscal_year) DO NOTHING RETURNING id`,
      [id, agency, fiscalYear],
    );
    if (made.length === 0) return;
    let items = 0;
    for (const { kind, finished } of recordKinds) {
      const own = periods.find((period) => period.agency === agency && period.kind === kind)?.years ?? null;
      const joint = longerOf(periods.filter((period) => period.kind === kind).map(({ years }) => years));
      items += await this.add(tx, {
        id,
        kind,
        finished,
        agency,
        from: items,
        today,
        owner: agency,
        years: own,
      });
      items += await this.add(tx, {
        id,
        kind,
        finished,
        agency,
        from: items,
        today,
        owner: 'joint',
        years: joint,
      });
    }
    if (items === 0) {
      await tx.query(`DELETE FROM disposal_lists WHERE id = $1`, [id]);
      return;
    }
    await this.events.append(tx, PROPOSER, {
      type: retentionEvents.listProposed,
      subjectType: 'disposal_list',
      subjectId: id,
      content: { agency, fiscalYear, items },
    });
  }

  /** The finished records of one owner that have outlived `years`; returns how many. */
  private async add(
    tx: EntityManager,
    wanted: {
      id: string;
      kind: RecordKindName;
      finished: string;
      agency: Agency;
      from: number;
      today: Day;
      owner: Agency | 'joint';
      years: RetentionYears;
    },
  ): Promise<number> {
    const { years } = wanted;
    if (years === null) return 0;
    const rows = await returned(
      tx,
      `INSERT INTO disposal_items (id, list_id, agency_code, number, kind, record_id, title, completed_on, years, ends_on, joint)
       SELECT gen_random_uuid(), $1, $3, $4::int + row_number() OVER (ORDER BY finished.completed_on, finished.record_id), $2,
         finished.record_id, finished.title, finished.completed_on, $6::int,
         make_date(extract(year FROM finished.completed_on - interval '3 months')::int + 1 + $6, 3, 31), finished.owner = 'joint'
       FROM (${wanted.finished}) finished
       WHERE finished.owner = $5 AND finished.completed_on <= $7::date AND NOT ${SETTLED} RETURNING id`,
      [
        wanted.id,
        wanted.kind,
        wanted.agency,
        wanted.from,
        wanted.owner,
        years,
        completedBy(wanted.today, years),
      ],
    );
    return rows.length;
  }
}
