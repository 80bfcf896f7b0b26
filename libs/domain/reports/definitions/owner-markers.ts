import type { OwnerMarker } from './progress-report.content.js';

/** Print order of the owners inside a block, with the printed character and its meaning. */
export const OWNER_MARKERS: readonly { marker: OwnerMarker; symbol: string; meaning: string }[] = [
  { marker: 'prefecture', symbol: '●', meaning: '主に道の取組' },
  { marker: 'city', symbol: '○', meaning: '主に市の取組' },
  { marker: 'joint', symbol: '◎', meaning: '道市共同の取組' },
];

/** The line under every theme title. */
export const OWNER_LEGEND = `(※ ${OWNER_MARKERS.map((m) => `${m.symbol}：${m.meaning}`).join('、')})`;

/** Printed for an owner that nobody has even suggested; sorted after the three real ones. */
const UNKNOWN = { symbol: '？', meaning: '主体が不明' };

export function markerRank(marker: OwnerMarker | 'unknown'): number {
  const rank = OWNER_MARKERS.findIndex((m) => m.marker === marker);
  return rank === -1 ? OWNER_MARKERS.length : rank;
}

export function markerSymbol(marker: OwnerMarker | 'unknown'): string {
  return OWNER_MARKERS[markerRank(marker)]?.symbol ?? UNKNOWN.symbol;
}

export function markerMeaning(marker: OwnerMarker | 'unknown'): string {
  return OWNER_MARKERS[markerRank(marker)]?.meaning ?? UNKNOWN.meaning;
}
