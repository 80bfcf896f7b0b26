import { AppError, invalidField, InvalidInput } from '@platform/errors';

/** It was withdrawn: it is read by its own agency alone, and changed by nobody. */
export class DocumentWithdrawn extends AppError {
  constructor() {
    super('documents/withdrawn', 'conflict', {
      ja: '取り下げられた資料です。直すことはできません。',
      en: 'The document was withdrawn. It cannot be changed.',
    });
  }
}

/** What others could read stays readable in the record: it is withdrawn, not deleted. */
export class DocumentWasShown extends AppError {
  constructor() {
    super('documents/was-shown', 'conflict', {
      ja: 'ほかの人が読める資料は削除できません。理由をつけて取り下げてください。',
      en: 'A document that others can read is not deleted. Please withdraw it with a reason.',
    });
  }
}

/** The consent was for the photo that is published, not for another. */
export class PublishedPhoto extends AppError {
  constructor() {
    super('documents/published-photo', 'conflict', {
      ja: '公開した写真は差し替えられません。取り下げて、新しい写真を登録してください。',
      en: 'A published photo is not replaced. Please withdraw it and add the new one.',
    });
  }
}

export class AudienceNotWider extends InvalidInput {
  constructor() {
    super([
      {
        pointer: '/audience',
        code: 'documents/not-wider',
        messages: {
          ja: '読む人の範囲は、広げることだけができます。',
          en: 'Its readers can only become more.',
        },
      },
    ]);
  }
}

export class NoFileYet extends AppError {
  constructor() {
    super('documents/no-file', 'conflict', {
      ja: 'まだファイルがありません。',
      en: 'There is no file yet.',
    });
  }
}

/** The stored bytes are gone or not those that were taken. */
export class DocumentFileMissing extends AppError {
  constructor() {
    super('documents/file-missing', 'unavailable', {
      ja: '保管したファイルが読めません。管理者に知らせてください。',
      en: 'The stored file cannot be read. Please tell an administrator.',
    });
  }
}

/** Refusals of a file, each at the field `file`. */
export const fileRefusals = {
  unknownType: () =>
    invalidField(
      '/file',
      'documents/type',
      'PDF、Word、Excel、PowerPoint、PNG、JPEG、CSV、テキストのファイルを選んでください。',
      'Please choose a PDF, Word, Excel, PowerPoint, PNG, JPEG, CSV or text file.',
    ),
  /** The name says one thing, the bytes are nothing that is taken. */
  notWhatItIsCalled: (name: string, word: string) =>
    invalidField(
      '/file',
      'documents/type',
      `ファイルの名前（${name}）と中身が合いません。中身が${word}のファイルではありません。`,
      `The name of the file (${name}) and its content do not agree: it is not a ${word} file.`,
    ),
  notAPhoto: () =>
    invalidField(
      '/file',
      'documents/not-a-photo',
      '写真は、JPEGかPNGのファイルを選んでください。',
      'A photo is a JPEG or PNG file.',
    ),
  unreadablePhoto: () =>
    invalidField(
      '/file',
      'documents/unreadable-photo',
      '写真のファイルを最後まで読み取れません。画像ソフトで保存し直したものを選んでください。',
      'The photo cannot be read to its end. Please save it anew with a picture program and choose that file.',
    ),
  otherName: (name: string, really: string) =>
    invalidField(
      '/file',
      'documents/name-and-content',
      `ファイルの名前（${name}）と中身（${really}）が合いません。正しい名前にしてください。`,
      `The name of the file (${name}) and its content (${really}) do not agree. Please correct the name.`,
    ),
} as const;
