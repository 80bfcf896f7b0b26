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

/** Where in the printed source to look; a place that no rule knows stays as it is filed. */
export function placeWords(place: string, words: Words): { text: string; raw: boolean } {
  const text = place
    .replaceAll(/statistics\.total_fertility_rate(?:\[\d+\])?/g, words.fertility)
    .replaceAll(/statistics\.migration(?:[.[][\w.[\]-]*)?/g, words.migration)
    .replaceAll(/statistics\.facts(?:[.[][\w.[\]-]*)?/g, words.facts)
    .replaceAll('situation.population_points', words.situation)
    .replaceAll(/\bentries\b/g, words.entries)
    .replaceAll(BLOCK, (_, code: string, n: string) => fill(words.block, { theme: theme(code), n }))
    .replaceAll(INITIATIVE, (_, code: string, n: string) => theme(code) + circled(Number(n)));
  return { text, raw: RAW.test(text) && text === place };
}
