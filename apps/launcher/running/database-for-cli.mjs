import { setTimeout as sleep } from 'node:timers/promises';
import { tryLock } from '../machine/lock.mjs';
import { paths } from '../machine/paths.mjs';
import { endLeftovers } from '../machine/supervise.mjs';
import { PlainError, say } from '../machine/voice.mjs';
import { runCli } from './product.mjs';
import { readRuntime } from './runtime-file.mjs';
import { openDatabase, processEnvironment } from './stores-for-run.mjs';

/**
 * The environment that leads a command to its database: DATABASE_URL, else what the running `npm start` uses,
 * else the embedded PostgreSQL, started for this one command and stopped after it.
 */
export async function databaseForCli(args) {
  if (process.env.DATABASE_URL) return processEnvironment({});
  if (needsNone(args)) return processEnvironment({ DATABASE_URL: 'postgresql://none@127.0.0.1:1/none' });
  let told = false;
  for (;;) {
    const answer = tryLock(paths.runLock, 'cli');
    if (answer.taken) return startForOne(args);
    const facts = readRuntime();
    if (facts?.ready) {
      if (facts.settings) return processEnvironment(facts.settings);
      throw new PlainError('The running Renkei did not leave its settings. Stop it and start it again.');
    }
    if (!told && answer.holder.pid) {
      say(`Waiting for the process ${answer.holder.pid}, which is using the embedded database.`);
      told = true;
    }
    await sleep(200);
  }
}

async function startForOne(args) {
  await endLeftovers();
  const { variables } = await openDatabase();
  const env = processEnvironment(variables);
  if (args[0] !== 'migrate') await runCli(['migrate'], env);
  return env;
}

function needsNone([command, ...options]) {
  const help = ['-h', '--help'];
  return (
    command === undefined ||
    ['help', 'contract', ...help].includes(command) ||
    options.some((o) => help.includes(o))
  );
}
