import { AgenciesModule, agenciesControllers } from '@domain/agencies';
import { CouncilModule, councilControllers, councilEntities } from '@domain/council';
import { ImportsModule } from '@domain/imports';
import { InstallationModule, installationControllers } from '@domain/installation';
import { NotificationsModule, notificationsControllers } from '@domain/notifications';
import { ProgrammesModule, programmesControllers, programmesEntities } from '@domain/programmes';
import { ProgressModule, progressControllers } from '@domain/progress';
import { RemindersModule } from '@domain/reminders';
import { ReportsModule, reportsControllers } from '@domain/reports';
import { TasksModule, tasksControllers, tasksEntities } from '@domain/tasks';

/** The table of contents of the product: every feature, in the order in which one may import another. */
export const features = [
  // keep the order of docs/architecture.md
  AgenciesModule,
  ProgrammesModule,
  TasksModule,
  ProgressModule,
  CouncilModule,
  RemindersModule,
  ReportsModule,
  NotificationsModule,
  ImportsModule,
  InstallationModule,
];
export const controllers = [
  // in the same order
  ...agenciesControllers,
  ...programmesControllers,
  ...tasksControllers,
  ...progressControllers,
  ...councilControllers,
  ...reportsControllers,
  ...notificationsControllers,
  ...installationControllers,
];
export const entities = [...programmesEntities, ...tasksEntities, ...councilEntities];
