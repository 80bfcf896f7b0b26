import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '@domain/access';
import { Answers, AnswersJson } from '@platform/http';
import { ProgrammeQuery } from './programme.query.js';
import { programmeCode, programmeList, type ProgrammeView, programmeView } from './programme.schemas.js';
import { ProgrammesQuery } from './programmes.query.js';

@ApiTags('programmes')
@Controller('programmes')
export class ProgrammesController {
  constructor(
    private readonly programmes: ProgrammesQuery,
    private readonly programme: ProgrammeQuery,
  ) {}

  @Get()
  @Requires('programme.read')
  @AnswersJson(programmeList)
  async list(): Promise<string> {
    return this.programmes.list();
  }

  @Get(':code')
  @Requires('programme.read')
  @Answers(programmeView)
  async read(@Param('code', { schema: programmeCode }) code: string): Promise<ProgrammeView> {
    return this.programme.read(code);
  }
}
