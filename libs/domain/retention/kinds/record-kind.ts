export const recordKindNames = [
  'task',
  'meeting',
  'report_run',
  'delivery',
  'remark',
  'document',
  'agreement',
  'revision',
  'import_run',
  'transfer_list',
] as const;
export type RecordKindName = (typeof recordKindNames)[number];

/** Rows that belong to a record. Read for its hash and removed in the order given, what refers to others first. */
export interface RecordPart {
  table: string;
  /** SQL over the table's own columns; `$1` is the record. */
  where: string;
  /** The table only grows: its rows leave by the database's own door, named by these parents (SQL, `$1` is the record). */
  kept?: string;
}

/** A kind of record that has a retention period: how to find what is finished, and all that belongs to one. */
export interface RecordKind {
  kind: RecordKindName;
  /** SQL giving (record_id, title, completed_on, owner) of what is finished; owner is an agency's code or `joint`. */
  finished: string;
  parts: readonly RecordPart[];
  /** SQL giving the ids of the files that belong to the record `$1`. */
  files?: string;
  /** SQL giving (subject_type, subject_id) of everything whose history belongs to the record `$1`. */
  subjects: string;
}

/** The civil day of an instant. */
export function dayInTokyo(instant: string): string {
  return `(${instant} AT TIME ZONE 'Asia/Tokyo')::date`;
}

const REMARKS_OF = (subject: string) =>
  `SELECT id FROM remarks WHERE subject_type = '${subject}' AND subject_id = $1`;

/** What was written beside a record goes with it. */
export function remarkParts(subject: string): RecordPart[] {
  return [
    {
      table: 'remark_versions',
      where: `remark_id IN (${REMARKS_OF(subject)})`,
      kept: REMARKS_OF(subject),
    },
    { table: 'remarks', where: `subject_type = '${subject}' AND subject_id = $1` },
  ];
}

const DOCUMENTS_OF = (subject: string) =>
  `SELECT id FROM documents WHERE subject_type = '${subject}' AND subject_id = $1`;

/** Documents and photos on a record go with it, and so do their files. */
export function documentParts(subject: string): RecordPart[] {
  return [
    { table: 'document_versions', where: `document_id IN (${DOCUMENTS_OF(subject)})` },
    { table: 'documents', where: `subject_type = '${subject}' AND subject_id = $1` },
  ];
}

export function documentFiles(subject: string): string {
  return `SELECT file_id AS id FROM document_versions WHERE document_id IN (${DOCUMENTS_OF(subject)})`;
}

/** Mails about the record, and about its remarks: they quote its title. */
const isAbout = (subject: string) =>
  `(subject_type = '${subject}' AND subject_id = $1 OR subject_type = 'remark'
    AND subject_id IN (SELECT id FROM remarks WHERE subject_type = '${subject}' AND subject_id = $1))`;

const DELIVERIES_OF = (subject: string) => `SELECT id FROM deliveries WHERE ${isAbout(subject)}`;

/** Mails quote the record that they are about: they go with it at the latest. */
export function mailParts(subject: string): RecordPart[] {
  return [
    {
      table: 'delivery_log',
      where: `delivery_id IN (${DELIVERIES_OF(subject)})`,
      kept: DELIVERIES_OF(subject),
    },
    { table: 'deliveries', where: isAbout(subject) },
    { table: 'reminders', where: `subject_type = '${subject}' AND subject_id = $1` },
  ];
}

/** The record, its remarks, mails and reminders. */
export function subjectsOf(subject: string): string {
  return `SELECT '${subject}' AS subject_type, $1::uuid AS subject_id
    UNION ALL SELECT 'remark', id FROM remarks WHERE subject_type = '${subject}' AND subject_id = $1
    UNION ALL SELECT 'delivery', id FROM deliveries WHERE ${isAbout(subject)}
    UNION ALL SELECT 'reminder', id FROM reminders WHERE subject_type = '${subject}' AND subject_id = $1
    UNION ALL SELECT 'document', id FROM documents WHERE subject_type = '${subject}' AND subject_id = $1`;
}

/** The record alone. */
export function onlySubject(subject: string): string {
  return `SELECT '${subject}' AS subject_type, $1::uuid AS subject_id`;
}
