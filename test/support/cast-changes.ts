import { type CastName, loginNameOf } from './cast.js';
import type { TestService } from './test-service.js';

/** The holder's last day in their post (人事異動). */
export async function leavePost(service: TestService, name: CastName, lastDay: string): Promise<void> {
  await service.sql(`UPDATE post_holders SET valid_to = $2 WHERE post_id = $1`, [
    service.postOf(name),
    lastDay,
  ]);
}

/** `name` holds the post of `post` too, from a day on. */
export async function takePost(
  service: TestService,
  name: CastName,
  post: CastName,
  firstDay: string,
): Promise<void> {
  await service.sql(
    `INSERT INTO post_holders (id, post_id, person_id, valid_from)
     SELECT gen_random_uuid(), $1, person_id, $3 FROM accounts WHERE login_name = $2`,
    [service.postOf(post), loginNameOf(name), firstDay],
  );
}

/** The account can no longer be used. */
export async function disable(service: TestService, name: CastName): Promise<void> {
  await service.sql(`UPDATE accounts SET disabled_at = app_now() WHERE login_name = $1`, [loginNameOf(name)]);
}
