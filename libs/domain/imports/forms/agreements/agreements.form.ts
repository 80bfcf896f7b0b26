import { byRow, giveBackEach, listOf, removeEach, writeEach } from '../by-feature.js';
import { isSame } from '../judge-row.rule.js';
import type { ReadRow, SheetFields, SheetForm, StoredRecord } from '../sheet-form.js';
import { type SheetProblem, sheetProblem } from '../sheet-problem.js';
import { codeOf } from '../words.js';
import { AGREED_KEYS, agreementColumns, HOLDERS, STATES } from './agreement-columns.js';
import { storedAgreements } from './stored-agreements.js';
import { writeAgreement } from './write-agreements.js';

/** The agreements of both agencies. What was concluded changes by an amendment; a new row is a draft. */
export const agreementsForm: SheetForm = {
  code: 'agreements',
  name: { ja: '連携協定', en: 'agreements' },
  recordType: 'agreement',
  columns: agreementColumns,
  titleKey: 'name',
  permission: 'agreement.manage',
  byFeature: true,
  creates: true,
  scopes: [],
  taken: async (tx) => storedAgreements(tx, null),
  // Parties are read by the command itself, by the names of the day of signing.
  resolve: async () => Promise.resolve(),
  stored: async (tx, rows) =>
    byRow(
      rows,
      await storedAgreements(
        tx,
        rows.flatMap(({ id }) => id ?? []),
      ),
    ),
  check,
  ownerOfNew: ({ fields }) => {
    const holder = codeOf(HOLDERS, fields['agency']);
    return holder === 'prefecture' || holder === 'city' ? holder : null;
  },
  write: async (tx, rows, context) => writeEach(rows, async (row) => writeAgreement(tx, row, context)),
  giveBack: async (tx, rows, context) => {
    const known = await storedAgreements(
      tx,
      rows.map(({ id }) => id),
    );
    return giveBackEach(rows, byRow(rows, known), async (row) => writeAgreement(tx, row, context));
  },
  remove: async (tx, rows, { actor, features }) => {
    const known = await storedAgreements(
      tx,
      rows.map(({ id }) => id),
    );
    return removeEach(rows, known, async ({ id, version }) =>
      features.agreements.discard(actor, id, version),
    );
  },
};

function check(row: ReadRow, after: SheetFields, stored: StoredRecord | null): SheetProblem[] {
  const at = (key: string) => ({
    number: row.number,
    address: row.addresses[key] ?? null,
    head: agreementColumns.find((column) => column.key === key)?.head ?? null,
  });
  const few = listOf(after, 'parties').length < 2 ? [sheetProblem(at('parties'), 'imports/parties-few')] : [];
  if (stored === null || stored.fields['state'] === STATES.draft) return few;
  return AGREED_KEYS.flatMap((key) =>
    isSame(after[key] ?? null, stored.fields[key] ?? null)
      ? []
      : [sheetProblem(at(key), 'imports/by-amendment', { head: at(key).head ?? '' })],
  );
}
