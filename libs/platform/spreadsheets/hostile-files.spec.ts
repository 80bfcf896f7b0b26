import { deflateRawSync } from 'node:zlib';
import { AppError } from '@platform/errors';
import { readTable } from './read-table.js';
import { storedZip } from './stored-zip.js';
import { writeXlsx } from './write-xlsx.js';
import { inflate, zipEntries } from './zip-entries.js';

const rows = [
  ['氏名', '所属'],
  ['担当', '雇用課'],
];
const honest = async () => writeXlsx([{ name: '表', rows }]);

/** The files of an archive, opened. */
function opened(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(zipEntries(bytes).map((entry) => [entry.name, inflate(bytes, entry)]));
}

async function changed(change: (files: Map<string, Uint8Array>) => void): Promise<Uint8Array> {
  const files = opened(await honest());
  change(files);
  return storedZip(files);
}

/** An archive whose entry really is deflated, with the facts in its directory as `say` has them. */
function deflated(name: string, content: Uint8Array, say: { inflated?: number } = {}): Uint8Array {
  const packed = deflateRawSync(content, { level: 9 });
  const bytes = Buffer.from(storedZip(new Map([[name, packed]])));
  const directory = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  for (const [at, base] of [
    [0, 8],
    [directory, 10],
  ] as const) {
    bytes.writeUInt16LE(8, at + base);
    bytes.writeUInt32LE(say.inflated ?? content.byteLength, at + base + 14);
  }
  return bytes;
}

