import { Injectable } from '@nestjs/common';
import { type Actor, type Agency, may } from '@domain/access';
import { postRefSql } from '@domain/agencies';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import { recordKindNames } from '../kinds/index.js';
import { inScope } from '../retention-scope.js';
import type { DisposalListView } from '../retention.schemas.js';
import { decisions, outcomes } from './disposal-state.js';

type Stored = Omit<DisposalListView, 'can'> & { agency: Agency };

/** Two lists a year: far more than an installation lives. */
const MOST_LISTS = 200;

const filtered = (name: string, condition: string) => `'${name}', count(*) FILTER (WHERE ${condition})`;
const COUNTS = [
  `'items', count(*)`,
  filtered('undecided', 'item.decision IS NULL'),
  ...decisions.map((decision) => filtered(decision, `item.decision = '${decision}'`)),
  filtered('joint', 'item.joint'),
  ...outcomes.map((outcome) => filtered(outcome, `item.outcome = '${outcome}'`)),
].join(', ');

/** The disposal lists of the agencies, the newest first, with how far each of them is. */
@Injectable()
export class DisposalListsQuery {
  constructor(private readonly database: Database) {}

  async list(actor: Actor): Promise<{ items: DisposalListView[] }> {
    return { items: await this.find(actor) };
  }

  async read(actor: Actor, id: string): Promise<DisposalListView> {
    const [found] = await this.find(actor, id);
    if (found === undefined) throw new NotFound();
    return found;
  }

  private async find(actor: Actor, id?: string): Promise<DisposalListView[]> {
    const values = new Placeholders();
    const only = values.add(id ?? null);
    const kinds = values.add(recordKindNames);
    const rows = await this.database.rows<{ item: Stored }>(
      `SELECT json_build_object('id', list.id, 'agency', list.agency_code, 'fiscalYear', list.fiscal_year,
         'state', list.state, 'version', list.version, 'proposedAt', list.proposed_at, 'approvedAt', list.approved_at,
         'approvedBy', (SELECT ${postRefSql('post')} FROM posts post WHERE post.id = list.approved_by_post_id),
         'carriedOutAt', list.carried_out_at,
         'counts', (SELECT json_build_object(${COUNTS}) FROM disposal_items item WHERE item.list_id = list.id),
         'kinds', coalesce((SELECT json_agg(json_build_object('kind', kind, 'items', items, 'undecided', undecided)
             ORDER BY array_position(${kinds}::text[], kind))
           FROM (SELECT kind, count(*) AS items, count(*) FILTER (WHERE decision IS NULL) AS undecided
             FROM disposal_items item WHERE item.list_id = list.id GROUP BY kind) counted), '[]'::json)) AS item
       FROM disposal_lists list JOIN agencies agency ON agency.code = list.agency_code
       WHERE ${inScope(actor, 'retention.read', 'list', values)} AND (${only}::uuid IS NULL OR list.id = ${only})
       ORDER BY list.fiscal_year DESC, agency.position LIMIT ${MOST_LISTS}`,
      values.values,
    );
    return rows.map(({ item }) => ({
      ...item,
      can: {
        decide: item.state === 'proposed' && may(actor, 'retention.decide', { owner: item.agency }),
      },
    }));
  }
}
