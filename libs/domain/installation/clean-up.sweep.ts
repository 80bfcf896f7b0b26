import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { type Sweep, Timetable } from '@platform/jobs';

/** What is kept for a while only. History, deliveries and reminders are not among it: they are records. */
const SPENT = [
  `DELETE FROM idempotency_keys WHERE created_at < app_now() - interval '48 hours'`,
  `DELETE FROM schedule_slots WHERE state = 'done' AND finished_at < app_now() - interval '1 day'`,
  `DELETE FROM event_work WHERE state = 'done' AND finished_at < app_now() - interval '30 days'`,
  `DELETE FROM sign_in_failures WHERE last_failed_at < app_now() - interval '2 days'`,
  `DELETE FROM sessions WHERE coalesce(ended_at, expires_at) < app_now() - interval '30 days'`,
  `DELETE FROM pending_sign_ins WHERE expires_at < app_now() - interval '1 day'`,
  // An invitation that nobody took stays: it says that the person was invited, and that it is over.
  `DELETE FROM account_links link WHERE expires_at < app_now() - interval '1 day' AND (purpose = 'reset'
     OR EXISTS (SELECT FROM accounts WHERE id = link.account_id AND password_hash IS NOT NULL))`,
  `DELETE FROM known_devices WHERE last_used_at < app_now() - interval '180 days'`,
  `DELETE FROM provider_requests WHERE expires_at < app_now()`,
  `DELETE FROM provider_refusals WHERE last_at < app_now() - interval '90 days'`,
  // A form is made anew at any time; its file would only grow old. Its bytes go as those of replaced files do.
  `WITH spent AS (DELETE FROM sheet_runs WHERE state IN ('succeeded', 'dead') AND finished_at < app_now() - interval '7 days' RETURNING file_id),
     gone AS (DELETE FROM files USING spent WHERE files.id = spent.file_id RETURNING files.storage_key)
   INSERT INTO file_removals (storage_key) SELECT storage_key FROM gone`,
  `DELETE FROM mailbox_messages WHERE received_at < app_now() - interval '90 days'`,
];

/** Removes what is spent, so that the tables behind every request stay small. */
@Injectable()
export class CleanUp implements Sweep {
  readonly name = 'clean-up';

  constructor(
    private readonly database: Database,
    timetable: Timetable,
  ) {
    timetable.register(this);
  }

  async run(): Promise<void> {
    for (const statement of SPENT) await this.database.rows(statement);
  }
}
