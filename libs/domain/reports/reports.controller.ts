import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { AnswersJson } from '@platform/http';
import { reportList } from './report.schemas.js';
import { ReportsQuery } from './reports.query.js';

@ApiTags('reports')
@Controller('reports')
export class ReportsController {
  constructor(private readonly reports: ReportsQuery) {}

  @Get()
  @Requires('report.read')
  @AnswersJson(reportList)
  async list(@CurrentActor() actor: Actor): Promise<string> {
    return this.reports.list(actor);
  }
}
