import { systemActor } from '@domain/access';
import { ImportsService } from '@domain/imports';
import { type Command, UsageError } from '../command.js';

export const importCommand: Command = {
  name: 'import',
  usage:
    'import <file.json> [--dry-run]     a programme or strategy (docs/imports.md); reports every problem with its place',
  options: { 'dry-run': 'flag' },
  async run({ words, options, service, say }) {
    const [file] = words;
    if (file === undefined || words.length !== 1) throw new UsageError('name one file');
    const result = await (
      await service()
    )
      .get(ImportsService)
      .importFile(systemActor('cli-import', 'command'), file, {
        dryRun: options['dry-run'] === true,
      });
    const list = (found: typeof result.problems, mark: string) => {
      for (const { pointer, line, column, messages } of found)
        say(`${file}:${line ?? '-'}:${column ?? '-'} ${mark}${pointer} ${messages.ja} / ${messages.en}`);
    };
    list(result.problems, '');
    list(result.warnings, '注意 / worth a look: ');
    return { ok: result.problems.length === 0, ...result };
  },
};
