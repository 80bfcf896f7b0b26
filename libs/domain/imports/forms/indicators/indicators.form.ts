import { byRow, giveBackEach, removeEach, writeEach } from '../by-feature.js';
import type { SheetForm } from '../sheet-form.js';
import { codeOf } from '../words.js';
import { indicatorColumns, OWNERS } from './indicator-columns.js';
import { resolveIndicators } from './resolve-indicators.js';
import { indicatorsIn, indicatorsWith } from './stored-indicators.js';
import { writeIndicator } from './write-indicators.js';

/** What each indicator is. Targets and measured values have forms of their own; a new row is a draft. */
export const indicatorsForm: SheetForm = {
  code: 'indicators',
  name: { ja: '指標', en: 'indicators' },
  recordType: 'indicator',
  columns: indicatorColumns,
  titleKey: 'name',
  permission: 'indicator.manage',
  byFeature: true,
  refusedAt: { 'kpis/measured': ['kind', 'unit', 'periodKind', 'cumulativePersons'] },
  creates: true,
  scopes: ['programme', 'strategy'],
  taken: indicatorsIn,
  resolve: resolveIndicators,
  stored: async (tx, rows) =>
    byRow(
      rows,
      await indicatorsWith(
        tx,
        rows.flatMap(({ id }) => id ?? []),
      ),
    ),
  check: () => [],
  ownerOfNew: ({ fields }) => {
    const owner = codeOf(OWNERS, fields['owner']);
    return owner === 'prefecture' || owner === 'city' ? owner : null;
  },
  write: async (tx, rows, context) => writeEach(rows, async (row) => writeIndicator(tx, row, context)),
  giveBack: async (tx, rows, context) => {
    const known = await indicatorsWith(
      tx,
      rows.map(({ id }) => id),
    );
    return giveBackEach(rows, byRow(rows, known), async (row) => writeIndicator(tx, row, context));
  },
  remove: async (tx, rows, { actor, features }) => {
    const known = await indicatorsWith(
      tx,
      rows.map(({ id }) => id),
    );
    return removeEach(rows, known, async ({ id }) => features.indicators.delete(actor, id));
  },
};
