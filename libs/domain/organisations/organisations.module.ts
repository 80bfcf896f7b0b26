import { Module } from '@nestjs/common';
import { ApplyOrganisationNames } from './apply-organisation-names.sweep.js';
import { MembersQuery } from './members.query.js';
import { MembersService } from './members.service.js';
import { OrganisationQuery } from './organisation.query.js';
import { OrganisationsQuery } from './organisations.query.js';
import { OrganisationsService } from './organisations.service.js';
import { TiesService } from './ties.service.js';

@Module({
  providers: [
    ApplyOrganisationNames,
    MembersQuery,
    MembersService,
    OrganisationQuery,
    OrganisationsQuery,
    OrganisationsService,
    TiesService,
  ],
  exports: [
    MembersQuery,
    MembersService,
    OrganisationQuery,
    OrganisationsQuery,
    OrganisationsService,
    TiesService,
  ],
})
export class OrganisationsModule {}
