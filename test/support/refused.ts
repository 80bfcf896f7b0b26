import type { CastName } from './cast.js';
import type { Answer, Member } from './member.js';
import { expectProblem } from './problems.js';
import type { TestService } from './test-service.js';

/** Changes by asking alone: who is signed in, and when they were last seen. */
const BY_ASKING = ['sessions', 'sign_in_failures'];

/** A fingerprint of every table, so that nothing half-saved goes unseen. */
export async function everythingSaved(service: TestService): Promise<Record<string, unknown>[]> {
  const tables = await service.sql<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL($1) ORDER BY 1`,
    [BY_ASKING],
  );
  const each = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*)::int AS rows, md5(string_agg(one::text, '|' ORDER BY one::text)) AS content
       FROM ${name} one`,
  );
  return service.sql(`${each.join(' UNION ALL ')} ORDER BY name`);
}

/** Refused as `expected` says, with a complete problem document, and nothing is saved. */
export async function expectRefused(
  service: TestService,
  by: CastName,
  send: (member: Member) => Promise<Answer>,
  expected: { status: number; pointer?: string; code?: string },
): Promise<void> {
  const member = service.as(by);
  await member.get('/session'); // signs in, if that was still to do
  const before = await everythingSaved(service);
  expectProblem(await send(member), expected);
  expect(await everythingSaved(service)).toEqual(before);
}

/** A body as text, in which `⟂` stands for half a character in an escape (a JSON writer would not make one). */
export function withHalfCharacter(body: object): string {
  return JSON.stringify(body).replaceAll('⟂', '\\ud842');
}
