import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, AnswersJson, AnswersNothing, id, page } from '@platform/http';
import { ProviderQuery } from './provider.query.js';
import { ProviderRulesService } from './provider-rules.service.js';
import {
  type CreateRule,
  createRuleSchema,
  refusalList,
  ruleList,
  type RuleView,
  ruleView,
} from './provider.schemas.js';

const refusalQuery = z.strictObject(page);

@ApiTags('settings')
@Controller()
export class ProviderRulesController {
  constructor(
    private readonly rules: ProviderRulesService,
    private readonly query: ProviderQuery,
  ) {}

  @Get('provider-rules')
  @Requires('provider.manage')
  @AnswersJson(ruleList)
  async list(@CurrentActor() actor: Actor): Promise<string> {
    return this.query.rules(actor);
  }

  @Post('provider-rules')
  @Requires('provider.manage')
  @Answers(ruleView, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: createRuleSchema }) input: CreateRule,
  ): Promise<RuleView> {
    const { id: created } = await this.rules.create(actor, input);
    return this.query.rule(actor, created);
  }

  @Delete('provider-rules/:id')
  @Requires('provider.manage')
  @AnswersNothing()
  async delete(@CurrentActor() actor: Actor, @Param('id', { schema: id }) ruleId: string): Promise<void> {
    await this.rules.delete(actor, ruleId);
  }

  @Get('provider-refusals')
  @Requires('provider.manage')
  @AnswersJson(refusalList)
  async refusals(
    @CurrentActor() actor: Actor,
    @Query({ schema: refusalQuery }) query: z.infer<typeof refusalQuery>,
  ): Promise<string> {
    return this.query.refusals(actor, query);
  }
}
