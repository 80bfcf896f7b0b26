import { join } from 'node:path';
import { readJson } from '../machine/disk.mjs';
import { neutralEnvironment } from '../machine/environment.mjs';
import { root } from '../machine/paths.mjs';
import { supervise } from '../machine/supervise.mjs';
import { npmCommand } from '../steps/npm.mjs';

const jestStages = ['unit', 'e2e', 'fuzz', 'browser', 'fresh-clone'];

/** Runs one npm script with its output on the terminal. Jest counts its tests; any other stage counts as one. */
export async function runStage(name, folder) {
  const report = join(folder, `${name}.json`);
  const extra = jestStages.includes(name) ? ['--', '--json', `--outputFile=${report}`] : [];
  const npm = npmCommand();
  const started = Date.now();
  const child = supervise({
    name,
    phase: 'tool',
    command: npm[0],
    args: [...npm.slice(1), 'run', '--silent', name, ...extra],
    cwd: root,
    env: neutralEnvironment({ FORCE_COLOR: process.stdout.isTTY ? '1' : '0' }),
    stdout: 'inherit',
  });
  const { code } = await child.exited;
  return {
    name,
    seconds: (Date.now() - started) / 1000,
    ...count(code, extra.length ? readJson(report) : undefined),
  };
}

function count(code, report) {
  if (!report) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const passed = report.numPassedTests;
  // A file that could not be loaded holds tests nobody counted: it fails as one.
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, skipped: report.numPendingTests };
}
