import { z } from 'zod';
import { day, id, line, page } from '@platform/http';
import { toldEvent, wordingSchema } from '../words/told.schemas.js';

/** What narrows the list and the export alike. */
export const auditFilters = {
  from: day.optional(),
  to: day.optional(),
  /** The agency that did it; `none` = neither: the system, or somebody before signing in. */
  agency: z.enum(['prefecture', 'city', 'none']).optional(),
  /** A part of the name of a post, of its department, or of a person. */
  who: line({ max: 100 }).optional(),
  kind: line({ max: 60 }).optional(),
  type: line({ max: 100 }).optional(),
  record: id.optional(),
  actingBy: z.enum(['session', 'token', 'job', 'command']).optional(),
};

export const auditEventsQuery = z.strictObject({ ...auditFilters, ...page });
export type AuditEventsAsked = z.infer<typeof auditEventsQuery>;
export type AuditFilters = Omit<AuditEventsAsked, 'cursor' | 'limit'>;

const auditRow = toldEvent.extend({
  subject: z.object({ kind: z.string(), word: wordingSchema, id: z.uuid() }),
  /** Null while it waits for its seal. */
  number: z.int().nullable(),
});

export const auditEventList = z.object({ items: z.array(auditRow), nextCursor: z.string().nullable() });
export type AuditEventList = z.infer<typeof auditEventList>;

export const auditEventView = auditRow
  .extend({
    requestId: z.string().nullable(),
    accountId: z.uuid().nullable(),
    actingId: z.uuid().nullable(),
    payloadVersion: z.int(),
    contentHash: z.string(),
    /** The content as it is kept; null when it was disposed of. */
    content: z.record(z.string(), z.unknown()).nullable(),
    seal: z
      .object({
        number: z.int(),
        eventHash: z.string(),
        previousHash: z.string(),
        hash: z.string(),
        sealedAt: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'AuditEvent' });
export type AuditEventView = z.infer<typeof auditEventView>;

export const auditTypes = z.object({
  kinds: z.array(z.object({ kind: z.string(), word: wordingSchema })),
  types: z.array(z.object({ type: z.string(), word: wordingSchema })),
});
export type AuditTypes = z.infer<typeof auditTypes>;

export const exportQuery = z.strictObject({
  ...auditFilters,
  from: day,
  to: day,
  format: z.enum(['csv', 'json']),
});
export type ExportAsked = z.infer<typeof exportQuery>;
