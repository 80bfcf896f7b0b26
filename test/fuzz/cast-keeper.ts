import type { TestService } from '../support/test-service.js';

const KEPT = ['accounts', 'departments', 'posts', 'post_holders', 'post_roles'];

/**
 * The fuzzer's administrators disable people, end posts and withdraw roles like any others. What the cast began with is
 * kept aside and put back now and then, so that the run does not end at closed doors.
 */
export class CastKeeper {
  constructor(private readonly service: TestService) {}

  async remember(): Promise<void> {
    await this.service.sql(`CREATE SCHEMA fuzz`);
    for (const table of KEPT) await this.service.sql(`CREATE TABLE fuzz.${table} AS SELECT * FROM ${table}`);
  }

  async restore(): Promise<void> {
    await this.service.sql(`
      UPDATE accounts SET disabled_at = NULL, password_hash = kept.password_hash, login_name = kept.login_name
        FROM fuzz.accounts kept WHERE kept.id = accounts.id;
      DELETE FROM second_factors WHERE account_id IN (SELECT id FROM fuzz.accounts);
      DELETE FROM sign_in_failures;
      UPDATE departments SET valid_to = kept.valid_to FROM fuzz.departments kept WHERE kept.id = departments.id;
      UPDATE posts SET valid_to = kept.valid_to, capacity = kept.capacity FROM fuzz.posts kept WHERE kept.id = posts.id;
      DELETE FROM post_holders holder USING fuzz.post_holders kept
        WHERE kept.post_id = holder.post_id AND NOT EXISTS (SELECT FROM fuzz.post_holders known WHERE known.id = holder.id);
      UPDATE post_holders SET valid_to = kept.valid_to FROM fuzz.post_holders kept WHERE kept.id = post_holders.id;
      DELETE FROM post_roles held USING fuzz.post_roles kept WHERE kept.post_id = held.post_id;
      INSERT INTO post_roles SELECT * FROM fuzz.post_roles`);
  }
}
