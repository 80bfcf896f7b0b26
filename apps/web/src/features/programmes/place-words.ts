import type { Catalogue } from '../../text/catalogue';
import { fill } from '../../text/fill';
import { circled, roman } from '../../ui/codes';

type Words = Catalogue['programmes']['places'];
const THEMES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const BLOCK = /\b\d+-([IVX]+)-(\d+)(?:-e\d+)?\b/g;
const INITIATIVE = /\b([IVX]+)-(\d+)\b/g;
/** A path or a field of the source file that no rule has turned into words. */
const RAW = /[a-z]\w*(?:[._[-]\w)/;

function theme(code: string): string {
  return roman(THEMES.indexOf(code));
}

/** Codes of the indicators and numeric targets of a strategy, one or several. */
const CODES = /^(KPI|NT)-\d+(?:, (?:KPI|NT)-\d+)*$/;
const FIELDS = {
  agreements: 'agreements',
  municipal_cooperation_model_areas: 'modelAreas',
  'measures[].section_note': 'sectionNotes',
} as const satisfies Record<string, keyof Words>;

/**
 * Where in the printed source to look; a place that no rule knows stays as it is filed. `code`: what the source calls the
 * rows meant, for those who look it up.
 */
export function placeWords(place: string, words: Words): { text: string; raw: boolean; code: string | null } {
  const kind = CODES.exec(place)?.[1];
  if (kind !== undefined)
    return { text: kind === 'KPI' ? words.indicators : words.targets, raw: false, code: place };
  const field = Object.entries(FIELDS).find(([path]) => path === place)?.[1];
  if (field !== undefined) return { text: words[field], raw: false, code: null };
  const text = place
    .replaceAll(/statistics\.total_fertility_rate(?:\[\d+\])?/g, words.fertility)
    .replaceAll(/statistics\.migration(?:[.[][\w.[\]-]*)?/g, words.migration)
    .replaceAll(/statistics\.facts(?:[.[][\w.[\]-]*)?/g, words.facts)
    .replaceAll('situation.population_points', words.situation)
    .replaceAll(/\bentries\b/g, words.entries)
    .replaceAll(BLOCK, (_, code: string, n: string) => fill(words.block, { theme: theme(code), n }))
    .replaceAll(INITIATIVE, (_, code: string, n: string) => theme(code) + circled(Number(n)));
  return { text, raw: RAW.test(text) && text === place, code: null };
}
