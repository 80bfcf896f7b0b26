import { START, type TestService } from './test-service.js';

/**
 * Clears away the story before, so that the stories of a file can share one service: no task, no mail, no slot of the
 * timetable, everybody back in their post, the clock at START. The history stays.
 */
export async function emptyStage(service: TestService): Promise<void> {
  // The log of the mails refuses this even to its owner, who can only take the refusal away.
  await service.sql(
    `ALTER TABLE delivery_log DISABLE TRIGGER delivery_log_append_only;
     TRUNCATE tasks, assignments, reminders, deliveries, delivery_log, mailbox_messages, event_work, schedule_slots CASCADE;
     ALTER TABLE delivery_log ENABLE TRIGGER delivery_log_append_only;`,
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
