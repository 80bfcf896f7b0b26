import { Injectable } from '@nestjs/common';
import { type Actor, may } from '@domain/access';
import { periodsDiffer } from '@domain/strategies';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import { onVisible, visibleInitiatives } from './drafts/visible-initiatives.js';
import { GAP_FACTS } from './gaps/gap-facts.sql.js';
import { type GapFacts, gapsOf } from './initiative-gaps.rule.js';
import { cameBySql, departmentsSql } from './initiative-parts.sql.js';
import { countInitiatives } from './programme-counts.rule.js';
import { OFFICIAL, statementTexts } from './programme-records.js';
import type { ProgrammeView } from './programme.schemas.js';

type Theme = ProgrammeView['themes'][number];
type StoredRow = Omit<Theme['initiatives'][number], 'gaps'> & { gapFacts: GapFacts };
type StoredTheme = Omit<Theme, 'initiatives'> & { initiatives: StoredRow[] };
type Stored = Omit<ProgrammeView, 'counts' | 'themes' | 'strategies' | 'can'> & {
  themes: StoredTheme[];
  strategies: Omit<ProgrammeView['strategies'][number], 'periodDiffers'>[];
};

const INITIATIVE_ROW = `json_build_object('id', initiative.id, 'code', initiative.code, 'number', initiative.number,
  'title', initiative.title, 'ownerKind', initiative.owner_kind, 'ownerStatus', initiative.owner_status,
  'state', initiative.state, 'departments', ${departmentsSql('initiative')},
  'partnerIds', coalesce((SELECT json_agg(organisation_id ORDER BY position) FROM initiative_partners
    WHERE initiative_id = initiative.id), '[]'::json),
  'sdgs', initiative.sdgs, 'tags', initiative.tags, 'fundingSources', initiative.funding_sources, 'gapFacts', ${GAP_FACTS},
  'lineage', ${cameBySql('initiative', 'kind')}, 'lineageStatus', ${cameBySql('initiative', 'status')})`;

/** One programme with everything its page shows but tasks (whose visibility only that feature knows), in one statement. */
@Injectable()
export class ProgrammeQuery {
  constructor(private readonly database: Database) {}

  async read(actor: Actor, code: string): Promise<ProgrammeView> {
    const values = new Placeholders();
    values.add(code);
    const visible = visibleInitiatives(actor, 'initiative', values);
    const row = await this.database.row<{ programme: Stored; used: boolean }>(
      `SELECT json_build_object('id', programme.id, 'code', programme.code, 'name', programme.name,
         'generation', programme.generation, 'fyFrom', programme.fy_from, 'fyTo', programme.fy_to,
         'periodInferred', programme.period_inferred, 'version', programme.version, 'note', programme.note,
         'principles', ${statementTexts('principles')}, 'challenges', ${statementTexts('challenges')}, 'official', ${OFFICIAL},
         'council', (SELECT json_build_object('id', id, 'name', name) FROM organisations WHERE id = programme.council_organisation_id),
         'strategies', coalesce((SELECT json_agg(json_build_object('id', strategy.id, 'name', strategy.name, 'agency', strategy.agency_code,
             'fyFrom', strategy.fy_from, 'fyTo', strategy.fy_to) ORDER BY agency.position NULLS LAST, strategy.name COLLATE "C", strategy.id)
           FROM programme_strategies link JOIN strategies strategy ON strategy.id = link.strategy_id
           LEFT JOIN agencies agency ON agency.code = strategy.agency_code WHERE link.programme_id = programme.id), '[]'::json),
         'decidedOn', programme.decided_on, 'positionedIn', programme.positioned_in, 'objectives', programme.objectives,
         'relations', programme.relations, 'outcome', programme.outcome,
         'report', (SELECT json_build_object('title', title, 'fyFrom', fy_from, 'fyTo', fy_to)
           FROM progress_reports WHERE programme_id = programme.id),
         'organisations', coalesce((SELECT json_agg(json_build_object('id', organisation.id, 'name', organisation.name,
             'initiativeCount', partner.initiatives) ORDER BY partner.initiatives DESC, organisation.id)
           FROM (SELECT organisation_id, count(*) AS initiatives FROM initiative_partners
             JOIN initiatives initiative ON initiative.id = initiative_id
             WHERE initiative.programme_id = programme.id AND ${visible} GROUP BY organisation_id) partner
           JOIN organisations organisation ON organisation.id = partner.organisation_id), '[]'::json),
         'departments', coalesce((SELECT json_agg(json_build_object('id', department.id, 'agency', department.agency_code,
             'name', department.name, 'demo', department.demo)
             ORDER BY agency.position, department.name COLLATE "C", department.id)
           FROM departments department JOIN agencies agency ON agency.code = department.agency_code
           WHERE department.id IN (SELECT charge.department_id FROM initiative_departments charge
             JOIN initiatives initiative ON initiative.id = charge.initiative_id
             WHERE initiative.programme_id = programme.id AND ${visible})), '[]'::json),
         'themes', coalesce((SELECT json_agg(json_build_object('id', theme.id, 'code', theme.code, 'number', theme.number,
             'title', theme.title, 'summary', theme.summary, 'aims', theme.aims, 'version', theme.version,
             'initiatives', coalesce((SELECT json_agg(${INITIATIVE_ROW} ORDER BY initiative.number, initiative.code)
               FROM initiatives initiative WHERE initiative.theme_id = theme.id AND ${visible}), '[]'::json)) ORDER BY theme.number)
           FROM themes theme WHERE theme.programme_id = programme.id), '[]'::json),
         'dataIssues', coalesce((SELECT json_agg(json_build_object('place', place, 'statement', statement) ORDER BY id)
           FROM data_issues issue WHERE programme_id = programme.id AND state = 'open' AND ${onVisible('issue', visible)}), '[]'::json)) AS programme,
         EXISTS (SELECT FROM initiatives WHERE programme_id = programme.id) AS used
       FROM programmes programme WHERE programme.code = $1`,
      values.values,
    );
    if (row === null) throw new NotFound();
    const themes = row.programme.themes.map((theme) => ({
      ...theme,
      initiatives: theme.initiatives.map(({ gapFacts, ...initiative }) => ({
        ...initiative,
        gaps: gapsOf({ ...initiative, gapFacts }),
      })),
    }));
    const counts = countInitiatives(themes.flatMap(({ initiatives }) => initiatives));
    const strategies = row.programme.strategies.map((strategy) => ({
      ...strategy,
      periodDiffers: periodsDiffer(row.programme, strategy),
    }));
    // A draft may be one's own agency's or both agencies'.
    const draft = may(actor, 'initiative.manage', { owner: 'joint' });
    const manages = may(actor, 'programme.manage');
    return {
      ...row.programme,
      themes,
      counts,
      strategies,
      can: {
        draft,
        edit: manages,
        position: (['prefecture', 'city', 'joint'] as const).filter(
          (owner) => manages && may(actor, 'strategy.manage', { owner }),
        ),
        remove: manages && !row.used && row.programme.report === null,
      },
    };
  }
}
