import { START, type TestService } from './test-service.js';

/**
 * Clears away the story before, so that the stories of a file can share one service: no task, no mail, no slot of the
 * timetable, everybody back in their post, the clock at START. The history stays.
 */
export async function emptyStage(service: TestService): Promise<void> {
  await service.sql(
    `TRUNCATE tasks, assignments, reminders, deliveries, delivery_log, mailbox_messages, event_work, schedule_slots CASCADE`,
  );
  await service.sql(`DELETE FROM post_holders WHERE valid_from > '2020-04-01'`);
  await service.sql(`UPDATE post_holders SET valid_to = NULL`);
  await service.sql(`UPDATE accounts SET disabled_at = NULL`);
  await service.clock.set(START);
  if (service.mailServer === null) return;
  service.mailServer.received.length = 0;
  service.mailServer.stalled = 0;
  service.mailServer.behaviour = 'accept';
  service.mailServer.answerAfter = 0;
}
