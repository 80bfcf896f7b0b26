import type { Agency } from '@domain/access';
import type { Config } from '@platform/config';

/** The OpenID provider that vouches for the staff of one agency. */
export interface ProviderSettings {
  agency: Agency;
  issuer: string;
  clientId: string;
  clientSecret: string;
  scope: string;
}

/** The provider of an agency; null where its staff sign in with a password alone. */
export function providerOf(config: Config, agency: Agency): ProviderSettings | null {
  const [issuer, clientId, clientSecret, scope] =
    agency === 'prefecture'
      ? [
          config.OIDC_PREFECTURE_ISSUER,
          config.OIDC_PREFECTURE_CLIENT_ID,
          config.OIDC_PREFECTURE_CLIENT_SECRET,
          config.OIDC_PREFECTURE_SCOPE,
        ]
      : [
          config.OIDC_CITY_ISSUER,
          config.OIDC_CITY_CLIENT_ID,
          config.OIDC_CITY_CLIENT_SECRET,
          config.OIDC_CITY_SCOPE,
        ];
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  return { agency, issuer, clientId, clientSecret, scope };
}

/** The agencies whose staff can sign in through a provider, in the order of the agencies. */
export function configuredAgencies(config: Config): Agency[] {
  return (['prefecture', 'city'] as const).filter((agency) => providerOf(config, agency) !== null);
}

/** Where the provider sends the browser back to: one address per agency, so that an answer cannot be mistaken. */
export function callbackAddress(config: Config, agency: Agency): string {
  return `${config.publicUrl}/sign-in/callback/${agency}`;
}
