import { Module } from '@nestjs/common';
import { AgenciesModule } from '@domain/agencies';
import { CouncilModule } from '@domain/council';
import { ImportsModule } from '@domain/imports';
import { ProgrammesModule } from '@domain/programmes';
import { CleanUp } from './clean-up.sweep.js';
import { DemoService } from './demo.service.js';
import { InstallationQuery } from './installation.query.js';

@Module({
  imports: [AgenciesModule, CouncilModule, ImportsModule, ProgrammesModule],
  providers: [CleanUp, DemoService, InstallationQuery],
  exports: [DemoService, InstallationQuery],
})
export class InstallationModule {}
