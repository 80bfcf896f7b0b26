import { Inject, Injectable } from '@nestjs/common';
import { type Actor, may, type RecordFacts, requireVisible, scopesOf } from '@domain/access';
import { CONFIG, type Config } from '@platform/config';
import { Database, Placeholders } from '@platform/database';
import { cursorForms, readCursor } from '@platform/http';
import { NotFound } from '@platform/errors';
import { type DeliveryListQuery, deliveryResults, type DeliveryView } from './delivery.schemas.js';
import { resendableStates } from './delivery-state.js';

const RESULT_SQL: Record<(typeof deliveryResults)[number], string> = {
  all: 'true',
  accepted: `delivery.state = 'accepted'`,
  skipped: `delivery.state = 'skipped'`,
  unknown: `delivery.state = 'unknown'`,
  failed: `delivery.state IN ('refused', 'dead')`,
  unfinished: `delivery.state IN ('pending', 'claimed', 'handed_over', 'retry')`,
};

const ROW = `json_build_object('id', delivery.id, 'notice', delivery.notice, 'createdAt', delivery.created_at,
  'recipient', json_build_object('name', coalesce(nullif(concat_ws(' ', department.name, post.name), ''), delivery.recipient_name, ''), 'agency', delivery.agency_code),
  'received', (SELECT json_build_object('name', concat_ws(' ', above_department.name, above.name), 'agency', above.agency_code)
    FROM posts above LEFT JOIN departments above_department ON above_department.id = above.department_id
    WHERE above.id = delivery.received_post_id),
  'asDeputy', EXISTS (SELECT FROM delivery_log line WHERE line.delivery_id = delivery.id AND line.note IN ('deputy', 'post_vacant_deputy')),
  'subject', delivery.subject, 'subjectType', delivery.subject_type, 'subjectId', delivery.subject_id,
  'state', delivery.state, 'stateReason', delivery.state_reason, 'attempts', delivery.attempts)`;
const JOINS = `LEFT JOIN posts post ON post.id = delivery.recipient_post_id
  LEFT JOIN departments department ON department.id = post.department_id`;

/** A window of the ledger is counted up to here. */
const COUNT_CAP = 1000;

/** The ledger: what was due to be sent, and what became of it. */
@Injectable()
export class DeliveriesQuery {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** One statement; newest first. */
  async list(actor: Actor, query: DeliveryListQuery): Promise<string> {
    const values = new Placeholders();
    const window = this.window(actor, query, values).join(' AND ');
    const limit = values.add(query.limit);
    const before = readCursor(query.cursor, cursorForms.id);
    const after = before === null ? '' : `AND delivery.id < ${values.add(before[0])}::uuid`;
    const counts = deliveryResults
      .map((result) => `'${result}', count(*) FILTER (WHERE ${RESULT_SQL[result]})`)
      .join(', ');
    const body = await this.database.json(
      `WITH page AS MATERIALIZED (
         SELECT delivery.* FROM deliveries delivery ${JOINS}
         WHERE ${window} AND ${RESULT_SQL[query.state]} ${after} ORDER BY delivery.id DESC LIMIT ${limit}::int + 1),
       shown AS (SELECT * FROM page ORDER BY id DESC LIMIT ${limit})
       SELECT json_build_object(
         'items', coalesce((SELECT json_agg(${ROW} ORDER BY delivery.id DESC) FROM shown delivery ${JOINS}), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit} THEN (SELECT id FROM shown ORDER BY id LIMIT 1) END,
         'counts', (SELECT json_build_object(${counts})
           FROM (SELECT delivery.state FROM deliveries delivery ${JOINS} WHERE ${window} ORDER BY delivery.id DESC LIMIT ${COUNT_CAP}) delivery)
       )::text AS body`,
      values.values,
    );
    return body ?? '';
  }

