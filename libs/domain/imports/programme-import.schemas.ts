import { z } from 'zod';
import { agencySchema } from '@domain/agencies';
import { confidenceSchema, ownerKindSchema } from '@domain/programmes';
import {
  code,
  dayOrMonth,
  fiscalYear,
  name,
  note,
  ordinal,
  passage,
  standing,
} from './import-fields.schemas.js';
import { progressReportSchema } from './progress-import.schemas.js';
import { factSchema, statisticSchema } from './statistics-import.schemas.js';

/** Raised when a file of the old form could be misread; new optional fields do not raise it. */
export const SCHEMA_VERSION = 1;

const source = z.strictObject({
  document: name,
  parentDocument: name.optional(),
  publishers: z.array(name).default([]),
  documentDate: dayOrMonth.optional(),
  notes: z.array(note).default([]),
});

const statement = z.strictObject({ key: code, text: note });

const programme = z.strictObject({
  code,
  name,
  generation: z.int().min(1).max(1000),
  fyFrom: fiscalYear,
  fyTo: fiscalYear,
  decidedOn: dayOrMonth.optional(),
  agencies: z
    .array(
      z.strictObject({ code: agencySchema, name, shortName: name.optional(), organisation: code.optional() }),
    )
    .default([]),
  council: code.optional(),
  positionedIn: z.array(name).default([]),
  relations: z.array(note).default([]),
  objectives: z.array(note).default([]),
  outcome: note.optional(),
  principles: z.array(statement).default([]),
  challenges: z.array(statement).default([]),
  /** Earlier generations, as far as the source names them. */
  predecessors: z
    .array(
      z.strictObject({
        code,
        name,
        generation: z.int().min(1).max(1000),
        decidedOn: dayOrMonth.optional(),
        themes: z.array(name).default([]),
        themesSource: note.optional(),
      }),
    )
    .default([]),
});

const organisation = z.strictObject({
  code,
  name,
  /** `agency` marks the agencies themselves: they own initiatives, they are not partners. */
  kind: code,
  affiliation: z.enum(['prefecture', 'city', 'joint']).optional(),
  note: note.optional(),
  members: z.array(name).default([]),
});

const theme = z.strictObject({
  code,
  number: ordinal,
  title: name,
  summary: passage.optional(),
  aims: z.array(name).default([]),
});

/** A guessed owner stays `proposed` until its agency confirms it. */
const owner = z.strictObject({
  kind: ownerKindSchema,
  status: standing,
  confidence: confidenceSchema.optional(),
  basis: note.optional(),
  lead: agencySchema.optional(),
});

const initiative = z.strictObject({
  code,
  theme: code,
  number: ordinal,
  title: name,
  summary: passage.optional(),
  owner,
  state: z.enum(['draft', 'proposed', 'agreed', 'active', 'suspended', 'completed', 'ended', 'superseded']),
  stateReason: note.optional(),
  organisations: z.array(code).default([]),
  keywords: z.array(name).default([]),
  indicatorCandidates: z.array(name).default([]),
});

const endpoint = z.strictObject({ programme: code, initiative: code });

/** One edge old → new; the earlier programme is imported before. */
const lineageEdge = z.strictObject({
  kind: z.enum(['continued', 'split', 'merged', 'new', 'ended']),
  from: endpoint.nullable(),
  to: endpoint.nullable(),
  status: standing,
  confidence: confidenceSchema.optional(),
  basis: note.optional(),
  note: note.optional(),
});

const count = z.int().min(0);
const countByCode = z.record(code, count);

/** What the source says there should be; each number given is compared with what the file holds. */
const counts = z.strictObject({
  themes: count.optional(),
  initiatives: count.optional(),
  initiativesByTheme: countByCode.optional(),
  owners: countByCode.optional(),
  organisations: count.optional(),
  lineage: countByCode.optional(),
  blocks: count.optional(),
  blocksByTheme: countByCode.optional(),
  entries: count.optional(),
  placements: count.optional(),
  placementsByTheme: countByCode.optional(),
  figures: count.optional(),
  photos: count.optional(),
});

/** One programme of one generation: the import form that `data/` is written in. */
export const programmeImportSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  /** Names this file's rows in the database: a later edition of the file keeps it. */
  dataset: code,
  source,
  programme,
  organisations: z.array(organisation).default([]),
  themes: z.array(theme).min(1),
  initiatives: z.array(initiative).min(1),
  lineage: z.array(lineageEdge).default([]),
  progressReport: progressReportSchema.optional(),
  statistics: z.array(statisticSchema).default([]),
  facts: z.array(factSchema).default([]),
  /** Contradictions and gaps of the source; they stay open until a person rules. */
  dataIssues: z.array(z.strictObject({ place: name, statement: note })).default([]),
  counts: counts.optional(),
});

/** A file that passed. */
export type ProgrammeImport = z.infer<typeof programmeImportSchema>;

/** A file that may have gaps: what is of the wrong type is missing, so that the other checks still find their faults. */
export type LooseProgrammeImport = Loose<z.input<typeof programmeImportSchema>>;

type Loose<T> = T extends readonly (infer Item)[]
  ? (Loose<Item> | undefined)[]
  : T extends object
    ? { [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;
