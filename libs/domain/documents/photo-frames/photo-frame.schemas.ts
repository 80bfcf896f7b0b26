import { z } from 'zod';
import { agencySchema } from '@domain/agencies';
import { id } from '@platform/http';

/** Null empties the frame. */
export const fillFrameSchema = z.strictObject({ documentId: id.nullable() });
export type FillFrame = z.infer<typeof fillFrameSchema>;

const photo = z.object({
  id: z.uuid(),
  title: z.string(),
  altText: z.string(),
  credit: z.string().nullable(),
  agency: agencySchema,
});

export const photoFrameView = z
  .object({
    id: z.uuid(),
    blockId: z.uuid(),
    blockCode: z.string(),
    caption: z.string(),
    version: z.int(),
    photo: photo.nullable(),
    /** The published photos that stand on the block or on one of its initiatives; the newest first. */
    choices: z.array(photo),
    /** Whether the reader puts photos in, and takes out the one that is there. */
    can: z.object({ fill: z.boolean(), empty: z.boolean() }),
  })
  .meta({ id: 'PhotoFrame' });
export type PhotoFrameView = z.infer<typeof photoFrameView>;
