import { MembersController } from './members.controller.js';
import { OrganisationsController } from './organisations.controller.js';

export { organisationNameOn } from './dated.sql.js';
export { organisationEvents } from './organisation.events.js';
export { organisationKinds, webAddress } from './organisation.schemas.js';
export { OrganisationsModule } from './organisations.module.js';
export { OrganisationsService } from './organisations.service.js';
export const organisationsControllers = [OrganisationsController, MembersController];
