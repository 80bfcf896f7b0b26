import { Module } from '@nestjs/common';
import { InitiativeQuery } from './initiative.query.js';
import { InitiativesService } from './initiatives.service.js';
import { ProgrammeQuery } from './programme.query.js';
import { ProgrammesQuery } from './programmes.query.js';

@Module({
  providers: [InitiativeQuery, InitiativesService, ProgrammeQuery, ProgrammesQuery],
  exports: [InitiativeQuery, InitiativesService, ProgrammeQuery, ProgrammesQuery],
})
export class ProgrammesModule {}
