import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Actor, requirePermission } from '@domain/access';
import { Database, newId } from '@platform/database';
import { invalidField } from '@platform/errors';
import { EventLog } from '@platform/events';
import { daysBetween } from '@platform/time';
import { auditEvents } from '../audit.events.js';
import type { ExportAsked } from './audit-event.schemas.js';
import { AuditExportQuery, type ExportPage } from './audit-export.query.js';
import { exportFormats } from './export-formats.js';

/** A fiscal year and a day. */
const LONGEST_DAYS = 367;

export interface AuditExport {
  name: string;
  contentType: string;
  stream: Readable;
}

/** Writes out the record of a period; who took it, and how much, is in the record. */
@Injectable()
export class AuditExportService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly query: AuditExportQuery,
  ) {}

  async export(actor: Actor, asked: ExportAsked): Promise<AuditExport> {
    requirePermission(actor, 'audit.export', { owner: actor.agency });
    assertPeriod(asked);
    const { from, to, format } = asked;
    const first = await this.query.page(actor, asked, null);
    await this.database.transaction(async (tx) =>
      this.events.append(tx, actor, {
        type: auditEvents.exported,
        subjectType: 'audit_export',
        subjectId: newId(),
        content: { ...asked, count: first.count },
      }),
    );
    return {
      name: `renkei-audit-${from}-${to}.${format}`,
      contentType: exportFormats[format].contentType,
      stream: Readable.from(this.pieces(actor, asked, first)),
    };
  }

  private async *pieces(actor: Actor, asked: ExportAsked, first: ExportPage): AsyncGenerator<string> {
    const format = exportFormats[asked.format];
    yield format.head;
    for (let page = first; ; page = await this.query.page(actor, asked, page.next)) {
      if (page.events.length > 0) yield format.rows(page.events, page === first);
      if (page.next === null) break;
    }
    yield format.tail;
  }
}

function assertPeriod({ from, to }: ExportAsked): void {
  if (to < from)
    throw invalidField(
      '/to',
      'audit/period-backwards',
      '終わりの日は、始めの日と同じかあとにしてください。',
      'The last day must not be before the first.',
    );
  if (daysBetween(from, to) > LONGEST_DAYS - 1)
    throw invalidField(
      '/to',
      'audit/period-too-long',
      '一度に書き出せるのは1年分までです。期間を分けてください。',
      'At most one year can be exported at a time. Please divide the period.',
    );
}
