import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { visibleInitiatives } from '@domain/programmes';
import { Database, Placeholders } from '@platform/database';
import { invalidField, NotFound } from '@platform/errors';
import { cursorForms, readCursor } from '@platform/http';
import { EVENT_JOINS, namesIn } from '../words/event-row.sql.js';
import type { Names } from '../words/tell-value.js';
import { initiativeAlone, FOLDED, wholeProgramme } from './folded-changes.sql.js';
import type { ChangesAsked, ChangesView } from './changes.schemas.js';
import { type FoldedRow, toldChange } from './told-change.js';

type Subject = ChangesView['items'][number]['subject'];
interface Row {
  known: boolean;
  items: (Subject & { fields: FoldedRow[] })[];
  names: Names;
  counts: ChangesView['counts'];
  nextCursor: string | null;
}

/** What changed between two days, field by field, read from the record: the first value before, the last one after. */
@Injectable()
export class ChangesQuery {
  constructor(private readonly database: Database) {}

  /** Of a programme, its themes and its initiatives. */
  async ofProgramme(actor: Actor, code: string, asked: ChangesAsked): Promise<ChangesView> {
    return this.read(actor, wholeProgramme(visibleTo(actor)), code, asked);
  }

  async ofInitiative(actor: Actor, id: string, asked: ChangesAsked): Promise<ChangesView> {
    return this.read(actor, initiativeAlone(visibleTo(actor)), id, asked);
  }

  /** One statement; a page is as many records as asked for, each with all its fields. */
  private async read(actor: Actor, subjects: string, key: string, asked: ChangesAsked): Promise<ChangesView> {
    const { from, to, limit } = asked;
    if (to < from)
      throw invalidField(
        '/to',
        'audit/period-reversed',
        '終わりの日は、始まりの日以後にしてください。',
        'The last day must not be before the first.',
      );
    const values = new Placeholders();
    values.add(key);
    values.add(from);
    values.add(to);
    const after = readCursor(asked.cursor, cursorForms.number)?.[0] ?? '0';
    const row = await this.database.row<Row>(
      `WITH ${subjects}, ${FOLDED},
       changed AS (SELECT subject_kind, subject_id, position, count(*) AS fields FROM folded GROUP BY 1, 2, 3),
       page AS MATERIALIZED (SELECT * FROM changed WHERE position > ${values.add(after)}::bigint
         ORDER BY position LIMIT ${values.constant(limit)} + 1),
       shown AS (SELECT * FROM page ORDER BY position LIMIT ${values.constant(limit)}),
       told AS (SELECT folded.*, concat_ws(' ', before::text, after::text) AS content
         FROM folded JOIN shown USING (subject_kind, subject_id))
       SELECT EXISTS (SELECT FROM subjects) AS known,
         coalesce((SELECT json_agg(json_build_object('kind', subject.kind, 'id', subject.id, 'title', subject.title,
             'themeNumber', subject.theme_number, 'number', subject.number,
             'fields', (SELECT json_agg(json_build_object('field', event.field, 'qualifier', event.qualifier, 'type', event.type,
                 'before', event.before, 'after', event.after, 'times', event.times, 'at', event.occurred_at,
                 'agency', event.agency_code, 'person', person.name, 'systemActor', event.system_actor,
                 'actingBy', event.acting_by, 'asDeputy', event.as_deputy,
                 'post', CASE WHEN doer.id IS NOT NULL THEN
                   concat_ws('・', doer_agency.short_name, concat_ws(' ', doer_department.name, doer.name)) END)
                 ORDER BY event.field, event.qualifier)
               FROM told event ${EVENT_JOINS} WHERE event.subject_kind = subject.kind AND event.subject_id = subject.id))
             ORDER BY shown.position) FROM shown JOIN subjects subject ON subject.kind = shown.subject_kind AND subject.id = shown.subject_id),
           '[]'::json) AS items,
         ${namesIn(actor, 'told')} AS names,
         json_build_object('subjects', (SELECT count(*) FROM changed), 'fields', (SELECT coalesce(sum(fields), 0) FROM changed)) AS counts,
         CASE WHEN (SELECT count(*) FROM page) > ${values.constant(limit)} THEN (SELECT max(position) FROM shown)::text END AS "nextCursor"`,
      values.values,
    );
    if (row?.known !== true) throw new NotFound();
    const { items, names, counts, nextCursor } = row;
    return {
      from,
      to,
      items: items.map(({ fields, ...subject }) => ({
        subject,
        fields: fields.map((field) => toldChange(field, names)),
      })),
      counts,
      nextCursor,
    };
  }
}

function visibleTo(actor: Actor): string {
  return visibleInitiatives(actor, 'initiative', new Placeholders());
}
