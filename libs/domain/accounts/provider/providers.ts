import { Identities } from './identities.js';
import { ProviderRequests } from './provider-requests.js';
import { ProviderDirectory } from './provider-directory.js';
import { ProviderQuery } from './provider.query.js';
import { ProviderRulesService } from './provider-rules.service.js';
import { ProviderSignInService } from './provider-sign-in.service.js';
import { ProviderStrategy } from './provider.strategy.js';
import { Provisioning } from './provisioning.js';
import { Refusals } from './refusals.js';

/** What sign-in through a provider brings into the module of accounts. */
export const providerProviders = [
  Identities,
  ProviderRequests,
  ProviderDirectory,
  ProviderQuery,
  ProviderRulesService,
  ProviderSignInService,
  ProviderStrategy,
  Provisioning,
  Refusals,
];
