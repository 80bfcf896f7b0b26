import { z } from 'zod';
import { postRef } from '@domain/agencies';
import { page, text } from '@platform/http';
import { MINUTES_LIMIT, minutesStates } from './minutes.entity.js';

export const saveMinutesSchema = z.strictObject({ body: text({ min: 1, max: MINUTES_LIMIT }) });
export type SaveMinutes = z.infer<typeof saveMinutesSchema>;

/** Version 0 is the frame that nobody saved yet: no hash, no time, no author. */
export const minutesView = z.object({
  meetingId: z.uuid(),
  version: z.int(),
  state: z.enum(minutesStates),
  body: z.string(),
  contentHash: z.string().nullable(),
  savedAt: z.string().nullable(),
  savedBy: postRef.nullable(),
  can: z.object({ save: z.boolean() }),
});
export type MinutesView = z.infer<typeof minutesView>;

const versionRow = z.object({
  version: z.int(),
  savedAt: z.string(),
  savedBy: postRef,
  contentHash: z.string(),
});

export const versionNumber = z.coerce.number().int().min(1).max(999_999_999);
export const versionListQuery = z.strictObject({ ...page });
export type VersionListQuery = z.infer<typeof versionListQuery>;

export const minutesVersionList = z.object({
  items: z.array(versionRow),
  nextCursor: z.string().nullable(),
});
export const minutesVersionView = versionRow.extend({ meetingId: z.uuid(), body: z.string() });
