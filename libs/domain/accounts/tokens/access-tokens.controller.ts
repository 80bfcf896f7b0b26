import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, AnswersJson, id, KeepsNoAnswer, page } from '@platform/http';
import {
  createdToken,
  type CreatedToken,
  type CreateToken,
  createTokenSchema,
  type TokenChoices,
  tokenChoices,
  tokenList,
  type TokenView,
  tokenView,
} from './access-token.schemas.js';
import { RequiresRecentProof } from '../proof/recent-proof.guard.js';
import { AccessTokensQuery } from './access-tokens.query.js';
import { AccessTokensService } from './access-tokens.service.js';

const tokenQuery = z.strictObject(page);

@ApiTags('account')
@Controller('access-tokens')
export class AccessTokensController {
  constructor(
    private readonly tokens: AccessTokensService,
    private readonly query: AccessTokensQuery,
  ) {}

  @Get()
  @Requires('account.own')
  @AnswersJson(tokenList)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: tokenQuery }) query: z.infer<typeof tokenQuery>,
  ): Promise<string> {
    return this.query.list(actor, query);
  }

  @Get('choices')
  @Requires('account.own')
  @Answers(tokenChoices)
  async choices(@CurrentActor() actor: Actor): Promise<TokenChoices> {
    return this.query.choices(actor);
  }

  @Post()
  @Requires('account.own')
  @RequiresRecentProof()
  @KeepsNoAnswer()
  @Answers(createdToken, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: createTokenSchema }) input: CreateToken,
  ): Promise<CreatedToken> {
    const { id: created, secret } = await this.tokens.create(actor, input);
    return { secret, token: await this.query.read(actor, created) };
  }

  @Post(':id/revocation')
  @Requires('account.own')
  @Answers(tokenView)
  async revoke(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) tokenId: string,
    @Body({ schema: z.strictObject({}) }) _input: unknown,
  ): Promise<TokenView> {
    await this.tokens.revoke(actor, tokenId);
    return this.query.read(actor, tokenId);
  }
}
