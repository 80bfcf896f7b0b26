const SDG = /^(1[0-7]|[1-9])$/;

/** The numbers as they were typed: 8、11. */
export const typedSdgs = (typed: string): string[] =>
  typed
    .normalize('NFKC')
    .split(/[、,\s・]+/)
    .filter(Boolean);

/** What of it is no number from 1 to 17, or stands there twice; each once. */
export function wrongSdgs(typed: string): string[] {
  const parts = typedSdgs(typed);
  return [...new Set(parts.filter((part, at) => !SDG.test(part) || parts.indexOf(part) !== at))];
}
