/** The same sentence for page, script and command line. */
export interface Wording {
  ja: string;
  en: string;
}

/** What went wrong, in general; `problem-details.filter.ts` alone turns a kind into a status. */
export type ErrorKind =
  | 'malformed'
  | 'invalid'
  | 'signed-out'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'stale'
  | 'precondition-missing'
  | 'too-large'
  | 'too-many'
  | 'unexpected'
  | 'unavailable';

/** One refused field: JSON pointer, code and the reason in both languages. */
export interface FieldProblem {
  pointer: string;
  code: string;
  messages: Wording;
}

/** Every refusal of the service. `code` is `<feature>/<what>`, and the feature that throws owns the wording. */
export class AppError extends Error {
  constructor(
    readonly code: string,
    readonly kind: ErrorKind,
    readonly messages: Wording,
    readonly extra: { errors?: FieldProblem[]; current?: unknown; retryAfterSeconds?: number } = {},
  ) {
    super(`${code}: ${messages.en}`);
    this.name = 'AppError';
  }
}

/** Unknown and not visible look alike, so that an id reveals nothing. */
export class NotFound extends AppError {
  constructor() {
    super('access/not-found', 'not-found', {
      ja: '見つからないか、見る権限がありません。',
      en: 'Not found, or you may not see it.',
    });
  }
}

/** Bad input with the fields concerned. */
export class InvalidInput extends AppError {
  constructor(errors: FieldProblem[]) {
    super(
      'input/invalid',
      'invalid',
      { ja: '入力を確かめてください。', en: 'Please check what was entered.' },
      { errors },
    );
  }
}

/** One refused field. */
export function invalidField(pointer: string, code: string, ja: string, en: string): InvalidInput {
  return new InvalidInput([{ pointer, code, messages: { ja, en } }]);
}

/** The record changed since it was read; `current` is what is saved now, so that nothing typed is lost. */
export class StaleEdit extends AppError {
  constructor(current: unknown) {
    super(
      'input/stale',
      'stale',
      {
        ja: 'ほかの人が先に保存しました。あなたの文は消えていません。',
        en: 'Somebody saved before you. What you typed is not lost.',
      },
      { current },
    );
  }
}
