/**
 * The thread in which Typst runs. A call blocks for some 100–350 ms, which the event loop of a server cannot
 * spare. One report a message: Typst's native results are freed between two turns of this thread's loop.
 *
 * In:  { template, data, files, timestamp }     data is JSON text, shown to the template as progress-report.json;
 *                                               files are bytes by name, shown beside it
 * Out: { step }, then { pdf, pages, marks } or { failure: { kind, details } }
 */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import typst from '@myriaddreamin/typst-ts-node-compiler';

const FONT_WEIGHTS = ['400Regular', '700Bold'];
const { folder, fontPackages } = workerData;
const require = createRequire(import.meta.url);

class Failure extends Error {
  constructor(kind, details) {
    super(`${kind}: ${details.join('; ')}`);
    this.kind = kind;
    this.details = details;
  }
}

/** Fonts come from packages. Typst would also search the machine, so each file is asked for here. */
function fontFolders() {
  return fontPackages.flatMap((name) =>
    FONT_WEIGHTS.map((weight) => {
      try {
        const path = join(dirname(require.resolve(`${name}/package.json`)), weight);
        if (readdirSync(path).some((file) => file.endsWith('.ttf'))) return path;
      } catch {
        // reported below with the name of the package
      }
      throw new Failure('font', [`${name}/${weight}`]);
    }),
  );
}

/** An unknown font is only a warning to Typst; the text would take another font or vanish. */
function refuseProblems(result) {
  const errors = result.takeError()?.shortDiagnostics ?? [];
  const warnings = result.takeWarnings()?.shortDiagnostics ?? [];
  const messages = [...errors, ...warnings].map((diagnostic) => diagnostic.message);
  const fonts = messages.filter((message) => /font family/.test(message));
  if (fonts.length > 0) throw new Failure('font', fonts);
  const pictures = messages.filter((message) => /failed to (decode|parse|load) (image|SVG)/i.test(message));
  if (pictures.length > 0) throw new Failure('picture', pictures);
  if (messages.length > 0) throw new Failure('layout', messages);
}

function start() {
  const created = typst.NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: fontFolders() }] });
  refuseProblems(
    created.compile({
      mainFileContent: '#import "parts.typ": report-type\n#show: report-type\n永 A 1 *道市*',
    }),
  );
  return created;
}

/** PDF/UA refuses a character without a glyph; the export names it in the text of its error. */
function exportFailure(error) {
  const message = String(error?.message ?? error);
  const named = [...message.matchAll(/the text `\\*"(.+?)\\*"` could not be displayed/gu)].map(([, text]) =>
    text.replaceAll(/\\+u\{([0-9a-f]+)\}/gu, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16))),
  );
  return named.length > 0 ? new Failure('glyph', [...new Set(named)]) : new Failure('layout', [message]);
}

/** The photos that cannot be printed even alone: the messages of a whole report do not say which they are. */
function unreadable(names) {
  return names.filter((name) => {
    try {
      const alone = compiler.compile({ mainFileContent: `#image(${JSON.stringify(name)}, alt: "-")` });
      if (alone.result === null || alone.takeError() !== null) return true;
      compiler.pdf(alone.result, {});
      return false;
    } catch {
      return true;
    }
  });
}

let compiler;

function write({ template, data, files = {}, timestamp }) {
  compiler ??= start();
  const shown = Object.entries({ 'progress-report.json': data, ...files }).map(([name, bytes]) => {
    const path = join(folder, name);
    compiler.mapShadow(path, Buffer.from(bytes));
    return path;
  });
  try {
    parentPort.postMessage({ step: 'typeset' });
    const compiled = compiler.compile({ mainFilePath: join(folder, template), resetRead: true });
    refuseProblems(compiled);
    parentPort.postMessage({ step: 'export' });
    let pdf;
    try {
      pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: timestamp });
    } catch (error) {
      throw exportFailure(error);
    }
    const marks = compiler.query(compiled.result, { selector: '<printed>', field: 'value' });
    return { pdf: new Uint8Array(pdf), pages: compiled.result.numOfPages, marks };
  } catch (error) {
    if (!(error instanceof Failure) || !['picture', 'layout'].includes(error.kind)) throw error;
    const photos = unreadable(Object.keys(files).filter((name) => /\.(png|jpg)$/.test(name)));
    throw photos.length > 0 ? new Failure('picture', photos) : error;
  } finally {
    for (const path of shown) compiler.unmapShadow(path);
    compiler.evictCache(0);
  }
}

parentPort.on('message', (request) => {
  try {
    const written = write(request);
    parentPort.postMessage(written, [written.pdf.buffer]);
  } catch (error) {
    const { kind = 'layout', details = [String(error?.message ?? error)] } =
      error instanceof Failure ? error : {};
    parentPort.postMessage({ failure: { kind, details } });
  }
});
