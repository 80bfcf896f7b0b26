import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { paths } from '../machine/paths.mjs';
import { PlainError } from '../machine/voice.mjs';
import { readRuntime } from './runtime-file.mjs';

export function isReset(args) {
  return args[0] === 'demo' && args[1] === 'reset' && !args.includes('--help');
}

/** Begins only on the embedded default, with nothing running on it, and after a yes. */
export async function confirmReset(args) {
  if (process.env.DATABASE_URL) {
    throw new PlainError(
      'demo reset empties the embedded database only; DATABASE_URL names another one. Nothing was changed.\n' +
        'DATABASE_URL のデータベースは消去できません。',
    );
  }
  const running = readRuntime();
  if (running) {
    throw new PlainError(
      `Renkei is running (process ${running.pid}). Stop it first with Ctrl-C in its terminal, then type this again.\n` +
        '起動中です。停止してからもう一度実行してください。',
    );
  }
  if (args.includes('--yes')) return;
  if (!process.stdin.isTTY)
    throw new PlainError('Nobody can be asked here; add --yes to empty the demo data.');
  const asker = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await asker.question(
    'Everything entered into the embedded Renkei will be deleted. 入力したデータはすべて消えます。\nType yes to go on: ',
  );
  asker.close();
  if (answer.trim().toLowerCase() !== 'yes') throw new PlainError('Nothing was changed.');
}

/** What the emptied database no longer names: queued wake-up calls and generated files. */
export function clearAfterReset(env) {
  rmSync(paths.redis, { recursive: true, force: true });
  if (env.FILES_DIR === paths.files) rmSync(paths.files, { recursive: true, force: true });
}
