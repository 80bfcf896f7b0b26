import { Council, CouncilSeat } from './councils/council.entity.js';
import { CouncilsController } from './councils/councils.controller.js';
import { ActionItem } from './decisions/action-item.entity.js';
import { Decision } from './decisions/decision.entity.js';
import { DecisionListController, DecisionsController } from './decisions/decisions.controller.js';
import { AgendaItem } from './meetings/agenda-item.entity.js';
import { AgendaController } from './meetings/agenda.controller.js';
import { Attendance } from './meetings/attendance.entity.js';
import { MeetingTransitionsController } from './meetings/meeting-transitions.controller.js';
import { Meeting } from './meetings/meeting.entity.js';
import { MeetingsController } from './meetings/meetings.controller.js';
import { Minutes, MinutesVersion } from './minutes/minutes.entity.js';
import { MinutesController } from './minutes/minutes.controller.js';

export { visibleCouncils, visibleMeetings } from './council-visibility.js';
export { councilEvents, meetingEvents } from './council.events.js';
export { CouncilModule } from './council.module.js';
export { CouncilsService, type NewCouncil } from './councils/councils.service.js';
export { DecisionsService } from './decisions/decisions.service.js';
export { AgendaService } from './meetings/agenda.service.js';
export { AttendanceService } from './meetings/attendance.service.js';
export { MeetingsService } from './meetings/meetings.service.js';
export { MinutesService } from './minutes/minutes.service.js';
export const councilControllers = [
  CouncilsController,
  MeetingsController,
  MeetingTransitionsController,
  AgendaController,
  MinutesController,
  DecisionsController,
  DecisionListController,
];
export const councilEntities = [
  Council,
  CouncilSeat,
  Meeting,
  AgendaItem,
  Attendance,
  Minutes,
  MinutesVersion,
  Decision,
  ActionItem,
];
