import { Body, Controller, Delete, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, AnswersNothing, ExpectedVersion, id, NeedsIfMatch, setVersion } from '@platform/http';
import {
  changeEdgeSchema,
  type ChangeEdge,
  drawEdgeSchema,
  type DrawEdge,
  edgeView,
  type EdgeView,
} from './lineage.schemas.js';
import { LineageService } from './lineage.service.js';
import { nothingSchema } from '../revisions/revision.schemas.js';

/** The edges from one generation's initiatives to the next one's. */
@ApiTags('lineage')
@Controller('lineage-edges')
export class LineageEdgesController {
  constructor(private readonly lineage: LineageService) {}

  @Post()
  @Requires('lineage.manage')
  @Answers(edgeView, 201)
  async draw(
    @CurrentActor() actor: Actor,
    @Body({ schema: drawEdgeSchema }) input: DrawEdge,
    @Res({ passthrough: true }) response: Response,
  ): Promise<EdgeView> {
    return versioned(response, await this.lineage.draw(actor, input));
  }

  @Patch(':id')
  @Requires('lineage.manage')
  @NeedsIfMatch()
  @Answers(edgeView)
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) edgeId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: changeEdgeSchema }) input: ChangeEdge,
    @Res({ passthrough: true }) response: Response,
  ): Promise<EdgeView> {
    return versioned(response, await this.lineage.change(actor, edgeId, version, input));
  }

  @Delete(':id')
  @Requires('lineage.manage')
  @AnswersNothing()
  async remove(@CurrentActor() actor: Actor, @Param('id', { schema: id }) edgeId: string): Promise<void> {
    await this.lineage.remove(actor, edgeId);
  }

  @Post(':id/confirmations')
  @Requires('lineage.confirm')
  @NeedsIfMatch()
  @Answers(edgeView, 201)
  async confirm(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) edgeId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: nothingSchema }) _input: object,
    @Res({ passthrough: true }) response: Response,
  ): Promise<EdgeView> {
    return versioned(response, await this.lineage.confirm(actor, edgeId, version));
  }
}

function versioned(response: Response, edge: EdgeView): EdgeView {
  setVersion(response, edge.version);
  return edge;
}
