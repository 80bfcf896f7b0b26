import type { Wording } from '@platform/errors';
import { initiativeEvents } from '../initiative.events.js';

/** Rows that hold a draft: of `$1`, the draft, and `$2`, the agency that would delete it. */
export interface DraftUse extends Wording {
  table: string;
  rows: string;
  /** Which of them that agency may know of, SQL; without it all. What it may not know of is named as nothing but the other agency's. */
  known?: string;
}

const ON_IT = 'initiative_id = $1';
const AS_SUBJECT = `subject_type = 'initiative' AND subject_id = $1`;
const OTHERS = 'agency_code IS DISTINCT FROM $2';
const NOT_INTERNAL = `(agency_code = $2 OR audience <> 'own_agency')`;

/**
 * What else may stand on an initiative, in whichever feature and of whichever agency.
 * What nobody deletes any more (a withdrawn document, a struck remark) is a record, and holds it as well.
 */
export const draftUses: readonly DraftUse[] = [
  {
    table: 'tasks',
    rows: ON_IT,
    known: '$2 IN (asking_agency, assigned_agency)',
    ja: '作業',
    en: 'tasks',
  },
  { table: 'agenda_items', rows: ON_IT, ja: '議題', en: 'agenda items' },
  {
    table: 'initiative_lineage',
    rows: '$1 IN (from_initiative_id, to_initiative_id)',
    ja: '系譜',
    en: 'edges of the lineage',
  },
  { table: 'indicator_links', rows: ON_IT, ja: '指標', en: 'indicators' },
  { table: 'agreement_initiatives', rows: ON_IT, ja: '連携協定', en: 'agreements' },
  { table: 'report_block_initiatives', rows: ON_IT, ja: '報告書の項', en: 'blocks of the report' },
  { table: 'documents', rows: AS_SUBJECT, known: NOT_INTERNAL, ja: '資料・写真', en: 'documents' },
  { table: 'remarks', rows: AS_SUBJECT, known: NOT_INTERNAL, ja: '書き込み', en: 'remarks' },
  { table: 'data_issues', rows: AS_SUBJECT, ja: '疑義', en: 'data issues' },
  { table: 'revisions', rows: AS_SUBJECT, ja: '改定', en: 'revisions' },
  {
    // One note for both: whoever wrote in it last, the words of the other may be in it still.
    table: 'initiative_notes',
    rows: `${ON_IT} AND text <> '' AND (EXISTS (SELECT FROM posts WHERE posts.id = post_id AND ${OTHERS})
      OR EXISTS (SELECT FROM domain_events WHERE ${AS_SUBJECT} AND type = '${initiativeEvents.noteWritten}' AND ${OTHERS}))`,
    ja: '相手の機関が書いたメモ',
    en: 'a note of the other agency',
  },
  {
    table: 'initiative_departments',
    rows: `${ON_IT} AND ${OTHERS} AND (department_id IS NOT NULL OR post_id IS NOT NULL)`,
    ja: '相手の機関の担当',
    en: 'the department of the other agency',
  },
  {
    table: 'initiative_consents',
    rows: `${ON_IT} AND ${OTHERS}`,
    ja: '相手の機関の同意',
    en: 'the consent of the other agency',
  },
  {
    table: 'owner_confirmations',
    rows: `${ON_IT} AND ${OTHERS}`,
    ja: '相手の機関の主体区分の確認',
    en: 'the answer of the other agency on its owner',
  },
];

/** What goes with a draft: its own parts, once nothing of the other agency is among them. */
export const draftParts = [
  'initiative_departments',
  'initiative_partners',
  'initiative_notes',
  'initiative_consents',
  'owner_confirmations',
] as const;

/** What is of the other agency alone: that it is there may be said, what it is may not. */
export const OTHER_AGENCYS: Wording = { ja: '相手の機関のもの', en: 'something of the other agency' };
