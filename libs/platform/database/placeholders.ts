/** Collects the parameters of a statement that is put together from parts: `${values.add(x)}` gives `$3`. */
export class Placeholders {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
