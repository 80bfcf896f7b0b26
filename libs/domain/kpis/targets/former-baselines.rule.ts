import type { BaselineView } from '../indicators/indicator.schemas.js';

type Told = Pick<BaselineView, 'status' | 'value' | 'year' | 'display'>;

/** What the history says of one change of a baseline: only the fields that changed. */
export interface BaselineChange {
  /** The day of the change, and why. */
  on: string;
  reason: string | null;
  changes: { [Field in keyof Told]?: { before: Told[Field] | null } };
}

export type FormerBaseline = Told & Pick<BaselineChange, 'on' | 'reason'>;

/** The baselines before the present one, the newest first: each change is taken back in turn. */
export function formerBaselines(now: Told | null, newestFirst: readonly BaselineChange[]): FormerBaseline[] {
  const former: FormerBaseline[] = [];
  let told: Partial<{ [Field in keyof Told]: Told[Field] | null }> = now ?? {};
  for (const { on, reason, changes } of newestFirst) {
    // 約 alone came or went: the value stayed.
    if (Object.keys(changes).length === 0) continue;
    const before = Object.fromEntries(
      Object.entries(changes).map(([field, change]) => [field, change.before]),
    );
    told = { ...told, ...(before as typeof told) };
    // Before the first one was set there was none.
    if (told.status === null || told.status === undefined) break;
    const { status, value = null, year = null, display = null } = told;
    former.push({ status, value, year, display, on, reason });
  }
  return former;
}
