export interface PictureSize {
  width: number;
  height: number;
}

const JPEG_START = 0xffd8;
const SCAN = 0xda;
/** Segments from C0 to CF begin a frame, but for these three. */
const NO_FRAME = [0xc4, 0xc8, 0xcc];

/** How many points a stored photo has, by its beginning; null when it does not say. */
export function pictureSize(contentType: string, bytes: Uint8Array): PictureSize | null {
  const photo = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return contentType === 'image/png' ? pngSize(photo) : jpegSize(photo);
}

function pngSize(photo: Buffer): PictureSize | null {
  if (photo.length < 24 || photo.toString('latin1', 12, 16) !== 'IHDR') return null;
  return { width: photo.readUInt32BE(16), height: photo.readUInt32BE(20) };
}

function jpegSize(photo: Buffer): PictureSize | null {
  if (photo.length < 4 || photo.readUInt16BE(0) !== JPEG_START) return null;
  let at = 2;
  while (at + 9 <= photo.length) {
    const marker = photo[at + 1] ?? 0;
    if (marker === SCAN) return null;
    if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAME.includes(marker))
      return { height: photo.readUInt16BE(at + 5), width: photo.readUInt16BE(at + 7) };
    at += 2 + photo.readUInt16BE(at + 2);
  }
  return null;
}
