import { Body, Controller, Get, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, AnswersFile, AnswersJson, id } from '@platform/http';
import { reportAttachment } from './report-file-name.js';
import { RunFileService } from './run-file.service.js';
import {
  type RequestRun,
  requestRunSchema,
  retryRunSchema,
  runList,
  type RunListQuery,
  runListQuery,
  type RunView,
  runView,
} from './run.schemas.js';
import { RunsQuery } from './runs.query.js';
import { RunsService } from './runs.service.js';

@ApiTags('reports')
@Controller('report-runs')
export class RunsController {
  constructor(
    private readonly runs: RunsService,
    private readonly query: RunsQuery,
    private readonly files: RunFileService,
  ) {}

  @Get()
  @Requires('report.read')
  @AnswersJson(runList)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: runListQuery }) query: RunListQuery,
  ): Promise<string> {
    return this.query.list(actor, query);
  }

  @Get(':id')
  @Requires('report.read')
  @Answers(runView)
  async read(@CurrentActor() actor: Actor, @Param('id', { schema: id }) runId: string): Promise<RunView> {
    return this.query.read(actor, runId);
  }

  @Post()
  @Requires('report.make')
  @Answers(runView, 202)
  @ApiResponse({ status: 200, standardSchema: runView, description: 'These data have a run already' })
  async request(
    @CurrentActor() actor: Actor,
    @Body({ schema: requestRunSchema }) input: RequestRun,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RunView> {
    const { id: runId, created } = await this.runs.request(actor, input);
    if (!created) response.status(200);
    return this.query.read(actor, runId);
  }

  @Post(':id/retrying')
  @Requires('report.make')
  @Answers(runView)
  async retry(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) runId: string,
    @Body({ schema: retryRunSchema }) _input: unknown,
  ): Promise<RunView> {
    await this.runs.retry(actor, runId);
    return this.query.read(actor, runId);
  }

  @Get(':id/file')
  @Requires('report.read')
  @AnswersFile('The file, as an attachment under its Japanese name', 'application/pdf')
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) runId: string,
  ): Promise<StreamableFile> {
    const { name, contentType, bytes } = await this.files.download(actor, runId);
    return new StreamableFile(bytes, { type: contentType, disposition: reportAttachment(name) });
  }
}
