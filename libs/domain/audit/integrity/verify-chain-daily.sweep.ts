import { Injectable } from '@nestjs/common';
import { Database, newId } from '@platform/database';
import { type Sweep, Timetable } from '@platform/jobs';

/** Has the record verified once a day, asked or not: whoever changed it is found out within a day. */
@Injectable()
export class VerifyChainDaily implements Sweep {
  readonly name = 'verify-chain-daily';

  constructor(
    private readonly database: Database,
    timetable: Timetable,
  ) {
    timetable.register(this);
  }

  /** The unique day makes whoever comes second do nothing. */
  async run(): Promise<void> {
    await this.database.rows(
      `INSERT INTO chain_verifications (id, day) VALUES ($1, app_today()) ON CONFLICT (day) DO NOTHING`,
      [newId()],
    );
  }
}
