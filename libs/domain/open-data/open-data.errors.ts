import { AppError, type Wording } from '@platform/errors';

/** A table that was cut would be taken for the whole. */
export class TooManyRows extends AppError {
  constructor({ ja, en }: Wording, most: number) {
    super('open-data/too-many-rows', 'unavailable', {
      ja: `「${ja}」は${most}行を超えたため、一つのファイルでは渡せません。事務局に知らせてください。`,
      en: `“${en}” has more than ${most} rows and does not fit into one file. Please tell the secretariat.`,
    });
  }
}
