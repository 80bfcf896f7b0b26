import { crc32, deflateSync } from 'node:zlib';
import { isSound } from './sound-picture.js';

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(data.length);
  named.copy(out, 4);
  out.writeUInt32BE(crc32(named), named.length + 4);
  return out;
}

/** Three by two points, in RGB unless told. */
function png(data: Buffer, { colour = 2, interlaced = 0 } = {}): Buffer {
  const head = Buffer.from([0, 0, 0, 3, 0, 0, 0, 2, 8, colour, 0, 0, interlaced]);
  const start = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([start, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

const rows = (bytes: number) => deflateSync(Buffer.alloc(bytes));
const sound = async (bytes: Buffer, type = 'image/png') => isSound(type, bytes);

describe('a photo whose data can be unfolded', () => {
  it('is a PNG with all its rows, no more and no fewer', async () => {
    expect(await sound(png(rows(20)))).toBe(true);
    expect(await sound(png(rows(19)))).toBe(false);
    expect(await sound(png(rows(21)))).toBe(false);
    expect(await sound(png(rows(100_000_000)))).toBe(false);
    // Passes 1, 4, 6 and 7 have points here, in rows of 1, 1, 1 and 3.
    expect(await sound(png(rows(4 + 4 + 4 + 10), { interlaced: 1 }))).toBe(true);
  });

  it('is no PNG of rubbish, with a wrong sum, an unknown filter or a palette that is not there', async () => {
    expect(await sound(png(Buffer.from('not zlib at all')))).toBe(false);
    expect(await sound(png(deflateSync(Buffer.alloc(20, 9))))).toBe(false);
    expect(await sound(png(rows(8), { colour: 3 }))).toBe(false);
    const wrong = png(rows(20));
    wrong.writeUInt8(wrong.readUInt8(30) ^ 1, 30);
    expect(await sound(wrong)).toBe(false);
    expect(await sound(png(rows(20)).subarray(0, 50))).toBe(false);
  });

  it('is a JPEG with its tables and frame before the scan, and its end', async () => {
    const jpeg = (hex: string) => sound(Buffer.from(hex, 'hex'), 'image/jpeg');
    const tables = 'ffdb00040000ffc400040000';
    expect(await jpeg(`ffd8${tables}ffc000040000ffda000400000102ffd9`)).toBe(true);
    expect(await jpeg(`ffd8${tables}ffda000400000102ffd9`)).toBe(false);
    expect(await jpeg(`ffd8ffc000040000ffda000400000102ffd9`)).toBe(false);
    expect(await jpeg(`ffd8${tables}ffc000040000ffda00040000`)).toBe(false);
  });
});
