import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '@domain/access';
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
  async read(@Param('code', { schema: programmeCode }) code: string): Promise<string> {
    return this.progress.read(code);
  }
}
