import { runCommand } from '../machine/command.mjs';
import { createSteps } from '../machine/voice.mjs';
import { setUp, setUpSteps } from '../steps/set-up.mjs';

/** `npm run setup`: what `npm start` and `npm test` do first. */
export function run() {
  return runCommand(async () => {
    await setUp(createSteps(setUpSteps));
    return 0;
  });
}
