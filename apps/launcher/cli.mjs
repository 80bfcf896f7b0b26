import { machineIsFit } from './gate.mjs';

// Nothing newer than 2019's JavaScript here and in gate.mjs: an old Node must be able to read its own refusal.
if (machineIsFit()) import('./commands/cli.mjs').then((command) => command.run());
