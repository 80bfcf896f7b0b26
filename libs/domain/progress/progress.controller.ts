import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { programmeCode } from '@domain/programmes';
import { AnswersJson } from '@platform/http';
import { ProgressQuery } from './progress.query.js';
import { progressView } from './progress.schemas.js';

@ApiTags('progress')
@Controller('programmes/:code/progress')
export class ProgressController {
  constructor(private readonly progress: ProgressQuery) {}

  @Get()
  @Requires('programme.read')
  @AnswersJson(progressView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('code', { schema: programmeCode }) code: string,
  ): Promise<string> {
    return this.progress.read(actor, code);
  }
}
