import { z } from 'zod';
import { line, text } from '@platform/http';

/** What may be revised: the official wording of a programme, a theme or an initiative. */
export const subjectTypes = ['programme', 'theme', 'initiative'] as const;
export type SubjectType = (typeof subjectTypes)[number];

export const TITLE_LIMIT = 200;
export const SUMMARY_LIMIT = 4000;
const LINES_LIMIT = 30;
const LINE_LIMIT = 500;

const title = line({ max: TITLE_LIMIT });
const summary = text({ min: 1, max: SUMMARY_LIMIT }).nullable();
const lines = z.array(line({ max: LINE_LIMIT })).max(LINES_LIMIT);

/** The wording fields with what may stand in them. */
const WORDING = {
  name: title,
  title,
  summary,
  objectives: lines,
  relations: lines,
  outcome: summary,
  /** A revision states a kind that is known; `unknown` is no decision. */
  ownerKind: z.enum(['prefecture', 'city', 'joint']),
};
export const wordingFields = Object.keys(WORDING) as WordingField[];
export type WordingField = keyof typeof WORDING;

export const wordingSchema = z.strictObject(WORDING).partial();
export type Wording = z.infer<typeof wordingSchema>;

/** The column behind each field that a subject has; what is not here cannot be revised in it. */
export const revisableColumns: Record<SubjectType, Partial<Record<WordingField, string>>> = {
  programme: { name: 'name', objectives: 'objectives', relations: 'relations', outcome: 'outcome' },
  theme: { title: 'title', summary: 'summary' },
  initiative: { title: 'title', summary: 'summary', ownerKind: 'owner_kind' },
};

export const subjectTables: Record<SubjectType, string> = {
  programme: 'programmes',
  theme: 'themes',
  initiative: 'initiatives',
};

export type WordingValue = string | string[] | null;
/** What stood there and what is to stand there, by field. */
export type WordingChanges = Partial<Record<WordingField, { before: WordingValue; after: WordingValue }>>;

/** The fields in which the new wording differs from the old one. */
export function changesBetween(
  before: Partial<Record<WordingField, WordingValue>>,
  after: Wording,
): WordingChanges {
  const changes: WordingChanges = {};
  for (const field of wordingFields) {
    const value = after[field];
    if (value === undefined) continue;
    const old = before[field] ?? null;
    if (JSON.stringify(old) !== JSON.stringify(value)) changes[field] = { before: old, after: value };
  }
  return changes;
}

/** A value as one text, a line for each part of a list. */
export function asText(value: WordingValue): string | null {
  return Array.isArray(value) ? value.join('\n') : value;
}

/** Whose it becomes by the changes; undefined when they leave the owner alone. */
export function ownerAfter({ ownerKind }: WordingChanges): Wording['ownerKind'] {
  const kind = ownerKind?.after;
  return kind === 'prefecture' || kind === 'city' || kind === 'joint' ? kind : undefined;
}
