import { AppError } from '@platform/errors';

/** An agency has one verification under way at a time. */
export class VerificationOpen extends AppError {
  constructor() {
    super('audit/verification-open', 'conflict', {
      ja: 'この機関が頼んだ確認がまだ終わっていません。終わってから、もう一度確かめてください。',
      en: 'A verification that this agency asked for is still under way. Please try again when it has ended.',
    });
  }
}

/** Each one reads the whole record. */
export class TooManyVerifications extends AppError {
  constructor(most: number, seconds: number) {
    const minutes = Math.ceil(seconds / 60);
    super(
      'audit/too-many-verifications',
      'too-many',
      {
        ja: `記録を確かめられるのは、1時間に${most}回までです。約${minutes}分あとに、もう一度確かめてください。`,
        en: `An agency can verify the record ${most} times an hour. Please try again in about ${minutes} minute(s).`,
      },
      { retryAfterSeconds: seconds },
    );
  }
}
