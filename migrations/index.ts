import { CreateFoundation20261121000100 } from './20261121000100-create-foundation.js';
import { CreateAgencies20261121000200 } from './20261121000200-create-agencies.js';
import { CreateProgrammes20261121000300 } from './20261121000300-create-programmes.js';
import { CreateProgress20261121000400 } from './20261121000400-create-progress.js';
import { CreateTasks20261121000500 } from './20261121000500-create-tasks.js';
import { CreateCouncil20261121000600 } from './20261121000600-create-council.js';
import { CreateRemindersAndDeliveries20261121000700 } from './20261121000700-create-reminders-and-deliveries.js';
import { CreateReports20261121000800 } from './20261121000800-create-reports.js';

/** Every migration, oldest first; a new one is added at the end. */
export const migrations = [
  CreateFoundation20261121000100,
  CreateAgencies20261121000200,
  CreateProgrammes20261121000300,
  CreateProgress20261121000400,
  CreateTasks20261121000500,
  CreateCouncil20261121000600,
  CreateRemindersAndDeliveries20261121000700,
  CreateReports20261121000800,
];
