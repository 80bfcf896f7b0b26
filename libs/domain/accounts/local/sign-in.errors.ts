import { AppError } from '@platform/errors';

/** The same answer for an unknown account, a wrong password and a disabled account. */
export class SignInFailed extends AppError {
  constructor() {
    super('access/sign-in-failed', 'signed-out', {
      ja: 'メールアドレスかパスワードが違います。',
      en: 'The e-mail address or the password is not right.',
    });
  }
}

export class TooManyAttempts extends AppError {
  constructor(seconds: number) {
    super(
      'access/too-many-attempts',
      'too-many',
      {
        ja: `続けて失敗したため、あと${seconds}秒待ってからお試しください。`,
        en: `After repeated failures, please wait ${seconds} more second(s) before trying again.`,
      },
      { retryAfterSeconds: seconds },
    );
  }
}

/** More people prove themselves at this moment than the machine can check; nothing was counted. */
export class TooBusyToProve extends AppError {
  constructor() {
    super(
      'access/too-busy',
      'too-many',
      {
        ja: 'サインインが混み合っています。3秒ほど待って、もう一度お試しください。',
        en: 'Many people are signing in right now. Please try again in about 3 seconds.',
      },
      { retryAfterSeconds: 3 },
    );
  }
}

export class LoginNameTaken extends AppError {
  constructor() {
    super('agencies/login-name-taken', 'conflict', {
      ja: 'このメールアドレスの利用者はすでにいます。',
      en: 'There is an account with this e-mail address already.',
    });
  }
}
