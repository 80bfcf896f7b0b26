import { JointActsController } from './joint-acts.controller.js';

export { actsAnsweredBy, type JointAct, type JointSubject } from './joint-act.js';
export { jointActEvents } from './joint-act.events.js';
export { JointActsModule } from './joint-acts.module.js';
export { SUBJECT_TITLE as jointActTitle } from './subject-title.sql.js';
export { JointActs } from './joint-acts.service.js';
export const jointActsControllers = [JointActsController];
