import { AgenciesModule, agenciesControllers } from '@domain/agencies';
import { TasksModule, tasksControllers, tasksEntities } from '@domain/tasks';

/** The table of contents of the product: every feature, in the order in which one may import another. */
export const features = [AgenciesModule, TasksModule];
export const controllers = [...agenciesControllers, ...tasksControllers];
export const entities = [...tasksEntities];
