import { Body, Controller, Param, Patch, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, type Agency, CurrentActor, Requires } from '@domain/access';
import { agencySchema } from '@domain/agencies';
import { Answers, ExpectedVersion, id, NeedsIfMatch } from '@platform/http';
import { InitiativeQuery } from '../initiative.query.js';
import { type InitiativeView, initiativeView } from '../initiative.schemas.js';
import { DepartmentsInChargeService } from './departments.service.js';
import {
  type DepartmentInCharge,
  departmentInChargeSchema,
  type EditInitiative,
  editInitiativeSchema,
  noteSchema,
  type Partners,
  partnersSchema,
} from './facts.schemas.js';
import { FactsService } from './facts.service.js';
import { NotesService } from './notes.service.js';
import { PartnersService } from './partners.service.js';

/** What may be changed about an initiative without a revision. */
@ApiTags('programmes')
@Controller('initiatives/:id')
export class InitiativeFactsController {
  constructor(
    private readonly facts: FactsService,
    private readonly departments: DepartmentsInChargeService,
    private readonly partners: PartnersService,
    private readonly notes: NotesService,
    private readonly query: InitiativeQuery,
  ) {}

  @Patch()
  @Requires('initiative.manage')
  @NeedsIfMatch()
  @Answers(initiativeView)
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) initiativeId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: editInitiativeSchema }) input: EditInitiative,
    @Res({ passthrough: true }) response: Response,
  ): Promise<InitiativeView> {
    await this.facts.edit(actor, initiativeId, version, input);
    return this.query.answer(actor, initiativeId, response);
  }

  /** The version is that of the side. */
  @Put('departments/:agency')
  @Requires('initiative.manage')
  @NeedsIfMatch()
  @Answers(initiativeView)
  async setDepartment(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) initiativeId: string,
    @Param('agency', { schema: agencySchema }) agency: Agency,
    @ExpectedVersion() version: number,
    @Body({ schema: departmentInChargeSchema }) input: DepartmentInCharge,
    @Res({ passthrough: true }) response: Response,
  ): Promise<InitiativeView> {
    await this.departments.set(actor, initiativeId, agency, version, input);
    return this.query.answer(actor, initiativeId, response);
  }

  @Put('partners')
  @Requires('initiative.manage')
  @NeedsIfMatch()
  @Answers(initiativeView)
  async setPartners(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) initiativeId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: partnersSchema }) input: Partners,
    @Res({ passthrough: true }) response: Response,
  ): Promise<InitiativeView> {
    await this.partners.set(actor, initiativeId, version, input);
    return this.query.answer(actor, initiativeId, response);
  }

  @Put('note')
  @Requires('initiative.manage')
  @NeedsIfMatch()
  @Answers(initiativeView)
  async writeNote(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) initiativeId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: noteSchema }) input: { text: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<InitiativeView> {
    await this.notes.write(actor, initiativeId, version, input.text);
    return this.query.answer(actor, initiativeId, response);
  }
}
