import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, AnswersJson, id } from '@platform/http';
import {
  type CreateRuleSet,
  createRuleSetSchema,
  type RenewRuleSet,
  renewRuleSetSchema,
  ruleSetList,
  ruleSetListQuery,
  type RuleSetView,
  ruleSetView,
  type SelectRuleSet,
  selectRuleSetSchema,
} from './rule-set.schemas.js';
import { RuleSetsQuery } from './rule-sets.query.js';
import { RuleSetsService } from './rule-sets.service.js';

@ApiTags('indicators')
@Controller('rule-sets')
export class RuleSetsController {
  constructor(
    private readonly ruleSets: RuleSetsService,
    private readonly query: RuleSetsQuery,
  ) {}

  @Get()
  @Requires('indicator.read')
  @AnswersJson(ruleSetList)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: ruleSetListQuery }) query: { cursor?: string | undefined; limit: number },
  ): Promise<string> {
    return this.query.list(actor, query);
  }

  @Post()
  @Requires('rule_set.manage')
  @Answers(ruleSetView, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: createRuleSetSchema }) input: CreateRuleSet,
  ): Promise<RuleSetView> {
    return this.query.read((await this.ruleSets.create(actor, input)).id);
  }

  @Post(':id/versions')
  @Requires('rule_set.manage')
  @Answers(ruleSetView, 201)
  async renew(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) ruleSetId: string,
    @Body({ schema: renewRuleSetSchema }) input: RenewRuleSet,
  ): Promise<RuleSetView> {
    return this.query.read((await this.ruleSets.renew(actor, ruleSetId, input)).id);
  }

  @Put(':id/selection')
  @Requires('rule_set.manage')
  @Answers(ruleSetView)
  async select(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) ruleSetId: string,
    @Body({ schema: selectRuleSetSchema }) input: SelectRuleSet,
  ): Promise<RuleSetView> {
    await this.ruleSets.select(actor, ruleSetId, input);
    return this.query.read(ruleSetId);
  }
}
