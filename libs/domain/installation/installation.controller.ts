import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '@domain/access';
import { Answers } from '@platform/http';
import { InstallationQuery } from './installation.query.js';
import { type InstallationView, installationView } from './installation.schemas.js';

@ApiTags('installation')
@Controller('installation')
export class InstallationController {
  constructor(private readonly query: InstallationQuery) {}

  @Get()
  @Requires('service.look')
  @Answers(installationView)
  async read(): Promise<InstallationView> {
    return this.query.read();
  }
}
