import { ChartController } from './departments/chart.controller.js';
import { DepartmentsController } from './departments/departments.controller.js';
import { PeopleController } from './people/people.controller.js';
import { HoldersController } from './posts/holders.controller.js';
import { PostsController } from './posts/posts.controller.js';

export { AgenciesModule } from './agencies.module.js';
export { departmentNameOn, departmentParentOn, postNameOn, validOn } from './dated.sql.js';
export { DepartmentsService } from './departments/departments.service.js';
export { PeopleService } from './people/people.service.js';
export { personAgencySql } from './people/person-agency.sql.js';
export { personEvents } from './people/person.events.js';
export { HoldersService } from './posts/holders.service.js';
export { postEvents } from './posts/post.events.js';
export { heldSql, postRefSql } from './posts/post-ref.sql.js';
export { PostsQuery, workingRoles } from './posts/posts.query.js';
export { PostsService } from './posts/posts.service.js';
export { agencySchema, postRef, vacancySchema } from './posts/post.schemas.js';
export { type Holder, type NamedPost, StandingQuery, type Vacancy } from './posts/standing.query.js';
export { receivingPost, type Standing } from './posts/superior.rule.js';
export { type Capacity, capacities, termProblem } from './posts/term.rule.js';
export { dayProblem, periodProblems } from './validity.rule.js';
export const agenciesControllers = [
  ChartController,
  DepartmentsController,
  PostsController,
  HoldersController,
  PeopleController,
];
