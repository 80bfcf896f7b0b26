import { Injectable } from '@nestjs/common';
import { type Sweep, Timetable } from '@platform/jobs';
import { DepartmentQuery } from './department.query.js';

/** On the day from which another name or place holds, the rows that everything else shows take it over. */
@Injectable()
export class ApplyOrganisationChanges implements Sweep {
  readonly name = 'apply-organisation-changes';

  constructor(
    private readonly departments: DepartmentQuery,
    timetable: Timetable,
  ) {
    timetable.register(this);
  }

  async run(): Promise<void> {
    await this.departments.bringUpToDate(null);
    await this.departments.bringPostsUpToDate(null);
  }
}
