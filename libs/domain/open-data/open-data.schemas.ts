import { z } from 'zod';

export const openDataFormats = ['csv', 'json'] as const;
export type OpenDataFormat = (typeof openDataFormats)[number];

const wording = z.object({ ja: z.string(), en: z.string() });

/** A short name such as `initiatives`. */
export const datasetCode = z.string().regex(/^[a-z][a-z-]{0,40}$/);
export const openDataQuery = z.strictObject({ format: z.enum(openDataFormats).default('csv') });
export type OpenDataQuery = z.infer<typeof openDataQuery>;

/** What there is, and what each field means: the data dictionary. */
export const openDataCatalogue = z.object({
  licence: wording,
  mostRows: z.int(),
  datasets: z.array(
    z.object({
      code: z.string(),
      title: wording,
      fields: z.array(
        z.object({
          name: z.string(),
          type: z.enum(['text', 'integer', 'decimal', 'day', 'yes_no', 'list']),
          title: wording,
          note: wording.nullable(),
        }),
      ),
    }),
  ),
});
export type OpenDataCatalogue = z.infer<typeof openDataCatalogue>;
