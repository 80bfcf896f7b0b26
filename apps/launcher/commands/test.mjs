import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../machine/command.mjs';
import { readJson, scratchFolder } from '../machine/disk.mjs';
import { root } from '../machine/paths.mjs';
import { createSteps, PlainError, say, warn } from '../machine/voice.mjs';
import { setUp, setUpSteps } from '../steps/set-up.mjs';
import { ensureTestTools } from '../testing/test-tools.mjs';
import { runStage } from '../testing/stage.mjs';

const scratch = [];

/** `npm test`: set-up, check, end-to-end, browser and fresh-clone tests; the last line is the count. */
export function run() {
  return runCommand(test, {
    afterEnd: () => scratch.forEach((folder) => rmSync(folder, { recursive: true })),
  });
}

async function test() {
  await setUp(createSteps(setUpSteps));
  const folder = scratchFolder('renkei-test-');
  scratch.push(folder);
  const results = [];
  const stages = [...stagesOfCheck(), 'e2e', 'fuzz', 'browser', 'fresh-clone'];
  for (const [index, name] of stages.entries()) {
    if (name === 'e2e' && !(await toolsAreThere())) {
      results.push({ name: 'test tools', passed: 0, failed: 1, seconds: 0 });
      break;
    }
    say(`\n── ${index + 1}/${stages.length} ${name} ──`);
    results.push(await runStage(name, folder));
  }
  return summarise(results);
}

/** The parts of `npm run check`, one by one, so that each is counted and timed. */
function stagesOfCheck() {
  const { check } = readJson(join(root, 'package.json')).scripts;
  return check.split('&&').map((part) => /^npm run ([\w:-]+)$/.exec(part.trim())[1]);
}

async function toolsAreThere() {
  try {
    await ensureTestTools();
    return true;
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    warn(`\n${error.message}\n`);
    return false;
  }
}

function summarise(results) {
  const width = Math.max(...results.map((result) => result.name.length));
  say('');
  for (const { name, passed, failed, skipped, seconds } of results) {
    const counts = `${passed} passed${failed ? `, ${failed} FAILED` : ''}${skipped ? `, ${skipped} skipped` : ''}`;
    say(`  ${failed ? '✗' : '✓'} ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${counts}`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  say(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
}
