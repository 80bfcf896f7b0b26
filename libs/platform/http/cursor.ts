import { InvalidInput, invalidField } from '@platform/errors';

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** Where a page of a list goes on, as the list wrote it: its parts are joined by `~`. */
export const cursorForms = {
  id: new RegExp(`^(${UUID})$`),
  dayAndId: new RegExp(`^(\\d{4}-\\d\\d-\\d\\d)~(${UUID})$`),
  microsecondsAndId: new RegExp(`^(\\d{1,16})~(${UUID})$`),
  number: /^(\d{1,9})$/,
};

/** The refusal of a cursor that this list did not write. */
export function unreadableCursor(): InvalidInput {
  return invalidField(
    '/cursor',
    'input/format',
    '続きの位置が読めません。最初から読み込んでください。',
    'The cursor is not readable. Please load the list from its start.',
  );
}

/** The parts of a cursor; null for the first page. Throws InvalidInput. */
export function readCursor(cursor: string | undefined, form: RegExp): string[] | null {
  if (cursor === undefined) return null;
  const match = form.exec(cursor);
  if (match === null) throw unreadableCursor();
  return match.slice(1);
}
