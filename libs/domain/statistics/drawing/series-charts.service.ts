import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { drawSvg, KeptDrawings, look } from '@domain/kpis';
import { NotFound } from '@platform/errors';
import { SeriesQuery } from '../series/series.query.js';
import type { SeriesChartQuery } from './series-chart.schemas.js';
import { seriesDrawingOf } from './series-drawing.js';
import { seriesOption } from './series-option.js';

/** Charts of statistics as pictures, drawn as those of the indicators are. */
@Injectable()
export class SeriesChartsService {
  private readonly drawings = new KeptDrawings();

  constructor(private readonly series: SeriesQuery) {}

  async chart(
    actor: Actor,
    id: string,
    query: SeriesChartQuery,
  ): Promise<{ tag: string; draw: () => Promise<string> }> {
    const drawing = seriesDrawingOf(await this.series.read(actor, id), query.column);
    if (drawing === null) throw new NotFound();
    return this.drawings.keep([drawing, query], () =>
      drawSvg(seriesOption(drawing, query), query.width, look.heightOf(query)),
    );
  }
}
