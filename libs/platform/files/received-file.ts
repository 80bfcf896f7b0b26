import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { invalidField } from '@platform/errors';

/** A file as somebody sent it: the name is a text to show, never a path; what it is, its bytes say. */
export interface ReceivedFile {
  name: string;
  bytes: Uint8Array;
}

const LONGEST_NAME = 200;
const NOT_IN_A_NAME = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** The last part of what was sent as a name, composed, without what turns or hides letters. */
export function shownName(sent: string): string {
  const last = sent.split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(NOT_IN_A_NAME, '').normalize('NFC').trim();
  const letters = [...clean];
  return letters.length > LONGEST_NAME ? letters.slice(-LONGEST_NAME).join('') : clean || 'file';
}

/** The file in the field `file` of the request, or null: whether the record may be seen is asked first. */
export const TheFile = createParamDecorator(
  (_data: unknown, context: ExecutionContext): ReceivedFile | null => {
    const { file } = context
      .switchToHttp()
      .getRequest<Request & { file?: { originalname: string; buffer: Buffer } }>();
    return file === undefined || file.buffer.byteLength === 0
      ? null
      : { name: shownName(file.originalname), bytes: file.buffer };
  },
);

/** The file, or the refusal of a request without one, or with an empty one. */
export function received(file: ReceivedFile | null): ReceivedFile {
  if (file === null)
    throw invalidField(
      '/file',
      'files/missing',
      'ファイルを選んでください。空のファイルは受け取れません。',
      'Please choose a file. An empty one is not taken.',
    );
  return file;
}
