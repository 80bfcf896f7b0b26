import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import { gapsOf } from './initiative-gaps.rule.js';
import { cameBySql, departmentsSql } from './initiative-parts.sql.js';
import { countInitiatives } from './programme-counts.rule.js';
import type { ProgrammeView } from './programme.schemas.js';

type Theme = ProgrammeView['themes'][number];
type StoredTheme = Omit<Theme, 'initiatives'> & { initiatives: Omit<Theme['initiatives'][number], 'gaps'>[] };
type Stored = Omit<ProgrammeView, 'counts' | 'themes'> & { themes: StoredTheme[] };

const INITIATIVE_ROW = `json_build_object('id', initiative.id, 'code', initiative.code, 'number', initiative.number,
  'title', initiative.title, 'ownerKind', initiative.owner_kind, 'ownerStatus', initiative.owner_status,
  'state', initiative.state, 'departments', ${departmentsSql('initiative')},
  'partnerIds', coalesce((SELECT json_agg(organisation_id ORDER BY position) FROM initiative_partners
    WHERE initiative_id = initiative.id), '[]'::json),
  'lineage', ${cameBySql('initiative', 'kind')}, 'lineageStatus', ${cameBySql('initiative', 'status')})`;

/** One programme with everything its page shows but tasks (whose visibility only that feature knows), in one statement. */
@Injectable()
export class ProgrammeQuery {
  constructor(private readonly database: Database) {}

  async read(code: string): Promise<ProgrammeView> {
    const row = await this.database.row<{ programme: Stored }>(
      `SELECT json_build_object('id', programme.id, 'code', programme.code, 'name', programme.name,
         'generation', programme.generation, 'fyFrom', programme.fy_from, 'fyTo', programme.fy_to,
         'decidedOn', programme.decided_on, 'positionedIn', programme.positioned_in, 'objectives', programme.objectives,
         'relations', programme.relations, 'outcome', programme.outcome,
         'report', (SELECT json_build_object('title', title, 'fyFrom', fy_from, 'fyTo', fy_to)
           FROM progress_reports WHERE programme_id = programme.id),
         'organisations', coalesce((SELECT json_agg(json_build_object('id', organisation.id, 'name', organisation.name,
             'initiativeCount', partner.initiatives) ORDER BY partner.initiatives DESC, organisation.id)
           FROM (SELECT organisation_id, count(*) AS initiatives FROM initiative_partners
             JOIN initiatives initiative ON initiative.id = initiative_id
             WHERE initiative.programme_id = programme.id GROUP BY organisation_id) partner
           JOIN organisations organisation ON organisation.id = partner.organisation_id), '[]'::json),
         'departments', coalesce((SELECT json_agg(json_build_object('id', department.id, 'agency', department.agency_code,
             'name', department.name, 'demo', department.demo)
             ORDER BY agency.position, department.name COLLATE "C", department.id)
           FROM departments department JOIN agencies agency ON agency.code = department.agency_code
           WHERE department.id IN (SELECT charge.department_id FROM initiative_departments charge
             JOIN initiatives initiative ON initiative.id = charge.initiative_id
             WHERE initiative.programme_id = programme.id)), '[]'::json),
         'themes', coalesce((SELECT json_agg(json_build_object('id', theme.id, 'code', theme.code, 'number', theme.number,
             'title', theme.title, 'summary', theme.summary,
             'initiatives', coalesce((SELECT json_agg(${INITIATIVE_ROW} ORDER BY initiative.number, initiative.code)
               FROM initiatives initiative WHERE initiative.theme_id = theme.id), '[]'::json)) ORDER BY theme.number)
           FROM themes theme WHERE theme.programme_id = programme.id), '[]'::json),
         'dataIssues', coalesce((SELECT json_agg(json_build_object('place', place, 'statement', statement) ORDER BY id)
           FROM data_issues WHERE programme_id = programme.id AND state = 'open'), '[]'::json)) AS programme
       FROM programmes programme WHERE programme.code = $1`,
      [code],
    );
    if (row === null) throw new NotFound();
    const themes = row.programme.themes.map((theme) => ({
      ...theme,
      initiatives: theme.initiatives.map((initiative) => ({ ...initiative, gaps: gapsOf(initiative) })),
    }));
    const counts = countInitiatives(themes.flatMap(({ initiatives }) => initiatives));
    return { ...row.programme, themes, counts };
  }
}
