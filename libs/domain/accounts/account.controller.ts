import { Body, Controller, Delete, Get, Inject, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { CONFIG, type Config } from '@platform/config';
import { Answers, AnswersNothing, KeepsNoAnswer } from '@platform/http';
import { AccountQuery } from './account.query.js';
import {
  type AccountView,
  accountView,
  type ChangePassword,
  changePasswordSchema,
  nothingSchema,
} from './account.schemas.js';
import { PasswordsService } from './local/passwords.service.js';
import { RequiresRecentProof } from './proof/recent-proof.guard.js';
import { WorksBeforeEnrolment } from './second-factor/enrolment.guard.js';
import {
  codeSchema,
  type EnrolmentView,
  enrolmentView,
  type RecoveryCodesView,
  recoveryCodesView,
} from './second-factor/second-factor.schemas.js';
import { SecondFactorService } from './second-factor/second-factor.service.js';
import { setCookie } from './sessions/session-cookie.js';

/** The own account: password and second factor. */
@ApiTags('account')
@Controller('account')
export class AccountController {
  constructor(
    private readonly query: AccountQuery,
    private readonly passwords: PasswordsService,
    private readonly secondFactor: SecondFactorService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Requires('account.own')
  @WorksBeforeEnrolment()
  @Answers(accountView)
  async read(@CurrentActor() actor: Actor): Promise<AccountView> {
    return this.query.read(actor);
  }

  @Put('password')
  @Requires('account.own')
  @AnswersNothing()
  async changePassword(
    @CurrentActor() actor: Actor,
    @Body({ schema: changePasswordSchema }) input: ChangePassword,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    setCookie(response, this.config, 'session', await this.passwords.change(actor, input));
  }

  @Post('second-factor')
  @Requires('account.own')
  @RequiresRecentProof()
  @WorksBeforeEnrolment()
  @KeepsNoAnswer()
  @Answers(enrolmentView, 201)
  async begin(
    @CurrentActor() actor: Actor,
    @Body({ schema: nothingSchema }) _input: unknown,
  ): Promise<EnrolmentView> {
    return this.secondFactor.begin(actor);
  }

  @Post('second-factor/confirmation')
  @Requires('account.own')
  @RequiresRecentProof()
  @WorksBeforeEnrolment()
  @KeepsNoAnswer()
  @Answers(recoveryCodesView, 201)
  async confirm(
    @CurrentActor() actor: Actor,
    @Body({ schema: codeSchema }) input: { code: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<RecoveryCodesView> {
    const { recoveryCodes, token } = await this.secondFactor.confirm(actor, input.code);
    setCookie(response, this.config, 'session', token);
    return { recoveryCodes };
  }

  @Delete('second-factor')
  @Requires('account.own')
  @RequiresRecentProof()
  @AnswersNothing()
  async disable(@CurrentActor() actor: Actor, @Res({ passthrough: true }) response: Response): Promise<void> {
    setCookie(response, this.config, 'session', await this.secondFactor.disable(actor));
  }

  @Post('recovery-codes')
  @Requires('account.own')
  @RequiresRecentProof()
  @KeepsNoAnswer()
  @Answers(recoveryCodesView, 201)
  async reissueCodes(
    @CurrentActor() actor: Actor,
    @Body({ schema: nothingSchema }) _input: unknown,
  ): Promise<RecoveryCodesView> {
    return { recoveryCodes: await this.secondFactor.reissueCodes(actor) };
  }
}
