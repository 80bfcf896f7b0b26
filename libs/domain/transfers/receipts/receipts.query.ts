import { Injectable } from '@nestjs/common';
import { type Actor, type Agency, requireVisible } from '@domain/access';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import type { ReceiptView } from './receipt.schemas.js';

/** Receipts of what a transfer moved. */
@Injectable()
export class ReceiptsQuery {
  constructor(private readonly database: Database) {}

  /** For those who gave or took, and for the administrators and the secretariat of the agency. */
  async read(actor: Actor, id: string): Promise<ReceiptView> {
    const row = await this.database.row<
      Omit<ReceiptView, 'content'> & { content: string; mine: boolean; agency: Agency }
    >(
      `SELECT id, agency_code AS agency, created_at::text AS "createdAt", encode(content_hash, 'hex') AS hash, content,
         coalesce($2::uuid = ANY(person_ids), false) AS mine
       FROM transfer_receipts WHERE id = $1`,
      [id, actor.personId],
    );
    if (row === null) throw new NotFound();
    const { mine, content, ...receipt } = row;
    if (!mine) requireVisible(actor, 'transfer.read', { owner: receipt.agency });
    return { ...receipt, content: JSON.parse(content) as ReceiptView['content'] };
  }
}
