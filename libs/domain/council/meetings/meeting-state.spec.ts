import {
  actsIn,
  type MeetingState,
  meetingStates,
  meetingTransitions,
  transitionsFrom,
} from './meeting-state.js';

describe('the states of a meeting', () => {
  it('allows exactly what the domain guide lists', () => {
    const allowed: Record<MeetingState, string[]> = {
      draft: ['announce', 'cancel'],
      announced: ['hold', 'cancel'],
      held: ['close'],
      closed: [],
      cancelled: [],
    };
    for (const state of meetingStates) expect(transitionsFrom(state)).toEqual(allowed[state]);
  });

  it('reaches every state from draft', () => {
    const reached = new Set<MeetingState>(['draft']);
    // A Set gives what is added while it is walked.
    for (const state of reached)
      for (const name of transitionsFrom(state)) reached.add(meetingTransitions[name].to);
    expect([...reached].sort()).toEqual([...meetingStates].sort());
  });

  it('writes nothing into a meeting that is closed or cancelled, and decides nothing before it is announced', () => {
    const allowed: Record<MeetingState, string[]> = {
      draft: ['edit', 'writeMinutes'],
      announced: ['edit', 'writeMinutes', 'decide'],
      held: ['edit', 'writeMinutes', 'decide'],
      closed: [],
      cancelled: [],
    };
    for (const state of meetingStates) expect(actsIn(state)).toEqual(allowed[state]);
  });
});
