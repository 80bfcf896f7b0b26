import { randomUUID } from 'node:crypto';
import { access, constants, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { systemActor } from '@domain/access';
import { formatSchema, GenerateReportService } from '@domain/reports';
import { type Command, required, unknownWord, UsageError } from '../command.js';

export const reportProgressCommand: Command = {
  name: 'report progress',
  usage: 'report progress --programme <code> --format pdf --out <file>   the 推進状況 report of a programme',
  options: { programme: 'value', format: 'value', out: 'value' },
  async run(invocation) {
    if (invocation.words.length > 0) throw unknownWord(invocation.words[0]);
    const programmeCode = required(invocation, 'programme');
    const out = path.resolve(required(invocation, 'out'));
    await access(path.dirname(out), constants.W_OK).catch(() => {
      throw new UsageError(
        `--out のフォルダ ${path.dirname(out)} がないか、書けません`,
        `--out: the folder ${path.dirname(out)} does not exist or may not be written`,
      );
    });
    const format = formatSchema.safeParse(required(invocation, 'format'));
    const formats = formatSchema.options.join(', ');
    if (!format.success)
      throw new UsageError(`--format は次のどれかです：${formats}`, `--format must be one of ${formats}`);
    const { run, file } = await (
      await invocation.service()
    )
      .get(GenerateReportService)
      .generate(systemActor('cli', 'command'), {
        definition: 'progress',
        programmeCode,
        format: format.data,
      });
    await writeWhole(out, file.bytes);
    return {
      ok: true,
      out,
      bytes: file.bytes.byteLength,
      runId: run.id,
      dataVersion: run.dataVersion,
      draft: run.draft,
      unconfirmed: run.summary.unconfirmed,
    };
  },
};

/** The file of that name is the old one or the new one, never a part of it. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const part = `${file}.${randomUUID().slice(0, 8)}.part`;
  try {
    const handle = await open(part, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
