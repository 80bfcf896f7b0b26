import { spawn } from 'node:child_process';
import { runCommand } from '../machine/command.mjs';
import { loadSettings } from '../machine/environment.mjs';
import { ensureState, paths, root } from '../machine/paths.mjs';
import { createSteps, speakOnStderr } from '../machine/voice.mjs';
import { clearAfterReset, confirmReset, isReset } from '../running/demo-reset.mjs';
import { databaseForCli } from '../running/database-for-cli.mjs';
import { setUp, setUpSteps } from '../steps/set-up.mjs';

let child;

/** `npm run cli -- <command>`: an operator's command on DATABASE_URL or on the embedded default. */
export function run() {
  speakOnStderr(); // stdout carries the command's own answer and nothing else
  return runCommand(() => cli(process.argv.slice(2)), {
    beforeEnd: async () => {
      if (!child || child.exitCode !== null) return;
      child.kill('SIGTERM');
      await new Promise((resolve) => child.once('exit', resolve));
    },
  });
}

async function cli(args) {
  loadSettings();
  ensureState();
  await setUp(createSteps(setUpSteps, { quiet: true }), ['server']);
  const reset = isReset(args);
  if (reset) await confirmReset(args);
  const env = await databaseForCli(args);
  const code = await runApp(reset ? ['demo', 'reset', '--yes', ...rest(args)] : args, env);
  if (reset && code === 0) clearAfterReset(env);
  return code;
}

function rest(args) {
  return args.slice(2).filter((arg) => arg !== '--yes');
}

function runApp(args, env) {
  // The processes start in the project's root, where npm has already put us; file names are meant from there.
  child = spawn(process.execPath, [paths.cli, ...args], { stdio: 'inherit', env, cwd: root });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