  async read(actor: Actor, id: string): Promise<DeliveryView> {
    const row = await this.database.row<{
      delivery: Omit<DeliveryView, 'can' | 'messageId'>;
      waits: boolean;
    }>(
      `SELECT (${ROW}::jsonb || jsonb_build_object('textBody', delivery.text_body, 'recipientName', delivery.recipient_name,
         'recipientAddress', delivery.recipient_address, 'deadlineAt', delivery.deadline_at,
         'reminder', (SELECT jsonb_build_object('rule', rule, 'occurrence', occurrence) FROM reminders WHERE id = delivery.reminder_id),
         'log', coalesce((SELECT jsonb_agg(jsonb_build_object('at', at, 'state', state, 'note', note) ORDER BY at, id)
           FROM delivery_log WHERE delivery_id = delivery.id), '[]'))) AS delivery,
         delivery.state = 'unknown' AND delivery.next_attempt_at < 'infinity' AS waits
       FROM deliveries delivery ${JOINS} WHERE delivery.id = $1`,
      [id],
    );
    if (row === null) throw new NotFound();
    const facts: RecordFacts = { owner: row.delivery.recipient.agency ?? 'joint' };
    requireVisible(actor, 'delivery.read', facts);
    return {
      ...row.delivery,
      messageId: `<${id}@${new URL(this.config.publicUrl).hostname}>`,
      can: {
        // An unknown one that is sent again by itself is not yet a person's matter.
        resend:
          resendableStates.includes(row.delivery.state) && !row.waits && may(actor, 'delivery.resend', facts),
      },
    };
  }

  /** Every kind of work behind the pages, counted from its rows: the queue itself holds nothing worth knowing. */
  async workQueues(): Promise<string> {
    const kinds = [
      ['event', 'event_work', 'pending', 'claimed', 'retry', 'finished_at'],
      ['slot', 'schedule_slots', 'pending', 'claimed', 'retry', 'finished_at'],
      ['delivery', 'deliveries', 'pending', 'claimed', 'retry', 'finished_at'],
      ['report', 'report_runs', 'queued', 'running', 'failed', 'finished_at'],
      ['import', 'import_jobs', 'queued', 'running', 'failed', 'finished_at'],
      ['chain-verification', 'chain_verifications', 'queued', 'running', 'failed', 'finished_at'],
    ] as const;
    const body = await this.database.json(
      `SELECT json_build_object('items', json_agg(line))::text AS body FROM (
         ${kinds
           .map(
             ([kind, table, waiting, running, retry, finished]) =>
               `SELECT '${kind}' AS kind, count(*) FILTER (WHERE state = '${waiting}') AS waiting,
                  count(*) FILTER (WHERE state IN ('${running}', 'handed_over')) AS running,
                  count(*) FILTER (WHERE state IN ('${retry}', 'unknown')) AS retrying, count(*) FILTER (WHERE state = 'dead') AS dead,
                  extract(epoch FROM app_now() - min(created_at) FILTER (WHERE state = '${waiting}'))::int AS "oldestWaitingSeconds",
                  max(${finished}) AS "lastFinishedAt" FROM ${table}`,
           )
           .join(' UNION ALL ')}) line`,
    );
    return body ?? '';
  }

  private window(actor: Actor, query: DeliveryListQuery, values: Placeholders): string[] {
    const conditions: string[] = [];
    const scopes = scopesOf(actor, 'delivery.read');
    if (!scopes.has('any')) {
      const own = scopes.has('own') ? `delivery.agency_code = ${values.add(actor.agency)}` : 'false';
      const joint = scopes.has('joint') ? 'delivery.agency_code IS NULL' : 'false';
      conditions.push(`(${own} OR ${joint})`);
    } else conditions.push('true');
    if (query.from !== undefined)
      conditions.push(
        `delivery.created_at >= ${values.add(query.from)}::date::timestamp AT TIME ZONE 'Asia/Tokyo'`,
      );
    if (query.to !== undefined)
      conditions.push(
        `delivery.created_at < (${values.add(query.to)}::date + 1)::timestamp AT TIME ZONE 'Asia/Tokyo'`,
      );
    if (query.search !== undefined) {
      const like = values.add(`%${query.search.replace(/[\\%_]/g, '\\$&')}%`);
      conditions.push(
        `(delivery.subject ILIKE ${like} OR post.name ILIKE ${like} OR department.name ILIKE ${like}
          OR (post.id IS NULL AND delivery.recipient_name ILIKE ${like}))`,
      );
    }
    return conditions;
  }
}
