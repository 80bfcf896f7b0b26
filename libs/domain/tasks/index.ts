import { Assignment } from './assignment.entity.js';
import { Task } from './task.entity.js';
import { TaskCountsController } from './task-counts.controller.js';
import { TaskTransitionsController } from './task-transitions.controller.js';
import { TasksController } from './tasks.controller.js';

export { Task } from './task.entity.js';
export { postGivenTo, taskEvents } from './task.events.js';
export { TASK_ROW, taskRowJoins } from './task-row.sql.js';
export { visibleTasks } from './task-visibility.js';
export { openTaskSchema, type OpenTask, taskRow } from './task.schemas.js';
export { TasksModule } from './tasks.module.js';
export { TasksService } from './tasks.service.js';
export const tasksControllers = [TasksController, TaskTransitionsController, TaskCountsController];
export const tasksEntities = [Task, Assignment];
