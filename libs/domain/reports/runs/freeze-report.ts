import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@domain/access';
import { newId, returned } from '@platform/database';
import { EventLog } from '@platform/events';
import { dayOf, warekiDate } from '@platform/time';
import { ReportDefinitions } from '../definitions/index.js';
import type { ProgressReportContent } from '../definitions/progress-report.content.js';
import type { ReportEdition } from '../definitions/progress-report.source.js';
import { nothingToReport } from '../report.errors.js';
import { reportEvents } from '../report.events.js';
import { progressAt } from './run-progress.js';
import type { RequestRun, RunSummary } from './run.schemas.js';

/** The facts as they stand now become a run, or lead to the one that was made of the same facts. */
@Injectable()
export class FreezeReport {
  constructor(
    private readonly definitions: ReportDefinitions,
    private readonly events: EventLog,
  ) {}

  /** `created` is false when this definition, programme, format and data version have a run already. */
  async freeze(tx: EntityManager, by: Actor, asked: RequestRun): Promise<{ id: string; created: boolean }> {
    const definition = this.definitions.named(asked.definition);
    const facts = await definition.freeze(asked.programmeCode);
    if (facts === null) throw nothingToReport();
    const key = [asked.definition, facts.programmeId, facts.dataVersion];
    // Put together once here, so that nothing is promised which cannot be; the date does not matter to a summary.
    const content = definition.compose(facts.text, editionOf(facts.dataVersion, new Date(0)));
    const made = await returned<{ id: string }>(
      tx,
      `INSERT INTO report_runs (id, definition, programme_id, data_version, format, content, summary, draft, steps_total,
         requested_by_post_id, frozen_at)
       VALUES ($4, $1, $2, decode($3, 'hex'), $5, $6, $7, $8, $9, $10, coalesce((SELECT min(frozen_at) FROM report_runs
         WHERE definition = $1 AND programme_id = $2 AND data_version = decode($3, 'hex')), app_now()))
       ON CONFLICT (definition, programme_id, format, data_version) DO NOTHING RETURNING id`,
      [
        ...key,
        newId(),
        asked.format,
        facts.text,
        JSON.stringify(summaryOf(content)),
        content.draft,
        progressAt({ step: 'overview' }, content.counts.blocks).total,
        by.postId,
      ],
    );
    const [run] = made.length > 0 ? made : await this.known(tx, key, asked.format);
    if (run === undefined) throw new Error('a run of this data version is neither new nor known');
    if (made.length > 0)
      await this.events.append(tx, by, {
        type: reportEvents.requested,
        subjectType: 'report_run',
        subjectId: run.id,
        content: {
          definition: asked.definition,
          programme: asked.programmeCode,
          format: asked.format,
          dataVersion: facts.dataVersion,
          draft: content.draft,
        },
      });
    return { id: run.id, created: made.length > 0 };
  }

  private async known(tx: EntityManager, key: string[], format: string): Promise<{ id: string }[]> {
    return tx.query<{ id: string }[]>(
      `SELECT id FROM report_runs WHERE definition = $1 AND programme_id = $2 AND data_version = decode($3, 'hex') AND format = $4`,
      [...key, format],
    );
  }
}

/** What names an edition comes from the moment its data were first frozen: the same data give the same bytes. */
export function editionOf(dataVersion: string, frozenAt: Date): ReportEdition {
  return {
    dataVersion,
    generatedOn: warekiDate(dayOf(frozenAt)),
    timestamp: Math.floor(frozenAt.getTime() / 1000),
  };
}

function summaryOf({
  title,
  fiscalYears,
  counts,
  unconfirmed,
  dataIssues,
}: ProgressReportContent): RunSummary {
  return {
    title,
    fiscalYears,
    blocks: counts.blocks,
    initiatives: counts.initiatives,
    placements: counts.placements,
    records: counts.records,
    unconfirmed: unconfirmed.length,
    dataIssues: dataIssues.length,
  };
}
