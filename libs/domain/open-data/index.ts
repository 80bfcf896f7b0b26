import { OpenDataController } from './open-data.controller.js';

export { OpenDataModule } from './open-data.module.js';
export const openDataControllers = [OpenDataController];
