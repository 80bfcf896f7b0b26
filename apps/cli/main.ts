import 'reflect-metadata';
import { commands } from './commands/index.js';
import { run } from './run.js';

process.exitCode = await run(process.argv.slice(2), commands, process.env);
