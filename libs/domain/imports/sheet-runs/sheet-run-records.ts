import { Injectable } from '@nestjs/common';
import { type Actor, may, type Role } from '@domain/access';
import { validOn } from '@domain/agencies';
import { Database, newId, returned } from '@platform/database';
import type { AppError } from '@platform/errors';
import { type Claim, Claims, LostClaim } from '@platform/jobs';
import type { FormCode, SheetForm, SheetScope, StoredRecord } from '../forms/sheet-form.js';
import { AskerMayNoLonger } from './sheet-run.errors.js';
import { sheetWork } from './sheet-run-state.js';

/** What somebody asked for. */
export interface AskedSheet {
  form: FormCode;
  format: 'xlsx' | 'csv';
  programme: string | null;
  strategy: string | null;
  askedOn: string;
  actor: Actor;
}

/** The file of a form as the store keeps it. */
export interface StoredSheet {
  name: string;
  contentType: string;
  storageKey: string;
  sha256: string;
  size: number;
}

/** The row of one form that is made: read, noted, ended; every write with the fence of its claim. */
@Injectable()
export class SheetRunRecords {
  constructor(
    private readonly database: Database,
    private readonly claims: Claims,
  ) {}

  async asked(id: string): Promise<AskedSheet> {
    const asked = await this.database.row<AskedSheet>(
      `SELECT form, format, programme, strategy, asked_on::text AS "askedOn", actor FROM sheet_runs WHERE id = $1`,
      [id],
    );
    if (asked === null) throw new Error(`there is no sheet run ${id}`);
    return asked;
  }

  /** Who asked, with the roles of today. Throws AskerMayNoLonger when the account, the holding, the post or the duty has ended. */
  async askerNow({ actor }: AskedSheet): Promise<Actor> {
    const now = await this.database.row<{ roles: Role[]; today: string }>(
      `SELECT app_today()::text AS today,
         coalesce((SELECT json_agg(role ORDER BY role) FROM post_roles WHERE post_id = post.id), '[]'::json) AS roles
       FROM posts post JOIN accounts account ON account.id = $3 AND account.disabled_at IS NULL
       WHERE post.id = $1 AND ${validOn('post', 'app_today()')} AND EXISTS (SELECT FROM post_holders holder
         WHERE holder.post_id = post.id AND holder.person_id = $2 AND ${validOn('holder', 'app_today()')})`,
      [actor.postId, actor.personId, actor.accountId],
    );
    const asker = now === null ? null : { ...actor, ...now };
    if (asker === null || !may(asker, 'sheet.export', { owner: 'joint' })) throw new AskerMayNoLonger();
    return asker;
  }

  /** What the form holds of the records that the asker may see. */
  async taken(form: SheetForm, { programme, strategy, actor }: AskedSheet): Promise<StoredRecord[]> {
    const scope: SheetScope = { programme: programme ?? undefined, strategy: strategy ?? undefined };
    return this.database.transaction(async (tx) => form.taken(tx, scope, actor));
  }

  /** How far it is, written beside everything else; a claim that was lost writes nothing. */
  async note(claim: Claim, done: number, total: number): Promise<void> {
    await this.database.rows(`UPDATE sheet_runs SET done = $3, total = $4 WHERE id = $1 AND fence = $2`, [
      claim.id,
      claim.fence,
      done,
      total,
    ]);
  }

  /** File and end of the run, or neither. Throws LostClaim. */
  async succeed(claim: Claim, { name, contentType, storageKey, sha256, size }: StoredSheet): Promise<void> {
    await this.database.transaction(async (tx) => {
      const fileId = newId();
      await tx.query(
        `INSERT INTO files (id, storage_key, name, content_type, size, sha256) VALUES ($1, $2, $3, $4, $5, decode($6, 'hex'))`,
        [fileId, storageKey, name, contentType, size, sha256],
      );
      const held = await returned(
        tx,
        `UPDATE sheet_runs SET state = 'succeeded', file_id = $3, error = NULL, last_error = NULL, finished_at = app_now()
         WHERE id = $1 AND fence = $2 RETURNING id`,
        [claim.id, claim.fence, fileId],
      );
      if (held.length === 0) throw new LostClaim(claim.id);
    });
  }

  /** The answer to a commit may have been lost: then the file is the run's after all. */
  async knowsFile(storageKey: string): Promise<boolean> {
    return (await this.database.row(`SELECT 1 FROM files WHERE storage_key = $1`, [storageKey])) !== null;
  }

  /** The end, for what no further try could mend. */
  async refuse(claim: Claim, error: AppError): Promise<void> {
    const { code, messages } = error.extra.errors?.[0] ?? error;
    await this.database.transaction(async (tx) => {
      await this.claims.finish(tx, sheetWork, claim, 'dead');
      await tx.query(`UPDATE sheet_runs SET error = $2 WHERE id = $1`, [
        claim.id,
        JSON.stringify({ code, messages }),
      ]);
    });
  }
}
