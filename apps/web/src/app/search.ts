/** Filters, tabs and drawers live in the address; anything unknown in it is dropped, never refused. */
type Raw = Record<string, unknown>;

export function textIn(raw: Raw, key: string): string | undefined {
  const value = raw[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function oneOf<const V extends string>(raw: Raw, key: string, values: readonly V[]): V | undefined {
  return values.find((value) => value === raw[key]);
}

/** `?a=b` as it stands: no JSON in addresses that people send to each other. */
export function parseSearch(search: string): Raw {
  return Object.fromEntries(new URLSearchParams(search));
}

export function stringifySearch(search: Raw): string {
  const pairs = Object.entries(search).flatMap(([key, value]) =>
    typeof value === 'string' && value !== '' ? [[key, value] as [string, string]] : [],
  );
  const text = new URLSearchParams(pairs).toString();
  return text === '' ? '' : `?${text}`;
}

/** Validator of a route's search: every key may be left out of a link. */
export function address<T extends Raw>(read: (raw: Raw) => T): (raw: Raw) => Partial<T> {
  return read;
}

/** Which box of remarks is open; without a word the first that has something to read. */
export function remarksIn(raw: Record<string, unknown>) {
  return oneOf(raw, 'remarks', ['own_agency', 'both_agencies', 'public']);
}
