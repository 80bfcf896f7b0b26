import { fileRefusals } from './document.errors.js';

const JPEG_START = 0xffd8;
const EXIF_AND_XMP = 0xffe1;
const ORIENTATION = 0x0112;
const SCAN = 0xda;
const END = 0xd9;
/** Of the segments that programs write beside the picture those that say how it is drawn, by how they begin. */
const JPEG_KEPT: Readonly<Record<number, string>> = { 0xe0: 'JFIF\0', 0xe2: 'ICC_PROFILE\0', 0xee: 'Adobe' };
const COMMENT = 0xfe;

const PNG_START = Buffer.from('89504e470d0a1a0a', 'hex');
const PNG_KEPT =
  'IHDR PLTE IDAT IEND cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST tRNS pHYs sPLT acTL fcTL fdAT'.split(
    ' ',
  );

/**
 * The photo without what its camera wrote about place, time and device, and without what stands behind the picture; how it
 * is turned stays. Somebody's home must not go out with a picture. The picture itself is not touched. Throws InvalidInput
 * at `/file` for what cannot be read to its end: what is not understood could say anything.
 */
export function withoutPlace(type: string, bytes: Uint8Array): Uint8Array {
  const photo = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return type === 'image/jpeg' ? jpegWithout(photo) : pngWithout(photo);
}

function jpegWithout(photo: Buffer): Buffer {
  if (photo.length < 4 || photo.readUInt16BE(0) !== JPEG_START) throw fileRefusals.unreadablePhoto();
  const kept: Buffer[] = [photo.subarray(0, 2)];
  let turned = 1;
  let scanned = false;
  let at = markerFrom(photo, 2);
  while (photo[at + 1] !== END) {
    const marker = photo[at + 1] ?? 0;
    const end = segmentEnd(photo, at);
    const segment = photo.subarray(at, end);
    if (segment.readUInt16BE(0) === EXIF_AND_XMP) turned = orientationIn(segment) ?? turned;
    else if (isOfThePicture(marker, segment)) kept.push(segment);
    at = end;
    if (marker === SCAN) {
      scanned = true;
      at = scanEnd(photo, end);
      kept.push(photo.subarray(end, at));
    }
    at = markerFrom(photo, at);
  }
  if (!scanned) throw fileRefusals.unreadablePhoto();
  if (turned !== 1) kept.splice(1, 0, orientationSegment(turned));
  return Buffer.concat([...kept, Buffer.from([0xff, END])]);
}

/** Where the next marker stands; any number of 0xFF may fill the room before it. */
function markerFrom(photo: Buffer, from: number): number {
  let at = from;
  while (photo[at] === 0xff && photo[at + 1] === 0xff) at += 1;
  if (photo[at] !== 0xff || at + 2 > photo.length) throw fileRefusals.unreadablePhoto();
  return at;
}

function segmentEnd(photo: Buffer, at: number): number {
  const marker = photo[at + 1] ?? 0;
  // Below 0xC0 nothing has a length, nor have the marks of a scan and another beginning: none belongs here.
  if (at + 4 > photo.length || marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8))
    throw fileRefusals.unreadablePhoto();
  const length = photo.readUInt16BE(at + 2);
  if (length < 2 || at + 2 + length > photo.length) throw fileRefusals.unreadablePhoto();
  return at + 2 + length;
}

/** Where the data of a scan ends: at the first marker that is no part of it. */
function scanEnd(photo: Buffer, from: number): number {
  let at = from;
  for (;;) {
    at = photo.indexOf(0xff, at);
    const next = at === -1 ? undefined : photo[at + 1];
    if (next === undefined) throw fileRefusals.unreadablePhoto();
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
    at += next === 0xff ? 1 : 2;
  }
}

function isOfThePicture(marker: number, segment: Buffer): boolean {
  if (marker === COMMENT) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  const start = JPEG_KEPT[marker];
  return start !== undefined && segment.toString('latin1', 4, 4 + start.length) === start;
}

/** The orientation in an Exif segment, 1 to 8; null when it says none. */
function orientationIn(segment: Buffer): number | null {
  const start = 10;
  if (segment.length < start + 8 || segment.toString('latin1', 4, 8) !== 'Exif') return null;
  const little = segment.toString('latin1', start, start + 2) === 'II';
  const word = (at: number) =>
    at + 2 > segment.length ? 0 : little ? segment.readUInt16LE(at) : segment.readUInt16BE(at);
  const long = (at: number) =>
    at + 4 > segment.length ? 0 : little ? segment.readUInt32LE(at) : segment.readUInt32BE(at);
  const directory = start + long(start + 4);
  for (let entry = 0; entry < Math.min(word(directory), 200); entry += 1) {
    const at = directory + 2 + entry * 12;
    const value = word(at + 8);
    if (word(at) === ORIENTATION) return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

/** An Exif segment that says nothing but how the picture is turned. */
function orientationSegment(turned: number): Buffer {
  const body = Buffer.alloc(32);
  body.write('Exif', 0, 'latin1');
  body.write('MM', 6, 'latin1');
  body.writeUInt16BE(42, 8);
  body.writeUInt32BE(8, 10);
  body.writeUInt16BE(1, 14);
  body.writeUInt16BE(ORIENTATION, 16);
  body.writeUInt16BE(3, 18);
  body.writeUInt32BE(1, 20);
  body.writeUInt16BE(turned, 24);
  const head = Buffer.alloc(4);
  head.writeUInt16BE(EXIF_AND_XMP, 0);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

function pngWithout(photo: Buffer): Buffer {
  if (!photo.subarray(0, PNG_START.length).equals(PNG_START)) throw fileRefusals.unreadablePhoto();
  const kept: Buffer[] = [PNG_START];
  for (let at = PNG_START.length; at + 12 <= photo.length;) {
    const end = at + 12 + photo.readUInt32BE(at);
    if (end > photo.length) break;
    const type = photo.toString('latin1', at + 4, at + 8);
    if (PNG_KEPT.includes(type)) kept.push(photo.subarray(at, end));
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  throw fileRefusals.unreadablePhoto();
}
