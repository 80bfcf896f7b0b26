/** Facts about sign-in through a provider; never a token, a claim's value or a name. */
export const providerEvents = {
  /** on the account: {personId, postIds, ruleIds, provider} */
  provisioned: 'account.provisioned',
  /** on the account: {identityId, provider} */
  linked: 'account.provider_linked',
  /** on the account: {identityId, provider} */
  unlinked: 'account.provider_unlinked',
  /** on the attempt: {provider, reason} */
  refused: 'provider.sign_in_refused',
  /** on the rule: {claim, value, postId} */
  ruleCreated: 'provider_rule.created',
  ruleDeleted: 'provider_rule.deleted',
} as const;
