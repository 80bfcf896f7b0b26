import { Inject, Injectable } from '@nestjs/common';
import * as openid from 'openid-client';
import type { Logger } from 'pino';
import type { Agency } from '@domain/access';
import { CONFIG, type Config } from '@platform/config';
import { LOGGER } from '@platform/observability';
import { ProviderAway, ProviderNotConfigured } from './provider.errors.js';
import { providerOf, type ProviderSettings } from './provider-settings.js';

// Only for a provider on this machine, in a test or a trial: the settings refuse any other without https.
// eslint-disable-next-line @typescript-eslint/no-deprecated -- it is marked so that it stands out
const overPlainHttp: (configuration: openid.Configuration) => void = openid.allowInsecureRequests;

const TIMEOUT_SECONDS = 8;
const REFRESH_MILLISECONDS = 3_600_000;

interface Known {
  configuration: openid.Configuration;
  readAt: number;
}

/** What the providers say of themselves, read when first needed and again every hour; an old answer serves while they are away. */
@Injectable()
export class ProviderDirectory {
  private readonly known = new Map<Agency, Known>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Throws ProviderNotConfigured, or ProviderAway when it has never answered. */
  async of(agency: Agency): Promise<{ settings: ProviderSettings; configuration: openid.Configuration }> {
    const settings = providerOf(this.config, agency);
    if (settings === null) throw new ProviderNotConfigured();
    const known = this.known.get(agency);
    if (known !== undefined && performance.now() - known.readAt < REFRESH_MILLISECONDS)
      return { settings, configuration: known.configuration };
    try {
      const configuration = await this.discover(settings);
      this.known.set(agency, { configuration, readAt: performance.now() });
      return { settings, configuration };
    } catch (error) {
      this.logger.warn({ agency, err: error }, 'the OpenID provider does not describe itself');
      if (known === undefined) throw new ProviderAway();
      return { settings, configuration: known.configuration };
    }
  }

  private async discover(settings: ProviderSettings): Promise<openid.Configuration> {
    const issuer = new URL(settings.issuer);
    const onThisMachine = issuer.protocol === 'http:' ? [overPlainHttp] : [];
    const found = await openid.discovery(issuer, settings.clientId, settings.clientSecret, undefined, {
      timeout: TIMEOUT_SECONDS,
      execute: onThisMachine,
    });
    const metadata = found.serverMetadata() as openid.ServerMetadata;
    if (new URL(metadata.issuer).href !== issuer.href)
      throw new Error('the provider calls itself by another issuer than the settings');
    const believed = this.config.OIDC_ALGORITHMS.split(',');
    const offered = metadata.id_token_signing_alg_values_supported ?? ['RS256'];
    const methods = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const configuration = new openid.Configuration(
      // The answer's signature must be one of ours, whatever the provider or the token's header says.
      { ...metadata, id_token_signing_alg_values_supported: offered.filter((alg) => believed.includes(alg)) },
      settings.clientId,
      settings.clientSecret,
      methods.includes('client_secret_basic')
        ? openid.ClientSecretBasic(settings.clientSecret)
        : openid.ClientSecretPost(settings.clientSecret),
    );
    configuration.timeout = TIMEOUT_SECONDS;
    onThisMachine.forEach((allow) => {
      allow(configuration);
    });
    // The signature is checked although the token comes straight from the provider.
    openid.enableNonRepudiationChecks(configuration);
    return configuration;
  }
}
