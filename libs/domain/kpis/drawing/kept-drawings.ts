import { createHash } from 'node:crypto';

const MOST_KEPT = 200;

/** Charts as pictures: one is drawn once for the same figures, and its tag says which figures those were. */
export class KeptDrawings {
  private readonly kept = new Map<string, Promise<string>>();

  keep(shown: unknown, draw: () => Promise<string>): { tag: string; draw: () => Promise<string> } {
    const tag = createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 32);
    return { tag, draw: () => this.drawn(tag, draw) };
  }

  private async drawn(tag: string, draw: () => Promise<string>): Promise<string> {
    const known = this.kept.get(tag);
    if (known !== undefined) return known;
    const [oldest] = this.kept.keys();
    if (this.kept.size >= MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
    const drawing = draw();
    this.kept.set(tag, drawing);
    drawing.catch(() => this.kept.delete(tag));
    return drawing;
  }
}
