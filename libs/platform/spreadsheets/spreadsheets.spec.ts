import fc from 'fast-check';
import { columnName, columnNumber } from './cell.js';
import { neutralised, restored } from './formula-text.js';
import { spreadsheetLimits } from './limits.js';
import { readTable } from './read-table.js';
import { writeCsv } from './write-csv.js';
import { writeXlsx } from './write-xlsx.js';

const texts = async (name: string, bytes: Uint8Array): Promise<string[][]> =>
  (await readTable({ name, bytes })).rows.map((row) => row.map(({ text }) => text));

const BEGINNINGS = [
  '',
  '=',
  '+',
  '-',
  '@',
  '|',
  '\t',
  '＝',
  '＋',
  '－',
  '＠',
  '｜',
  "'",
  "'=",
  "''-",
  '"',
  ',',
  '\n',
];
const AWKWARD = [
  '神',
  '𠮷',
  '髙',
  '﨑',
  '~',
  '～',
  '\\',
  '_x0041_',
  ' ',
  '　',
  '"',
  "'",
  ',',
  '\n',
  '\t',
  '0',
  '=',
  '&',
  '<',
];
/** Any text that may stand in a record: no control characters but tab and line break, as platform/http has it. */
const text = fc
  .tuple(
    fc.constantFrom(...BEGINNINGS),
    fc.string({
      unit: fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'grapheme', maxLength: 1 })),
      maxLength: 12,
    }),
  )
  .map((parts) => parts.join(''))
  .filter((one) => !/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFEFF\uFFFE\uFFFF]/.test(one));
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
  )
  .map((rows) => [rows[0]?.map(() => '見出し') ?? [], ...rows]);

/** Spreadsheet programs end a line within a cell by LF alone. */
describe('a table that goes out and comes back', () => {
  it('is the same text in every cell of a CSV file', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        expect(await texts('a.csv', writeCsv(rows))).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same text in every cell of a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const back = await texts('a.xlsx', await writeXlsx([{ name: '表', rows }]));
        // Rows and columns at the end that hold nothing are not written.
        expect(rows.map((row, y) => row.map((_, x) => back[y]?.[x] ?? ''))).toEqual(rows);
      }),
      { numRuns: 200 },
    );
  });

  it('holds no text that a spreadsheet program would calculate, in either form', async () => {
    for (const danger of [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '|calc',
      '\tx',
      '＝1',
      '＋1',
      '－1',
      '＠x',
      '｜x',
      "'=1",
    ]) {
      const csv = Buffer.from(writeCsv([[danger]])).toString('utf8');
      expect(csv.replace(/^\uFEFF"?/, '')).toMatch(/^'/);
      expect(neutralised(danger)).toBe(`'${danger}`);
      expect(restored(neutralised(danger))).toBe(danger);
    }
  });

  it('keeps numbers as numbers, -5 too, and begins with the mark of UTF-8', async () => {
    expect(
      Buffer.from(
        writeCsv([
          ['値', -5],
          ['件', 1465],
        ]),
      ).toString('utf8'),
    ).toBe('\uFEFF値,-5\r\n件,1465\r\n');
    const sheet = await readTable({
      name: 'a.xlsx',
      bytes: await writeXlsx([{ name: '表', rows: [['値', -5]] }]),
    });
    expect(sheet.rows[0]?.[1]).toEqual({ address: 'B1', kind: 'number', text: '-5' });
  });
});

describe('the address of a cell', () => {
  it('is as a spreadsheet program says it', () => {
    expect([1, 26, 27, 52, 53, 702, 703].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
    for (let column = 1; column < 800; column += 1) expect(columnNumber(columnName(column))).toBe(column);
  });

  it('stays true where rows and cells are empty', async () => {
    const bytes = await writeXlsx([{ name: '表', rows: [['a', 'b'], [], [null, 'x']] }]);
    const sheet = await readTable({ name: 'a.xlsx', bytes });
    expect(sheet.rows[2]?.[1]).toEqual({ address: 'B3', kind: 'text', text: 'x' });
    const csv = await readTable({ name: 'a.csv', bytes: Buffer.from('a,b\n\n,x\n') });
    expect(csv.rows[2]?.[1]).toEqual({ address: 'B3', kind: 'text', text: 'x' });
  });
});

/** 「氏名,所属」 and 「髙橋,雇用課」 as Windows writes them: 髙 is one of the characters only Windows has. */
const SHIFT_JIS = Buffer.from('8e8196bc2c8f8a91ae0d0afbfc8bb42c8cd9977089db0d0a', 'hex');

describe('the characters of a CSV file', () => {
  it.each([
    ['UTF-8 with its mark', Buffer.from('\uFEFF氏名,所属\r\n髙橋,雇用課\r\n')],
    ['UTF-8 without', Buffer.from('氏名,所属\n髙橋,雇用課')],
    ['Shift_JIS', SHIFT_JIS],
  ])('are read in %s', async (_name, bytes) => {
    expect(await texts('a.csv', bytes)).toEqual([
      ['氏名', '所属'],
      ['髙橋', '雇用課'],
    ]);
  });

  it('that are neither are refused with the line and the byte', async () => {
    const bytes = Buffer.concat([SHIFT_JIS, Buffer.from('x,'), Buffer.from([0x81, 0x20, 0xff])]);
    await expect(readTable({ name: 'a.csv', bytes })).rejects.toMatchObject({
      code: 'spreadsheets/encoding',
      messages: { ja: expect.stringContaining('3行目（先頭から28バイト目）') as string },
    });
  });

  it.each([
    ['UTF-16', Buffer.from('\uFEFF氏名', 'utf16le'), 'utf-16'],
    ['NUL', Buffer.from('a\u0000b'), 'not-a-table'],
    ['an open quotation', Buffer.from('a,b\n"c,d\n'), 'quote'],
    ['a quotation in the middle', Buffer.from('a,b"c\n'), 'quote'],
    ['something after a quotation', Buffer.from('"a"b,c\n'), 'quote'],
    ['CR alone', Buffer.from('a,b\rc,d'), 'line-end'],
    ['nothing', Buffer.from(''), 'no-rows'],
    ['nothing but commas', Buffer.from(',,\n,,\n'), 'no-rows'],
    ['too many columns', Buffer.from(','.repeat(60)), 'too-many-columns'],
    ['too many rows', Buffer.from('x\n'.repeat(5_001)), 'too-many-rows'],
    ['a cell too long', Buffer.from('x'.repeat(2_001)), 'long-cell'],
    ['too many bytes', Buffer.alloc(spreadsheetLimits.bytes + 1, 'x'), 'too-large'],
  ])('with %s are refused', async (_name, bytes, what) => {
    await expect(readTable({ name: 'a.csv', bytes })).rejects.toMatchObject({ code: `spreadsheets/${what}` });
  });
});
