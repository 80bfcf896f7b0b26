/** The data version as the PDF prints it, so that the two can be compared: its first 12 digits by fours. */
export function shortVersion(version: string): string {
  return version.slice(0, 12).replaceAll(/(.{4})(?=.)/g, '$1 ');
}
