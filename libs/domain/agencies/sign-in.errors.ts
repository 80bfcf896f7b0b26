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

export class LoginNameTaken extends AppError {
  constructor() {
    super('agencies/login-name-taken', 'conflict', {
      ja: 'このメールアドレスの利用者はすでにいます。',
      en: 'There is an account with this e-mail address already.',
    });
  }
}
