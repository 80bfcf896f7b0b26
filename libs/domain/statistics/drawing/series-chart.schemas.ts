import { z } from 'zod';
import { drawingSize } from '@domain/kpis';
import { line } from '@platform/http';

export const seriesChartQuery = z.strictObject({
  ...drawingSize,
  /** One column of the table; without it the first ones, as far as they can be told apart. */
  column: line({ max: 60 }).optional(),
});
export type SeriesChartQuery = z.infer<typeof seriesChartQuery>;
