import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReportFormatError } from '../report-format.errors.js';
import { TypstCompiler, type TypstOptions, type TypstRequest } from './typst-compiler.js';

const request: TypstRequest = { template: 'hello.typ', data: '"道市"', timestamp: 0 };
jest.setTimeout(30_000);
let folder: string;
const opened: TypstCompiler[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'renkei-typst-'));
  cpSync(join(__dirname, 'parts.typ'), join(folder, 'parts.typ'));
  write(
    'hello.typ',
    '#set document(title: "t", date: auto)\n#import "parts.typ": *\n#show: report-type\n= #json("progress-report.json")',
  );
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((compiler) => compiler.close()));
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

function compiler(options: TypstOptions = {}): TypstCompiler {
  const created = new TypstCompiler({ folder, ...options });
  opened.push(created);
  return created;
}

const compile = (typst: TypstCompiler, over: Partial<TypstRequest> = {}) =>
  typst.compile({ ...request, ...over }, () => undefined);
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => Promise.reject(new Error('was compiled')),
    (error: unknown) => error as ReportFormatError,
  );

describe('TypstCompiler', () => {
  it('writes one report after the other, also when asked at once', async () => {
    const typst = compiler();
    const results = await Promise.all([compile(typst), compile(typst), compile(typst)]);
    expect(results.map((result) => result.pages)).toEqual([1, 1, 1]);
    expect(new Set(results.map((result) => Buffer.from(result.pdf).toString('base64'))).size).toBe(1);
  });

  it('goes on after a report that failed', async () => {
    const typst = compiler();
    write('wrong.typ', '#unknown-function()');
    expect((await failureOf(compile(typst, { template: 'wrong.typ' }))).code).toBe('reports/layout-failed');
    expect((await compile(typst)).pages).toBe(1);
  });

  it('stops a thread that hangs at its deadline and starts a new one', async () => {
    const workerFile = write(
      'hanging.mjs',
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', ({ data }) => {
         while (data === 'hang') {}
         parentPort.postMessage({ pdf: new Uint8Array(), pages: 7, marks: [] });
       });`,
    );
    const typst = compiler({ workerFile, deadlineMs: 3_000 });
    const hanging = failureOf(compile(typst, { data: 'hang' }));
    const next = compile(typst);
    expect((await hanging).code).toBe('reports/layout-timeout');
    expect((await next).pages).toBe(7);
  });

  it.each([
    ['throws', "throw new Error('broken');"],
    ['leaves', 'process.exit(3);'],
  ])('tells when the thread %s, and starts a new one', async (_, act) => {
    const workerFile = write(
      'ending.mjs',
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', ({ data }) => {
         if (data === 'end') { ${act} }
         parentPort.postMessage({ pdf: new Uint8Array(), pages: 7, marks: [] });
       });`,
    );
    const typst = compiler({ workerFile });
    expect((await failureOf(compile(typst, { data: 'end' }))).code).toBe('reports/layout-stopped');
    expect((await compile(typst)).pages).toBe(7);
  });

  it('refuses to start without a font package', async () => {
    const failure = await failureOf(compile(compiler({ fontPackages: ['@expo-google-fonts/not-there'] })));
    expect(failure.code).toBe('reports/font-missing');
    expect(failure.details).toEqual(['@expo-google-fonts/not-there/400Regular']);
  });

  it('refuses to start when the page style names a font that is not there: to Typst only a warning', async () => {
    const style = readFileSync(join(folder, 'parts.typ'), 'utf8');
    write('parts.typ', style.replace('"BIZ UDGothic"', '"BIZ UDゴシック風"'));
    expect((await failureOf(compile(compiler()))).code).toBe('reports/font-missing');
  });

  it('refuses a warning in a report', async () => {
    write('warning.typ', '#set text(font: "No Such Font")\nx');
    const failure = await failureOf(compile(compiler(), { template: 'warning.typ' }));
    expect(failure.code).toBe('reports/font-missing');
    expect(failure.details.join()).toContain('no such font');
  });

  it('can be closed and used again', async () => {
    const typst = compiler();
    await compile(typst);
    await typst.close();
    expect((await compile(typst)).pages).toBe(1);
  });
});
