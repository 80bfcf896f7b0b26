import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, AnswersJson, ExpectedVersion, id, NeedsIfMatch, setVersion } from '@platform/http';
import {
  dataIssueList,
  type DataIssueListQuery,
  dataIssueListQuery,
  type DataIssueView,
  dataIssueView,
  reopeningSchema,
  type ReportIssue,
  reportIssueSchema,
  rulingSchema,
} from './data-issue.schemas.js';
import { DataIssuesQuery } from './data-issues.query.js';
import { DataIssuesService } from './data-issues.service.js';

@ApiTags('data-issues')
@Controller('data-issues')
export class DataIssuesController {
  constructor(
    private readonly issues: DataIssuesService,
    private readonly query: DataIssuesQuery,
  ) {}

  @Get()
  @Requires('programme.read')
  @AnswersJson(dataIssueList)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: dataIssueListQuery }) query: DataIssueListQuery,
  ): Promise<string> {
    return this.query.list(actor, query);
  }

  @Post()
  @Requires('data_issue.report')
  @Answers(dataIssueView, 201)
  async report(
    @CurrentActor() actor: Actor,
    @Body({ schema: reportIssueSchema }) input: ReportIssue,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DataIssueView> {
    return versioned(response, await this.issues.report(actor, input));
  }

  @Post(':id/ruling')
  @Requires('data_issue.rule')
  @NeedsIfMatch()
  @Answers(dataIssueView)
  async rule(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) issueId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: rulingSchema }) input: { ruling: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<DataIssueView> {
    return versioned(response, await this.issues.rule(actor, issueId, version, input.ruling));
  }

  @Post(':id/reopening')
  @Requires('data_issue.rule')
  @NeedsIfMatch()
  @Answers(dataIssueView)
  async reopen(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) issueId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: reopeningSchema }) input: { reason: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<DataIssueView> {
    return versioned(response, await this.issues.reopen(actor, issueId, version, input.reason));
  }
}

function versioned(response: Response, issue: DataIssueView): DataIssueView {
  setVersion(response, issue.version);
  return issue;
}
