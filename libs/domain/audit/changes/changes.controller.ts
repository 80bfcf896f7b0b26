import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { programmeCode } from '@domain/programmes';
import { Answers, id } from '@platform/http';
import { ChangesQuery } from './changes.query.js';
import { type ChangesAsked, changesQuery, changesView, type ChangesView } from './changes.schemas.js';

/** What changed since: any two days, for whoever reads the programme. */
@ApiTags('audit')
@Controller()
export class ChangesController {
  constructor(private readonly changes: ChangesQuery) {}

  @Get('programmes/:code/changes')
  @Requires('programme.read')
  @Answers(changesView)
  async ofProgramme(
    @CurrentActor() actor: Actor,
    @Param('code', { schema: programmeCode }) code: string,
    @Query({ schema: changesQuery }) query: ChangesAsked,
  ): Promise<ChangesView> {
    return this.changes.ofProgramme(actor, code, query);
  }

  @Get('initiatives/:id/changes')
  @Requires('programme.read')
  @Answers(changesView)
  async ofInitiative(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) initiativeId: string,
    @Query({ schema: changesQuery }) query: ChangesAsked,
  ): Promise<ChangesView> {
    return this.changes.ofInitiative(actor, initiativeId, query);
  }
}
