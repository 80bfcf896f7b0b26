import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
  fontMissing,
  layoutFailed,
  layoutStopped,
  layoutTimeout,
  pictureUnreadable,
} from '../report-format.errors.js';

const HERE = dirname(fileURLToPath(import.meta.url));

export interface TypstOptions {
  /** Where the templates are. */
  folder?: string;
  fontPackages?: readonly string[];
  /** A report takes well under a second; whatever takes this long hangs. */
  deadlineMs?: number;
  /** The thread's file; tests put a hanging one here. */
  workerFile?: string;
}

export interface TypstRequest {
  template: string;
  /** JSON text for the template. */
  data: string;
  /** Pictures by the names that the template gives them. */
  files?: Record<string, Uint8Array>;
  /** Seconds since 1970, written into the PDF. */
  timestamp: number;
}

export interface TypstResult {
  pdf: Uint8Array;
  pages: number;
  /** What the template laid out, as it noted beside each entry, photo and chart. */
  marks: unknown[];
}

/** Characters that no font has; `PdfFormat` adds where they stand. */
export class MissingGlyphs extends Error {
  constructor(readonly characters: readonly string[]) {
    super(`no glyph for ${characters.join(', ')}`);
  }
}

type Reply = { step: 'typeset' | 'export' } | TypstResult | { failure: { kind: string; details: string[] } };

const FONT_PACKAGES = ['biz-udgothic', 'biz-udpgothic', 'noto-sans-jp', 'noto-emoji'].map(
  (name) => `@expo-google-fonts/${name}`,
);

/** Typst in a thread of its own, started with the first report and never holding the process open. */
export class TypstCompiler {
  private worker: Worker | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: TypstOptions = {}) {}

  /** One at a time, so that the deadline counts the work and not the wait. */
  compile(request: TypstRequest, onStep: (step: 'typeset' | 'export') => void): Promise<TypstResult> {
    const result = this.last.then(() => this.compileNow(request, onStep));
    this.last = result.catch(() => undefined);
    return result;
  }

  async close(): Promise<void> {
    await this.last;
    const worker = this.worker;
    this.worker = undefined;
    await worker?.terminate();
  }

  private compileNow(
    request: TypstRequest,
    onStep: (step: 'typeset' | 'export') => void,
  ): Promise<TypstResult> {
    const worker = (this.worker ??= this.startWorker());
    const deadlineMs = this.options.deadlineMs ?? 60_000;
    return new Promise<TypstResult>((resolve, reject) => {
      const settle = (act: () => void, restart: boolean) => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        worker.unref();
        if (restart) this.discard(worker);
        act();
      };
      const onMessage = (reply: Reply) => {
        if ('step' in reply) onStep(reply.step);
        else if ('failure' in reply) settle(() => reject(failureOf(reply.failure)), false);
        else settle(() => resolve(reply), false);
      };
      const onError = (error: Error) => settle(() => reject(layoutStopped([error.message])), true);
      const onExit = (code: number) => settle(() => reject(layoutStopped([`exit ${code}`])), true);
      const timer = setTimeout(() => settle(() => reject(layoutTimeout(deadlineMs)), true), deadlineMs);
      worker.ref();
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage(request);
    });
  }

  /** The next report gets a new thread. Not awaited: a thread inside native code ends only when that returns. */
  private discard(worker: Worker): void {
    this.forget(worker);
    void worker.terminate();
  }

  private startWorker(): Worker {
    const { folder = HERE, fontPackages = FONT_PACKAGES, workerFile = workerFileHere() } = this.options;
    const worker = new Worker(workerFile, { workerData: { folder, fontPackages: [...fontPackages] } });
    // Also between two reports: an error nobody listens for would end the process.
    return worker.on('error', () => this.forget(worker)).on('exit', () => this.forget(worker));
  }

  private forget(worker: Worker): void {
    if (this.worker === worker) this.worker = undefined;
  }
}

/** The build writes .mjs as .js; Jest and a watcher that only copies see the source. */
function workerFileHere(): string {
  const files = ['typst-worker.js', 'typst-worker.mjs'].map((name) => join(HERE, name));
  const found = files.find((file) => existsSync(file));
  if (!found) throw layoutFailed(['typst-worker is not beside its module']);
  return found;
}

function failureOf({ kind, details }: { kind: string; details: string[] }): Error {
  if (kind === 'glyph') return new MissingGlyphs(details);
  if (kind === 'picture') return pictureUnreadable(details);
  return kind === 'font' ? fontMissing(details) : layoutFailed(details);
}
