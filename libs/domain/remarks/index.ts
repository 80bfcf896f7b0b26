import { Remark } from './remark.entity.js';
import { RemarksController } from './remarks.controller.js';

export { remarkEvents } from './remark.events.js';
export { RemarksModule } from './remarks.module.js';
export { remarkSubjects, visibleSubject } from './remark-subjects.js';
export { visibleRemark } from './remarks.query.js';
export { RemarksService } from './remarks.service.js';
export const remarksControllers = [RemarksController];
export const remarksEntities = [Remark];
