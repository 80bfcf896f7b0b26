import { createReadStream } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Actor } from '@domain/access';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import { EventLog } from '@platform/events';
import { LOGGER } from '@platform/observability';
import type { ImportProblem } from './import-problem.js';
import { emptyResult, type ImportResult } from './import-result.js';
import { importProgramme } from './programme-importer.js';
import { MOST_BYTES } from './read-programme-file.js';

/** Takes files in the import form into the database. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Imports one file, given by its path or its bytes. A file that cannot be taken is a result with problems. */
  async importFile(
    actor: Actor,
    file: string | Uint8Array,
    { dryRun = false }: { dryRun?: boolean } = {},
  ): Promise<ImportResult> {
    // Only the command line and the set-up import today; the page of issue 4 brings a permission of its own.
    if (actor.systemActor === null) throw new NotFound();
    const bytes = typeof file === 'string' ? await readAtMost(file, MOST_BYTES + 1) : file;
    if (bytes === null) return { ...emptyResult(dryRun), problems: [UNREADABLE] };
    return this.database.transaction((tx) =>
      importProgramme(tx, bytes, {
        dryRun,
        append: (inner, events) => this.events.append(inner, actor, ...events),
        onConflict: (rule) => {
          this.logger.error({ rule }, 'import check incomplete');
        },
      }),
    );
  }
}

const UNREADABLE: ImportProblem = {
  pointer: '',
  line: null,
  column: null,
  code: 'imports/unreadable',
  messages: {
    ja: 'ファイルを開けません。場所と権限を確かめてください。',
    en: 'The file cannot be opened. Check its place and its permissions.',
  },
};

/** The beginning of a file: one byte more than allowed is enough to refuse it, however long it is. */
async function readAtMost(path: string, most: number): Promise<Uint8Array | null> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of createReadStream(path, { end: most - 1 })) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch {
    return null;
  }
}
