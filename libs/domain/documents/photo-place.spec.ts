import { InvalidInput } from '@platform/errors';
import { withoutPlace } from './photo-place.js';

const segment = (marker: number, body: Buffer): Buffer => {
  const head = Buffer.alloc(4);
  head.writeUInt16BE(marker, 0);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};

/** An Exif segment of one entry more than the orientation: a place. */
function exif(turned: number): Buffer {
  const body = Buffer.alloc(60);
  body.write('Exif', 0, 'latin1');
  body.write('II', 6, 'latin1');
  body.writeUInt16LE(42, 8);
  body.writeUInt32LE(8, 10);
  body.writeUInt16LE(2, 14);
  body.writeUInt16LE(0x8825, 16);
  body.writeUInt16LE(0x0112, 28);
  body.writeUInt16LE(3, 30);
  body.writeUInt32LE(1, 32);
  body.writeUInt16LE(turned, 36);
  body.write('43.06N141.35E', 44, 'latin1');
  return segment(0xffe1, body);
}

const START = Buffer.from([0xff, 0xd8]);
const TABLE = segment(0xffdb, Buffer.from('table'));
const PICTURE = Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]);
const jpeg = (...segments: Buffer[]) => Buffer.concat([START, ...segments, PICTURE]);

const chunk = (type: string, text: string) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(text.length, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, Buffer.from(text), Buffer.alloc(4)]);
};
const PNG_START = Buffer.from('89504e470d0a1a0a', 'hex');
const png = (...chunks: Buffer[]) => Buffer.concat([PNG_START, ...chunks]);

function refusal(type: string, photo: Buffer): string | undefined {
  try {
    withoutPlace(type, photo);
  } catch (error) {
    return error instanceof InvalidInput ? error.extra.errors?.[0]?.code : undefined;
  }
  return undefined;
}

describe('a photo without its place', () => {
  it('loses what the camera wrote, and nothing of the picture', () => {
    const photo = jpeg(exif(1), segment(0xffed, Buffer.from('place')), TABLE);
    expect(withoutPlace('image/jpeg', photo)).toEqual(jpeg(TABLE));
  });

  it('stays turned as it was', () => {
    const kept = Buffer.from(withoutPlace('image/jpeg', jpeg(exif(6), TABLE)));
    expect(kept.includes('43.06N')).toBe(false);
    expect(withoutPlace('image/jpeg', kept)).toEqual(kept);
    expect(kept.indexOf(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]))).toBeGreaterThan(0);
  });

  it('is refused when it is cut off or not what it says', () => {
    const whole = jpeg(exif(1), TABLE);
    for (const broken of [
      Buffer.alloc(0),
      START,
      Buffer.from('hello'),
      Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff]),
      Buffer.from([0xff, 0xd8, 0xff, 0xd9]),
      whole.subarray(0, -2),
      whole.subarray(0, -4),
      Buffer.concat([START, Buffer.from([0]), TABLE, PICTURE]),
    ])
      expect(refusal('image/jpeg', broken)).toBe('documents/unreadable-photo');
    for (const broken of [Buffer.from('hello'), PNG_START, png(chunk('IDAT', 'picture'))])
      expect(refusal('image/png', broken)).toBe('documents/unreadable-photo');
  });

  it('loses its place where a marker has fill bytes before it, and between two scans', () => {
    const fill = Buffer.from([0xff, 0xff]);
    const scan = PICTURE.subarray(0, -2);
    const photo = Buffer.concat([START, fill, exif(1), TABLE, scan, exif(1), fill, TABLE, PICTURE]);
    expect(withoutPlace('image/jpeg', photo)).toEqual(Buffer.concat([START, TABLE, scan, TABLE, PICTURE]));
  });

  it('keeps the marks inside a scan', () => {
    const scan = Buffer.from([0xff, 0xda, 0, 2, 1, 0xff, 0, 2, 0xff, 0xd0, 3, 0xff, 0xd9]);
    const photo = Buffer.concat([START, TABLE, scan]);
    expect(withoutPlace('image/jpeg', photo)).toEqual(photo);
  });

  it('loses a second picture and whatever else stands behind it', () => {
    const photo = jpeg(exif(1), TABLE);
    expect(withoutPlace('image/jpeg', Buffer.concat([photo, photo, Buffer.from('place')]))).toEqual(
      jpeg(TABLE),
    );
    const drawn = png(chunk('IDAT', 'picture'), chunk('IEND', ''));
    expect(withoutPlace('image/png', Buffer.concat([drawn, Buffer.from('place')]))).toEqual(drawn);
  });

  it('keeps how its colours are drawn, and no comment', () => {
    const colours = segment(0xffe2, Buffer.from('ICC_PROFILE\0\x01\x01'));
    const others = [segment(0xffe2, Buffer.from('MPF\0')), segment(0xfffe, Buffer.from('place'))];
    expect(withoutPlace('image/jpeg', jpeg(...others, colours, TABLE))).toEqual(jpeg(colours, TABLE));
  });

  it('loses the words of a PNG as well', () => {
    const data = [chunk('IDAT', 'picture'), chunk('IEND', '')];
    expect(withoutPlace('image/png', png(chunk('tEXt', 'place'), chunk('eXIf', 'GPS'), ...data))).toEqual(
      png(...data),
    );
  });
});
