import { runCommand } from '../machine/command.mjs';
import { loadSettings, settingsOf } from '../machine/environment.mjs';
import { ensureState } from '../machine/paths.mjs';
import { refuseTakenPort } from '../machine/ports.mjs';
import { anythingRuns, endLeftovers } from '../machine/supervise.mjs';
import { createSteps, say } from '../machine/voice.mjs';
import { claimStart } from '../running/claim.mjs';
import { fillDatabase } from '../running/fill-database.mjs';
import { keepRunning } from '../running/keep-running.mjs';
import { apiReady, workerReady } from '../running/readiness.mjs';
import { removeRuntime, writeRuntime } from '../running/runtime-file.mjs';
import { readSettings } from '../running/settings.mjs';
import { openStores, processEnvironment } from '../running/stores-for-run.mjs';
import { welcome } from '../running/welcome.mjs';
import { setUp, setUpSteps } from '../steps/set-up.mjs';

const keepers = [];
let mine = false;
let stopping = false;

/** `npm start`: everything from a fresh clone to the running service, and keeping it so until it is stopped. */
export function run() {
  return runCommand(start, {
    codeWhenStopped: 0,
    beforeEnd: () => {
      for (const keeper of keepers) keeper.close();
      stopping = anythingRuns();
      if (stopping) say('\nStopping … 停止しています');
    },
    afterEnd: () => {
      if (mine) removeRuntime();
      if (stopping) say('Stopped. 停止しました');
    },
  });
}

async function start(stopped) {
  loadSettings();
  const settings = readSettings(process.env);
  ensureState();
  if (!(await claimStart(settings))) return 0;
  mine = true;
  await endLeftovers();
  await refuseTakenPort(settings.port, settings.host);
  writeRuntime({ address: settings.address, ready: false });

  const step = createSteps(setUpSteps + 4);
  await setUp(step);
  const stores = await openStores(step, settings);
  const env = processEnvironment(stores.variables, settings);
  const accounts = await fillDatabase(step, settings, env);
  await step('Web and worker 画面と処理', () => openDoors(settings, env));

  writeRuntime({ address: settings.address, ready: true, settings: settingsOf(env) });
  welcome({ settings, accounts, stores });
  await Promise.race([stopped, stores.lost]);
  return 0;
}

async function openDoors(settings, env) {
  const [api, worker] = ['api', 'worker'].map((name) => {
    const keeper = keepRunning(name, env);
    keepers.push(keeper);
    return keeper;
  });
  await Promise.all([apiReady(api, settings.probe), workerReady(worker)]);
  for (const keeper of keepers) keeper.settle();
  return 'ready';
}
