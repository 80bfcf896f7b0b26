import { chartOption } from './chart-option.js';
import { drawSvg } from './draw-svg.js';
import type { Drawing, DrawingSize } from './drawing.types.js';
import { heightOf } from './look.js';

/** The chart as an SVG picture: the same for the same figures, on every page and in every report. */
export async function indicatorChart(drawing: Drawing, size: DrawingSize): Promise<string> {
  return drawSvg(chartOption(drawing, size), size.width, heightOf(size));
}
