import { Injectable } from '@nestjs/common';
import { type Sweep, Timetable } from '@platform/jobs';
import { OrganisationQuery } from './organisation.query.js';

/** On the day from which another name holds, the row that everything else shows takes it over. */
@Injectable()
export class ApplyOrganisationNames implements Sweep {
  readonly name = 'apply-organisation-names';

  constructor(
    private readonly query: OrganisationQuery,
    timetable: Timetable,
  ) {
    timetable.register(this);
  }

  async run(): Promise<void> {
    await this.query.bringUpToDate(null);
  }
}
