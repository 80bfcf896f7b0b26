import { AgenciesModule, agenciesControllers } from '@domain/agencies';
import { ImportsModule } from '@domain/imports';
import { InstallationModule, installationControllers } from '@domain/installation';
import { NotificationsModule, notificationsControllers } from '@domain/notifications';
import { RemindersModule } from '@domain/reminders';
import { TasksModule, tasksControllers, tasksEntities } from '@domain/tasks';

/** The table of contents of the product: every feature, in the order in which one may import another. */
export const features = [
  // keep the order of docs/architecture.md
  AgenciesModule,
  TasksModule,
  RemindersModule,
  NotificationsModule,
  ImportsModule,
  InstallationModule,
];
export const controllers = [
  // in the same order
  ...agenciesControllers,
  ...tasksControllers,
  ...notificationsControllers,
  ...installationControllers,
];
export const entities = [...tasksEntities];
