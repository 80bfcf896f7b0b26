import { AppError } from '@platform/errors';

/** The configuration names no provider for the agency. */
export class ProviderNotConfigured extends AppError {
  constructor() {
    super('provider/not-configured', 'conflict', {
      ja: 'この機関のサインインの連携は設定されていません。メールアドレスとパスワードでサインインしてください。',
      en: 'No sign-in provider is set up for this agency. Please sign in with e-mail address and password.',
    });
  }
}

/** The provider does not answer, or answers with an error of its own. */
export class ProviderAway extends AppError {
  constructor() {
    super(
      'provider/away',
      'unavailable',
      {
        ja: '所属のサインインの仕組み（認証基盤）につながりません。少し待って、もう一度お試しください。',
        en: 'The sign-in system of your agency cannot be reached. Please try again shortly.',
      },
      { retryAfterSeconds: 30 },
    );
  }
}

/** Unknown, used, too old, of another browser, or of the other agency: which one, nobody is told. */
export class NotPending extends AppError {
  constructor() {
    super('provider/not-pending', 'conflict', {
      ja: 'サインインの手続きが見つからないか、10分を過ぎました。サインインの画面からやり直してください。',
      en: 'There is no such sign-in under way, or its 10 minutes are over. Please start again from the sign-in page.',
    });
  }
}

/** The person (or the provider) stopped there. */
export class ProviderDenied extends AppError {
  constructor() {
    super('provider/denied', 'conflict', {
      ja: '所属の認証基盤でサインインが取り消されました。もう一度お試しください。',
      en: 'The sign-in was cancelled at the sign-in system of your agency. Please try again.',
    });
  }
}

/** What came back is not a valid proof from this issuer for this service. */
export class ProofRefused extends AppError {
  constructor() {
    super('provider/proof-refused', 'conflict', {
      ja: '所属の認証基盤からの応答を確かめられないため、サインインしませんでした。続くときは所属のシステム管理者へお知らせください。',
      en: 'The answer of the sign-in system could not be verified, so you were not signed in. If it happens again, please tell your administrator.',
    });
  }
}

/** No rule gives this person a post. The administrator sees the attempt. */
export class UnknownUser extends AppError {
  constructor() {
    super('provider/unknown-user', 'forbidden', {
      ja: 'この職員の職が登録されていないため、サインインできません。所属のシステム管理者に登録を依頼してください（この試みは管理者の一覧に載りました）。',
      en: 'No post is registered for you, so you cannot sign in. Please ask the administrator of your agency (the attempt is on their list).',
    });
  }
}

export class ProvenAccountDisabled extends AppError {
  constructor() {
    super('provider/account-disabled', 'forbidden', {
      ja: 'このアカウントは停止されています。所属のシステム管理者に確かめてください。',
      en: 'This account is disabled. Please ask the administrator of your agency.',
    });
  }
}

/** The provider did not say a name or a verified e-mail address. */
export class ClaimsIncomplete extends AppError {
  constructor() {
    super('provider/claims-incomplete', 'forbidden', {
      ja: '認証基盤から氏名またはメールアドレスが届かないため、利用者を登録できません。所属のシステム管理者へお知らせください。',
      en: 'The sign-in system did not send a name or a verified e-mail address, so no user was registered. Please tell your administrator.',
    });
  }
}

/** Never matched by e-mail address: the person links the account that exists. */
export class AddressTaken extends AppError {
  constructor() {
    super('provider/address-taken', 'conflict', {
      ja: '同じメールアドレスの利用者がすでにいます。その利用者としてパスワードでサインインし、アカウントのページで結び付けてください。',
      en: 'There is a user with this e-mail address already. Please sign in as that user with the password and link it on the account page.',
    });
  }
}

export class IdentityTaken extends AppError {
  constructor() {
    super('provider/identity-taken', 'conflict', {
      ja: 'この職員の認証はすでに利用者に結び付いています。変えるときは所属のシステム管理者へご相談ください。',
      en: 'This sign-in is linked to a user already. Please ask your administrator to change it.',
    });
  }
}

/** Only the other agency's people may be vouched for by the other agency's provider. */
export class OtherAgencysProvider extends AppError {
  constructor() {
    super('provider/other-agency', 'conflict', {
      ja: '結び付けられるのは、ご自分の機関の認証基盤だけです。',
      en: 'Only the provider of your own agency can be linked.',
    });
  }
}

export class RuleExists extends AppError {
  constructor() {
    super('provider/rule-exists', 'conflict', {
      ja: '同じ割当がすでにあります。',
      en: 'There is such a rule already.',
    });
  }
}

export class TooManyRules extends AppError {
  constructor() {
    super('provider/too-many-rules', 'conflict', {
      ja: '割当は100件までです。使わないものを消してください。',
      en: 'There can be at most 100 rules. Please delete those that are not used.',
    });
  }
}
