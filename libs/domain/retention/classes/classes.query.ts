import { Injectable } from '@nestjs/common';
import { type Actor, type Agency, may } from '@domain/access';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import { inScope } from '../retention-scope.js';
import type { RetentionClassView } from '../retention.schemas.js';
import type { RecordKindName } from '../kinds/index.js';
import { recordKindNames } from '../kinds/index.js';

type Stored = Omit<RetentionClassView, 'can'> & { agency: Agency; kind: RecordKindName };

/** How long each agency keeps each kind of record. */
@Injectable()
export class RetentionClassesQuery {
  constructor(private readonly database: Database) {}

  /** One statement; an agency has as many as there are kinds. */
  async list(actor: Actor): Promise<{ items: RetentionClassView[] }> {
    return { items: await this.find(actor) };
  }

  async read(actor: Actor, id: string): Promise<RetentionClassView> {
    const [found] = await this.find(actor, id);
    if (found === undefined) throw new NotFound();
    return found;
  }

  private async find(actor: Actor, id?: string): Promise<RetentionClassView[]> {
    const values = new Placeholders();
    const rows = await this.database.rows<{ item: Stored }>(
      `SELECT json_build_object('id', period.id, 'agency', period.agency_code, 'kind', period.kind, 'years', period.years,
         'version', period.version, 'updatedAt', period.updated_at) AS item
       FROM retention_classes period JOIN agencies agency ON agency.code = period.agency_code
       WHERE ${inScope(actor, 'retention.read', 'period', values)}
         AND (${values.add(id ?? null)}::uuid IS NULL OR period.id = $${values.values.length})
       ORDER BY array_position(${values.add(recordKindNames)}::text[], period.kind), agency.position`,
      values.values,
    );
    return rows.map(({ item }) => ({
      ...item,
      can: { edit: may(actor, 'retention.decide', { owner: item.agency }) },
    }));
  }
}
