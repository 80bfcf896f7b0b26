const FIRST_PAGE = '/';

/** A page of this service, or the first one: an address that leads elsewhere is dropped (open redirect). */
export function safeReturn(wanted: string | undefined, publicUrl: string): string {
  if (wanted === undefined || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(wanted)) return FIRST_PAGE;
  const origin = new URL(publicUrl).origin;
  const address = URL.canParse(wanted, origin) ? new URL(wanted, origin) : null;
  if (address === null || address.origin !== origin || address.pathname.startsWith('//')) return FIRST_PAGE;
  return `${address.pathname}${address.search}${address.hash}`;
}
