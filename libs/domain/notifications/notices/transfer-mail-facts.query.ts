import { Inject, Injectable } from '@nestjs/common';
import { type BelongingKind, belongingsSql, type TransferState } from '@domain/transfers';
import { CONFIG, type Config } from '@platform/config';
import { Database } from '@platform/database';
import type { Day } from '@platform/time';

/** A post that somebody gives or takes, with what belongs to it. */
interface MailSide {
  post: string;
  counts: Partial<Record<BelongingKind, number>>;
}

/** Somebody whom a transfer list moves, as the mails tell of it. */
export interface MovedPerson {
  personId: string | null;
  name: string;
  email: string;
  gives: MailSide[];
  takes: MailSide[];
  accountEndsOn: Day | null;
  receiptIds: string[];
}

export interface TransferForMail {
  id: string;
  title: string;
  agency: string;
  effectiveOn: Day;
  state: TransferState;
  stateReason: string | null;
  preparerPostId: string;
  asked: number;
  confirmed: number;
  problems: number;
  people: MovedPerson[];
}

const WORDS: Record<BelongingKind, string> = {
  task: '作業',
  asked_task: '頼んだ作業',
  action_item: '対応事項',
  minutes_draft: '議事録の下書き',
  council_seat: '会議の席',
  report_subscription: '報告書の宛先',
  report_schedule: '報告書の予定',
};

/** 「雇用課 雇用担当（作業2件・会議の席1件）」 */
export function sideInWords({ post, counts }: MailSide): string {
  const parts = (Object.keys(WORDS) as BelongingKind[]).flatMap((kind) =>
    counts[kind] === undefined ? [] : [`${WORDS[kind]}${counts[kind]}件`],
  );
  return `${post}（${parts.length === 0 ? '引き継ぐ記録なし' : parts.join('・')}）`;
}

/** What mails say about a transfer list. */
@Injectable()
export class TransferMailFacts {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** One statement; the counts of a list that was applied are those of its receipts. */
  async find(listId: string): Promise<TransferForMail | null> {
    return this.database.row<TransferForMail>(
      `WITH post_belongings AS MATERIALIZED (${belongingsSql}),
       rows AS (SELECT * FROM transfer_rows WHERE list_id = $1),
       sides AS (
         SELECT rows.id AS row_id, coalesce(rows.person_id::text, rows.email) AS key, hand_over.side, hand_over.id,
           json_build_object('post', concat_ws(' ', department.name, post.name), 'counts', coalesce(
             (SELECT content::json #> CASE hand_over.side WHEN 'gives' THEN '{from,counts}'::text[] ELSE '{to,counts}' END
               FROM transfer_receipts WHERE row_id = rows.id),
             (SELECT json_object_agg(kind, number) FROM (SELECT kind, count(*)::int AS number FROM post_belongings
               WHERE post_id = post.id GROUP BY kind) counted), '{}'::json)) AS side_json
         FROM rows JOIN hand_overs hand_over ON hand_over.row_id = rows.id JOIN posts post ON post.id = hand_over.post_id
         LEFT JOIN departments department ON department.id = post.department_id),
       people AS (
         SELECT DISTINCT ON (key) * FROM (SELECT rows.*, coalesce(person_id::text, email) AS key FROM rows) each
         ORDER BY key, number)
       SELECT list.id, list.title, list.agency_code AS agency, list.effective_on::text AS "effectiveOn", list.state,
         list.state_reason AS "stateReason", list.created_by_post_id AS "preparerPostId",
         json_array_length(list.problems) AS problems,
         (SELECT count(*)::int FROM sides) AS asked,
         (SELECT count(*)::int FROM hand_overs JOIN rows ON rows.id = row_id WHERE confirmed_at IS NOT NULL) AS confirmed,
         coalesce((SELECT json_agg(json_build_object('personId', people.person_id, 'name', people.person_name, 'email', people.email,
             'gives', coalesce((SELECT json_agg(side_json ORDER BY id) FROM sides WHERE sides.key = people.key AND side = 'gives'), '[]'::json),
             'takes', coalesce((SELECT json_agg(side_json ORDER BY id) FROM sides WHERE sides.key = people.key AND side = 'takes'), '[]'::json),
             'accountEndsOn', (SELECT min(ends_on) FROM account_endings ending WHERE ending.person_id = people.person_id
               AND ending.row_id IN (SELECT id FROM rows) AND ending.kept_at IS NULL),
             'receiptIds', coalesce((SELECT json_agg(receipt.id ORDER BY receipt.id) FROM transfer_receipts receipt
               JOIN rows own ON own.id = receipt.row_id WHERE coalesce(own.person_id::text, own.email) = people.key), '[]'::json))
             ORDER BY people.number) FROM people), '[]'::json) AS people
       FROM transfer_lists list WHERE list.id = $1`,
      [listId],
    );
  }

  /** True as long as the list is in one of the states. */
  async isIn(listId: string, states: readonly TransferState[]): Promise<boolean> {
    const row = await this.database.row(`SELECT 1 FROM transfer_lists WHERE id = $1 AND state = ANY($2)`, [
      listId,
      states,
    ]);
    return row !== null;
  }

  address(path: string): string {
    return `${this.config.publicUrl}${path}`;
  }
}
