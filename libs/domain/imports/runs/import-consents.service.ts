import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, type Agency, requirePermission } from '@domain/access';
import { Database } from '@platform/database';
import { NotFound, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { AWAITED_SQL } from './consents.sql.js';
import { ConsentNotAsked, NotApplicable, OtherFile, OwnFile, WrongImportState } from './import-run.errors.js';
import { importRunEvents } from './import-run.events.js';
import type { Consent } from './import-run.schemas.js';
import { importMoves, type ImportRunState, NEWEST_JOB, STATE_SQL } from './import-run-state.js';
import { requireSeen, type RunParties } from './who-sees-a-run.rule.js';

interface JudgedRun extends RunParties {
  state: ImportRunState;
  version: number;
  awaits: string[];
  fileName: string;
  fileHash: string;
  /** Who began it, and who sent the file that is there. */
  authors: (string | null)[];
  problems: number;
}

/** The consent of the other agency's secretariat to one file, in the state in which it read what the file would do. */
@Injectable()
export class ImportConsentsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  async consent(actor: Actor, id: string, version: number, { fileHash }: Consent): Promise<void> {
    // The run is the other agency's row; whether the actor may judge it is asked before anything is written.
    await this.database.forEveryAgency(async (tx) => {
      const run = await this.lock(tx, actor, id);
      if (run.version !== version) throw new StaleEdit({ version: run.version });
      if (actor.agency === null || run.agency === actor.agency || !run.touches.includes(actor.agency))
        throw new ConsentNotAsked();
      if (!importMoves.consent.includes(run.state)) throw new WrongImportState('consent', run.state);
      if (run.problems > 0) throw new NotApplicable({ problems: run.problems, undecided: 0 });
      if (fileHash !== run.fileHash) throw new OtherFile();
      if (run.authors.includes(actor.personId)) throw new OwnFile();
      if (!run.awaits.some((agency) => agency === actor.agency)) return;
      await tx.query(
        `INSERT INTO import_run_consents (run_id, agency_code, file_sha256, post_id, person_id)
         VALUES ($1, $2, decode($3, 'hex'), $4, $5) ON CONFLICT (run_id, agency_code) DO UPDATE
         SET file_sha256 = excluded.file_sha256, post_id = excluded.post_id, person_id = excluded.person_id, consented_at = app_now()`,
        [id, actor.agency, fileHash, actor.postId, actor.personId],
      );
      await tx.query(`UPDATE import_runs SET version = version + 1 WHERE id = $1`, [id]);
      await this.events.append(tx, actor, {
        type: importRunEvents.consented,
        subjectType: 'import_run',
        subjectId: id,
        content: { file: run.fileName, sha256: fileHash },
      });
    });
  }

  private async lock(tx: EntityManager, actor: Actor, id: string): Promise<JudgedRun> {
    const [facts] = await tx.query<{ agency: Agency; touches: string[] }[]>(
      `SELECT agency_code AS agency, touches FROM import_runs WHERE id = $1`,
      [id],
    );
    if (facts === undefined) throw new NotFound();
    requireSeen(actor, facts);
    requirePermission(actor, 'import.consent', { owner: actor.agency });
    await tx.query(`SELECT FROM import_runs WHERE id = $1 FOR UPDATE`, [id]);
    const [run] = await tx.query<JudgedRun[]>(
      `SELECT run.agency_code AS agency, run.touches, ${STATE_SQL} AS state, run.version, ${AWAITED_SQL} AS awaits,
         coalesce(file.name, '') AS "fileName", coalesce(encode(file.sha256, 'hex'), '') AS "fileHash",
         ARRAY[run.created_by_person_id, run.sent_by_person_id] AS authors,
         (SELECT count(*)::int FROM import_problems WHERE run_id = run.id) AS problems
       FROM import_runs run ${NEWEST_JOB} LEFT JOIN files file ON file.id = run.file_id WHERE run.id = $1`,
      [id],
    );
    if (run === undefined) throw new NotFound();
    return run;
  }
}
