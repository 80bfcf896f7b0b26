import { AppError, type ErrorKind, type Wording } from '@platform/errors';

export type ReportFormatErrorCode =
  | 'reports/font-missing'
  | 'reports/character-without-glyph'
  | 'reports/picture-unreadable'
  | 'reports/picture-gone'
  | 'reports/pictures-too-large'
  | 'reports/layout-failed'
  | 'reports/layout-timeout'
  | 'reports/layout-stopped'
  | 'reports/check-failed';

/** Why a report could not be written, in words that the page and the command line show as they are. */
export class ReportFormatError extends AppError {
  constructor(
    override readonly code: ReportFormatErrorCode,
    kind: ErrorKind,
    messages: Wording,
    /** For the log; may hold words of the layout engine, which nobody else should have to read. */
    readonly details: readonly string[] = [],
  ) {
    super(code, kind, messages);
    this.name = 'ReportFormatError';
  }
}

export function fontMissing(details: readonly string[]): ReportFormatError {
  return new ReportFormatError(
    'reports/font-missing',
    'unexpected',
    {
      ja: '報告書の書体が見つかりません。管理者に知らせてください。',
      en: 'A font of the report is missing. Tell an administrator.',
    },
    details,
  );
}

/** Names each character and its code point, and where it stands: it may be invisible in the text. */
export function characterWithoutGlyph(
  characters: readonly string[],
  where: readonly string[],
): ReportFormatError {
  const named = characters.map((text) => `「${text}」（${codePoints(text)}）`);
  return new ReportFormatError(
    'reports/character-without-glyph',
    'invalid',
    {
      ja: `印刷できない文字があります：${named.join('、')}。該当の文：${where.join(' ／ ')}`,
      en: `No font has this character: ${named.join(', ')}. It stands in: ${where.join(' / ')}`,
    },
    characters,
  );
}

/** Its file has the beginning and the end of a photo, and something else between. */
export function pictureUnreadable(details: readonly string[]): ReportFormatError {
  return new ReportFormatError(
    'reports/picture-unreadable',
    'invalid',
    {
      ja: '読み取れない写真があります。推進状況のページで、枠の写真を選び直してください。',
      en: 'A photo cannot be read. Please choose another one for its frame on the page of the progress.',
    },
    details,
  );
}

/** Withdrawn since the data were frozen: without consent it is not printed, and an old run may not print something else. */
export function pictureGone(captions: readonly string[]): ReportFormatError {
  const named = captions.map((caption) => `「${caption}」`).join('、');
  return new ReportFormatError('reports/picture-gone', 'invalid', {
    ja: `取り下げられた写真があるため、このデータの版はもうつくれません（${named}）。報告書を新しくつくってください。`,
    en: `A photo was withdrawn, so this version of the data is not printed any more (${named}). Please make the report anew.`,
  });
}

export function picturesTooLarge(megabytes: number): ReportFormatError {
  return new ReportFormatError('reports/pictures-too-large', 'invalid', {
    ja: `写真が合わせて${megabytes} MBを超えるため、つくれません。推進状況のページで、小さい写真に選び直してください。`,
    en: `The photos have more than ${megabytes} MB together. Please choose smaller ones on the page of the progress.`,
  });
}

export function layoutFailed(details: readonly string[]): ReportFormatError {
  return new ReportFormatError(
    'reports/layout-failed',
    'unexpected',
    {
      ja: '報告書を組めませんでした。データは変わっていません。管理者に知らせてください。',
      en: 'The report could not be laid out. No data was changed. Tell an administrator.',
    },
    details,
  );
}

export function layoutTimeout(milliseconds: number): ReportFormatError {
  return new ReportFormatError('reports/layout-timeout', 'unavailable', {
    ja: `報告書の組版が${milliseconds / 1000}秒で終わらないため、やめました。もう一度つくってください。`,
    en: `The layout of the report did not end within ${milliseconds / 1000} s and was stopped. Try again.`,
  });
}

export function layoutStopped(details: readonly string[]): ReportFormatError {
  return new ReportFormatError(
    'reports/layout-stopped',
    'unavailable',
    {
      ja: '報告書の組版が途中で止まりました。もう一度つくってください。',
      en: 'The layout of the report was interrupted. Try again.',
    },
    details,
  );
}

export function checkFailed(details: readonly string[]): ReportFormatError {
  return new ReportFormatError(
    'reports/check-failed',
    'unexpected',
    {
      ja: 'できた報告書がデータと一致しません。この報告書は使わず、管理者に知らせてください。',
      en: 'The finished report does not agree with the data. Do not use it; tell an administrator.',
    },
    details,
  );
}

function codePoints(text: string): string {
  return [...text]
    .map((c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}
