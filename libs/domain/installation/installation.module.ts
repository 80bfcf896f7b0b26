import { Module } from '@nestjs/common';
import { AccountsModule } from '@domain/accounts';
import { AgenciesModule } from '@domain/agencies';
import { CouncilModule } from '@domain/council';
import { ImportsModule } from '@domain/imports';
import { OrganisationsModule } from '@domain/organisations';
import { ProgrammesModule } from '@domain/programmes';
import { CleanUp } from './clean-up.sweep.js';
import { DemoOrganisation } from './demo-organisation.js';
import { DemoService } from './demo.service.js';
import { InstallationQuery } from './installation.query.js';

@Module({
  imports: [
    AccountsModule,
    AgenciesModule,
    CouncilModule,
    ImportsModule,
    OrganisationsModule,
    ProgrammesModule,
  ],
  providers: [CleanUp, DemoOrganisation, DemoService, InstallationQuery],
  exports: [DemoService, InstallationQuery],
})
export class InstallationModule {}
