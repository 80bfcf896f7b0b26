import type { Operation } from './document.js';

export interface FuzzAnswer {
  status: number;
  type: string;
  text: string;
}

/** What is wrong with an answer, or null: a fault, an answer outside the contract, or a text that was altered. */
export function judge(
  operation: Operation,
  sent: unknown,
  answer: FuzzAnswer,
  request: Asked = { path: '', headers: {} },
): string | null {
  if (answer.status >= 500) return `is a fault: ${answer.text.slice(0, 300)}`;
  const promises = operation.promise(answer.status);
  if (promises === undefined) return 'has a status that the document does not promise';
  if (promises.length === 0) return answer.text === '' ? null : 'has a body where none is promised';
  const promise = promises.find(({ type }) => answer.type.startsWith(type));
  if (promise === undefined)
    return `is ${answer.type || 'without a type'}, not ${promises.map(({ type }) => type).join(' or ')}`;
  if (promise.validate === null) return null;
  let body: unknown;
  try {
    body = JSON.parse(answer.text);
  } catch {
    return 'is no JSON';
  }
  if (!promise.validate(body)) {
    const [error] = promise.validate.errors ?? [];
    return `breaks its schema: ${error?.instancePath ?? ''} ${error?.message ?? ''}`;
  }
  if (answer.status >= 300 || waits(operation, request, body)) return null;
  return altered(operation, sent, body);
}

interface Asked {
  path: string;
  headers: Record<string, string>;
}

/**
 * A command on what is joint that waits for the other agency's yes answers with the record as it stands: in the version
 * that was sent, or, of rules that would get a new row, with the row in the address.
 */
function waits({ method, path }: Operation, request: Asked, body: unknown): boolean {
  const { id, version } = body as { id?: string; version?: number };
  if (method === 'PATCH' && path.endsWith('/programmes/{code}'))
    return request.headers['If-Match'] === `"${String(version)}"`;
  return path.endsWith('/rule-sets/{id}/versions') && id !== undefined && request.path.includes(id);
}

/** The field of a kept text that did not come back as it was sent. */
function altered({ path }: Operation, sent: unknown, body: unknown): string | null {
  if (typeof sent !== 'object' || sent === null || typeof body !== 'object' || body === null) return null;
  const answered = body as Record<string, unknown>;
  for (const [key, value] of Object.entries(sent)) {
    const back = answered[key];
    // A day may be another fact of the record that holds what was sent; this is about texts.
    if (typeof value !== 'string' || typeof back !== 'string' || /^\d{4}-\d\d-\d\d$/.test(value)) continue;
    if (same(value, back)) continue;
    // What was added below a record stands somewhere in the record's answer, whose own fields may have the same name: a tie
    // of a body, a name from a day to come, an agency's answer on an owner.
    if (/\}\/[a-z-]+$/.test(path) && JSON.stringify(body).includes(JSON.stringify(value))) continue;
    return `altered ${key}: ${JSON.stringify(value)} came back as ${JSON.stringify(back)}`;
  }
  return null;
}

/** Equal to the last character; two spellings of one instant are the same. */
function same(sent: string, back: string): boolean {
  if (sent === back) return true;
  const instant = /^\d{4}-\d\d-\d\dT/;
  return instant.test(sent) && instant.test(back) && Date.parse(sent) === Date.parse(back);
}
