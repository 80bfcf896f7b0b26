import { Injectable } from '@nestjs/common';
import { type Actor, requireVisible } from '@domain/access';
import { postRefSql } from '@domain/agencies';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import type { Break } from '@platform/events';
import { breakWords } from '../words/breaks.words.js';
import type { IntegrityView, VerificationView } from './integrity.schemas.js';

type StoredBroken = { number: number; eventId: string | null; what: Break } | null;
type StoredResult = Omit<NonNullable<VerificationView['result']>, 'broken'> & { broken: StoredBroken };
type Stored = Omit<VerificationView, 'result'> & { result: StoredResult | null };

const HEADS_SHOWN = 20;

const VERIFICATION = `json_build_object('id', verification.id, 'state', verification.state,
  'requestedBy', CASE WHEN post.id IS NOT NULL THEN ${postRefSql('post')} END,
  'comparedWith', CASE WHEN verification.head_number IS NOT NULL THEN
    json_build_object('number', verification.head_number, 'hash', encode(verification.head_hash, 'hex')) END,
  'checked', verification.checked, 'total', verification.total, 'createdAt', verification.created_at,
  'finishedAt', verification.finished_at, 'result', verification.result)`;
// What somebody compared with a head of his own is his own answer, unless it found the record itself broken.
const CONCERNS_ALL = `(verification.head_number IS NULL
  OR (verification.result ->> 'ok' = 'false' AND verification.result ->> 'onlyGivenHead' = 'false'))`;
const JOIN = `LEFT JOIN posts post ON post.id = verification.requested_by_post_id`;

/** How the record stands: its end, what waits for a seal, the last verification and the heads that were sent. */
@Injectable()
export class IntegrityQuery {
  constructor(private readonly database: Database) {}

  /** One statement. */
  async read(actor: Actor): Promise<IntegrityView> {
    requireVisible(actor, 'audit.verify', {});
    const row = await this.database.row<Omit<IntegrityView, 'last'> & { last: Stored | null }>(
      `SELECT (SELECT json_build_object('number', number, 'hash', encode(hash, 'hex'), 'sealedAt', sealed_at)
           FROM event_seals ORDER BY number DESC LIMIT 1) AS head,
         (SELECT count(*)::int FROM unsealed_events) AS waiting,
         (SELECT ${VERIFICATION} FROM chain_verifications verification ${JOIN}
           WHERE ${CONCERNS_ALL} ORDER BY verification.created_at DESC, verification.id DESC LIMIT 1) AS last,
         coalesce((SELECT json_agg(json_build_object('day', day, 'agency', agency_code, 'number', number,
             'hash', encode(hash, 'hex'), 'sentAt', sent_at) ORDER BY day DESC, agency_code DESC)
           FROM (SELECT * FROM seal_heads ORDER BY day DESC, agency_code DESC LIMIT ${HEADS_SHOWN}) newest), '[]'::json) AS sent`,
    );
    if (row === null) throw new NotFound();
    return { ...row, last: row.last === null ? null : viewOf(row.last) };
  }

  async verification(actor: Actor, id: string): Promise<VerificationView> {
    requireVisible(actor, 'audit.verify', {});
    const row = await this.database.row<{ verification: Stored }>(
      `SELECT ${VERIFICATION} AS verification FROM chain_verifications verification ${JOIN} WHERE verification.id = $1`,
      [id],
    );
    if (row === null) throw new NotFound();
    return viewOf(row.verification);
  }
}

function viewOf({ result, ...stored }: Stored): VerificationView {
  if (result === null) return { ...stored, result };
  const { broken } = result;
  return {
    ...stored,
    result: { ...result, broken: broken === null ? null : { ...broken, words: breakWords[broken.what] } },
  };
}
