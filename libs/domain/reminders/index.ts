export { reminderEvents } from './reminder.events.js';
export { RemindersModule } from './reminders.module.js';
