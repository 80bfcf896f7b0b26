import { Injectable } from '@nestjs/common';
import { checkTransfers } from './check-transfers.rule.js';
import type { ListFacts, ReadRow } from './check-row.rule.js';
import { comparedMail, type WrittenRow } from './columns.js';
import type { TransferProblem } from './transfer-problem.js';
import { TransferFactsQuery } from './transfer-facts.query.js';

/** Compares written rows with the organisation as it is now: when a file comes, is shown, is scheduled and is applied. */
@Injectable()
export class TransferJudge {
  constructor(private readonly facts: TransferFactsQuery) {}

  /** One statement, however many rows. */
  async judge(
    rows: WrittenRow[],
    list: ListFacts,
  ): Promise<{ rows: ReadRow[]; problems: TransferProblem[] }> {
    const emails = rows.flatMap(({ cells }) => [cells.email.text, cells.successor.text]).map(comparedMail);
    const facts = await this.facts.read([...new Set(emails)], list.effectiveOn);
    return checkTransfers(rows, list, facts);
  }
}
