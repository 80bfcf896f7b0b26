import type { EntityManager } from 'typeorm';
import type { Agency } from '@domain/access';
import { aFlag, aLine, asNumber, asWritten, aText, aWord, aWhole } from '../cell-forms.js';
import type { ReadRow, SheetForm, SheetScope, StoredRecord } from '../sheet-form.js';
import { IN_SCOPE } from '../indicators/stored-indicators.js';
import { wordOf } from '../words.js';
import { INDICATOR_FACTS, type IndicatorFacts, indicatorsOf } from './indicator-facts.js';
import { readFigures, readPublication, readYearField, refuserOf, yearText } from './read-figures.js';
import { STATUSES, yearNumber } from './measurement-words.js';
import {
  giveBackMeasurements,
  measurementRefusals,
  removeMeasurements,
  writeMeasurements,
} from './write-measurements.js';

const columns: SheetForm['columns'] = [
  {
    key: 'code',
    head: '指標の記号',
    width: 16,
    shown: true,
    required: true,
    ...aLine(100),
    help: '指標の一覧にある記号。',
  },
  { key: 'name', head: '指標', width: 34, shown: true, ...aLine(500), help: '読むための欄です。' },
  {
    key: 'component',
    head: '値の番号',
    width: 9,
    shown: true,
    ...aWhole({ min: 1, max: 99 }),
    help: '値が二つ以上ある指標だけ。空なら1。',
  },
  { key: 'label', head: '値の名', width: 14, shown: true, ...aLine(200), help: '読むための欄です。' },
  {
    key: 'year',
    head: '年',
    width: 14,
    shown: true,
    required: true,
    ...asWritten(),
    help: '例：R5／令和5年度／2023年（暦年の指標）',
  },
  {
    key: 'unit',
    head: '単位',
    width: 9,
    shown: true,
    ...aLine(50),
    help: '読むための欄です。値はこの単位です。',
  },
  { key: 'status', head: '状態', width: 11, required: true, ...aWord(Object.values(STATUSES)), help: '' },
  {
    key: 'value',
    head: '値',
    width: 16,
    ...asWritten(asNumber),
    help: '例：2,197／△2,197人／250万件以上。速報と確定にだけ書きます。',
  },
  { key: 'numerator', head: '分子', width: 12, ...asWritten(asNumber), help: '割合のときだけ。' },
  { key: 'denominator', head: '分母', width: 12, ...asWritten(asNumber), help: '割合のときだけ。' },
  { key: 'approximate', head: '約', width: 6, ...aFlag(), help: '' },
  { key: 'atLeast', head: '以上', width: 6, ...aFlag(), help: '' },
  { key: 'source', head: '出典', width: 30, ...aLine(500), help: '' },
  { key: 'publishedOn', head: '公表', width: 14, ...asWritten(), help: '年月か日。例：R5.4／2023-04-20' },
  { key: 'note', head: '備考', width: 30, ...aText(2_000), help: '' },
  {
    key: 'reason',
    head: '訂正の理由',
    width: 30,
    ...aText(500),
    help: '確定した値を直すときは必ず書きます。',
  },
];

/** What was measured. Nothing is overwritten: a changed row supersedes the measurement that it was made from. */
export const measurementsForm: SheetForm = {
  code: 'measurements',
  name: { ja: '指標の実績', en: 'measurements' },
  recordType: 'measurement',
  subjectType: 'indicator',
  columns,
  titleKey: 'code',
  permission: 'measurement.record',
  toldByFeature: true,
  creates: true,
  naturalKey: ['code', 'component', 'year'],
  scopes: ['programme', 'strategy'],
  taken,
  resolve,
  stored,
  // What a measurement cannot be, `MeasurementsService` says, as it does for the page.
  check: () => [],
  refusals: measurementRefusals,
  ownerOfNew: (row) => owners.get(row) ?? null,
  write: writeMeasurements,
  giveBack: giveBackMeasurements,
  remove: removeMeasurements,
};

interface StoredMeasurement {
  row: number;
  facts: IndicatorFacts;
  id: string;
  version: number;
  component: number;
  year: number;
  periodKind: string;
  periodFrom: string;
  status: string;
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  approximate: boolean;
  atLeast: boolean;
  source: string | null;
  publishedOn: string | null;
  note: string | null;
}

const MEASURED = `measured.id, measured.component, measured.year, measured.period_kind AS "periodKind", measured.period_from::text AS "periodFrom",
  measured.status, trim_scale(measured.value)::text AS value, trim_scale(measured.numerator)::text AS numerator,
  trim_scale(measured.denominator)::text AS denominator, measured.approximate, measured.at_least AS "atLeast", measured.source,
  measured.published_on AS "publishedOn", measured.note,
  (SELECT count(*)::int FROM measurements edition WHERE (edition.indicator_id, edition.component, edition.period_kind, edition.period_from, edition.period_to)
    = (measured.indicator_id, measured.component, measured.period_kind, measured.period_from, measured.period_to)
    AND edition.year = measured.year) AS version`;

