import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { Database } from '@platform/database';
import { StaleEdit } from '@platform/errors';
import { OutlineQuery } from './outline.query.js';
import type { YearView } from './outline.schemas.js';
import { strategyRefusals as refusals } from './strategy.errors.js';
import { strategyEvents } from './strategy.events.js';
import { StrategyRecords } from './strategy-records.js';

/** The direction that a strategy sets for one of its years. */
@Injectable()
export class YearsService {
  constructor(
    private readonly database: Database,
    private readonly records: StrategyRecords,
    private readonly outline: OutlineQuery,
  ) {}

  /** Version 0 = no text was seen yet. */
  async set(
    actor: Actor,
    strategyId: string,
    fiscalYear: number,
    version: number,
    text: string,
  ): Promise<YearView> {
    return this.database.transaction(async (tx) => {
      const strategy = await this.records.lockOpen(actor, strategyId);
      const before = await this.database.row<YearView>(
        `SELECT fiscal_year AS "fiscalYear", text, version FROM strategy_years WHERE strategy_id = $1 AND fiscal_year = $2`,
        [strategyId, fiscalYear],
      );
      if ((before?.version ?? 0) !== version) throw new StaleEdit(before);
      if (before === null && (fiscalYear < strategy.fyFrom || fiscalYear > strategy.fyTo))
        throw refusals.outsideYears();
      await tx.query(
        `INSERT INTO strategy_years (strategy_id, fiscal_year, text) VALUES ($1, $2, $3)
         ON CONFLICT (strategy_id, fiscal_year) DO UPDATE SET text = excluded.text, version = strategy_years.version + 1`,
        [strategyId, fiscalYear, text],
      );
      if (before?.text !== text)
        await this.records.append(tx, actor, strategyEvents.yearSet, strategyId, {
          fiscalYear,
          changes: { text: { before: before?.text ?? null, after: text } },
        });
      return this.outline.year(strategyId, fiscalYear);
    });
  }
}