async function refusal(bytes: Uint8Array, name = 'a.xlsx'): Promise<string> {
  return readTable({ name, bytes }).then(
    () => 'read',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
}

const SHEET = 'xl/worksheets/sheet1.xml';
const sheetOf = (inner: string) =>
  Buffer.from(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${inner}</sheetData></worksheet>`,
  );

describe('a workbook', () => {
  it('as a spreadsheet program writes it is read', async () => {
    expect(await refusal(await honest())).toBe('read');
    expect(await refusal(await changed(() => undefined))).toBe('read');
  });

  it('with pictures, links to other files and comments is read without them', async () => {
    const bytes = await changed((files) => {
      files.set('xl/externalLinks/externalLink1.xml', Buffer.from('<!DOCTYPE x><externalLink/>'));
      files.set('xl/media/image1.png', Buffer.from([1, 2, 3]));
      files.set('xl/worksheets/_rels/sheet1.xml.rels', Buffer.from('not even XML'));
    });
    expect(await refusal(bytes)).toBe('read');
  });
});

describe('a hostile workbook is refused:', () => {
  it('one that grows a thousand times', async () => {
    expect(await refusal(deflated('xl/workbook.xml', Buffer.alloc(20_000_000, ' ')))).toBe(
      'spreadsheets/inflates',
    );
  });

  it('one that says it is small, and is stopped while it grows', async () => {
    const bytes = deflated('xl/workbook.xml', Buffer.alloc(20_000_000, ' '), { inflated: 1000 });
    expect(await refusal(bytes)).toBe('spreadsheets/inflates');
  });

  it('one whose many entries are large together', async () => {
    const bytes = await changed((files) => {
      for (let index = 0; index < 301; index += 1) files.set(`xl/media/${index}.png`, Buffer.from('x'));
    });
    expect(await refusal(bytes)).toBe('spreadsheets/inflates');
  });

  it('one whose entries share their bytes', async () => {
    const bytes = Buffer.from(await honest());
    const first = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    const second = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]), first + 4);
    // The first entry's length reaches into the second one's.
    bytes.writeUInt32LE(bytes.readUInt32LE(first + 20) + 200, first + 20);
    expect(second).toBeGreaterThan(first);
    expect(await refusal(bytes)).toBe('spreadsheets/inflates');
  });

  it.each([
    ['leads up', '../evil.xml'],
    ['leads to the root', '/etc/passwd'],
    ['has a backslash', 'xl\\workbook2.xml'],
    ['differs only in its letters', 'XL/WORKBOOK.XML'],
    ['is none', ''],
  ])('one with a name that %s', async (_what, name) => {
    const bytes = await changed((files) => files.set(name, Buffer.from('x')));
    expect(await refusal(bytes)).toBe('spreadsheets/damaged');
  });

  it('one whose directory and file speak of different things', async () => {
    const bytes = Buffer.from(await honest());
    bytes.write('X', 30, 'latin1');
    expect(await refusal(bytes)).toBe('spreadsheets/damaged');
  });

  it.each([
    ['by its part', 'xl/vbaProject.bin', Buffer.from('x')],
    [
      'by its type',
      '[Content_Types].xml',
      Buffer.from('<Types>application/vnd.ms-excel.sheet.macroEnabled.main+xml</Types>'),
    ],
  ])('one with macros, known %s', async (_what, name, content) => {
    expect(await refusal(await changed((files) => files.set(name, content)))).toBe('spreadsheets/macros');
  });

  it('one with macros, known by its name', async () => {
    expect(await refusal(await honest(), 'a.xlsm')).toBe('spreadsheets/macros');
  });

  it.each([
    ['a DTD', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'],
    ['entities that multiply', '<!ENTITY a "&b;&b;"><worksheet/>'],
    ['a declaration in small letters', '<!doctype x><worksheet/>'],
  ])('one with %s', async (_what, xml) => {
    const bytes = await changed((files) => files.set(SHEET, Buffer.from(xml)));
    expect(await refusal(bytes)).toBe('spreadsheets/unsafe-content');
  });

  it('one in UTF-16, in which declarations would go unseen', async () => {
    const xml = Buffer.from('\uFEFF<!DOCTYPE x><worksheet/>', 'utf16le');
    expect(await refusal(await changed((files) => files.set(SHEET, xml)))).toBe(
      'spreadsheets/unsafe-content',
    );
  });

  it('one with a cell at the far end, which would make a table of millions', async () => {
    const far = (cell: string) =>
      sheetOf(`<row><c r="A1"><v>1</v></c></row><row><c r="${cell}"><v>1</v></c></row>`);
    expect(await refusal(await changed((files) => files.set(SHEET, far('A1048576'))))).toBe(
      'spreadsheets/too-many-rows',
    );
    expect(await refusal(await changed((files) => files.set(SHEET, far('XFD2'))))).toBe(
      'spreadsheets/too-many-columns',
    );
  });

  it('one whose rows do not say where they stand, when there are too many', async () => {
    const many = sheetOf('<row><c><v>1</v></c></row>'.repeat(5_001));
    expect(await refusal(await changed((files) => files.set(SHEET, many)))).toBe(
      'spreadsheets/too-many-rows',
    );
  });

  it('one that is cut off, at any place', async () => {
    const bytes = await honest();
    for (let length = 4; length < bytes.byteLength; length += 97)
      expect(await refusal(bytes.subarray(0, length))).toBe('spreadsheets/damaged');
  });

  it('one with a byte changed is refused or read, and never anything else', async () => {
    const bytes = await honest();
    for (let at = 0; at < bytes.byteLength; at += 41) {
      const copy = Buffer.from(bytes);
      copy[at] = (copy[at] ?? 0) ^ 0x55;
      expect(await refusal(copy)).toMatch(/^(read|spreadsheets\/[a-z-]+)$/);
    }
  });

  it('an old or locked one, and what only has its name', async () => {
    expect(await refusal(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe('spreadsheets/old-or-locked-excel');
    expect(await refusal(Buffer.from('a,b\n'))).toBe('spreadsheets/name-and-content');
    expect(await refusal(await honest(), 'a.csv')).toBe('spreadsheets/name-and-content');
    expect(await refusal(Buffer.from('%PDF-1.7'), 'a.pdf')).toBe('spreadsheets/not-a-table');
    expect(await refusal(storedZip(new Map([['a.txt', Buffer.from('x')]])))).toBe('spreadsheets/not-a-table');
  });
});
