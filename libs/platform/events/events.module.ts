import { Global, Module } from '@nestjs/common';
import { EventHandlers } from './event-handlers.js';
import { EventLog } from './event-log.js';

/** The history and who listens to it. */
@Global()
@Module({ providers: [EventLog, EventHandlers], exports: [EventLog, EventHandlers] })
export class EventsModule {}
