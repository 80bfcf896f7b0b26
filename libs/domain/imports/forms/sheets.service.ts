import { Injectable } from '@nestjs/common';
import { type Actor, requirePermission } from '@domain/access';
import { Database } from '@platform/database';
import { invalidField, NotFound } from '@platform/errors';
import { EventLog } from '@platform/events';
import { streamedLimits } from '@platform/spreadsheets';
import { warekiDate } from '@platform/time';
import { importRunEvents } from '../runs/import-run.events.js';
import { sheetForm } from './index.js';
import type { SheetQuery } from './sheet.schemas.js';
import type { FormCode } from './sheet-form.js';
import { writeSheet } from './write-sheet.js';

const SCOPE_TABLES = { programme: 'programmes', strategy: 'strategies' } as const;

/** What leaves must come back: no form is longer than what an import reads; the line of heads is one of its rows. */
const MOST_ROWS = streamedLimits.rows - 1;

/** The forms, with what is stored in them. */
@Injectable()
export class SheetsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  /** Whoever takes a form is in the history: what left the house, in which form, and how much. */
  async take(actor: Actor, code: FormCode, query: SheetQuery): Promise<{ name: string; bytes: Uint8Array }> {
    const form = sheetForm(code);
    if (form === null) throw new NotFound();
    requirePermission(actor, 'sheet.export', { owner: 'joint' });
    return this.database.transaction(async (tx) => {
      for (const scope of ['programme', 'strategy'] as const) {
        const asked = query[scope];
        if (asked === undefined) continue;
        const known = form.scopes.includes(scope)
          ? await tx.query<object[]>(`SELECT 1 FROM ${SCOPE_TABLES[scope]} WHERE code = $1`, [asked])
          : [];
        if (known.length === 0)
          throw invalidField(
            `/${scope}`,
            'imports/scope-unknown',
            'この様式は、その計画では取り出せません。',
            'The form cannot be taken for this programme or strategy.',
          );
      }
      const records = await form.taken(tx, query, actor);
      if (records.length > MOST_ROWS) throw tooMany(form.scopes[0]);
      await this.events.append(tx, actor, {
        type: importRunEvents.sheetTaken,
        subjectType: 'account',
        subjectId: actor.accountId ?? '',
        content: { form: code, format: query.format, rows: records.length },
      });
      const name = `${form.name.ja}_${warekiDate(actor.today)}.${query.format}`;
      return { name, bytes: await writeSheet(form, records, query.format) };
    });
  }
}

function tooMany(scope: 'programme' | 'strategy' | undefined): Error {
  return invalidField(
    `/${scope ?? 'form'}`,
    'imports/too-many-to-take',
    `この様式は${MOST_ROWS.toLocaleString('ja')}行を超えるため、一度に取り出せません。プログラムか戦略で絞ってください。`,
    `The form would have more than ${MOST_ROWS.toLocaleString('en')} rows. Please narrow it to a programme or a strategy.`,
  );
}
