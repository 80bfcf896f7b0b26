import { AccessTokenActorQuery } from './access-token-actor.query.js';
import { AccessTokenStrategy } from './access-token.strategy.js';
import { AccessTokensQuery } from './access-tokens.query.js';
import { AccessTokensService } from './access-tokens.service.js';

/** What personal access tokens bring into the module of accounts. */
export const tokenProviders = [
  AccessTokenActorQuery,
  AccessTokenStrategy,
  AccessTokensQuery,
  AccessTokensService,
];
