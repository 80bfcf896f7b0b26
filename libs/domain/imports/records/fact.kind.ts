import type { ImportedPeriod } from '../import-fields.schemas.js';
import type { ProgrammeImport } from '../programme-import.schemas.js';
import { decimalOf, exact } from './exact.js';
import { periodColumns } from './period-columns.js';
import { byCode, parent, type RecordKind, within } from './record-kind.js';

type Imported = ProgrammeImport['facts'][number];

export const factKind: RecordKind = {
  ...byCode,
  type: 'fact',
  table: 'facts',
  columns: [
    'topic',
    'label',
    'text',
    'value',
    'value_to',
    'unit',
    'period_kind',
    'year',
    'period_from',
    'period_to',
    'nature',
    'whole_code',
    'cumulative_persons',
    'approximate',
    'note',
  ],
  decimals: ['value', 'value_to'],
  references: [
    {
      column: 'programme_id',
      field: 'programme',
      type: 'programme',
      keyOf: (key) => key,
      read: `(SELECT p.code FROM programmes p WHERE p.id = t.programme_id)`,
    },
    {
      column: 'strategy_id',
      field: 'strategy',
      type: 'strategy',
      keyOf: (key) => key,
      read: `(SELECT s.code FROM strategies s WHERE s.id = t.strategy_id)`,
    },
    {
      column: 'measure_id',
      field: 'measure',
      type: 'strategy-measure',
      keyOf: (key) => key,
      read: `(SELECT s.code || '/' || m.code FROM strategy_measures m JOIN strategies s ON s.id = m.strategy_id WHERE m.id = t.measure_id)`,
    },
    {
      column: 'organisation_id',
      field: 'organisation',
      type: 'organisation',
      keyOf: (key) => key,
      read: `(SELECT o.code FROM organisations o WHERE o.id = t.organisation_id)`,
    },
  ],
  versioned: true,
  incoming: (file) =>
    file.facts.map((fact) => {
      const { programme: of } = fact;
      const strategy =
        fact.strategy ??
        (file.programme === undefined && of === undefined ? file.strategies[0]?.code : undefined);
      const programme = strategy === undefined ? (of ?? file.programme?.code) : undefined;
      const measure = fact.measure === undefined ? undefined : within(strategy ?? '', fact.measure);
      const period = periodOf(fact);
      const value = decimalOf(fact.value);
      return {
        key: within(file.dataset, fact.key),
        values: {
          topic: fact.topic,
          label: fact.label ?? fact.text,
          text: fact.label === undefined ? undefined : fact.text,
          value,
          valueTo: exact(fact.valueTo),
          unit: fact.unit,
          ...(period === undefined ? {} : periodColumns(period, 'calendar_year')),
          nature: fact.nature ?? (value === undefined ? 'statement' : 'actual'),
          wholeCode: fact.whole === undefined ? undefined : within(file.dataset, fact.whole),
          cumulativePersons: fact.cumulativePersons,
          approximate: fact.approximate,
          note: remarkOf(fact, value),
          strategy,
          programme,
          measure,
          organisation: fact.organisation,
        },
        parents: [
          ...parent('strategy', strategy),
          ...parent('programme', programme),
          ...parent('strategy-measure', measure),
          ...parent('organisation', fact.organisation),
        ],
      };
    }),
};

/** The period, also from the short way of writing calendar years. */
function periodOf({ period, year, fromYear, toYear }: Imported): ImportedPeriod | undefined {
  if (period !== undefined) return period;
  if (fromYear !== undefined && toYear !== undefined)
    return { kind: 'range', from: `${fromYear}-01-01`, to: `${toYear}-12-31` };
  const one = year ?? fromYear ?? toYear;
  return one === undefined ? undefined : { kind: 'calendar_year', year: one };
}

/** What has no column of its own stands in the note, in the words of the source. */
function remarkOf(fact: Imported, value: string | undefined): string | undefined {
  const parts = [
    fact.note,
    fact.value !== undefined && value === undefined ? `値：${fact.value}` : undefined,
    fact.source === undefined ? undefined : `出典：${fact.source}`,
    fact.sourceCertainty,
    fact.confidence === undefined ? undefined : `読み取りの確かさ：${CONFIDENCE[fact.confidence]}`,
  ];
  return parts.filter((part) => part !== undefined).join('\n') || undefined;
}

const CONFIDENCE = { high: '高い', medium: '中くらい', low: '低い' };
