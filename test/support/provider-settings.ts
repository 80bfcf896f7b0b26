/** The service as the providers of the tests know it. */
export const CLIENT_ID = 'renkei';
export const CLIENT_SECRET = 'a secret of the client, for the tests alone';

/** The settings that name an agency's provider. */
export function providerSettings(agency: 'PREFECTURE' | 'CITY', issuer: string): Record<string, string> {
  return {
    [`OIDC_${agency}_ISSUER`]: issuer,
    [`OIDC_${agency}_CLIENT_ID`]: CLIENT_ID,
    [`OIDC_${agency}_CLIENT_SECRET`]: CLIENT_SECRET,
  };
}
