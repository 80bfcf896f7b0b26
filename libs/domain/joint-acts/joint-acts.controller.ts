import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, AnswersJson, id } from '@platform/http';
import {
  consentJointActSchema,
  jointActList,
  type JointActListQuery,
  jointActListQuery,
  type JointActView,
  jointActView,
  refuseJointActSchema,
} from './joint-act.schemas.js';
import { JointActsQuery } from './joint-acts.query.js';
import { JointActs } from './joint-acts.service.js';

/** Asking is done on the record itself: its act waits for the other agency. Here it is answered. */
@ApiTags('joint acts')
@Controller('joint-acts')
export class JointActsController {
  constructor(
    private readonly jointActs: JointActs,
    private readonly query: JointActsQuery,
  ) {}

  @Get()
  @Requires('joint_act.read')
  @AnswersJson(jointActList)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: jointActListQuery }) query: JointActListQuery,
  ): Promise<string> {
    return this.query.list(actor, query);
  }

  @Get(':id')
  @Requires('joint_act.read')
  @Answers(jointActView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) jointActId: string,
  ): Promise<JointActView> {
    return this.query.read(actor, jointActId);
  }

  @Post(':id/consent')
  @Requires('joint_act.answer')
  @Answers(jointActView)
  async consent(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) jointActId: string,
    @Body({ schema: consentJointActSchema }) _input: unknown,
  ): Promise<JointActView> {
    await this.jointActs.consent(actor, jointActId);
    return this.query.read(actor, jointActId);
  }

  @Post(':id/refusal')
  @Requires('joint_act.answer')
  @Answers(jointActView)
  async refuse(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) jointActId: string,
    @Body({ schema: refuseJointActSchema }) input: { reason: string },
  ): Promise<JointActView> {
    await this.jointActs.refuse(actor, jointActId, input.reason);
    return this.query.read(actor, jointActId);
  }
}
