import type { EChartsCoreOption } from 'echarts/core';

/** ECharts is large and is loaded with the first chart, not with the service. */
export async function drawSvg(option: EChartsCoreOption, width: number, height: number): Promise<string> {
  const [
    { init, use },
    { BarChart, LineChart, ScatterChart },
    { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, MarkPointComponent },
    { SVGRenderer },
    { LabelLayout },
  ] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
    import('echarts/features'),
  ]);
  use([
    BarChart,
    LineChart,
    ScatterChart,
    AriaComponent,
    GridComponent,
    LegendComponent,
    MarkLineComponent,
    MarkPointComponent,
    LabelLayout,
    SVGRenderer,
  ]);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return settled(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}

/**
 * The library numbers its parts from the start of the process and adds a style sheet for the mouse: names are made the
 * same for every drawing, and what a picture does not need (and a strict page would refuse) is left out.
 */
function settled(svg: string): string {
  const names = new Map<string, string>();
  return svg
    .replaceAll(/<style[^>]*>.*?<\/style>\n?/gs, '')
    .replaceAll(/ (?:class|pointer-events)="[^"]*"/g, '')
    .replaceAll(/zr\d+-[a-z]+\d*/g, (name) => {
      const known = names.get(name) ?? `part-${names.size + 1}`;
      names.set(name, known);
      return known;
    });
}
