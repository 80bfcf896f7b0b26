import { AppError } from '@platform/errors';

/** Unknown, expired, revoked, of a disabled account or of a post that ended: which one, nobody is told. */
export class TokenRefused extends AppError {
  constructor() {
    super('access/token-refused', 'signed-out', {
      ja: 'このアクセストークンは使えません（期限切れ、取り消し、またはアカウントか職の終了）。',
      en: 'This access token cannot be used (expired, revoked, or its account or post has ended).',
    });
  }
}

/** A request says once who sends it. */
export class TwoIdentities extends AppError {
  constructor() {
    super('access/two-identities', 'malformed', {
      ja: 'アクセストークンとサインインの Cookie を同時に送ることはできません。どちらか一つにしてください。',
      en: 'An access token and a sign-in cookie cannot be sent together. Please send one of them.',
    });
  }
}

export class TooManyTokens extends AppError {
  constructor(most: number) {
    super('access/too-many-tokens', 'conflict', {
      ja: `使えるアクセストークンは一人${most}件までです。使わないものを取り消してください。`,
      en: `One person can have at most ${most} access tokens in use. Please revoke one that is not used.`,
    });
  }
}
