export type { ImportProblem } from './import-problem.js';
export type { ImportResult, KeptRecord } from './import-result.js';
export { importsEvents } from './imports.events.js';
export { ImportsModule } from './imports.module.js';
export { ImportsService } from './imports.service.js';
export { programmeImportSchema } from './programme-import.schemas.js';
