import { Initiative } from './initiative.entity.js';
import { InitiativesController } from './initiatives.controller.js';
import { ProgrammesController } from './programmes.controller.js';

export { Initiative } from './initiative.entity.js';
export { initiativeEvents } from './initiative.events.js';
export { InitiativesService } from './initiatives.service.js';
export { confidenceSchema, ownerKindSchema, programmeCode, standingSchema } from './programme.schemas.js';
export { ProgrammesModule } from './programmes.module.js';
export const programmesControllers = [ProgrammesController, InitiativesController];
export const programmesEntities = [Initiative];
