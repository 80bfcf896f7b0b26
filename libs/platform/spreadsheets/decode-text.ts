import { refused } from './spreadsheet.errors.js';

const LINE_FEED = 0x0a;

/**
 * The text of a CSV file: UTF-8 (with its mark or without) or Shift_JIS as Windows writes it. Nothing is guessed by
 * frequency: bytes that are strictly UTF-8 are UTF-8, and text in Shift_JIS with a Japanese word in it never is.
 */
export function decodeText(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw refused.utf16();
  if (bytes.includes(0)) throw refused.notSpreadsheet();
  const text = tryDecode('utf-8', bytes) ?? tryDecode('shift_jis', bytes);
  if (text !== null) return text;
  const good = Math.max(lengthReadable('utf-8', bytes), lengthReadable('shift_jis', bytes));
  let line = 1;
  for (const byte of bytes.subarray(0, good)) if (byte === LINE_FEED) line += 1;
  throw refused.encoding(line, good + 1);
}

function tryDecode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** How many bytes from the start can be read, by halving: a prefix of what can be read can be read. */
function lengthReadable(encoding: string, bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isReadable(encoding, bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** A character cut at the end may still go on. */
function isReadable(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
