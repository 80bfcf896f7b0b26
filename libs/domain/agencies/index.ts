import { PostsController } from './posts.controller.js';
import { SessionController } from './session.controller.js';

export { AccountsService, type NewUser } from './accounts.service.js';
export { AgenciesModule } from './agencies.module.js';
export { DepartmentsService } from './departments.service.js';
export { postRefSql } from './post-ref.sql.js';
export { type Holder, PostsQuery, workingRoles } from './posts.query.js';
export { agencySchema, postRef } from './session.schemas.js';
export { SessionGuard } from './session.strategy.js';
export const agenciesControllers = [SessionController, PostsController];
