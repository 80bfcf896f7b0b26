import { AppError } from '@platform/errors';

/** The programme stands, but nothing was printed on its progress so far. */
export class NothingReported extends AppError {
  constructor() {
    super('progress/nothing-reported', 'not-found', {
      ja: 'このプログラムの推進状況は、まだありません。',
      en: 'Nothing has been reported on the progress of this programme yet.',
    });
  }
}
