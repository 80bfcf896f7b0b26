import { newId } from '@platform/database';
import type { ProgrammeImport } from '../programme-import.schemas.js';
import { exact } from './exact.js';
import { byCode, parent, type Part, type RecordKind, type RecordType, within } from './record-kind.js';

type Imported = ProgrammeImport['indicators'][number];
type Link = Record<(typeof SIDES)[number]['field'], string | undefined> & {
  printedCode?: string;
  position: number;
};

/** The sides that an indicator can be linked to, with the SQL of their keys. */
const SIDES = [
  {
    field: 'initiative',
    type: 'initiative',
    key: `(SELECT p.code || '/' || i.code FROM initiatives i JOIN programmes p ON p.id = i.programme_id WHERE i.id = l.initiative_id)`,
  },
  {
    field: 'measure',
    type: 'strategy-measure',
    key: `(SELECT s.code || '/' || m.code FROM strategy_measures m JOIN strategies s ON s.id = m.strategy_id WHERE m.id = l.measure_id)`,
  },
  {
    field: 'goal',
    type: 'strategy-goal',
    key: `(SELECT s.code || '/' || g.code FROM strategy_goals g JOIN strategies s ON s.id = g.strategy_id WHERE g.id = l.goal_id)`,
  },
  {
    field: 'organisation',
    type: 'organisation',
    key: `(SELECT o.code FROM organisations o WHERE o.id = l.organisation_id)`,
  },
] as const;

const components: Part = {
  field: 'components',
  table: 'indicator_components',
  parentColumn: 'indicator_id',
  columns: ['number', 'label'],
  keptBy: 'number',
  read: `(SELECT json_agg(json_build_object('label', c.label) ORDER BY c.number)
    FROM indicator_components c WHERE c.indicator_id = t.id)`,
  rows: (value) => (value as { label?: string }[]).map(({ label }, index) => ({ number: index + 1, label })),
};

const baselines: Part = {
  field: 'baselines',
  table: 'indicator_baselines',
  parentColumn: 'indicator_id',
  columns: [
    'component',
    'status',
    'value',
    'numerator',
    'denominator',
    'year',
    'period_from',
    'period_to',
    'approximate',
    'display',
  ],
  read: `(SELECT json_agg(json_build_object('status', b.status, 'value', trim_scale(b.value)::text,
      'numerator', trim_scale(b.numerator)::text, 'denominator', trim_scale(b.denominator)::text, 'year', b.year,
      'periodFrom', b.period_from, 'periodTo', b.period_to, 'approximate', b.approximate, 'display', b.display) ORDER BY b.component)
    FROM indicator_baselines b WHERE b.indicator_id = t.id)`,
  rows: (value) =>
    (value as Imported['components'][number]['baseline'][]).map(
      ({ periodFrom, periodTo, ...baseline }, index) => ({
        ...baseline,
        component: index + 1,
        period_from: periodFrom,
        period_to: periodTo,
      }),
    ),
};

const links: Part = {
  field: 'links',
  table: 'indicator_links',
  parentColumn: 'indicator_id',
  columns: ['id', 'initiative_id', 'measure_id', 'goal_id', 'organisation_id', 'printed_code', 'position'],
  read: `(SELECT json_agg(json_build_object(${SIDES.map(({ field, key }) => `'${field}', ${key}`).join(', ')},
      'printedCode', l.printed_code, 'position', l.position)
      ORDER BY concat_ws(' ', ${SIDES.map(({ key }) => key).join(', ')}) COLLATE "C")
    FROM indicator_links l WHERE l.indicator_id = t.id)`,
  rows: (value, scope) =>
    (value as Link[]).map((link) => ({
      id: newId(),
      printed_code: link.printedCode,
      position: link.position,
      ...Object.fromEntries(
        SIDES.map(({ field, type }) => {
          const key = link[field];
          return [`${field}_id`, key === undefined ? null : scope.id(type, key)];
        }),
      ),
    })),
};

