import { z } from 'zod';

export const NARROWEST = 280;
export const WIDEST = 1240;

/** What every chart is asked for. */
export const drawingSize = {
  /** In pixels: the place that the page has for it. */
  width: z.coerce.number().int().min(NARROWEST).max(WIDEST).default(704),
  language: z.enum(['ja', 'en']).default('ja'),
};

export const chartQuery = z.strictObject({
  ...drawingSize,
  component: z.coerce.number().int().min(1).max(99).default(1),
  /** Says nothing to us: with another number a page asks for the picture anew. */
  drawn: z.coerce.number().int().min(0).max(1_000_000).optional(),
});
export type ChartQuery = z.infer<typeof chartQuery>;
