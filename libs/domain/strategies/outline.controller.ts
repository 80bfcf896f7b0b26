import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import {
  Answers,
  AnswersJson,
  AnswersNothing,
  ExpectedVersion,
  id,
  NeedsIfMatch,
  setVersion,
} from '@platform/http';
import { GoalsService } from './goals.service.js';
import { MeasuresService } from './measures.service.js';
import { OutlineQuery } from './outline.query.js';
import {
  type AddGoal,
  addGoalSchema,
  type AddMeasure,
  addMeasureSchema,
  type AddSection,
  addSectionSchema,
  type EditGoal,
  editGoalSchema,
  type EditMeasure,
  editMeasureSchema,
  type EditSection,
  editSectionSchema,
  type GoalView,
  goalView,
  measureSearchList,
  type MeasureSearchQuery,
  measureSearchQuery,
  type MeasureView,
  measureView,
  type SectionView,
  sectionView,
} from './outline.schemas.js';
import { SectionsService } from './sections.service.js';

/** Goals, sections and measures: the parts of a strategy. */
@ApiTags('strategies')
@Controller()
export class OutlineController {
  constructor(
    private readonly goals: GoalsService,
    private readonly sections: SectionsService,
    private readonly measures: MeasuresService,
    private readonly query: OutlineQuery,
  ) {}

  @Get('strategy-measures')
  @Requires('strategy.read')
  @AnswersJson(measureSearchList)
  async search(@Query({ schema: measureSearchQuery }) query: MeasureSearchQuery): Promise<string> {
    return this.query.search(query);
  }

  @Post('strategies/:id/goals')
  @Requires('strategy.manage')
  @Answers(goalView, 201)
  async addGoal(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) strategyId: string,
    @Body({ schema: addGoalSchema }) input: AddGoal,
    @Res({ passthrough: true }) response: Response,
  ): Promise<GoalView> {
    const { id: goalId } = await this.goals.add(actor, strategyId, input);
    return withVersion(response, await this.query.goal(goalId));
  }

  @Patch('strategy-goals/:id')
  @Requires('strategy.manage')
  @NeedsIfMatch()
  @Answers(goalView)
  async editGoal(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) goalId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: editGoalSchema }) input: EditGoal,
    @Res({ passthrough: true }) response: Response,
  ): Promise<GoalView> {
    await this.goals.edit(actor, goalId, version, input);
    return withVersion(response, await this.query.goal(goalId));
  }

  @Delete('strategy-goals/:id')
  @Requires('strategy.manage')
  @AnswersNothing()
  async removeGoal(@CurrentActor() actor: Actor, @Param('id', { schema: id }) goalId: string): Promise<void> {
    await this.goals.remove(actor, goalId);
  }

  @Post('strategy-goals/:id/sections')
  @Requires('strategy.manage')
  @Answers(sectionView, 201)
  async addSection(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) goalId: string,
    @Body({ schema: addSectionSchema }) input: AddSection,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SectionView> {
    const { id: sectionId } = await this.sections.add(actor, goalId, input);
    return withVersion(response, await this.query.section(sectionId));
  }

  @Patch('strategy-sections/:id')
  @Requires('strategy.manage')
  @NeedsIfMatch()
  @Answers(sectionView)
  async editSection(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) sectionId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: editSectionSchema }) input: EditSection,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SectionView> {
    await this.sections.edit(actor, sectionId, version, input);
    return withVersion(response, await this.query.section(sectionId));
  }

  @Delete('strategy-sections/:id')
  @Requires('strategy.manage')
  @AnswersNothing()
  async removeSection(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) sectionId: string,
  ): Promise<void> {
    await this.sections.remove(actor, sectionId);
  }

  @Post('strategies/:id/measures')
  @Requires('strategy.manage')
  @Answers(measureView, 201)
  async addMeasure(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) strategyId: string,
    @Body({ schema: addMeasureSchema }) input: AddMeasure,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MeasureView> {
    const { id: measureId } = await this.measures.add(actor, strategyId, input);
    return withVersion(response, await this.query.measure(measureId));
  }

  @Patch('strategy-measures/:id')
  @Requires('strategy.manage')
  @NeedsIfMatch()
  @Answers(measureView)
  async editMeasure(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) measureId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: editMeasureSchema }) input: EditMeasure,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MeasureView> {
    await this.measures.edit(actor, measureId, version, input);
    return withVersion(response, await this.query.measure(measureId));
  }

  @Delete('strategy-measures/:id')
  @Requires('strategy.manage')
  @AnswersNothing()
  async removeMeasure(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) measureId: string,
  ): Promise<void> {
    await this.measures.remove(actor, measureId);
  }
}

function withVersion<View extends { version: number }>(response: Response, view: View): View {
  setVersion(response, view.version);
  return view;
}
