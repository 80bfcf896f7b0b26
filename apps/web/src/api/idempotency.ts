/**
 * One key for one act: a repeat of the very same request after a lost answer carries the same key,
 * so the server does it once; any answer ends the act.
 */
const unanswered = new Map<string, string>();

const SECRET =
  /\/api\/v1\/(session|account|invitations|password-resets|provider-sign-ins|provider-identities|access-tokens)(\/|$)/;

function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** fetch that gives every POST its Idempotency-Key (randomUUID is missing on plain http, hence newKey). */
export async function fetchOnce(request: Request): Promise<Response> {
  // A password or a link is not remembered, not even to recognise a repetition.
  if (request.method !== 'POST' || SECRET.test(request.url)) return fetch(request);
  const act = `${request.url} ${await request.clone().text()}`;
  const key = unanswered.get(act) ?? newKey();
  unanswered.set(act, key);
  request.headers.set('Idempotency-Key', key);
  const response = await fetch(request);
  unanswered.delete(act);
  return response;
}
