import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page as text, for tests. */
export interface PdfPage {
  /** Runs of text without a gap: a line, or its part in one table cell. */
  lines: string[];
  text: string;
}

/** What a reader of the file would find in it. */
export interface ReadPdf {
  pages: PdfPage[];
  text: string;
  /** PostScript name -> whether the file carries it. */
  fonts: Map<string, boolean>;
  info: Record<string, unknown>;
  metadata: string;
  tags: string[];
  /** How often a picture of points is painted. */
  images: number;
}

/** Reads a PDF as a viewer does. For tests, which bring the viewer along: it is not among the packages of the product. */
export async function readPdf(pdfjs: typeof PdfJs, bytes: Uint8Array): Promise<ReadPdf> {
  const document = await pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const fonts = new Map<string, boolean>();
  const pages: PdfPage[] = [];
  const tags: string[] = [];
  let images = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { fnArray } = await page.getOperatorList(); // loads the fonts
    images += fnArray.filter((operator) => operator === pdfjs.OPS.paintImageXObject).length;
    const items = (await page.getTextContent()).items.flatMap((item) => ('str' in item ? [item] : []));
    for (const { fontName } of items) {
      const font = page.commonObjs.get(fontName) as { name: string; missingFile?: boolean };
      fonts.set(font.name, !font.missingFile);
    }
    pages.push({
      lines: linesOf(items),
      text: items
        .map((item) => item.str)
        .join('')
        .replaceAll(' ', ''),
    });
    collectTags(await page.getStructTree(), tags);
  }
  const { info, metadata } = await document.getMetadata();
  const result = {
    pages,
    text: pages.map((page) => page.text).join(''),
    fonts,
    info: info as Record<string, unknown>,
    // Typed as always there, which it is not.
    metadata: String((metadata as typeof metadata | null)?.getRaw() ?? ''),
    tags,
    images,
  };
  await document.loadingTask.destroy();
  return result;
}

function linesOf(items: { str: string; transform: number[]; width: number }[]): string[] {
  const lines: { text: string; y: number; end: number }[] = [];
  for (const { str, transform, width } of items.filter((item) => item.str.trim() !== '')) {
    const [, , , , x = 0, y = 0] = transform;
    const line = lines.at(-1);
    // A gap of more than a letter is another column, cell or margin.
    if (line && Math.abs(line.y - y) < 1 && x - line.end < 11 && x >= line.end - 11) {
      line.text += str;
      line.end = x + width;
    } else lines.push({ text: str, y, end: x + width });
  }
  return lines.map((line) => line.text);
}

function collectTags(node: unknown, tags: string[]): void {
  const { role, children = [] } = (node ?? {}) as { role?: string; children?: unknown[] };
  if (role) tags.push(role);
  children.forEach((child) => collectTags(child, tags));
}

/** Japanese line breaking (禁則): lines of prose, whose first line may begin with an opening bracket. */
export function wronglyBroken(pages: PdfPage[]): string[] {
  return pages
    .flatMap((page) => page.lines)
    .filter((line) =>
      /^[、。，．）」』】〉》！？ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]|[（「『【〈《]$/.test(line),
    );
}

/** Text without spaces, which layout may add or drop. */
export const without = (text: string) => text.replaceAll(/[\s　]/g, '');
