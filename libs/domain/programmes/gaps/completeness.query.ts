import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import { visibleInitiatives } from '../drafts/visible-initiatives.js';
import { gapKinds, gapsOf, type InCharge } from '../initiative-gaps.rule.js';
import { departmentsSql } from '../initiative-parts.sql.js';
import { placeJoins } from '../theme-lineage.sql.js';
import type { CompletenessView } from './completeness.schemas.js';
import { GAP_FACTS } from './gap-facts.sql.js';

type Item = CompletenessView['items'][number];
type Stored = Pick<CompletenessView, 'programme'> & { items: (Omit<Item, 'gaps'> & InCharge)[] };

/** The initiatives of a programme that lack something, in one statement. */
@Injectable()
export class CompletenessQuery {
  constructor(private readonly database: Database) {}

  async read(actor: Actor, code: string): Promise<CompletenessView> {
    const values = new Placeholders();
    values.add(code);
    const visible = visibleInitiatives(actor, 'initiative', values);
    const row = await this.database.row<{ found: Stored }>(
      `SELECT json_build_object(
         'programme', json_build_object('code', whole.code, 'name', whole.name, 'fyFrom', whole.fy_from, 'fyTo', whole.fy_to),
         'items', coalesce((SELECT json_agg(json_build_object('id', initiative.id, 'code', initiative.code,
             'number', initiative.number, 'themeNumber', theme.number, 'title', initiative.title,
             'ownerKind', initiative.owner_kind, 'ownerStatus', initiative.owner_status, 'state', initiative.state,
             'departments', ${departmentsSql('initiative')}, 'gapFacts', ${GAP_FACTS})
             ORDER BY theme.number, initiative.number, initiative.code)
           FROM initiatives initiative ${placeJoins('initiative')} WHERE initiative.programme_id = whole.id AND ${visible}), '[]'::json)) AS found
       FROM programmes whole WHERE whole.code = $1`,
      values.values,
    );
    if (row === null) throw new NotFound();
    const items = row.found.items
      .map(({ departments, gapFacts, ...item }) => ({
        ...item,
        gaps: gapsOf({ ...item, departments, gapFacts }),
      }))
      .filter(({ gaps }) => gaps.length > 0);
    const counts = gapKinds
      .map((gap) => ({ gap, initiatives: items.filter(({ gaps }) => gaps.includes(gap)).length }))
      .filter(({ initiatives }) => initiatives > 0);
    return { programme: row.found.programme, items, counts };
  }
}
