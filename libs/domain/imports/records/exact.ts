/** A decimal in the one way in which it is compared: `1.50` is `1.5`, `-0` is `0`. The schema has seen that it is one. */
export function exact(decimal: string): string;
export function exact(decimal: string | undefined): string | undefined;
export function exact(decimal: string | undefined): string | undefined {
  if (decimal === undefined) return undefined;
  const trimmed = decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
  return trimmed === '-0' ? '0' : trimmed;
}

/** The number that a text is, or undefined when it is none. */
export function decimalOf(text: string | undefined): string | undefined {
  return text !== undefined && /^-?(0|[1-9][0-9]{0,17})(\.[0-9]{1,9})?$/.test(text) ? exact(text) : undefined;
}
