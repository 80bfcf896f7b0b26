import { Module } from '@nestjs/common';
import { ApplyOrganisationChanges } from './departments/apply-organisation-changes.sweep.js';
import { ChartQuery } from './departments/chart.query.js';
import { DepartmentQuery } from './departments/department.query.js';
import { DepartmentTreeQuery } from './departments/department-tree.query.js';
import { DepartmentsService } from './departments/departments.service.js';
import { Administrators } from './last-administrator.js';
import { Secretariats } from './last-secretariat.js';
import { AccountStateService } from './people/account-state.service.js';
import { PeopleQuery } from './people/people.query.js';
import { PeopleService } from './people/people.service.js';
import { HoldersService } from './posts/holders.service.js';
import { PostQuery } from './posts/post.query.js';
import { PostRecords } from './posts/post-records.js';
import { PostRolesService } from './posts/post-roles.service.js';
import { PostsQuery } from './posts/posts.query.js';
import { PostsService } from './posts/posts.service.js';
import { StandingQuery } from './posts/standing.query.js';
import { VacantPostsQuery } from './posts/vacant-posts.query.js';

/** What the controllers and other features ask for. */
const offered = [
  AccountStateService,
  ChartQuery,
  DepartmentQuery,
  DepartmentsService,
  HoldersService,
  PeopleQuery,
  PeopleService,
  PostQuery,
  PostRolesService,
  PostsQuery,
  PostsService,
  StandingQuery,
  VacantPostsQuery,
];

@Module({
  providers: [
    ...offered,
    Administrators,
    ApplyOrganisationChanges,
    DepartmentTreeQuery,
    PostRecords,
    Secretariats,
  ],
  exports: offered,
})
export class AgenciesModule {}
