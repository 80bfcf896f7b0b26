import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, id } from '@platform/http';
import { EvaluationsService } from './evaluations.service.js';
import { freezeSchema, type FrozenView, frozenView } from './frozen.schemas.js';

@ApiTags('indicators')
@Controller()
export class EvaluationsController {
  constructor(private readonly evaluations: EvaluationsService) {}

  @Post('indicators/:id/evaluations')
  @Requires('evaluation.freeze')
  @Answers(frozenView, 201)
  async freeze(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) indicatorId: string,
    @Body({ schema: freezeSchema }) input: { year: number },
  ): Promise<FrozenView> {
    return this.evaluations.read((await this.evaluations.freeze(actor, indicatorId, input.year)).id);
  }

  @Get('evaluations/:id')
  @Requires('indicator.read')
  @Answers(frozenView)
  async read(@Param('id', { schema: id }) evaluationId: string): Promise<FrozenView> {
    return this.evaluations.read(evaluationId);
  }
}
