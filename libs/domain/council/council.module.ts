import { Module } from '@nestjs/common';
import { AgenciesModule } from '@domain/agencies';
import { TasksModule } from '@domain/tasks';
import { CouncilsQuery } from './councils/councils.query.js';
import { CouncilsService } from './councils/councils.service.js';
import { DecisionsQuery } from './decisions/decisions.query.js';
import { DecisionsService } from './decisions/decisions.service.js';
import { AgendaService } from './meetings/agenda.service.js';
import { AttendanceService } from './meetings/attendance.service.js';
import { MeetingQuery } from './meetings/meeting.query.js';
import { MeetingsQuery } from './meetings/meetings.query.js';
import { MeetingsService } from './meetings/meetings.service.js';
import { MinutesQuery } from './minutes/minutes.query.js';
import { MinutesReads } from './minutes/minutes-reads.js';
import { MinutesService } from './minutes/minutes.service.js';
import { MinutesVersionsQuery } from './minutes/minutes-versions.query.js';

const services = [
  AgendaService,
  AttendanceService,
  CouncilsQuery,
  CouncilsService,
  DecisionsQuery,
  DecisionsService,
  MeetingQuery,
  MeetingsQuery,
  MeetingsService,
  MinutesQuery,
  MinutesReads,
  MinutesService,
  MinutesVersionsQuery,
];

@Module({ imports: [AgenciesModule, TasksModule], providers: services, exports: services })
export class CouncilModule {}
