import { AppError } from '@platform/errors';

/** The other agency asks for something else on this record; that is answered first. */
export class OtherActAsked extends AppError {
  constructor() {
    super('joint-acts/other-asked', 'conflict', {
      ja: '相手の機関が、別の手続き（または別の内容）への同意を求めています。先にそれに同意するか、断ってください。',
      en: 'The other agency asks for another act, or for other terms. Please agree to that or refuse it first.',
    });
  }
}

/** A person who serves both agencies does not answer himself. */
export class OwnAsk extends AppError {
  constructor() {
    super('joint-acts/own-ask', 'conflict', {
      ja: 'あなた（の機関）が求めた同意です。相手の機関の職員が答えます。',
      en: 'You, or your agency, asked for this. Somebody of the other agency answers.',
    });
  }
}

export class AlreadyAnswered extends AppError {
  constructor() {
    super('joint-acts/answered', 'conflict', {
      ja: 'この求めには、すでに答えがあります。読み込み直してください。',
      en: 'This was answered already. Please reload the page.',
    });
  }
}

/** What was agreed to must be what was asked for. */
export class Overtaken extends AppError {
  constructor() {
    super('joint-acts/overtaken', 'conflict', {
      ja: '同意を求められたあとで内容が変わりました。いまの内容で、もう一度求めてください。',
      en: 'The record changed after the other agency had asked. Please ask anew for what stands now.',
    });
  }
}
