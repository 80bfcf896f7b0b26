import type { Recorder } from '@platform/events';

/** What happens to accounts. No event holds a password, a code, a link or its token. */
export const accountEvents = {
  invited: 'account.invited',
  invitationRevoked: 'account.invitation_revoked',
  activated: 'account.activated',
  passwordChanged: 'account.password_changed',
  resetRequested: 'account.reset_requested',
  passwordReset: 'account.password_reset',
  secondFactorEnabled: 'account.second_factor_enabled',
  secondFactorDisabled: 'account.second_factor_disabled',
  secondFactorReset: 'account.second_factor_reset',
  recoveryCodesIssued: 'account.recovery_codes_issued',
  recoveryCodeUsed: 'account.recovery_code_used',
  postSwitched: 'session.post_switched',
  sessionsEnded: 'session.ended',
} as const;

/** An account that acts before, or without, a session: by its password, or by a link that it was sent. */
export function beforeSignIn(
  account: { accountId: string | null; personId: string | null },
  requestId: string | null,
): Recorder {
  return {
    accountId: account.accountId,
    personId: account.personId,
    postId: null,
    agency: null,
    systemActor: null,
    requestId,
    actingBy: null,
    actingId: null,
    asDeputy: false,
  };
}
