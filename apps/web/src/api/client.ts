import createClient from 'openapi-fetch';
import { fetchOnce } from './idempotency';
import { ApiError, asApiError } from './problem';
import type { paths } from './schema.gen';

/** The ETag of a record is the version of its text: the browser's cache must not take it for the whole answer. */
export const api = createClient<paths>({
  baseUrl: '',
  credentials: 'same-origin',
  cache: 'no-store',
  fetch: fetchOnce,
});

interface Outcome<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The answer's body, or an ApiError with the server's words. */
export async function answer<T>(call: Promise<Outcome<T>>): Promise<T> {
  let outcome: Outcome<T>;
  try {
    outcome = await call;
  } catch (error) {
    throw asApiError(error);
  }
  if (outcome.response.ok) return outcome.data as T;
  const problem = typeof outcome.error === 'object' && outcome.error !== null ? outcome.error : {};
  throw new ApiError(outcome.response.status, problem);
}

/** `If-Match` of a text that two people may edit. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${String(version)}"` };
}
