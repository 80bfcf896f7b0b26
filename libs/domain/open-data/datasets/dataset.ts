import { PUBLISHED } from '@domain/kpis';
import type { Wording } from '@platform/errors';

/** How a value stands in the files: CSV has texts and numbers, JSON also lists and yes/no. */
export type FieldType = 'text' | 'integer' | 'decimal' | 'day' | 'yes_no' | 'list';

export interface Field extends Wording {
  name: string;
  type: FieldType;
  /** What an empty value means, or how to read it. */
  note?: Wording;
}

/** One table of the public part: its words, its fields (the data dictionary) and its rows. */
export interface Dataset extends Wording {
  code: string;
  fields: readonly Field[];
  /** SQL whose columns are the fields, in any order, with its own ORDER BY; it names public facts alone. */
  rows: string;
}

export function field(name: string, type: FieldType, ja: string, en: string, note?: Wording): Field {
  return { name, type, ja, en, ...(note === undefined ? {} : { note }) };
}

const UNCONFIRMED = {
  ja: '所管がまだ確かめていないものは空です。',
  en: 'Empty while its agency has not confirmed it.',
};

/** ● prefecture, ○ city, ◎ joint: only what the agencies have confirmed. */
export const ownerField = field(
  'owner',
  'text',
  '主体区分（PREF 道・CITY 市・JOINT 道市共同）',
  'Owner',
  UNCONFIRMED,
);

/** The code of an owner that is confirmed; `alias` has the columns owner_kind and owner_status. */
export function confirmedOwner(kind: string, confirmed: string): string {
  return `CASE WHEN ${confirmed} THEN CASE ${kind} WHEN 'prefecture' THEN 'PREF' WHEN 'city' THEN 'CITY'
    WHEN 'joint' THEN 'JOINT' END END`;
}

/** The alias `programme` has an initiative that is public, or a report that was printed: what is only planned is not out. */
export const PUBLIC_PROGRAMME = `(EXISTS (SELECT FROM initiatives initiative WHERE initiative.programme_id = programme.id
    AND initiative.state IN ('agreed', 'active', 'suspended', 'completed', 'ended', 'superseded'))
  OR EXISTS (SELECT FROM progress_reports report WHERE report.programme_id = programme.id))`;

/** Published; and what stands in a strategy or programme is out when that is. */
export const PUBLIC_INDICATOR = `indicator.state <> 'draft' AND ${PUBLISHED}
  AND NOT EXISTS (SELECT FROM strategies strategy WHERE strategy.id = indicator.strategy_id AND strategy.state = 'draft')
  AND (indicator.programme_id IS NULL OR EXISTS (SELECT FROM programmes programme
    WHERE programme.id = indicator.programme_id AND ${PUBLIC_PROGRAMME}))`;

/** States in which an initiative is public: what is proposed or drafted is not. */
export const PUBLIC_INITIATIVE = `initiative.state IN ('active', 'suspended', 'completed', 'ended', 'superseded')`;
