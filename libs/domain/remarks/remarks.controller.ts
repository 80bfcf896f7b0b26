import { Body, Controller, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, type Audience, CurrentActor, Requires } from '@domain/access';
import { Answers, AnswersJson, ExpectedVersion, id, NeedsIfMatch, setVersion } from '@platform/http';
import {
  editRemarkSchema,
  type RemarkList,
  remarkList,
  type RemarkListQuery,
  remarkListQuery,
  remarkVersionList,
  type RemarkView,
  remarkView,
  strikeRemarkSchema,
  widenRemarkSchema,
  type WriteRemark,
  writeRemarkSchema,
} from './remark.schemas.js';
import { RemarksQuery } from './remarks.query.js';
import { RemarksService } from './remarks.service.js';

/** What is written beside tasks, initiatives and meetings. */
@ApiTags('remarks')
@Controller('remarks')
export class RemarksController {
  constructor(
    private readonly remarks: RemarksService,
    private readonly query: RemarksQuery,
  ) {}

  @Get()
  @Requires('remark.read')
  @Answers(remarkList)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: remarkListQuery }) query: RemarkListQuery,
  ): Promise<RemarkList> {
    return this.query.list(actor, query);
  }

  @Get(':id')
  @Requires('remark.read')
  @Answers(remarkView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) remarkId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RemarkView> {
    return versioned(response, await this.query.read(actor, remarkId));
  }

  @Get(':id/versions')
  @Requires('remark.read')
  @AnswersJson(remarkVersionList)
  async versions(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) remarkId: string,
  ): Promise<string> {
    return this.query.versions(actor, remarkId);
  }

  @Post()
  @Requires('remark.write')
  @Answers(remarkView, 201)
  async write(
    @CurrentActor() actor: Actor,
    @Body({ schema: writeRemarkSchema }) input: WriteRemark,
  ): Promise<RemarkView> {
    return this.remarks.write(actor, input);
  }

  @Patch(':id')
  @Requires('remark.edit')
  @NeedsIfMatch()
  @Answers(remarkView)
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) remarkId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: editRemarkSchema }) input: { text: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<RemarkView> {
    return versioned(response, await this.remarks.edit(actor, remarkId, version, input.text));
  }

  @Post(':id/widening')
  @Requires('remark.widen')
  @NeedsIfMatch()
  @Answers(remarkView)
  async widen(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) remarkId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: widenRemarkSchema }) input: { audience: Audience },
    @Res({ passthrough: true }) response: Response,
  ): Promise<RemarkView> {
    return versioned(response, await this.remarks.widen(actor, remarkId, version, input.audience));
  }

  @Post(':id/striking')
  @Requires('remark.strike')
  @Answers(remarkView)
  async strike(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) remarkId: string,
    @Body({ schema: strikeRemarkSchema }) input: { reason: string },
  ): Promise<RemarkView> {
    return this.remarks.strike(actor, remarkId, input.reason);
  }
}

function versioned(response: Response, remark: RemarkView): RemarkView {
  setVersion(response, remark.version);
  return remark;
}
