import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { NotFound } from '@platform/errors';
import { IndicatorQuery } from '../indicators/indicator.query.js';
import type { ChartQuery } from './chart.schemas.js';
import { drawingOf } from './drawing-of.js';
import { indicatorChart } from './indicator-chart.js';
import { KeptDrawings } from './kept-drawings.js';

/** Charts of indicators as pictures. */
@Injectable()
export class ChartsService {
  private readonly drawings = new KeptDrawings();

  constructor(private readonly indicators: IndicatorQuery) {}

  async chart(
    actor: Actor,
    id: string,
    query: ChartQuery,
  ): Promise<{ tag: string; draw: () => Promise<string> }> {
    const indicator = await this.indicators.read(actor, id);
    const drawing = drawingOf(indicator, query.component);
    if (drawing === null) throw new NotFound();
    return this.drawings.keep([drawing, query], () => indicatorChart(drawing, query));
  }
}
