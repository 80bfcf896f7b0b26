import { AppError } from '@platform/errors';

/** Whoever could read it once must not find it gone: an audience only grows. */
export class AudienceNotWider extends AppError {
  constructor() {
    super('remarks/not-wider', 'conflict', {
      ja: '読む人の範囲は、いまより広くすることだけができます。一度読めた人から隠すことはできません。取り消すときは「取り消す」を使ってください。',
      en: 'The audience can only become wider: what somebody could read is not hidden again. You may strike the remark.',
    });
  }
}

/** A struck remark is left as it is. */
export class RemarkStruck extends AppError {
  constructor() {
    super('remarks/struck', 'conflict', {
      ja: 'この書き込みは取り消されたため、変えられません。',
      en: 'The remark was struck, so it cannot be changed.',
    });
  }
}
