import { createHash } from 'node:crypto';
import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';

/** Every connection keeps its named statements, so unusual combinations of filters beyond these go unnamed. */
const MOST_NAMED = 300;

/** The one way to the database: commands in `transaction`, screen reads in `rows` or `json`. */
@Injectable()
export class Database {
  // The surrounding transaction of this request or job, so that a command called by a command joins it.
  private readonly surrounding = new AsyncLocalStorage<EntityManager>();
  private readonly names = new Map<string, string>();

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Runs `work` in one transaction; joins the surrounding one when there is one. */
  async transaction<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const outer = this.surrounding.getStore();
    if (outer !== undefined) return work(outer);
    return this.dataSource.transaction((tx) => this.surrounding.run(tx, () => work(tx)));
  }

  /** Rows of one statement, inside the surrounding transaction if there is one. */
  async rows<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const outer = this.surrounding.getStore();
    if (outer !== undefined) return returned<Row>(outer, sql, parameters);
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
