import { homedir } from 'node:os';
import { join } from 'node:path';

const NETWORK =
  /^((https?|no|all)_proxy|npm_config_(registry|cafile|globalconfig)|NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR))$/i;

/**
 * What a machine has beside an empty home and no settings: its PATH, its way to the npm registry, and npm's
 * cache, so that a test run does not fetch every package again.
 */
export function machineEnvironment(environment) {
  const network = Object.entries(environment).filter(([name]) => NETWORK.test(name));
  return {
    ...Object.fromEntries(network),
    PATH: environment.PATH ?? '',
    npm_config_cache: environment.npm_config_cache ?? join(homedir(), '.npm'),
    npm_config_userconfig: environment.npm_config_userconfig ?? join(homedir(), '.npmrc'),
  };
}
