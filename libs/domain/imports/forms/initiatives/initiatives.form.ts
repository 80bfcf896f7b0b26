import { seesInitiative } from '@domain/programmes';
import { byRow, giveBackEach, removeEach, writeEach } from '../by-feature.js';
import { isSame } from '../judge-row.rule.js';
import type { ReadRow, SheetFields, SheetForm, StoredRecord } from '../sheet-form.js';
import { type SheetProblem, type SheetProblemCode, sheetProblem } from '../sheet-problem.js';
import { codeOf } from '../words.js';
import { DEPARTMENTS, initiativeColumns, OWNERS, STATES } from './initiative-columns.js';
import { resolveInitiatives } from './resolve-initiatives.js';
import { storedInitiatives } from './stored-initiatives.js';
import { writeInitiative } from './write-initiatives.js';

/** What a file does not change once an initiative is no draft, and the way that does. */
const OFFICIAL: Readonly<Record<string, SheetProblemCode>> = {
  title: 'imports/by-revision',
  summary: 'imports/by-revision',
  ownerKind: 'imports/by-confirmation',
  theme: 'imports/place-stays',
  number: 'imports/place-stays',
};

/** The initiatives of a programme. The official wording of what is no draft goes out to be read, and is changed by a revision. */
export const initiativesForm: SheetForm = {
  code: 'initiatives',
  name: { ja: '取組', en: 'initiatives' },
  recordType: 'initiative',
  columns: initiativeColumns,
  titleKey: 'title',
  permission: 'initiative.manage',
  ownColumns: { [DEPARTMENTS.prefecture]: 'prefecture', [DEPARTMENTS.city]: 'city' },
  byFeature: true,
  creates: true,
  scopes: ['programme'],
  taken: async (tx, { programme }, actor) =>
    storedInitiatives(
      tx,
      `($1::text IS NULL OR programme.code = $1) AND ${seesInitiative(actor, 'initiative.id')}`,
      [programme ?? null],
    ),
  resolve: resolveInitiatives,
  stored: async (tx, rows, actor) =>
    byRow(
      rows,
      await storedInitiatives(tx, `initiative.id = ANY($1) AND ${seesInitiative(actor, 'initiative.id')}`, [
        rows.flatMap(({ id }) => id ?? []),
      ]),
    ),
  check,
  ownerOfNew: ({ fields }) => {
    const owner = codeOf(OWNERS, fields['ownerKind']);
    return owner === 'prefecture' || owner === 'city' ? owner : null;
  },
  write: async (tx, rows, context) => writeEach(rows, async (row) => writeInitiative(tx, row, context)),
  giveBack: async (tx, rows, context) => {
    const known = await storedInitiatives(tx, 'initiative.id = ANY($1)', [rows.map(({ id }) => id)]);
    return giveBackEach(rows, byRow(rows, known), async (row) => writeInitiative(tx, row, context));
  },
  remove: async (tx, rows, { actor, features }) => {
    const known = await storedInitiatives(tx, 'initiative.id = ANY($1)', [rows.map(({ id }) => id)]);
    return removeEach(rows, known, async ({ id, version }) => features.drafts.delete(actor, id, version));
  },
};

function check(row: ReadRow, after: SheetFields, stored: StoredRecord | null): SheetProblem[] {
  const before = stored?.fields ?? {};
  const changed = (key: string) => !isSame(after[key] ?? null, before[key] ?? null);
  const at = (key: string) => ({
    number: row.number,
    address: row.addresses[key] ?? null,
    head: initiativeColumns.find((column) => column.key === key)?.head ?? null,
  });
  const refused =
    stored === null || before['state'] === STATES.draft
      ? []
      : Object.entries(OFFICIAL).flatMap(([key, code]) =>
          changed(key) ? [sheetProblem(at(key), code, { head: at(key).head ?? '' })] : [],
        );
  if (stored !== null && changed('number') && after['number'] === null)
    refused.push(sheetProblem(at('number'), 'imports/not-clearable', { head: at('number').head ?? '' }));
  // 「未定」 is what an import did not know; nobody decides it.
  if (refused.length > 0 || !changed('ownerKind') || after['ownerKind'] !== OWNERS.unknown) return refused;
  const choices = [OWNERS.prefecture, OWNERS.city, OWNERS.joint].join('・');
  return [sheetProblem(at('ownerKind'), 'imports/choice', { text: OWNERS.unknown, choices })];
}
