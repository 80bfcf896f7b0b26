import { AccountController } from './account.controller.js';
import { PeopleAccountsController } from './recovery/people-accounts.controller.js';
import { RecoveryController } from './recovery/recovery.controller.js';
import { MySessionsController } from './sessions/my-sessions.controller.js';
import { SessionController } from './sessions/session.controller.js';
import { ProviderIdentitiesController } from './provider/provider-identities.controller.js';
import { ProviderRulesController } from './provider/provider-rules.controller.js';
import { ProviderSignInController } from './provider/provider-sign-in.controller.js';
import { AccessTokensController } from './tokens/access-tokens.controller.js';

export { accountEvents } from './account.events.js';
export { AccountsModule } from './accounts.module.js';
export { AccountsService, type NewUser } from './accounts.service.js';
export { RecentProofGuard, RequiresRecentProof } from './proof/recent-proof.guard.js';
export { hashOf } from './keys.js';
export { AccountLinks } from './recovery/account-links.js';
export { EnrolmentGuard } from './second-factor/enrolment.guard.js';
export { SessionGuard } from './sessions/session.strategy.js';
export const accountsControllers = [
  SessionController,
  MySessionsController,
  AccountController,
  RecoveryController,
  PeopleAccountsController,
  ProviderSignInController,
  ProviderIdentitiesController,
  ProviderRulesController,
  AccessTokensController,
];
