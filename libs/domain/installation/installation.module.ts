import { Module } from '@nestjs/common';
import { AgenciesModule } from '@domain/agencies';
import { ImportsModule } from '@domain/imports';
import { DemoService } from './demo.service.js';
import { InstallationQuery } from './installation.query.js';

@Module({
  imports: [AgenciesModule, ImportsModule],
  providers: [DemoService, InstallationQuery],
  exports: [DemoService, InstallationQuery],
})
export class InstallationModule {}
