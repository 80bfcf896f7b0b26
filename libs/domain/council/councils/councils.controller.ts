import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { AnswersJson } from '@platform/http';
import { councilList } from './council.schemas.js';
import { CouncilsQuery } from './councils.query.js';

@ApiTags('council')
@Controller('councils')
export class CouncilsController {
  constructor(private readonly councils: CouncilsQuery) {}

  @Get()
  @Requires('council.read')
  @AnswersJson(councilList)
  async list(@CurrentActor() actor: Actor): Promise<string> {
    return this.councils.list(actor);
  }
}
