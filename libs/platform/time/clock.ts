import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import type { Day } from './day.js';

/** The one clock: PostgreSQL's `app_now()`, so that every process (and every test) agrees on the time. */
@Injectable()
export class Clock {
  constructor(private readonly database: Database) {}

  async now(): Promise<Date> {
    const row = await this.database.row<{ now: Date }>('SELECT app_now() AS now');
    if (row === null) throw new Error('app_now() gave no row');
    return row.now;
  }

  /** The civil day in Asia/Tokyo. */
  async today(): Promise<Day> {
    const row = await this.database.row<{ today: Day }>('SELECT app_today()::text AS today');
    if (row === null) throw new Error('app_today() gave no row');
    return row.today;
  }
}
