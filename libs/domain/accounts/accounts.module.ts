import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { AgenciesModule } from '@domain/agencies';
import { AccountQuery } from './account.query.js';
import { AccountsService } from './accounts.service.js';
import { HashingGate } from './local/hashing-gate.js';
import { KnownDevices } from './local/known-devices.js';
import { LocalStrategy } from './local/local.strategy.js';
import { PasswordsService } from './local/passwords.service.js';
import { SignInThrottle } from './local/sign-in-throttle.js';
import { providerProviders } from './provider/providers.js';
import { ProofService } from './proof/proof.service.js';
import { AccountLinks } from './recovery/account-links.js';
import { InvitationsService } from './recovery/invitations.service.js';
import { PersonAccountQuery } from './recovery/person-account.query.js';
import { ResetsService } from './recovery/resets.service.js';
import { SecondFactorResets } from './recovery/second-factor-resets.js';
import { VoidLinksOfOldAddress } from './recovery/void-links-of-old-address.js';
import { PendingSignIns } from './second-factor/pending-sign-ins.js';
import { RecoveryCodes } from './second-factor/recovery-codes.js';
import { SecondFactorCodes } from './second-factor/second-factor-codes.js';
import { SecondFactorService } from './second-factor/second-factor.service.js';
import { SecondStepStrategy } from './second-factor/second-step.strategy.js';
import { ActingPostService } from './sessions/acting-post.service.js';
import { SessionStrategy } from './sessions/session.strategy.js';
import { SessionsQuery } from './sessions/sessions.query.js';
import { SessionsService } from './sessions/sessions.service.js';
import { SignInService } from './sessions/sign-in.service.js';
import { tokenProviders } from './tokens/providers.js';

const forControllers = [
  AccountQuery,
  AccountsService,
  ActingPostService,
  InvitationsService,
  PasswordsService,
  PersonAccountQuery,
  ProofService,
  ResetsService,
  SecondFactorResets,
  SecondFactorService,
  SessionsQuery,
  SessionsService,
  SignInService,
  ...providerProviders,
  ...tokenProviders,
];

@Module({
  imports: [AgenciesModule, PassportModule.register({ session: false })],
  providers: [
    ...forControllers,
    AccountLinks,
    HashingGate,
    KnownDevices,
    LocalStrategy,
    PendingSignIns,
    RecoveryCodes,
    SecondFactorCodes,
    SecondStepStrategy,
    SessionStrategy,
    SignInThrottle,
    VoidLinksOfOldAddress,
  ],
  exports: [...forControllers, AccountLinks],
})
export class AccountsModule {}
