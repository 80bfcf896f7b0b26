import type { Agency } from '@domain/access';
import type { InitiativeState } from './initiative-state.js';
import { agenciesInCharge, ownerAsFact, type OwnerKind, type Standing } from './owner-kind.js';

/** What an initiative lacks and somebody must fill in. */
export const gapKinds = [
  'owner_unconfirmed',
  'prefecture_department_missing',
  'city_department_missing',
  'prefecture_post_missing',
  'city_post_missing',
  'indicator_missing',
  'entry_missing',
  'marker_unconfirmed',
] as const;
export type Gap = (typeof gapKinds)[number];

/** What the database counts for the gaps (see GAP_FACTS). */
export interface GapFacts {
  /** Indicators linked to it. */
  indicators: number;
  /** The programme runs this fiscal year. */
  insidePeriod: boolean;
  /** Entries that tell of this fiscal year. */
  entriesThisYear: number;
  /** Entries about it whose marker nobody has confirmed. */
  unconfirmedMarkers: number;
}

export interface InCharge {
  state: InitiativeState;
  ownerKind: OwnerKind;
  ownerStatus: Standing;
  departments: readonly { agency: Agency; post: unknown }[];
  gapFacts: GapFacts;
}

const running: readonly InitiativeState[] = ['agreed', 'active', 'suspended'];
const undecided: readonly InitiativeState[] = ['draft', 'proposed'];

/**
 * The gaps of an initiative. Which departments it needs follows the stated owner even while that is a guess: a guessed ●
 * does not ask the city for a department until somebody says that it is ◎. Of a draft the owner is confirmed by its
 * consents, and what has ended is asked for no posts, indicators or entries any more.
 */
export function gapsOf(initiative: InCharge): Gap[] {
  const { state, ownerKind, departments, gapFacts } = initiative;
  const gaps: Gap[] = [];
  if (!undecided.includes(state) && ownerAsFact(initiative) === 'unknown') gaps.push('owner_unconfirmed');
  const needed = agenciesInCharge[ownerKind];
  const of = (agency: Agency) => departments.find((department) => department.agency === agency);
  gaps.push(
    ...needed
      .filter((agency) => of(agency) === undefined)
      .map((agency): Gap => `${agency}_department_missing`),
  );
  if (running.includes(state)) {
    gaps.push(
      ...needed.filter((agency) => of(agency)?.post === null).map((agency): Gap => `${agency}_post_missing`),
    );
    if (gapFacts.indicators === 0) gaps.push('indicator_missing');
  }
  if (state === 'active' && gapFacts.insidePeriod && gapFacts.entriesThisYear === 0)
    gaps.push('entry_missing');
  if (gapFacts.unconfirmedMarkers > 0) gaps.push('marker_unconfirmed');
  return gaps;
}
