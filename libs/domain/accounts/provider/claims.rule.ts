import { line } from '@platform/http';

type Claims = Record<string, unknown>;

/** What every ID token carries, or what says who a person is rather than what they do. */
const NOT_OFFERED = new Set(
  (
    'iss sub aud exp iat nbf jti nonce azp at_hash c_hash s_hash sid auth_time acr amr name given_name family_name ' +
    'middle_name nickname preferred_username profile picture website email email_verified gender birthdate zoneinfo ' +
    'locale phone_number phone_number_verified address updated_at'
  ).split(' '),
);
const MOST_OFFERED = 40;

/** The values of a claim as text: one, or each of a list. */
export function claimValues(claims: Claims, name: string): string[] {
  if (!Object.hasOwn(claims, name)) return [];
  const value = claims[name];
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list
    .filter((one) => typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean')
    .map(String);
}

/** Every rule whose claim has exactly its value: somebody in two of them holds two posts（兼務）. */
export function matchingRules<Rule extends { claim: string; value: string }>(
  rules: readonly Rule[],
  claims: Claims,
): Rule[] {
  return rules.filter(({ claim, value }) => claimValues(claims, claim).includes(value));
}

/** What a rule could be made of, for the administrator who looks at a refused attempt. */
export function offeredClaims(claims: Claims): { claim: string; value: string }[] {
  return Object.keys(claims)
    .filter((claim) => !NOT_OFFERED.has(claim) && isKept(claim, 100))
    .flatMap((claim) => claimValues(claims, claim).map((value) => ({ claim, value })))
    .filter(({ value }) => isKept(value, 200))
    .slice(0, MOST_OFFERED);
}

function isKept(text: string, longest: number): boolean {
  return line({ max: longest }).safeParse(text).success;
}
