import type { Actor } from '@domain/access';
import { seesInitiative } from '@domain/programmes';

/** One row of a task list as JSON, for the aliases `task`, `initiative`, `theme`, `asking`, `assigned` of taskRowJoins. */
export const TASK_ROW = `json_build_object('id', task.id, 'title', task.title, 'dueOn', task.due_on, 'state', task.state,
  'initiative', CASE WHEN initiative.id IS NULL THEN NULL ELSE json_build_object('id', initiative.id, 'code', initiative.code,
    'number', initiative.number, 'title', initiative.title, 'themeNumber', theme.number,
    'ownerKind', initiative.owner_kind, 'ownerStatus', initiative.owner_status) END,
  'askedBy', json_build_object('id', asking.id, 'name', asking.name, 'agency', task.asking_agency, 'department', asking_department.name),
  'assignedTo', json_build_object('id', assigned.id, 'name', assigned.name, 'agency', task.assigned_agency, 'department', assigned_department.name))`;

/** A task may stand on a draft that its reader does not see: to him it stands on none. */
export const taskRowJoins = (actor: Actor): string => `
  JOIN posts asking ON asking.id = task.asking_post_id
  LEFT JOIN departments asking_department ON asking_department.id = asking.department_id
  JOIN posts assigned ON assigned.id = task.assigned_post_id
  LEFT JOIN departments assigned_department ON assigned_department.id = assigned.department_id
  LEFT JOIN initiatives initiative ON initiative.id = task.initiative_id AND ${seesInitiative(actor, 'task.initiative_id')}
  LEFT JOIN themes theme ON theme.id = initiative.theme_id`;
