/** States of a meeting (domain guide §4). */
export const meetingStates = ['draft', 'announced', 'held', 'closed', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** What moves a meeting on; each is a sub-resource of its own. */
export type MeetingTransition = 'announce' | 'hold' | 'close' | 'cancel';

/** From which states a transition leads where. */
export const meetingTransitions: Record<
  MeetingTransition,
  { from: readonly MeetingState[]; to: MeetingState }
> = {
  announce: { from: ['draft'], to: 'announced' },
  hold: { from: ['announced'], to: 'held' },
  close: { from: ['held'], to: 'closed' },
  cancel: { from: ['draft', 'announced'], to: 'cancelled' },
};

/**
 * What is written into a meeting, and while which states: `edit` is its day, place and agenda (an item may be added on
 * the day), `decide` is attendance, outcomes, decisions and action items.
 */
export type MeetingAct = 'edit' | 'writeMinutes' | 'decide';

export const meetingActs: Record<MeetingAct, readonly MeetingState[]> = {
  edit: ['draft', 'announced', 'held'],
  writeMinutes: ['draft', 'announced', 'held'],
  decide: ['announced', 'held'],
};

/** The transitions that a state allows. */
export function transitionsFrom(state: MeetingState): MeetingTransition[] {
  return (Object.keys(meetingTransitions) as MeetingTransition[]).filter((name) =>
    meetingTransitions[name].from.includes(state),
  );
}

/** What may be written while a meeting is in a state. */
export function actsIn(state: MeetingState): MeetingAct[] {
  return (Object.keys(meetingActs) as MeetingAct[]).filter((act) => meetingActs[act].includes(state));
}
