/** States of an agreement (domain guide §4). `amended` is passed through: the date is kept and the agreement is in force again. */
export const agreementStates = [
  'draft',
  'active',
  'auto_renewed',
  'amended',
  'expired',
  'terminated',
] as const;
export type AgreementState = (typeof agreementStates)[number];

/** In force: it can be amended, renewed and terminated, and its end comes. */
export const inForceStates: readonly AgreementState[] = ['active', 'auto_renewed'];

/** What people do; that a term ends is done by the calendar. */
export type AgreementTransition = 'activate' | 'amend' | 'renew' | 'terminate';

/** From which states a transition leads where; `same` = it stays in force as it was. */
export const agreementTransitions: Record<
  AgreementTransition,
  { from: readonly AgreementState[]; to: AgreementState | 'same' }
> = {
  activate: { from: ['draft'], to: 'active' },
  amend: { from: inForceStates, to: 'same' },
  renew: { from: inForceStates, to: 'active' },
  terminate: { from: inForceStates, to: 'terminated' },
};

export function transitionsFrom(state: AgreementState): AgreementTransition[] {
  return (Object.keys(agreementTransitions) as AgreementTransition[]).filter((name) =>
    agreementTransitions[name].from.includes(state),
  );
}
