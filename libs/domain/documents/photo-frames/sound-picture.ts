import { crc32, createInflate } from 'node:zlib';

const PNG_HEAD = 8;
/** Samples a point by colour type, and the depths that the type may have. */
const COLOURS: Readonly<Record<number, { samples: number; depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};
/** Where each pass of an interlaced picture begins, and its steps: x, y, across, down. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;
const HIGHEST_FILTER = 4;
const FRAMES = [0xc0, 0xc1, 0xc2];
const QUANTISATION = 0xdb;
const HUFFMAN = 0xc4;
const SCAN = 0xda;
const END = 0xd9;

/**
 * Whether the stored photo can be unfolded: of a PNG every sum and every row, of a JPEG what stands before its data. What
 * a report then still cannot print leaves its frame empty. Reads no more than its head promises.
 */
export async function isSound(contentType: string, bytes: Uint8Array): Promise<boolean> {
  const photo = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return contentType === 'image/png' ? await isSoundPng(photo) : isSoundJpeg(photo);
  } catch {
    return false; // a length beyond the end, or data that do not unfold
  }
}

async function isSoundPng(photo: Buffer): Promise<boolean> {
  const data: Buffer[] = [];
  let palette = false;
  for (let at = PNG_HEAD, type = ''; type !== 'IEND';) {
    const length = photo.readUInt32BE(at);
    type = photo.toString('latin1', at + 4, at + 8);
    const end = at + 8 + length;
    if (photo.readUInt32BE(end) !== crc32(photo.subarray(at + 4, end))) return false;
    if (type === 'IDAT') data.push(photo.subarray(at + 8, end));
    if (type === 'PLTE') palette = length > 0 && length % 3 === 0;
    at = end + 4;
  }
  const [depth = 0, colour = 0, , , interlaced] = photo.subarray(24, 29);
  const kind = COLOURS[colour];
  if (kind === undefined || !kind.depths.includes(depth) || (colour === 3 && !palette)) return false;
  const bits = kind.samples * depth;
  return unfolds(data, rowsOf(photo.readUInt32BE(16), photo.readUInt32BE(20), bits, interlaced === 1));
}

/** Runs of rows of the same length, each row with the byte of its filter. */
function rowsOf(width: number, height: number, bits: number, interlaced: boolean) {
  const passes = interlaced ? PASSES : ([[0, 0, 1, 1]] as const);
  return passes
    .map(([x, y, across, down]) => ({
      bytes: 1 + Math.ceil((Math.ceil((width - x) / across) * bits) / 8),
      rows: width > x ? Math.max(0, Math.ceil((height - y) / down)) : 0,
    }))
    .filter(({ rows }) => rows > 0);
}

async function unfolds(data: readonly Buffer[], runs: { bytes: number; rows: number }[]): Promise<boolean> {
  const inflate = createInflate();
  inflate.end(Buffer.concat(data));
  let toFilter = 0;
  for await (const chunk of inflate as AsyncIterable<Buffer>) {
    let at = toFilter;
    for (; at < chunk.length;) {
      const [run] = runs;
      if (run === undefined || (chunk[at] ?? 0) > HIGHEST_FILTER) return false;
      at += run.bytes;
      run.rows -= 1;
      if (run.rows === 0) runs.shift();
    }
    toFilter = at - chunk.length;
  }
  return runs.length === 0 && toFilter === 0;
}

function isSoundJpeg(photo: Buffer): boolean {
  const seen = new Set<number>();
  let at = 2;
  while (photo[at + 1] !== SCAN) {
    const marker = photo[at + 1] ?? 0;
    if (photo[at] !== 0xff || marker === END) return false;
    seen.add(marker);
    at += 2 + photo.readUInt16BE(at + 2);
  }
  return (
    FRAMES.some((frame) => seen.has(frame)) &&
    seen.has(QUANTISATION) &&
    seen.has(HUFFMAN) &&
    photo.readUInt16BE(photo.length - 2) === ((0xff << 8) | END)
  );
}
