/** Facts about personal access tokens; never the token. */
export const accessTokenEvents = {
  /** {name, scopes, postId, expiresAt} */
  created: 'token.created',
  /** {name} */
  revoked: 'token.revoked',
} as const;
