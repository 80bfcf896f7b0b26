import { RetentionClassesController } from './classes/classes.controller.js';
import { RetentionClass } from './classes/retention-class.entity.js';
import { DisposalItemsController } from './lists/disposal-items.controller.js';
import { DisposedRecordsController } from './disposed/disposed-records.controller.js';
import { DisposalListsController } from './lists/disposal-lists.controller.js';

export { retentionEvents } from './retention.events.js';
export { RetentionModule } from './retention.module.js';
export const retentionControllers = [
  RetentionClassesController,
  DisposalListsController,
  DisposalItemsController,
  DisposedRecordsController,
];
export const retentionEntities = [RetentionClass];
