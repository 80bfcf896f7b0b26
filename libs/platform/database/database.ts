import { createHash } from 'node:crypto';
import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';

/** Every connection keeps its named statements, so unusual combinations of filters beyond these go unnamed. */
const MOST_NAMED = 300;

/** Writes for both agencies: jobs, operators' commands, and what the system itself does. */
export const EVERY_AGENCY = '*';
const SYSTEM = { agency: EVERY_AGENCY };

/** The one way to the database: commands in `transaction`, screen reads in `rows` or `json`. */
@Injectable()
export class Database {
  // The surrounding transaction of this request or job, so that a command called by a command joins it, and for whom it writes.
  private readonly surrounding = new AsyncLocalStorage<{ tx: EntityManager; agency: string }>();
  private readonly acting = new AsyncLocalStorage<{ agency: string | null }>();
  private readonly names = new Map<string, string>();

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * Says for whom everything inside writes: an agency's code, `EVERY_AGENCY`, or null (nobody signed in, or a post of
   * neither). PostgreSQL refuses a write on the other agency's rows (row-level security, the second line). Outside any
   * request, in jobs and operators' commands, the system writes for every agency.
   */
  actingFor<T>(agency: string | null, work: () => T): T {
    return this.acting.run({ agency }, work);
  }

  /** Inside `actingFor`: the person is known only now, as when the session guard has read the cookie. */
  actFor(agency: string | null): void {
    const acting = this.acting.getStore();
    if (acting !== undefined) acting.agency = agency;
  }

  /**
   * Runs `work` in one transaction; joins the surrounding one when there is one, as that of a request with an
   * Idempotency-Key. Inside `actingFor` it writes for that agency, and afterwards again for the one before.
   */
  async transaction<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const agency = (this.acting.getStore() ?? SYSTEM).agency ?? '';
    const outer = this.surrounding.getStore();
    if (outer === undefined) return this.dataSource.transaction((tx) => this.writeFor(tx, agency, work));
    if (outer.agency === agency) return work(outer.tx);
    try {
      return await this.writeFor(outer.tx, agency, work);
    } finally {
      // Where a statement failed there is nothing left to write: the whole is rolled back, and the setting with it.
      await sayAgency(outer.tx, outer.agency).catch(() => undefined);
    }
  }

  /** Writes for both agencies what follows from the acts of both, whoever acts last; the caller has judged the actor. */
  async forEveryAgency<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.actingFor(EVERY_AGENCY, async () => this.transaction(work));
  }

  private async writeFor<T>(
    tx: EntityManager,
    agency: string,
    work: (tx: EntityManager) => Promise<T>,
  ): Promise<T> {
    return this.surrounding.run({ tx, agency }, async () => {
      await sayAgency(tx, agency);
      return work(tx);
    });
  }

  /** Rows of one statement, inside the surrounding transaction if there is one. */
  async rows<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const outer = this.surrounding.getStore();
    if (outer !== undefined) return returned<Row>(outer.tx, sql, parameters);
    // A named statement is planned once per connection; planning is most of the cost of a screen's read.
    const { master } = this.dataSource.driver as unknown as { master: Pool };
    const name = this.nameOf(sql);
    const answer = await master.query({
      ...(name === undefined ? {} : { name }),
      text: sql,
      values: parameters,
    });
    return answer.rows as Row[];
  }

  /** The first row, or null. */
  async row<Row>(sql: string, parameters: unknown[] = []): Promise<Row | null> {
    return (await this.rows<Row>(sql, parameters))[0] ?? null;
  }

  /** The JSON text that a statement built in its first row's column `body`; passed on without parsing. */
  async json(sql: string, parameters: unknown[] = []): Promise<string | null> {
    return (await this.row<{ body: string | null }>(sql, parameters))?.body ?? null;
  }

  private nameOf(sql: string): string | undefined {
    const known = this.names.get(sql);
    if (known !== undefined) return known;
    if (this.names.size >= MOST_NAMED) return undefined;
    const name = createHash('sha256').update(sql).digest('hex').slice(0, 32);
    this.names.set(sql, name);
    return name;
  }
}

/** For whom the rest of the transaction writes: what the row policies compare with. */
async function sayAgency(tx: EntityManager, agency: string): Promise<void> {
  await tx.query(`SELECT set_config('app.agency', $1, true)`, [agency]);
}

/** Rows that an INSERT, UPDATE or DELETE … RETURNING gave (TypeORM wraps those of UPDATE and DELETE with a count). */
export async function returned<Row>(
  tx: EntityManager,
  sql: string,
  parameters: unknown[] = [],
): Promise<Row[]> {
  const answer = await tx.query<Row[] | [Row[], number]>(sql, parameters);
  return isCounted(answer) ? answer[0] : answer;
}

function isCounted<Row>(answer: Row[] | [Row[], number]): answer is [Row[], number] {
  return answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
}
