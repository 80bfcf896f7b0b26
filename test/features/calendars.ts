import { newId } from '@platform/database';
import type { FeaturePromises } from './feature-promises.js';

/** The calendar is one's own; its address answers whoever knows it. */
export const calendarPromises: FeaturePromises = {
  rows: `
    route                        | record        | own | other | joint, or no record
    GET    /calendar-feed        | -             | -   | -     | everyone
    POST   /calendar-feed        | -             | -   | -     | everyone
    DELETE /calendar-feed        | -             | -   | -     | everyone
    GET    /calendar-feeds/:file | calendar feed | -   | -     | anyone
  `,
  async records(service) {
    // Of an account that does not play, since every member makes and revokes an address of their own.
    const secret = 'a'.repeat(43);
    const [personId, accountId, feedId] = [newId(), newId(), newId()];
    await service.sql(
      `INSERT INTO people (id, name, email) VALUES ($1, 'カレンダー担当', 'calendar@city.test')`,
      [personId],
    );
    await service.sql(`INSERT INTO accounts (id, person_id, login_name) VALUES ($1, $2, 'calendar')`, [
      accountId,
      personId,
    ]);
    await service.sql(
      `INSERT INTO calendar_feeds (id, account_id, secret_hash) VALUES ($1, $2, sha256($3))`,
      [feedId, accountId, secret],
    );
    return { 'calendar feed': [{ owner: 'joint', id: `${secret}.ics` }] };
  },
  reads: {
    'GET /calendar-feed': { kind: 'read', by: 'viewer', path: '/calendar-feed' },
    'GET /calendar-feeds/:file': {
      kind: 'read',
      by: 'viewer',
      path: '/calendar-feeds/:record',
      record: 'calendar feed',
    },
  },
  commands: {
    'POST /calendar-feed': { by: 'viewer', on: '-' },
    'DELETE /calendar-feed': { by: 'viewer', on: '-' },
  },
};
