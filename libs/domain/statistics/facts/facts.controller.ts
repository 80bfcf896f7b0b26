import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, AnswersJson, ExpectedVersion, id, NeedsIfMatch, setVersion } from '@platform/http';
import {
  type AddFact,
  addFactSchema,
  type EditFact,
  editFactSchema,
  factList,
  type FactListQuery,
  factListQuery,
  type FactView,
  factView,
} from './fact.schemas.js';
import { FactsQuery } from './facts.query.js';
import { FactsService } from './facts.service.js';

@ApiTags('statistics')
@Controller('facts')
export class FactsController {
  constructor(
    private readonly facts: FactsService,
    private readonly query: FactsQuery,
  ) {}

  @Get()
  @Requires('statistic.read')
  @AnswersJson(factList)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: factListQuery }) query: FactListQuery,
  ): Promise<string> {
    return this.query.list(actor, query);
  }

  @Post()
  @Requires('statistic.manage')
  @Answers(factView, 201)
  async add(
    @CurrentActor() actor: Actor,
    @Body({ schema: addFactSchema }) input: AddFact,
    @Res({ passthrough: true }) response: Response,
  ): Promise<FactView> {
    const added = await this.facts.add(actor, input);
    return this.answer(added.id, response);
  }

  @Patch(':id')
  @Requires('statistic.manage')
  @NeedsIfMatch()
  @Answers(factView)
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) factId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: editFactSchema }) input: EditFact,
    @Res({ passthrough: true }) response: Response,
  ): Promise<FactView> {
    await this.facts.edit(actor, factId, version, input);
    return this.answer(factId, response);
  }

  private async answer(factId: string, response: Response): Promise<FactView> {
    const fact = await this.query.read(factId);
    setVersion(response, fact.version);
    return fact;
  }
}
