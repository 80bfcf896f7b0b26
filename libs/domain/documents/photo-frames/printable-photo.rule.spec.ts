import { pictureSize } from './picture-size.js';
import { MOST_BYTES, type Printable, printingProblems } from './printable-photo.rule.js';

const photo: Printable = {
  kind: 'photo',
  consent: 'given',
  altText: '会場',
  contentType: 'image/jpeg',
  audience: 'public',
  size: 1000,
  picture: { width: 4000, height: 3000 },
  sound: true,
  credit: null,
};
const codes = (over: Partial<Printable>) => printingProblems({ ...photo, ...over }).map(({ code }) => code);

describe('a photo for the report', () => {
  it('is published with consent, and no larger than a report carries', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ consent: 'not_needed', size: MOST_BYTES })).toEqual([]);
    expect(codes({ consent: 'missing' })).toEqual(['documents/no-consent']);
    expect(codes({ kind: 'document' })).toEqual(['documents/not-a-photo']);
    expect(codes({ audience: 'both_agencies' })).toEqual(['documents/not-published']);
    expect(codes({ size: MOST_BYTES + 1 })).toEqual(['documents/too-large-to-print']);
    expect(codes({ picture: { width: 8000, height: 5001 } })).toEqual(['documents/too-many-points']);
    expect(codes({ picture: null })).toEqual(['documents/too-many-points']);
  });

  it('can be unfolded, and its words can be printed', () => {
    expect(codes({ sound: false })).toEqual(['documents/unreadable-photo']);
    for (const text of ['\u{E000}撮影', '撮\u0378影', '\u0007', '\ud800'])
      expect(codes({ credit: text, altText: text })).toEqual([
        'documents/unprintable-character',
        'documents/unprintable-character',
      ]);
    expect(codes({ credit: '髙﨑𠮷 #panic("x") $a$', altText: '会場☃' })).toEqual([]);
  });

  it('tells its size by its beginning', () => {
    const jpeg = Buffer.from('ffd8ffe000040000ffc0000b0800020003010011', 'hex');
    expect(pictureSize('image/jpeg', jpeg)).toEqual({ width: 3, height: 2 });
    expect(pictureSize('image/jpeg', Buffer.from('ffd8ffda0004', 'hex'))).toBeNull();
    expect(pictureSize('image/png', Buffer.from('not a picture'))).toBeNull();
  });
});
