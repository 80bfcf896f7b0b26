/** Ⅲ③: printed code of an initiative from the numbers of its theme and place. */
const ROMAN = ['', 'Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', 'Ⅵ', 'Ⅶ', 'Ⅷ', 'Ⅸ', 'Ⅹ'];

export function roman(number: number): string {
  return ROMAN[number] ?? String(number);
}

/** ① to ⑳; beyond that the number in brackets. */
export function circled(number: number): string {
  return number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : `(${String(number)})`;
}

export function printedCode(initiative: { themeNumber: number; number: number }): string {
  return `${roman(initiative.themeNumber)}${circled(initiative.number)}`;
}
