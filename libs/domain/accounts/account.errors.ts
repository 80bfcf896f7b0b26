import { AppError } from '@platform/errors';

/** A link that is unknown, used, revoked or too old: one answer for all of them. */
export class LinkSpent extends AppError {
  constructor() {
    super('accounts/link-spent', 'conflict', {
      ja: 'このリンクは使えません。期限が過ぎたか、すでに使われています。新しいリンクを頼んでください。',
      en: 'This link cannot be used: it is too old, or was used already. Please ask for a new one.',
    });
  }
}

export class AlreadyActive extends AppError {
  constructor() {
    super('accounts/already-active', 'conflict', {
      ja: 'この方はすでに利用を始めています。パスワードを忘れたときは、本人がサインインの画面から設定し直します。',
      en: 'This person uses the service already. A forgotten password is set anew from the sign-in page.',
    });
  }
}

export class NoInvitation extends AppError {
  constructor() {
    super('accounts/no-invitation', 'conflict', {
      ja: '取り消せる招待はありません。',
      en: 'There is no invitation that could be revoked.',
    });
  }
}

export class WrongPassword extends AppError {
  constructor(pointer: string) {
    const messages = { ja: 'いまのパスワードが違います。', en: 'The present password is not right.' };
    super('accounts/wrong-password', 'invalid', messages, {
      errors: [{ pointer, code: 'accounts/wrong-password', messages }],
    });
  }
}

export class NoPassword extends AppError {
  constructor() {
    super('accounts/no-password', 'conflict', {
      ja: 'このアカウントにはパスワードがありません。所属の認証でサインインしてください。',
      en: 'This account has no password. Please sign in through your agency.',
    });
  }
}

export class NotYourPost extends AppError {
  constructor() {
    const messages = {
      ja: 'いま就いている職の中から選んでください。',
      en: 'Please choose one of the posts that you hold today.',
    };
    super('accounts/not-your-post', 'invalid', messages, {
      errors: [{ pointer: '/postId', code: 'accounts/not-your-post', messages }],
    });
  }
}
