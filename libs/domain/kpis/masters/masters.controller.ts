import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, AnswersJson, id } from '@platform/http';
import {
  type AddCount,
  addCountSchema,
  type CreateMaster,
  createMasterSchema,
  masterList,
  masterListQuery,
  type MasterView,
  masterView,
} from './master.schemas.js';
import { MastersQuery } from './masters.query.js';
import { MastersService } from './masters.service.js';

@ApiTags('indicators')
@Controller('masters')
export class MastersController {
  constructor(
    private readonly masters: MastersService,
    private readonly query: MastersQuery,
  ) {}

  @Get()
  @Requires('indicator.read')
  @AnswersJson(masterList)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: masterListQuery }) query: { cursor?: string | undefined; limit: number },
  ): Promise<string> {
    return this.query.list(actor, query);
  }

  @Post()
  @Requires('master.manage')
  @Answers(masterView, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: createMasterSchema }) input: CreateMaster,
  ): Promise<MasterView> {
    return this.query.read((await this.masters.create(actor, input)).id);
  }

  @Post(':id/counts')
  @Requires('master.manage')
  @Answers(masterView)
  async count(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) masterId: string,
    @Body({ schema: addCountSchema }) input: AddCount,
  ): Promise<MasterView> {
    await this.masters.count(actor, masterId, input);
    return this.query.read(masterId);
  }
}
