import { AppError, invalidField, type InvalidInput } from '@platform/errors';

export function notAnAddress(): InvalidInput {
  return invalidField(
    '/email',
    'agencies/not-an-address',
    'メールアドレスを入力してください。例：tanto@example.jp',
    'Please enter an e-mail address, such as name@example.org.',
  );
}

export function emailTaken(): InvalidInput {
  return invalidField(
    '/email',
    'agencies/email-taken',
    'このメールアドレスの人はすでにいます。',
    'There is a person with this e-mail address already.',
  );
}

export function unknownOrganisation(): InvalidInput {
  return invalidField(
    '/organisationId',
    'agencies/unknown-organisation',
    '今ある関係団体を選んでください。',
    'Please choose an organisation that exists today.',
  );
}

export class OwnAccount extends AppError {
  constructor() {
    super('agencies/own-account', 'conflict', {
      ja: '自分のアカウントは止められません。ほかの管理者に頼んでください。',
      en: 'You cannot disable your own account. Please ask another administrator.',
    });
  }
}

/** The account is not there, or in the wanted state already. */
export class AccountUnchanged extends AppError {
  constructor(why: 'none' | 'disabled' | 'active') {
    const words = {
      none: { ja: 'この人にはアカウントがありません。', en: 'This person has no account.' },
      disabled: { ja: 'このアカウントはもう止まっています。', en: 'The account is disabled already.' },
      active: { ja: 'このアカウントは止まっていません。', en: 'The account is not disabled.' },
    };
    super('agencies/account-unchanged', 'conflict', words[why]);
  }
}
