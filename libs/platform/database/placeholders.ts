import pg from 'pg';

/** Collects the parameters of a statement that is put together from parts: `${values.add(x)}` gives `$3`. */
export class Placeholders {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /**
   * One of few checked values (an enumeration, a page size) as part of the statement itself. The planner then knows it:
   * with a placeholder a prepared statement would be planned for any value, and a LIMIT for a tenth of the table.
   */
  constant(value: string | number): string {
    return typeof value === 'number' ? String(Math.trunc(value)) : pg.escapeLiteral(value);
  }
}
