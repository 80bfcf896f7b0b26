import { DeliveriesController } from './deliveries.controller.js';
import { MailboxController } from './mailbox.controller.js';

export { NotificationsModule } from './notifications.module.js';
export const notificationsControllers = [DeliveriesController, MailboxController];
