import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { type ReceivedFile, TakesFile, TheFile } from '@platform/files';
import { Answers, AnswersJson, ExpectedVersion, id, NeedsIfMatch } from '@platform/http';
import { streamedLimits } from '@platform/spreadsheets';
import {
  changePage,
  type ChangesQuery,
  changesQuery,
  type Choices,
  choicesSchema,
  type Consent,
  consentSchema,
  type CreateImport,
  createImportSchema,
  importList,
  type ImportListQuery,
  importListQuery,
  type ImportView,
  importView,
  noInput,
  problemPage,
  type ProblemsQuery,
  problemsQuery,
  undoSchema,
} from './import-run.schemas.js';
import { ImportConsentsService } from './import-consents.service.js';
import { ImportRunsQuery } from './import-runs.query.js';
import { ImportRunsService } from './import-runs.service.js';

@ApiTags('imports')
@Controller('import-runs')
export class ImportRunsController {
  constructor(
    private readonly runs: ImportRunsService,
    private readonly consents: ImportConsentsService,
    private readonly query: ImportRunsQuery,
  ) {}

  @Get()
  @Requires('import.read')
  @AnswersJson(importList)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: importListQuery }) query: ImportListQuery,
  ): Promise<string> {
    return this.query.list(actor, query);
  }

  @Post()
  @Requires('import.run')
  @Answers(importView, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: createImportSchema }) input: CreateImport,
  ): Promise<ImportView> {
    const { id: made } = await this.runs.create(actor, input);
    return this.query.read(actor, made);
  }

  @Get(':id')
  @Requires('import.read')
  @Answers(importView)
  async read(@CurrentActor() actor: Actor, @Param('id', { schema: id }) runId: string): Promise<ImportView> {
    return this.query.read(actor, runId);
  }

  @Get(':id/problems')
  @Requires('import.read')
  @AnswersJson(problemPage)
  async problems(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) runId: string,
    @Query({ schema: problemsQuery }) query: ProblemsQuery,
  ): Promise<string> {
    return this.query.problems(actor, runId, query);
  }

  @Get(':id/changes')
  @Requires('import.read')
  @AnswersJson(changePage)
  async changes(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) runId: string,
    @Query({ schema: changesQuery }) query: ChangesQuery,
  ): Promise<string> {
    return this.query.changes(actor, runId, query);
  }

  @Put(':id/file')
  @Requires('import.run')
  @NeedsIfMatch()
  @TakesFile({ megabytes: streamedLimits.bytes / 1024 / 1024 })
  @Answers(importView, 202)
  async upload(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) runId: string,
    @ExpectedVersion() version: number,
    @TheFile() file: ReceivedFile | null,
  ): Promise<ImportView> {
    await this.runs.upload(actor, runId, version, file);
    return this.query.read(actor, runId);
  }

  @Put(':id/choices')
  @Requires('import.run')
  @NeedsIfMatch()
  @Answers(importView)
  async choose(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) runId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: choicesSchema }) input: Choices,
  ): Promise<ImportView> {
    await this.runs.choose(actor, runId, version, input);
    return this.query.read(actor, runId);
  }

  @Post(':id/consents')
  @Requires('import.consent')
  @NeedsIfMatch()
  @Answers(importView, 201)
  async consent(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) runId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: consentSchema }) input: Consent,
  ): Promise<ImportView> {
    await this.consents.consent(actor, runId, version, input);
    return this.query.read(actor, runId);
  }

  @Post(':id/application')
  @Requires('import.run')
  @NeedsIfMatch()
  @Answers(importView, 202)
  async apply(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) runId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: noInput.optional() }) _input: unknown,
  ): Promise<ImportView> {
    await this.runs.apply(actor, runId, version);
    return this.query.read(actor, runId);
  }

  @Post(':id/undoing')
  @Requires('import.undo')
  @Answers(importView, 202)
  async undo(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) runId: string,
    @Body({ schema: undoSchema }) input: { reason: string },
  ): Promise<ImportView> {
    await this.runs.undo(actor, runId, input.reason);
    return this.query.read(actor, runId);
  }
}
