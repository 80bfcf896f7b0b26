import type { Command } from '../command.js';
import { auditVerifyCommand } from './audit.command.js';
import { demoCommands } from './demo.commands.js';
import { importCommand } from './import.command.js';
import { migrateCommand } from './migrate.command.js';
import { reportProgressCommand } from './report.command.js';
import { userCreateCommand } from './user-create.command.js';

export const commands: Command[] = [
  migrateCommand,
  ...demoCommands,
  importCommand,
  reportProgressCommand,
  userCreateCommand,
  auditVerifyCommand,
];
