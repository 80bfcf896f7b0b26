import { crc32, inflateRawSync } from 'node:zlib';
import { type SpreadsheetLimits, spreadsheetLimits } from './limits.js';
import { refused } from './spreadsheet.errors.js';

/** One file of an archive as the central directory tells of it; nothing is inflated yet. */
export interface ZipEntry {
  name: string;
  method: number;
  crc: number;
  compressed: number;
  inflated: number;
  /** Where its bytes lie. */
  from: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const [STORED, DEFLATED] = [0, 8];
const ENCRYPTED = 0x1;
const MANY = 0xffff;
const HUGE = 0xffffffff;

/**
 * The entries of an archive, after every question that needs no inflating: how many, how large together, how much each
 * grows, names that lead elsewhere or twice to one place, and bytes that several entries share.
 */
export function zipEntries(bytes: Uint8Array, limits: SpreadsheetLimits = spreadsheetLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  const onOneDisk = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  // ZIP64 would hold what no limit of ours lets in.
  if (!onOneDisk || count === MANY || size === HUGE || start === HUGE) throw refused.damaged();
  if (count > limits.zipEntries) throw refused.bomb();
  if (start + size !== end) throw refused.damaged();
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = directoryEntry(view, bytes, at, end);
    entries.push(entry);
    at = next;
  }
  if (at !== end) throw refused.damaged();
  assertNames(entries);
  assertSizes(entries, limits);
  assertApart(entries, start);
  return entries;
}

/** The bytes of an entry: exactly as many as it said, with the checksum it said; it is stopped when it grows beyond. */
export function inflate(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = bytes.subarray(entry.from, entry.from + entry.compressed);
  const content = entry.method === STORED ? packed : inflateWithin(packed, entry.inflated);
  if (content.byteLength !== entry.inflated || crc32(content) !== entry.crc) throw refused.damaged();
  return content;
}

function inflateWithin(packed: Uint8Array, most: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    throw (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? refused.bomb() : refused.damaged();
  }
}

function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 22 - MANY);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1)
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  throw refused.damaged();
}

function directoryEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  end: number,
): { entry: ZipEntry; next: number } {
  if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY) throw refused.damaged();
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) throw refused.damaged();
  const method = view.getUint16(at + 10, true);
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw refused.oldExcel();
  if (method !== STORED && method !== DEFLATED) throw refused.damaged();
  const name = asciiName(bytes.subarray(at + 46, at + 46 + nameLength));
  const entry = {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    compressed: view.getUint32(at + 20, true),
    inflated: view.getUint32(at + 24, true),
    from: localContent(view, bytes, { at: view.getUint32(at + 42, true), name, method }),
  };
  if (entry.from + entry.compressed > bytes.byteLength) throw refused.damaged();
  return { entry, next };
}

/** The header in front of the content must tell of the same file: another reader might believe that one. */
function localContent(
  view: DataView,
  bytes: Uint8Array,
  { at, name, method }: { at: number; name: string; method: number },
): number {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL) throw refused.damaged();
  const nameLength = view.getUint16(at + 26, true);
  const same =
    view.getUint16(at + 8, true) === method &&
    asciiName(bytes.subarray(at + 30, at + 30 + nameLength)) === name;
  if (!same) throw refused.damaged();
  return at + 30 + nameLength + view.getUint16(at + 28, true);
}

/** Spreadsheet programs name the parts in plain letters; anything else is not theirs. */
function asciiName(bytes: Uint8Array): string {
  for (const byte of bytes) if (byte < 0x20 || byte > 0x7e) throw refused.damaged();
  return Buffer.from(bytes).toString('latin1');
}

function assertNames(entries: ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    const leadsElsewhere =
      name === '' || name.startsWith('/') || name.includes('\\') || name.split('/').includes('..');
    if (leadsElsewhere || seen.has(key)) throw refused.damaged();
    seen.add(key);
  }
}

function assertSizes(entries: ZipEntry[], limits: SpreadsheetLimits): void {
  let together = 0;
  for (const { compressed, inflated, method } of entries) {
    together += inflated;
    const grows = inflated > limits.ratioFrom && inflated > compressed * limits.ratio;
    if (grows || together > limits.inflatedBytes) throw refused.bomb();
    if (method === STORED && compressed !== inflated) throw refused.damaged();
  }
}

/** Entries that share bytes multiply what a small file holds. */
function assertApart(entries: ZipEntry[], directory: number): void {
  let free = 0;
  for (const { from, compressed } of [...entries].sort((a, b) => a.from - b.from)) {
    if (from < free) throw refused.bomb();
    free = from + compressed;
  }
  if (free > directory) throw refused.damaged();
}
