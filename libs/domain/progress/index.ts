import { ProgressController } from './progress.controller.js';

export { ProgressModule } from './progress.module.js';
export const progressControllers = [ProgressController];
