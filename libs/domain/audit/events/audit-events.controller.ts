import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, id } from '@platform/http';
import { recordKinds } from '../kinds/index.js';
import { knownTypes, wordsOf } from '../words/index.js';
import { AuditEventsQuery } from './audit-events.query.js';
import {
  type AuditEventList,
  auditEventList,
  type AuditEventsAsked,
  auditEventsQuery,
  type AuditEventView,
  auditEventView,
  type AuditTypes,
  auditTypes,
} from './audit-event.schemas.js';

@ApiTags('audit')
@Controller('audit')
export class AuditEventsController {
  constructor(private readonly events: AuditEventsQuery) {}

  @Get('events')
  @Requires('audit.read')
  @Answers(auditEventList)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: auditEventsQuery }) query: AuditEventsAsked,
  ): Promise<AuditEventList> {
    return this.events.list(actor, query);
  }

  @Get('events/:id')
  @Requires('audit.read')
  @Answers(auditEventView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) eventId: string,
  ): Promise<AuditEventView> {
    return this.events.read(actor, eventId);
  }

  /** What one may filter by. */
  @Get('types')
  @Requires('audit.read')
  @Answers(auditTypes)
  types(): AuditTypes {
    return {
      kinds: Object.entries(recordKinds).map(([kind, { word }]) => ({ kind, word })),
      types: knownTypes.map((type) => {
        const { ja, en } = wordsOf(type)?.event ?? { ja: type, en: type };
        return { type, word: { ja: withoutPlaces(ja), en: withoutPlaces(en) } };
      }),
    };
  }
}

/** 作業「…」を頼みました: a sentence as the name of its type. */
function withoutPlaces(sentence: string): string {
  return sentence.replace(/\{\w+\}/g, '…');
}
