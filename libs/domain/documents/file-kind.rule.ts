import { fileTypeFromBuffer } from 'file-type/node';
import { fileRefusals } from './document.errors.js';

/** What may be kept: by what its bytes are, with the endings that such a file may have. */
const KINDS: readonly { type: string; word: string; endings: readonly string[] }[] = [
  { type: 'application/pdf', word: 'PDF', endings: ['pdf'] },
  { type: 'image/png', word: 'PNG', endings: ['png'] },
  { type: 'image/jpeg', word: 'JPEG', endings: ['jpg', 'jpeg'] },
  {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    word: 'Word',
    endings: ['docx'],
  },
  {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    word: 'Excel',
    endings: ['xlsx'],
  },
  {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    word: 'PowerPoint',
    endings: ['pptx'],
  },
];
const TEXT_ENDINGS: Record<string, string> = { csv: 'text/csv', txt: 'text/plain' };
const PHOTOS = ['image/png', 'image/jpeg'];
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/;

/** The media types that a document can have. */
export const documentTypes = [...KINDS.map(({ type }) => type), ...Object.values(TEXT_ENDINGS)];
export const photoTypes = PHOTOS;

/**
 * The media type of a file, by its content, with a name that says the same. Throws InvalidInput at `/file` for what is not
 * taken: programs, macros, archives, pages, and what pretends to be something else.
 */
export async function mediaTypeOf(
  file: { name: string; bytes: Uint8Array },
  kind: 'document' | 'photo',
): Promise<string> {
  const type = await typeOf(file);
  if (kind === 'photo' && !PHOTOS.includes(type)) throw fileRefusals.notAPhoto();
  return type;
}

async function typeOf({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<string> {
  const ending = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const called = KINDS.find(({ endings }) => endings.includes(ending));
  const refusal = () =>
    called === undefined ? fileRefusals.unknownType() : fileRefusals.notWhatItIsCalled(name, called.word);
  if (found === undefined) return textType(ending, bytes, refusal);
  const kind = KINDS.find(({ type }) => type === found.mime);
  if (kind === undefined) throw refusal();
  if (!kind.endings.includes(ending)) throw fileRefusals.otherName(name, kind.word);
  return kind.type;
}

/** Bytes that no format claims are a text when they read as one, in UTF-8 or Shift_JIS. */
function textType(ending: string, bytes: Uint8Array, refusal: () => Error): string {
  const type = TEXT_ENDINGS[ending];
  if (type === undefined || !isText(bytes)) throw refusal();
  return type;
}

function isText(bytes: Uint8Array): boolean {
  return ['utf-8', 'shift_jis'].some((encoding) => {
    try {
      return !CONTROL.test(new TextDecoder(encoding, { fatal: true }).decode(bytes));
    } catch {
      return false;
    }
  });
}
