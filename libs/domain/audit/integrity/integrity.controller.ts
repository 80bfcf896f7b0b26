import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, id } from '@platform/http';
import { IntegrityQuery } from './integrity.query.js';
import {
  type AskedVerification,
  type IntegrityView,
  integrityView,
  type VerificationView,
  verificationView,
  verifySchema,
} from './integrity.schemas.js';
import { VerificationsService } from './verifications.service.js';

/** Whether the record was rewritten, for the secretariats and administrators of both agencies. */
@ApiTags('audit')
@Controller('audit')
export class IntegrityController {
  constructor(
    private readonly query: IntegrityQuery,
    private readonly verifications: VerificationsService,
  ) {}

  @Get('integrity')
  @Requires('audit.verify')
  @Answers(integrityView)
  async read(@CurrentActor() actor: Actor): Promise<IntegrityView> {
    return this.query.read(actor);
  }

  @Post('verifications')
  @Requires('audit.verify')
  @Answers(verificationView, 202)
  async request(
    @CurrentActor() actor: Actor,
    @Body({ schema: verifySchema }) input: AskedVerification,
  ): Promise<VerificationView> {
    const { id: requested } = await this.verifications.request(actor, input?.head ?? null);
    return this.query.verification(actor, requested);
  }

  @Get('verifications/:id')
  @Requires('audit.verify')
  @Answers(verificationView)
  async verification(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) verificationId: string,
  ): Promise<VerificationView> {
    return this.query.verification(actor, verificationId);
  }
}
