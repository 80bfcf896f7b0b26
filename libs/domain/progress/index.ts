import { ConfirmationsController } from './confirmations/confirmations.controller.js';
import { MarkerAnswersController } from './markers/marker-answers.controller.js';
import { ProgressController } from './progress.controller.js';

export { progressEntryEvents } from './progress-entry.events.js';
export { ProgressModule } from './progress.module.js';
export const progressControllers = [ProgressController, ConfirmationsController, MarkerAnswersController];
