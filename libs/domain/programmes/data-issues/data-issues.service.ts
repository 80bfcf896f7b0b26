import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, requirePermission } from '@domain/access';
import { Database, newId } from '@platform/database';
import { invalidField, NotFound, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { seesInitiative } from '../drafts/visible-initiatives.js';
import { WrongIssueState } from './data-issue.errors.js';
import { dataIssueEvents } from './data-issue.events.js';
import type { DataIssueView, ReportIssue } from './data-issue.schemas.js';
import { DataIssuesQuery } from './data-issues.query.js';

/** A contradiction is kept as stated, and stays open until a person rules. */
@Injectable()
export class DataIssuesService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly query: DataIssuesQuery,
  ) {}

  async report(actor: Actor, input: ReportIssue): Promise<DataIssueView> {
    return this.database.transaction(async (tx) => {
      requirePermission(actor, 'data_issue.report');
      const programmeId = await this.programmeOf(actor, input);
      const { place, statement, initiativeId } = input;
      const id = newId();
      const [row] = await tx.query<{ id: string }[]>(
        `INSERT INTO data_issues (id, programme_id, place, statement, subject_type, subject_id)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING id`,
        [id, programmeId, place, statement, initiativeId === null ? null : 'initiative', initiativeId],
      );
      if (row === undefined) throw alreadyReported();
      await this.append(tx, actor, dataIssueEvents.reported, id, { place, statement });
      return this.query.read(actor, id);
    });
  }

  /** Says what holds. The source stays as it was; whoever follows the ruling changes the record by its own way. */
  async rule(actor: Actor, id: string, version: number, ruling: string): Promise<DataIssueView> {
    return this.change(actor, id, version, 'open', async (tx) => {
      await tx.query(
        `UPDATE data_issues SET state = 'ruled', ruling = $2, ruled_at = app_now(), ruled_by_post_id = $3,
           ruled_by_person_id = $4, version = version + 1 WHERE id = $1`,
        [id, ruling, actor.postId, actor.personId],
      );
      const changes = {
        state: { before: 'open', after: 'ruled' },
        ruling: { before: null, after: ruling },
      };
      await this.append(tx, actor, dataIssueEvents.ruled, id, { changes });
    });
  }

  async reopen(actor: Actor, id: string, version: number, reason: string): Promise<DataIssueView> {
    return this.change(actor, id, version, 'ruled', async (tx, before) => {
      await tx.query(
        `UPDATE data_issues SET state = 'open', ruling = NULL, ruled_at = NULL, ruled_by_post_id = NULL,
           ruled_by_person_id = NULL, version = version + 1 WHERE id = $1`,
        [id],
      );
      const changes = {
        state: { before: 'ruled', after: 'open' },
        ruling: { before: before.ruling, after: null },
      };
      await this.append(tx, actor, dataIssueEvents.reopened, id, { changes, reason });
    });
  }

  private async change(
    actor: Actor,
    id: string,
    version: number,
    from: DataIssueView['state'],
    work: (tx: EntityManager, before: DataIssueView) => Promise<void>,
  ): Promise<DataIssueView> {
    return this.database.transaction(async (tx) => {
      requirePermission(actor, 'data_issue.rule');
      const locked = await this.database.row(`SELECT 1 FROM data_issues WHERE id = $1 FOR UPDATE`, [id]);
      if (locked === null) throw new NotFound();
      const before = await this.query.read(actor, id);
      if (before.version !== version) throw new StaleEdit(before);
      if (before.state !== from) throw new WrongIssueState(before.state);
      await work(tx, before);
      return this.query.read(actor, id);
    });
  }

  /** The programme of the code, which must hold the initiative named. */
  private async programmeOf(actor: Actor, { programmeCode, initiativeId }: ReportIssue): Promise<string> {
    const programme = await this.database.row<{ id: string; holds: boolean }>(
      `SELECT id, $2::uuid IS NULL OR EXISTS (SELECT FROM initiatives WHERE id = $2 AND programme_id = programmes.id
           AND ${seesInitiative(actor, 'initiatives.id')}) AS holds
       FROM programmes WHERE code = $1`,
      [programmeCode, initiativeId],
    );
    if (programme === null)
      throw invalidField(
        '/programmeCode',
        'data-issues/unknown-programme',
        'プログラムが見つかりません。',
        'There is no such programme.',
      );
    if (!programme.holds)
      throw invalidField(
        '/initiativeId',
        'data-issues/unknown-initiative',
        'このプログラムの取組を選んでください。',
        'Please choose an initiative of this programme.',
      );
    return programme.id;
  }

  private async append(
    tx: EntityManager,
    actor: Actor,
    type: string,
    id: string,
    content: Record<string, unknown>,
  ): Promise<void> {
    await this.events.append(tx, actor, { type, subjectType: 'data_issue', subjectId: id, content });
  }
}

function alreadyReported(): Error {
  return invalidField(
    '/statement',
    'data-issues/already-there',
    '同じ箇所の同じ疑義が、すでに知らされています。',
    'The same issue in the same place was reported already.',
  );
}
