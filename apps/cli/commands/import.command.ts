import { systemActor } from '@domain/access';
import { ImportsService } from '@domain/imports';
import { type Command, UsageError } from '../command.js';

export const importCommand: Command = {
  name: 'import',
  usage:
    'import <file.json> [--dry-run]     a programme in the import form; reports every problem with its place',
  options: { 'dry-run': 'flag' },
  async run({ words, options, service, say }) {
    const [file] = words;
    if (file === undefined || words.length !== 1) throw new UsageError('name one file');
    const result = await (await service()).get(ImportsService).importFile(systemActor('cli-import'), file, {
      dryRun: options['dry-run'] === true,
    });
    for (const { pointer, line, column, messages } of result.problems)
      say(`${file}:${line ?? '-'}:${column ?? '-'} ${pointer} ${messages.ja} / ${messages.en}`);
    return { ok: result.problems.length === 0, ...result };
  },
};
