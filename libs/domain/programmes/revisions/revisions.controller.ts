import { Body, Controller, Get, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, ExpectedVersion, id, NeedsIfMatch, setVersion } from '@platform/http';
import { RevisionConsentsService } from './revision-consents.service.js';
import {
  editRevisionSchema,
  type EditRevision,
  nothingSchema,
  proposeRevisionSchema,
  type ProposeRevision,
  reasonSchema,
  type RevisionView,
  revisionView,
} from './revision.schemas.js';
import { RevisionWithdrawalService } from './revision-withdrawal.service.js';
import { RevisionsQuery } from './revisions.query.js';
import { RevisionsService } from './revisions.service.js';

/** Changes of official wording: dated, reasoned, agreed by whose wording it is. */
@ApiTags('revisions')
@Controller('revisions')
export class RevisionsController {
  constructor(
    private readonly revisions: RevisionsService,
    private readonly consents: RevisionConsentsService,
    private readonly withdrawals: RevisionWithdrawalService,
    private readonly query: RevisionsQuery,
  ) {}

  @Get(':id')
  @Requires('programme.read')
  @Answers(revisionView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) revisionId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RevisionView> {
    return this.answer(actor, revisionId, response);
  }

  @Post()
  @Requires('revision.propose')
  @Answers(revisionView, 201)
  async propose(
    @CurrentActor() actor: Actor,
    @Body({ schema: proposeRevisionSchema }) input: ProposeRevision,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RevisionView> {
    const proposed = await this.revisions.propose(actor, input);
    return this.answer(actor, proposed.id, response);
  }

  @Patch(':id')
  @Requires('revision.propose')
  @NeedsIfMatch()
  @Answers(revisionView)
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) revisionId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: editRevisionSchema }) input: EditRevision,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RevisionView> {
    await this.revisions.edit(actor, revisionId, version, input);
    return this.answer(actor, revisionId, response);
  }

  @Post(':id/consents')
  @Requires('revision.consent')
  @NeedsIfMatch()
  @Answers(revisionView, 201)
  async consent(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) revisionId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: nothingSchema }) _input: object,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RevisionView> {
    await this.consents.consent(actor, revisionId, version);
    return this.answer(actor, revisionId, response);
  }

  @Post(':id/return')
  @Requires('revision.consent')
  @NeedsIfMatch()
  @Answers(revisionView)
  async return(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) revisionId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: reasonSchema }) input: { reason: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<RevisionView> {
    await this.consents.return(actor, revisionId, version, input.reason);
    return this.answer(actor, revisionId, response);
  }

  @Post(':id/withdrawal')
  @Requires('revision.propose')
  @NeedsIfMatch()
  @Answers(revisionView)
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) revisionId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: reasonSchema }) input: { reason: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<RevisionView> {
    await this.withdrawals.withdraw(actor, revisionId, version, input.reason);
    return this.answer(actor, revisionId, response);
  }

  /** The answer to a withdrawal that the other agency asks for. */
  @Post(':id/withdrawal-refusal')
  @Requires('revision.consent')
  @NeedsIfMatch()
  @Answers(revisionView)
  async declineWithdrawal(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) revisionId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: reasonSchema }) input: { reason: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<RevisionView> {
    await this.withdrawals.decline(actor, revisionId, version, input.reason);
    return this.answer(actor, revisionId, response);
  }

  private async answer(actor: Actor, revisionId: string, response: Response): Promise<RevisionView> {
    const revision = await this.query.read(actor, revisionId);
    setVersion(response, revision.version);
    return revision;
  }
}
