import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, requirePermission } from '@domain/access';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import { EventLog } from '@platform/events';

/** A statement of the plan, with the key by which its source calls it. */
interface Statement {
  key: string | null;
  text: string;
}

export interface StoredProgramme {
  id: string;
  code: string;
  name: string;
  generation: number;
  fyFrom: number;
  fyTo: number;
  periodInferred: boolean;
  decidedOn: string | null;
  objectives: string[];
  relations: string[];
  principles: Statement[];
  challenges: Statement[];
  outcome: string | null;
  councilOrganisationId: string | null;
  note: string | null;
  version: number;
  /** It has initiatives that were agreed: its wording is official. */
  official: boolean;
}

const statements = (column: string) => `coalesce((SELECT json_agg(json_build_object('key', item ->> 'key',
    'text', coalesce(item ->> 'text', item #>> '{}')) ORDER BY place)
  FROM jsonb_array_elements(programme.${column}) WITH ORDINALITY AS listed (item, place)), '[]'::json)`;

/** What a page shows of them. */
export const statementTexts = (column: 'principles' | 'challenges') =>
  `coalesce((SELECT json_agg(coalesce(item ->> 'text', item #>> '{}') ORDER BY place)
    FROM jsonb_array_elements(programme.${column}) WITH ORDINALITY AS listed (item, place)), '[]'::json)`;

/** An initiative before it is agreed may still be called otherwise, and its programme with it. */
export const OFFICIAL = `EXISTS (SELECT FROM initiatives WHERE programme_id = programme.id AND state NOT IN ('draft', 'proposed'))`;

const READ = `SELECT programme.id, code, name, generation, fy_from AS "fyFrom", fy_to AS "fyTo", period_inferred AS "periodInferred",
    decided_on AS "decidedOn", objectives, relations, ${statements('principles')} AS principles, ${statements('challenges')} AS challenges,
    outcome, council_organisation_id AS "councilOrganisationId", note, version, ${OFFICIAL} AS official
  FROM programmes programme WHERE code = $1 FOR UPDATE`;

/** What every command on a programme or a theme does first and last. */
@Injectable()
export class ProgrammeRecords {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  /** The programme, locked: its themes and places change under this lock. */
  async lock(actor: Actor, code: string): Promise<StoredProgramme> {
    const programme = await this.database.row<StoredProgramme>(READ, [code]);
    if (programme === null) throw new NotFound();
    requirePermission(actor, 'programme.manage', { owner: 'joint' });
    return programme;
  }

  async append(
    tx: EntityManager,
    actor: Actor,
    type: string,
    programmeId: string,
    content: Record<string, unknown>,
  ): Promise<void> {
    await this.events.append(tx, actor, {
      type,
      subjectType: 'programme',
      subjectId: programmeId,
      content,
    });
  }
}

/** The stored form of what was typed: a statement that is still there keeps its key. */
export function statementsOf(texts: readonly string[], before: readonly Statement[] = []): Statement[] {
  return texts.map((text) => ({ key: before.find((one) => one.text === text)?.key ?? null, text }));
}
