import { Body, Controller, Get, Header, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import {
  Answers,
  AnswersFile,
  AnswersJson,
  ExpectedVersion,
  id,
  NeedsIfMatch,
  setVersion,
} from '@platform/http';
import { spreadsheetTypes } from '@platform/spreadsheets';
import { AccountStateService } from './account-state.service.js';
import { PeopleQuery } from './people.query.js';
import { PeopleService } from './people.service.js';
import {
  type CreatePerson,
  createPersonSchema,
  type EditPerson,
  editPersonSchema,
  noInputSchema,
  personExportQuery,
  type PersonFilter,
  personList,
  type PersonListQuery,
  personListQuery,
  type PersonView,
  personView,
} from './person.schemas.js';

@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly accounts: AccountStateService,
    private readonly query: PeopleQuery,
  ) {}

  @Get()
  @Requires('person.read')
  @AnswersJson(personList)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: personListQuery }) query: PersonListQuery,
  ): Promise<string> {
    return this.query.list(actor, query);
  }

  @Get('export')
  @Requires('person.manage')
  @AnswersFile('The list as a file', spreadsheetTypes.csv)
  @Header('Content-Type', `${spreadsheetTypes.csv}; charset=utf-8`)
  @Header('Content-Disposition', 'attachment; filename="people.csv"')
  async export(
    @CurrentActor() actor: Actor,
    @Query({ schema: personExportQuery }) filter: PersonFilter,
  ): Promise<string> {
    return this.people.exportCsv(actor, filter);
  }

  @Get(':id')
  @Requires('person.read')
  @Answers(personView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) personId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PersonView> {
    return this.answer(actor, personId, response);
  }

  @Post()
  @Requires('person.manage')
  @Answers(personView, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: createPersonSchema }) input: CreatePerson,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PersonView> {
    const created = await this.people.create(actor, input);
    return this.answer(actor, created.id, response);
  }

  @Patch(':id')
  @Requires('person.manage')
  @NeedsIfMatch()
  @Answers(personView)
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) personId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: editPersonSchema }) input: EditPerson,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PersonView> {
    await this.people.edit(actor, personId, version, input);
    return this.answer(actor, personId, response);
  }

  @Post(':id/disabling')
  @Requires('account.manage')
  @Answers(personView)
  async disable(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) personId: string,
    @Body({ schema: noInputSchema }) _input: unknown,
  ): Promise<PersonView> {
    await this.accounts.disable(actor, personId);
    return this.query.read(actor, personId);
  }

  @Post(':id/enabling')
  @Requires('account.manage')
  @Answers(personView)
  async enable(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) personId: string,
    @Body({ schema: noInputSchema }) _input: unknown,
  ): Promise<PersonView> {
    await this.accounts.enable(actor, personId);
    return this.query.read(actor, personId);
  }

  private async answer(actor: Actor, personId: string, response: Response): Promise<PersonView> {
    const person = await this.query.read(actor, personId);
    setVersion(response, person.version);
    return person;
  }
}
