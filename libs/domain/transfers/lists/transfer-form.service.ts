import { Injectable } from '@nestjs/common';
import { type Actor, type Agency, requirePermission } from '@domain/access';
import { Database } from '@platform/database';
import { EventLog } from '@platform/events';
import { writeCsv, writeXlsx } from '@platform/spreadsheets';
import { addDays, Clock, type Day, warekiDate } from '@platform/time';
import { type ColumnKey, columnKeys, columns } from '../rows/columns.js';
import { transferEvents } from '../transfer.events.js';
import type { FormQuery } from './transfer-list.schemas.js';

type FormRow = Record<ColumnKey, string | null>;

const EXPLANATION = [
  ['この表の書き方'],
  ['動く人の行だけを直します。異動前と異動後が同じ行は「異動なし」として読み飛ばします。'],
  ['離れる人は、異動後の所属と職を空にします。新しく来る人は、行を足して異動前を空にします。'],
  ['ほかの職を兼ねる人は、行を足して兼務に○を付けます。いまの職はそのまま続きます。'],
  ['発令日を空にすると、一覧の発令日になります。書き方の例：R9.4.1／令和9年4月1日／2027/4/1'],
  ['引継ぎ先は任意です。説明を受ける人のメールアドレスを書きます。'],
];

/** The form to fill in: the agency's posts with their holders, so that only those who move need a change. */
@Injectable()
export class TransferFormService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** It holds names and addresses, so whoever takes it is in the history. */
  async download(
    actor: Actor,
    { format, effectiveOn }: FormQuery,
  ): Promise<{ name: string; bytes: Uint8Array }> {
    requirePermission(actor, 'transfer.prepare', { owner: actor.agency });
    return this.database.transaction(async (tx) => {
      const day = effectiveOn ?? (await this.clock.today());
      const rows = await this.rows(actor.agency ?? 'prefecture', day);
      const table = [
        columnKeys.map((key) => columns[key].head),
        ...rows.map((row) => columnKeys.map((key) => row[key] ?? '')),
      ];
      await this.events.append(tx, actor, {
        type: transferEvents.formTaken,
        subjectType: 'account',
        subjectId: actor.accountId ?? '',
        content: { format, day, rows: rows.length },
      });
      const name = `異動の一覧_${warekiDate(day)}.${format}`;
      const widths = columnKeys.map((key) => columns[key].width);
      return {
        name,
        bytes:
          format === 'csv'
            ? writeCsv(table)
            : await writeXlsx([
                { name: '異動の一覧', rows: table, widths },
                { name: '書き方', rows: EXPLANATION, widths: [100] },
              ]),
      };
    });
  }

  /** Who holds what on the day before; a post that nobody holds has a row for whoever comes. */
  private async rows(agency: Agency, day: Day): Promise<FormRow[]> {
    return this.database.rows<FormRow>(
      `WITH RECURSIVE tree AS (
         SELECT id, name AS path FROM departments WHERE parent_id IS NULL
         UNION ALL SELECT child.id, tree.path || ' ' || child.name FROM departments child JOIN tree ON tree.id = child.parent_id)
       SELECT person.name, person.email, CASE WHEN person.id IS NOT NULL THEN tree.path END AS "fromDepartment",
         CASE WHEN person.id IS NOT NULL THEN post.name END AS "fromPost", tree.path AS "toDepartment", post.name AS "toPost"
       FROM posts post LEFT JOIN tree ON tree.id = post.department_id
       LEFT JOIN post_holders holder ON holder.post_id = post.id AND holder.kind = 'holder'
         AND holder.valid_from <= $2::date AND (holder.valid_to IS NULL OR holder.valid_to >= $2::date)
       LEFT JOIN people person ON person.id = holder.person_id
       WHERE post.agency_code = $1 AND post.valid_from <= $3::date AND (post.valid_to IS NULL OR post.valid_to >= $3::date)
       ORDER BY tree.path COLLATE "C", post.name COLLATE "C", post.id, person.name COLLATE "C", person.id`,
      [agency, addDays(day, -1), day],
    );
  }
}
