import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '@platform/database';
import { hashOf } from '../keys.js';

const MOST_DEVICES = 20;

/** Devices on which an account has proved itself before: a random mark in a cookie, its hash here. */
@Injectable()
export class KnownDevices {
  constructor(private readonly database: Database) {}

  /** By login name, before it is known whether there is such an account. */
  async knows(loginName: string, mark: string): Promise<boolean> {
    const row = await this.database.row(
      `SELECT 1 FROM known_devices device JOIN accounts account ON account.id = device.account_id
       WHERE lower(account.login_name) = $1 AND device.marker_hash = $2`,
      [loginName, hashOf(mark)],
    );
    return row !== null;
  }

  async knowsAccount(accountId: string, mark: string): Promise<boolean> {
    const row = await this.database.row(
      `SELECT 1 FROM known_devices WHERE account_id = $1 AND marker_hash = $2`,
      [accountId, hashOf(mark)],
    );
    return row !== null;
  }

  /** The newest twenty are kept. */
  async remember(tx: EntityManager, accountId: string, mark: string): Promise<void> {
    await tx.query(
      `INSERT INTO known_devices AS kept (account_id, marker_hash) VALUES ($1, $2)
       ON CONFLICT (account_id, marker_hash) DO UPDATE SET last_used_at = app_now()`,
      [accountId, hashOf(mark)],
    );
    await tx.query(
      `DELETE FROM known_devices WHERE account_id = $1 AND marker_hash IN (
         SELECT marker_hash FROM known_devices WHERE account_id = $1 ORDER BY last_used_at DESC OFFSET $2)`,
      [accountId, MOST_DEVICES],
    );
  }
}
