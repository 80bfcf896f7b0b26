import { z } from 'zod';
import { agencySchema, postRef } from '@domain/agencies';

/** A council as a meeting names it; no agency = joint. */
export const councilRef = z
  .object({
    id: z.uuid(),
    code: z.string(),
    name: z.string(),
    agency: agencySchema.nullable(),
  })
  .meta({ id: 'CouncilRef' });

export const councilList = z.object({ items: z.array(councilRef.extend({ seats: z.array(postRef) })) });
