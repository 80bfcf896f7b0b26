import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import {
  Answers,
  AnswersJson,
  AnswersNothing,
  ExpectedVersion,
  NeedsIfMatch,
  setVersion,
} from '@platform/http';
import { CompletenessQuery } from './gaps/completeness.query.js';
import { type CompletenessView, completenessView } from './gaps/completeness.schemas.js';
import {
  type CreateProgramme,
  createProgrammeSchema,
  type EditProgramme,
  editProgrammeSchema,
  positionSchema,
} from './programme-edit.schemas.js';
import { ProgrammeQuery } from './programme.query.js';
import { programmeCode, programmeList, type ProgrammeView, programmeView } from './programme.schemas.js';
import { ProgrammesQuery } from './programmes.query.js';
import { ProgrammesService } from './programmes.service.js';

@ApiTags('programmes')
@Controller('programmes')
export class ProgrammesController {
  constructor(
    private readonly programmes: ProgrammesQuery,
    private readonly programme: ProgrammeQuery,
    private readonly commands: ProgrammesService,
    private readonly completeness: CompletenessQuery,
  ) {}

  @Get()
  @Requires('programme.read')
  @AnswersJson(programmeList)
  async list(@CurrentActor() actor: Actor): Promise<string> {
    return this.programmes.list(actor);
  }

  @Get(':code')
  @Requires('programme.read')
  @Answers(programmeView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('code', { schema: programmeCode }) code: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProgrammeView> {
    return this.answer(actor, code, response);
  }

  @Post()
  @Requires('programme.manage')
  @Answers(programmeView, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: createProgrammeSchema }) input: CreateProgramme,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProgrammeView> {
    const { code } = await this.commands.create(actor, input);
    return this.answer(actor, code, response);
  }

  @Patch(':code')
  @Requires('programme.manage')
  @NeedsIfMatch()
  @Answers(programmeView)
  async edit(
    @CurrentActor() actor: Actor,
    @Param('code', { schema: programmeCode }) code: string,
    @ExpectedVersion() version: number,
    @Body({ schema: editProgrammeSchema }) input: EditProgramme,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProgrammeView> {
    await this.commands.edit(actor, code, version, input);
    return this.answer(actor, code, response);
  }

  @Put(':code/strategies')
  @Requires('programme.manage')
  @NeedsIfMatch()
  @Answers(programmeView)
  async position(
    @CurrentActor() actor: Actor,
    @Param('code', { schema: programmeCode }) code: string,
    @ExpectedVersion() version: number,
    @Body({ schema: positionSchema }) input: { strategyIds: string[] },
    @Res({ passthrough: true }) response: Response,
  ): Promise<ProgrammeView> {
    await this.commands.position(actor, code, version, input.strategyIds);
    return this.answer(actor, code, response);
  }

  @Delete(':code')
  @Requires('programme.manage')
  @AnswersNothing()
  async remove(
    @CurrentActor() actor: Actor,
    @Param('code', { schema: programmeCode }) code: string,
  ): Promise<void> {
    await this.commands.remove(actor, code);
  }

  /** What is missing, initiative by initiative. */
  @Get(':code/completeness')
  @Requires('programme.read')
  @Answers(completenessView)
  async readCompleteness(
    @CurrentActor() actor: Actor,
    @Param('code', { schema: programmeCode }) code: string,
  ): Promise<CompletenessView> {
    return this.completeness.read(actor, code);
  }

  private async answer(actor: Actor, code: string, response: Response): Promise<ProgrammeView> {
    const programme = await this.programme.read(actor, code);
    setVersion(response, programme.version);
    return programme;
  }
}
