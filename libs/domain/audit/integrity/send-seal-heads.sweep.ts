import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { EntityManager } from 'typeorm';
import { systemActor } from '@domain/access';
import { Database, newId, returned } from '@platform/database';
import { EventLog, EventSealer, sealEvents, WAITS_TOO_LONG } from '@platform/events';
import { describe, type Sweep, Timetable } from '@platform/jobs';
import { LOGGER } from '@platform/observability';
import { Clock, type Day, dayOf, instantAt, isWorkingDay } from '@platform/time';

interface SentHead {
  id: string;
  day: Day;
  agency: string;
  number: number;
  hash: string;
}

/** On each working day's morning both agencies are told where the chain ends: from then on it is also in their own mail. */
@Injectable()
export class SendSealHeads implements Sweep {
  readonly name = 'send-seal-heads';

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly sealer: EventSealer,
    @Inject(LOGGER) private readonly logger: Logger,
    timetable: Timetable,
  ) {
    timetable.register(this);
  }

  async run(): Promise<void> {
    const now = await this.clock.now();
    const day = dayOf(now);
    if (!isWorkingDay(day) || now < instantAt(day, 8, 30)) return;
    // After a standstill of the worker all waits long; only what cannot be sealed even now is told.
    await this.sealer.seal().catch((error: unknown) => {
      this.logger.error({ error: describe(error) }, 'sealing fails');
    });
    await this.database.transaction(async (tx) => {
      const sent = await this.keep(tx, day);
      const overdue = await this.overdue(tx);
      await this.events.append(
        tx,
        systemActor(this.name),
        ...sent.map(({ id, ...content }) => ({
          type: sealEvents.headSent,
          subjectType: 'seal_head',
          subjectId: id,
          content: { ...content, overdue },
        })),
      );
    });
  }

  /** The unique key (day, agency) makes whoever comes second do nothing. */
  private async keep(tx: EntityManager, day: Day): Promise<SentHead[]> {
    return returned<SentHead>(
      tx,
      `INSERT INTO seal_heads (id, day, agency_code, number, hash)
       SELECT new.id, $1::date, new.agency, head.number, head.hash
       FROM unnest($2::uuid[], ARRAY(SELECT code FROM agencies ORDER BY position)) AS new (id, agency),
         (SELECT number, hash FROM event_seals ORDER BY number DESC LIMIT 1) head
       WHERE new.agency IS NOT NULL AND new.id IS NOT NULL
       ON CONFLICT (day, agency_code) DO NOTHING
       RETURNING id, day::text AS day, agency_code AS agency, number::float8 AS number, encode(hash, 'hex') AS hash`,
      [day, await this.ids(tx)],
    );
  }

  private async overdue(tx: EntityManager): Promise<number> {
    const [row] = await tx.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM unsealed_events WHERE ${WAITS_TOO_LONG}`,
    );
    return row?.count ?? 0;
  }

  private async ids(tx: EntityManager): Promise<string[]> {
    const [row] = await tx.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM agencies`);
    return Array.from({ length: row?.count ?? 0 }, () => newId());
  }
}
