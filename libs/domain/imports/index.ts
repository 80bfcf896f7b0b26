import { ImportRunsController } from './runs/import-runs.controller.js';
import { SheetRunsController } from './sheet-runs/sheet-runs.controller.js';

export { sheetForms } from './forms/index.js';
export { importJsonSchema } from './import-json-schema.js';
export type { ImportProblem } from './import-problem.js';
export type { ImportResult, KeptRecord } from './import-result.js';
export { loadedEvents } from './loaded-records.events.js';
export { recordWords } from './record-words.js';
export { importsEvents } from './imports.events.js';
export { ImportsModule } from './imports.module.js';
export { ImportsService } from './imports.service.js';
export { programmeImportSchema } from './programme-import.schemas.js';
export { importedRecordEvents, importRunEvents, undoneRecordEvents } from './runs/import-run.events.js';
export const importsControllers = [SheetRunsController, ImportRunsController];
