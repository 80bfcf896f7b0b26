import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, AnswersJson, id } from '@platform/http';
import { programmeCode } from '../programme.schemas.js';
import { AncestryQuery } from './ancestry.query.js';
import { LineageQuery } from './lineage.query.js';
import {
  ancestryView,
  confirmedCount,
  confirmEdgesSchema,
  type ConfirmEdges,
  type LineagePicture,
  lineagePicture,
} from './lineage.schemas.js';
import { LineageService } from './lineage.service.js';

/** The picture of a generation and the one before, and what one initiative takes over. */
@ApiTags('lineage')
@Controller()
export class LineageController {
  constructor(
    private readonly lineage: LineageQuery,
    private readonly ancestry: AncestryQuery,
    private readonly edges: LineageService,
  ) {}

  @Get('programmes/:code/lineage')
  @Requires('programme.read')
  @Answers(lineagePicture)
  async picture(
    @CurrentActor() actor: Actor,
    @Param('code', { schema: programmeCode }) code: string,
  ): Promise<LineagePicture> {
    return this.lineage.picture(actor, code);
  }

  @Get('initiatives/:id/ancestry')
  @Requires('programme.read')
  @AnswersJson(ancestryView)
  async ancestors(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) initiativeId: string,
  ): Promise<string> {
    return this.ancestry.read(actor, initiativeId);
  }

  @Post('lineage-confirmations')
  @Requires('lineage.confirm')
  @Answers(confirmedCount)
  async confirm(
    @CurrentActor() actor: Actor,
    @Body({ schema: confirmEdgesSchema }) input: ConfirmEdges,
  ): Promise<{ confirmed: number }> {
    return this.edges.confirmAll(actor, input);
  }
}
