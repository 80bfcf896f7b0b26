import { Global, Module } from '@nestjs/common';
import { Claims } from './claims.js';
import { EventWork } from './event-work.js';
import { JobRunner } from './job-runner.js';
import { Relay } from './relay.js';
import { Timetable } from './timetable.js';
import { WorkHandlers } from './work-handlers.js';

/** What a worker process needs; the api process does not import it. */
@Global()
@Module({
  providers: [Claims, EventWork, JobRunner, Relay, Timetable, WorkHandlers],
  exports: [Claims, JobRunner, Timetable, WorkHandlers],
})
export class JobsModule {}
