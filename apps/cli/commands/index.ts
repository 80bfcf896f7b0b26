import type { Command } from '../command.js';
import { migrateCommand } from './migrate.command.js';

export const commands: Command[] = [migrateCommand];
