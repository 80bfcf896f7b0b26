import { InstallationController } from './installation.controller.js';

export { readDemoCast } from './demo-cast.js';
export { DemoService } from './demo.service.js';
export { InstallationModule } from './installation.module.js';
export const installationControllers = [InstallationController];
