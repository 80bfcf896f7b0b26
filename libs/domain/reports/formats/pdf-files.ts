import { indicatorChart } from '@domain/kpis';
import type { ProgressReportContent, ReportChart } from '../definitions/progress-report.content.js';

/** In pixels: in the width that the template gives a chart its letters are then as large as those of the table. */
const CHART = { width: 520, language: 'ja' } as const;

export function chartsOf({ indicators }: ProgressReportContent): ReportChart[] {
  return (indicators?.groups ?? []).flatMap((group) => group.indicators.flatMap(({ charts }) => charts));
}

/** The pictures of a report by the names that its template gives them: charts drawn as on the pages, and photos. */
export async function filesOf(
  content: ProgressReportContent,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  for (const { number, drawing } of chartsOf(content))
    if (drawing !== null) files[`chart-${number}.svg`] = Buffer.from(await indicatorChart(drawing, CHART));
  const photos = content.themes.flatMap((theme) => theme.blocks.flatMap((block) => block.photos));
  for (const { picture } of photos) {
    if (picture === null) continue;
    const bytes = pictures.get(picture.sha256);
    if (bytes === undefined) throw new Error(`the bytes of the photo ${picture.sha256} are not there`);
    files[`${picture.sha256}.${picture.type}`] = bytes;
  }
  return files;
}