export const indicatorKind: RecordKind = {
  ...byCode,
  type: 'indicator',
  table: 'indicators',
  columns: [
    'name',
    'usage',
    'kind',
    'direction',
    'value_nature',
    'unit',
    'stated_unit',
    'factor',
    'decimals',
    'cumulative_persons',
    'period_kind',
    'tolerance',
    'stage',
    'agency_code',
    'note',
    'state',
    'state_reason',
  ],
  decimals: ['factor', 'tolerance'],
  references: [
    {
      column: 'part_of_id',
      field: 'partOf',
      type: 'indicator',
      keyOf: (key) => key,
      read: `(SELECT w.code FROM indicators w WHERE w.id = t.part_of_id)`,
    },
    {
      column: 'strategy_id',
      field: 'strategy',
      type: 'strategy',
      keyOf: (key) => key,
      read: `(SELECT s.code FROM strategies s WHERE s.id = t.strategy_id)`,
    },
    {
      column: 'programme_id',
      field: 'programme',
      type: 'programme',
      keyOf: (key) => key,
      read: `(SELECT p.code FROM programmes p WHERE p.id = t.programme_id)`,
    },
  ],
  parts: [components, baselines, links],
  namesItsOwn: true,
  versioned: true,
  stateAt: (index) => ['indicators', index, 'state'],
  incoming: (file) => {
    const places = new Map<string, number>();
    return file.indicators.map((indicator) => {
      const { code, agency, partOf, components: values, links: _links, ...rest } = indicator;
      const strategy = strategyOfIndicator(file, indicator);
      const programme = indicator.programme ?? (strategy === undefined ? file.programme?.code : undefined);
      const given = linksOf(indicator, { strategy, programme: programme ?? file.programme?.code }).map(
        (link) => ({
          ...link,
          position: nextPlace(places, keyOf(link)),
        }),
      );
      return {
        key: within(file.dataset, code),
        values: {
          ...rest,
          agencyCode: agency,
          factor: exact(indicator.factor),
          tolerance: exact(indicator.tolerance),
          strategy,
          programme,
          partOf: partOf === undefined ? undefined : within(file.dataset, partOf),
          components: values.map(({ label }) => ({ label })),
          baselines: values.map(({ baseline }) => ({
            ...baseline,
            value: exact(baseline.value),
            numerator: exact(baseline.numerator),
            denominator: exact(baseline.denominator),
          })),
          links: given.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)),
        },
        parents: [
          ...parent('strategy', strategy),
          ...parent('programme', programme),
          ...given.flatMap((link) =>
            SIDES.flatMap(({ field, type }): [RecordType, string][] => parent(type, link[field])),
          ),
        ],
      };
    });
  },
};

/** An indicator of a file with a strategy is one of it, unless it says otherwise. */
function strategyOfIndicator(file: ProgrammeImport, { strategy, programme }: Imported): string | undefined {
  if (strategy !== undefined) return strategy;
  return programme === undefined && file.programme === undefined ? file.strategies[0]?.code : undefined;
}

function linksOf(
  { links: given }: Imported,
  owner: { strategy: string | undefined; programme: string | undefined },
): Omit<Link, 'position'>[] {
  const under = (of: string | undefined, code: string | undefined) =>
    code === undefined ? undefined : within(of ?? '', code);
  return given.map((link) => ({
    initiative: under(link.programme ?? owner.programme, link.initiative),
    measure: under(link.strategy ?? owner.strategy, link.measure),
    goal: under(link.strategy ?? owner.strategy, link.goal),
    organisation: link.organisation,
    printedCode: link.printedCode,
  }));
}

function keyOf(link: Omit<Link, 'position'>): string {
  return SIDES.flatMap(({ field }) => link[field] ?? []).join(' ');
}

/** Indicators stand in the order of the file at each place. */
function nextPlace(places: Map<string, number>, place: string): number {
  const next = (places.get(place) ?? 0) + 1;
  places.set(place, next);
  return next;
}
