/** A list is proposed by the system, approved by the agency's secretariat, and carried out by a job. */
export const listStates = ['proposed', 'approved', 'carried_out'] as const;
export type ListState = (typeof listStates)[number];

/** What is decided for one record: 廃棄, 延長, 移管, 廃棄の停止. */
export const decisions = ['dispose', 'extend', 'transfer', 'hold'] as const;
export type DisposalDecision = (typeof decisions)[number];

/**
 * What became of it: disposed of; waiting for the other agency's decision on a joint record; kept as decided; or withdrawn,
 * because the record was taken up again after it was listed.
 */
export const outcomes = ['disposed', 'waiting', 'kept', 'withdrawn'] as const;
export type DisposalOutcome = (typeof outcomes)[number];
