import { systemActor } from '@domain/access';
import { type ImportResult, ImportsService, recordWords } from '@domain/imports';
import { type Command, UsageError } from '../command.js';

/** So much of the changes is listed for people; all that the answer holds stands in `--json`. */
const MOST_LINES = 100;
const MOST_LETTERS = 60;

export const importCommand: Command = {
  name: 'import',
  usage:
    'import <file.json> [--dry-run]     a programme or strategy (docs/imports.md); reports every problem with its place',
  options: { 'dry-run': 'flag' },
  async run({ words, options, service, say }) {
    const [file] = words;
    if (file === undefined || words.length !== 1)
      throw new UsageError('ファイルを一つだけ指定してください', 'name one file');
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
    if (result.problems.length === 0) listChanges(result, say);
    return { ok: result.problems.length === 0, ...result };
  },
};

/** What was, or in a dry run would be, created and changed, field by field; changes first. */
function listChanges({ changes, created, updated, kept }: ImportResult, say: (line: string) => void): void {
  const lines = [
    ...changes
      .filter(({ act }) => act === 'update')
      .flatMap(({ recordType, key, title, fields }) => [
        `変更 / changed: ${nameOf(recordType)} ${key} ${title}`,
        ...Object.entries(fields).map(
          ([field, { before, after }]) => `    ${field}: ${shown(before)} → ${shown(after)}`,
        ),
      ]),
    ...kept.map(
      ({ recordType, key, reason, fields }) =>
        `そのまま / kept: ${nameOf(recordType)} ${key} (${reason}${fields.length > 0 ? `: ${fields.join(', ')}` : ''})`,
    ),
    ...changes
      .filter(({ act }) => act === 'create')
      .map(({ recordType, key, title }) => `新規 / new: ${nameOf(recordType)} ${key} ${title}`),
  ];
  for (const line of lines.slice(0, MOST_LINES)) say(line);
  if (lines.length > MOST_LINES)
    say(
      `ほか${lines.length - MOST_LINES}行 / ${lines.length - MOST_LINES} more lines（新規${created}件・変更${updated}件；--json に詳しく）`,
    );
}

function nameOf(recordType: ImportResult['changes'][number]['recordType']): string {
  const { ja, en } = recordWords[recordType];
  return `${ja} (${en})`;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
}
