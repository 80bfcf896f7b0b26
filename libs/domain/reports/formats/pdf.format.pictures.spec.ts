import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { indicatorChart } from '@domain/kpis';
import type { ProgressReportSource } from '../definitions/progress-report.source.js';
import { confirmAll, contentWith } from './golden-content.js';
import { measured } from './golden-indicators.js';
import { chartsOf, filesOf } from './pdf-files.js';
import { PdfFormat } from './pdf.format.js';
import { type ReadPdf, readPdf, without, wronglyBroken } from './read-pdf.js';
import type { FrameLeftEmpty } from './unprintable-photos.js';

const read = async (bytes: Uint8Array) => readPdf(await import('pdfjs-dist/legacy/build/pdf.mjs'), bytes);
jest.setTimeout(120_000);
const format = new PdfFormat();
afterAll(() => format.close());

/** A picture of one point. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const sha256 = createHash('sha256').update(PNG).digest('hex');
const pictures = new Map<string, Uint8Array>([[sha256, PNG]]);
const withPhoto = (source: ProgressReportSource) => {
  confirmAll(source);
  source.blocks[0]!.photos[0]!.picture = {
    documentId: '01900000-0000-7000-8000-000000000000',
    sha256,
    type: 'png',
    altText: '事例集の表紙',
    credit: '札幌市',
  };
};

describe('the pictures of the report', () => {
  const content = contentWith((source) => {
    withPhoto(source);
    measured(source);
  });
  let bytes: Uint8Array;
  let pdf: ReadPdf;
  beforeAll(async () => {
    bytes = await format.write(content, { pictures });
    pdf = await read(bytes);
  });

  it('are the very drawings of the pages', async () => {
    const files = await filesOf(content, pictures);
    const drawn = chartsOf(content).filter(({ drawing }) => drawing !== null);
    expect(drawn).toHaveLength(5);
    for (const { number, drawing } of drawn)
      expect(Buffer.from(files[`chart-${number}.svg`] ?? []).toString()).toBe(
        await indicatorChart(drawing!, { width: 520, language: 'ja' }),
      );
  });

  it('print each chart with its numbers as a table, and say where nothing was measured', () => {
    for (const { table, sentence } of chartsOf(content)) {
      for (const text of [
        `単位：${table.unit}`,
        table.head.join(''),
        ...table.rows.map((row) => row.join('')),
      ])
        expect(pdf.text).toContain(without(text));
      expect(pdf.text).toContain(without(sentence));
    }
    // Inside the drawing.
    expect(pdf.text.split('目安（均等割）').length).toBeGreaterThan(3);
    const count = (tag: string) => pdf.tags.filter((each) => each === tag).length;
    expect({ tables: count('Table'), figures: count('Figure') }).toEqual({ tables: 8, figures: 13 });
    expect(wronglyBroken(pdf.pages)).toEqual([]);
    expect([...pdf.fonts].filter(([, embedded]) => !embedded)).toEqual([]);
  });

  it('stand before the last page, which stays the last', () => {
    expect(pdf.pages.at(-1)?.text).toContain(without(content.situation!.title));
  });

  it('print a photo once with its caption and credit, and leave the other frames as they are', () => {
    expect(pdf.images).toBe(1);
    expect(pdf.text).toContain(
      without(`${content.themes[0]!.blocks[0]!.photos[0]!.caption}（提供：札幌市）`),
    );
    expect(pdf.text).toContain('写真令和5年度北海道働き方改革推進企業');
  });

  it('give the same bytes again', async () => {
    expect(Buffer.from(await format.write(content, { pictures })).equals(bytes)).toBe(true);
  });

  it('are not printed without their bytes', async () => {
    await expect(format.write(content)).rejects.toThrow(/photo/);
  });

  it.each([
    ['cut off', PNG.subarray(0, 40)],
    ['with a sound head and a body of rubbish', rubbish()],
  ])('leave the frame of a photo empty that is %s, and say so there', async (_, broken) => {
    const left: FrameLeftEmpty[] = [];
    const written = await format.write(contentWith(withPhoto), {
      pictures: new Map([[sha256, broken]]),
      onFramesLeftEmpty: (frames) => left.push(...frames),
    });
    const { text, images } = await read(written);
    const [block] = content.themes[0]!.blocks;
    expect(images).toBe(0);
    expect(left).toEqual([expect.objectContaining({ block: block!.code, position: 1, reason: 'file' })]);
    expect(text).toContain(
      without(`写真のファイルを読み取れないため、印刷していません（項${block!.code}の写真の枠1）`),
    );
    expect(text).not.toContain(without('（提供：札幌市）'));
  });

  it('leave the frame of a photo empty whose credit no font has, and take any words for what it shows', async () => {
    const worded = (words: { credit?: string; altText?: string }) =>
      contentWith((source) => {
        withPhoto(source);
        Object.assign(source.blocks[0]!.photos[0]!.picture!, words);
      });
    const { text, images } = await read(await format.write(worded({ credit: '\u{E000}撮影' }), { pictures }));
    expect(images).toBe(0);
    expect(text).toContain(without('提供者名に印刷できない文字があるため、写真を印刷していません'));
    expect((await read(await format.write(worded({ altText: '\u{E000}' }), { pictures }))).images).toBe(1);
  });
});

/** The photo with data that no reader can unfold, its chunks in order. */
function rubbish(): Buffer {
  const at = PNG.indexOf('IDAT');
  const length = PNG.readUInt32BE(at - 4);
  const body = Buffer.from(PNG);
  body.fill(0x20, at + 4, at + 4 + length);
  body.writeUInt32BE(crc32(body.subarray(at, at + 4 + length)), at + 4 + length);
  return body;
}
