import { AppError } from '@platform/errors';

/** The same for a wrong code, an old one and one that was used already. */
export class WrongCode extends AppError {
  constructor() {
    super('accounts/wrong-code', 'signed-out', {
      ja: '確認コードが違うか、すでに使われています。新しいコードを入力してください。',
      en: 'The code is not right, or was used already. Please enter a new one.',
    });
  }
}

/** The five minutes between password and code are over, or there were too many wrong codes. */
export class StepExpired extends AppError {
  constructor() {
    super('accounts/step-expired', 'signed-out', {
      ja: 'はじめからサインインし直してください。',
      en: 'Please begin to sign in again.',
    });
  }
}

export class SecondFactorDue extends AppError {
  constructor() {
    super('accounts/second-factor-due', 'forbidden', {
      ja: 'この職には二要素認証が要ります。先に設定してください。',
      en: 'This post needs a second factor. Please set it up first.',
    });
  }
}

export class AlreadyEnrolled extends AppError {
  constructor() {
    super('accounts/already-enrolled', 'conflict', {
      ja: '二要素認証はすでに設定されています。',
      en: 'A second factor is set up already.',
    });
  }
}

export class NotEnrolled extends AppError {
  constructor() {
    super('accounts/not-enrolled', 'conflict', {
      ja: '二要素認証は設定されていません。',
      en: 'There is no second factor.',
    });
  }
}

export class SecondFactorRequired extends AppError {
  constructor() {
    super('accounts/second-factor-required', 'conflict', {
      ja: 'この職には二要素認証が要るため、やめられません。',
      en: 'This post needs a second factor, so it cannot be given up.',
    });
  }
}
