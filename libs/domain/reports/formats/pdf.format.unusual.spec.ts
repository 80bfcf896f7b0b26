import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { confirmAll, contentWith } from './golden-content.js';
import { PdfFormat } from './pdf.format.js';
import { readPdf, without } from './read-pdf.js';
import type { ReportFormatError } from './report-format.errors.js';

const read = async (bytes: Uint8Array) => readPdf(await import('pdfjs-dist/legacy/build/pdf.mjs'), bytes);
jest.setTimeout(60_000);
const format = new PdfFormat();
afterAll(() => format.close());

const failureOf = (writing: Promise<unknown>) =>
  writing.then(
    () => Promise.reject(new Error('was written')),
    (error: unknown) => error as ReportFormatError,
  );

describe('PdfFormat', () => {
  it('names its steps as they happen', async () => {
    const steps: string[] = [];
    await format.write(contentWith(), { onProgress: (step) => steps.push(step) });
    expect(steps).toEqual(['typeset', 'export', 'check']);
  });

  it('prints 該当なし in a block without entries', async () => {
    const empty = contentWith((source) => (source.blocks[3]!.entries = []));
    const { text } = await read(await format.write(empty));
    expect(text.split('該当なし')).toHaveLength(2);
  });

  it('repeats theme and legend when two blocks need more than a page', async () => {
    const long = contentWith((source) => {
      confirmAll(source);
      const [block] = source.blocks;
      block!.entries = Array.from({ length: 40 }, (_, i) => ({
        ...block!.entries[0]!,
        id: `e${i}`,
        order: i,
      }));
    });
    const { pages, tags } = await read(await format.write(long));
    expect(pages.length).toBeGreaterThan(8);
    const first = pages.slice(1, pages.length - 5);
    expect(first.length).toBeGreaterThan(1);
    for (const page of first) {
      expect(without(page.lines.slice(1, 3).join(''))).toContain(
        without(`I${long.themes[0]!.title}${long.legend}`),
      );
    }
    expect(tags.filter((tag) => tag === 'H2')).toHaveLength(5);
  });

  it('prints a report without the tables of the last page', async () => {
    const { pages } = await read(
      await format.write(
        contentWith((source) => {
          confirmAll(source);
          source.situation = null;
        }),
      ),
    );
    expect(pages).toHaveLength(7);
  });

  it('takes text as text, never as markup', async () => {
    const text = '*強調* #panic("x") @ref $x^2$ <label> // 注 \\ [a] _b_';
    const { text: printed } = await read(
      await format.write(contentWith((source) => (source.blocks[0]!.entries[0]!.text = text))),
    );
    expect(printed).toContain(without(text));
  });

  it('prints △, commas, round numbers and a rare kanji as they are', async () => {
    const text = '①の転出超過は△ 2,197人、約6,900人、髙﨑𠮷、UIターン、4か国';
    const { text: printed, fonts } = await read(
      await format.write(contentWith((source) => (source.blocks[0]!.entries[0]!.text = text))),
    );
    expect(printed).toContain(without(text));
    expect([...fonts].filter(([, embedded]) => !embedded)).toEqual([]);
  });

  it('names a character that no font has, and where it stands', async () => {
    const text = '外字\u{E000}のある文。';
    const failure = await failureOf(
      format.write(contentWith((source) => (source.blocks[0]!.entries[0]!.text = text))),
    );
    expect(failure.code).toBe('reports/character-without-glyph');
    expect(failure.messages.ja).toContain('U+E000');
    expect(failure.messages.ja).toContain(text);
    expect(failure.messages.en).toContain('U+E000');
  });

  it('refuses a layout that drops an entry', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'renkei-typst-'));
    cpSync(join(__dirname, 'typst'), folder, { recursive: true });
    const body = join(folder, 'body.typ');
    const dropping = readFileSync(body, 'utf8').replace('in block-entries {', 'in block-entries.slice(1) {');
    writeFileSync(body, dropping);
    const careless = new PdfFormat({ folder });
    const failure = await failureOf(careless.write(contentWith()));
    await careless.close();
    rmSync(folder, { recursive: true });
    expect(failure.code).toBe('reports/check-failed');
  });
});
