import { ChangesController } from './changes/changes.controller.js';
import { AuditEventsController } from './events/audit-events.controller.js';
import { AuditExportController } from './events/audit-export.controller.js';
import { HistoryController } from './history/history.controller.js';
import { IntegrityController } from './integrity/integrity.controller.js';

export { AuditModule } from './audit.module.js';
export { breakWords } from './words/breaks.words.js';
export const auditControllers = [
  HistoryController,
  ChangesController,
  AuditEventsController,
  AuditExportController,
  IntegrityController,
];