/** What is measured, and the years of the plan for which nothing is yet. */
async function taken(tx: EntityManager, { programme, strategy }: SheetScope): Promise<StoredRecord[]> {
  const rows = await tx.query<OfferedOrStored[]>(
    `SELECT ${INDICATOR_FACTS} AS facts, ${MEASURED} FROM indicators indicator JOIN measurements measured ON measured.indicator_id = indicator.id
     WHERE measured.superseded_by IS NULL AND ${IN_SCOPE}
     UNION ALL SELECT ${INDICATOR_FACTS}, NULL::uuid, target.component, years.year, NULL, NULL, NULL, NULL, NULL, NULL, false, false, NULL, NULL, NULL, NULL::int
     FROM indicators indicator JOIN indicator_targets target ON target.indicator_id = indicator.id AND target.superseded_by IS NULL
     LEFT JOIN indicator_baselines baseline ON baseline.indicator_id = indicator.id AND baseline.component = target.component
     CROSS JOIN LATERAL generate_series(greatest(target.year_to - 10, coalesce(target.year_from, baseline.year + 1, target.year_to)), target.year_to) years (year)
     WHERE indicator.state = 'active' AND ${IN_SCOPE} AND NOT EXISTS (SELECT FROM measurements
       WHERE indicator_id = indicator.id AND component = target.component AND measurements.year = years.year AND superseded_by IS NULL)`,
    [programme ?? null, strategy ?? null],
  );
  const place = ({ facts, component, year, periodFrom }: OfferedOrStored) =>
    [facts.code, String(component).padStart(2, '0'), String(year), periodFrom ?? ''].join('\u0000');
  return rows
    .map((row) => ({ row, at: place(row) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ row }) => asRecord(row));
}

/** A measurement, or a year of the plan for which there is none yet. */
type OfferedOrStored = { [Key in keyof StoredMeasurement]: StoredMeasurement[Key] | null } & Pick<
  StoredMeasurement,
  'facts' | 'component' | 'year'
>;

/** Whose the indicator of a new row is. */
const owners = new WeakMap<ReadRow, Agency | null>();

async function resolve(tx: EntityManager, rows: readonly ReadRow[]): Promise<void> {
  const indicators = await indicatorsOf(tx, rows);
  for (const row of rows) {
    const refuse = refuserOf(row, columns);
    const indicator = indicators.get(row.number);
    if (indicator === undefined) {
      const { code } = row.fields;
      if (row.id === null && typeof code === 'string')
        refuse('code', 'imports/indicator-unknown', { text: code });
      continue;
    }
    owners.set(row, indicator.agency);
    if (row.id === null) {
      row.fields['component'] ??= '1';
      const number = Number(row.fields['component']);
      if (!indicator.components.some((component) => component.number === number))
        refuse('component', 'imports/component-unknown', { text: String(number) });
      readYearField(row, indicator, refuse);
    }
    readPublication(row, refuse);
    readFigures(row, indicator, refuse);
  }
}

/** By the measurement that the row was made from, whatever has taken its place; a new row by what it measures. */
async function stored(tx: EntityManager, rows: readonly ReadRow[]): Promise<Map<number, StoredRecord>> {
  const known = rows.filter(({ id }) => id !== null);
  const fresh = rows.filter(({ id, fields }) => id === null && typeof fields['year'] === 'string');
  const found = await tx.query<StoredMeasurement[]>(
    `WITH asked AS (
       SELECT asked.row, current.id FROM unnest($1::int[], $2::uuid[]) asked (row, id) JOIN measurements said ON said.id = asked.id
       JOIN measurements current ON current.indicator_id = said.indicator_id AND current.component = said.component
         AND current.period_kind = said.period_kind AND current.period_from = said.period_from AND current.period_to = said.period_to
         AND current.superseded_by IS NULL
       UNION ALL SELECT asked.row, current.id FROM unnest($3::int[], $4::text[], $5::int[], $6::int[]) asked (row, code, component, year)
       JOIN indicators ON indicators.code = asked.code
       JOIN measurements current ON current.indicator_id = indicators.id AND current.component = asked.component AND current.year = asked.year
         AND current.period_kind = indicators.period_kind AND current.superseded_by IS NULL)
     SELECT asked.row, ${INDICATOR_FACTS} AS facts, ${MEASURED} FROM asked JOIN measurements measured ON measured.id = asked.id
     JOIN indicators indicator ON indicator.id = measured.indicator_id`,
    [
      known.map(({ number }) => number),
      known.map(({ id }) => id),
      fresh.map(({ number }) => number),
      fresh.map(({ fields }) => fields['code']),
      fresh.map(({ fields }) => Number(fields['component'] ?? 1)),
      fresh.map(({ fields }) => yearNumber(fields['year'] as string)),
    ],
  );
  return new Map(found.map((one) => [one.row, asRecord(one)]));
}

function asRecord(one: OfferedOrStored): StoredRecord {
  const { facts } = one;
  const flag = (value: boolean | null) => (value === true ? '○' : null);
  const whole =
    one.periodKind === null || ['fiscal_year', 'calendar_year', 'survey'].includes(one.periodKind);
  return {
    id: one.id ?? '',
    version: one.version ?? 0,
    owner: facts.agency,
    title: `${facts.code} ${facts.name} ${one.year}`,
    fields: {
      code: facts.code,
      name: facts.name,
      component: String(one.component),
      label: facts.components.find(({ number }) => number === one.component)?.label ?? null,
      year: whole ? yearText(one.year, one.periodKind ?? facts.periodKind) : (one.periodFrom ?? null),
      unit: facts.unit,
      status: wordOf(STATUSES, one.status),
      value: one.value,
      numerator: one.numerator,
      denominator: one.denominator,
      approximate: flag(one.approximate),
      atLeast: flag(one.atLeast),
      source: one.source,
      publishedOn: one.publishedOn,
      note: one.note,
      reason: null,
    },
  };
}
