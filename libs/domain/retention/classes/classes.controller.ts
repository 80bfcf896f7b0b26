import { Body, Controller, Get, Param, Patch, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, ExpectedVersion, id, NeedsIfMatch, setVersion } from '@platform/http';
import {
  type EditClass,
  editClassSchema,
  retentionClassList,
  type RetentionClassView,
  retentionClassView,
} from '../retention.schemas.js';
import { RetentionClassesQuery } from './classes.query.js';
import { RetentionClassesService } from './classes.service.js';

@ApiTags('retention')
@Controller('retention-classes')
export class RetentionClassesController {
  constructor(
    private readonly classes: RetentionClassesService,
    private readonly query: RetentionClassesQuery,
  ) {}

  @Get()
  @Requires('retention.read')
  @Answers(retentionClassList)
  async list(@CurrentActor() actor: Actor): Promise<{ items: RetentionClassView[] }> {
    return this.query.list(actor);
  }

  @Patch(':id')
  @Requires('retention.decide')
  @NeedsIfMatch()
  @Answers(retentionClassView)
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) classId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: editClassSchema }) input: EditClass,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RetentionClassView> {
    const period = await this.classes.edit(actor, classId, version, input.years);
    setVersion(response, period.version);
    return period;
  }
}
