/** Spreadsheet programs take a text that begins so for a formula, a command or two columns. */
const DANGEROUS = new Set(['=', '+', '-', '@', '|', '\t', '\r', '＝', '＋', '－', '＠', '｜']);

/** The first character after any apostrophes: those of a text that was neutralised before count as its own. */
function isAfterApostrophes(text: string): boolean {
  let index = 0;
  while (text[index] === "'") index += 1;
  return DANGEROUS.has(text[index] ?? '');
}

/** A text that no spreadsheet program calculates; `restored` undoes it exactly. */
export function neutralised(text: string): string {
  return isAfterApostrophes(text) ? `'${text}` : text;
}

/** What `neutralised` was given. */
export function restored(text: string): string {
  return text.startsWith("'") && isAfterApostrophes(text) ? text.slice(1) : text;
}
