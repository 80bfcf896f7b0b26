import { newId } from '@platform/database';
import { REPORTED } from './build-report.js';
import type { CastName } from './cast.js';
import { bodyOf, type MatrixRecord, type MatrixRecords } from './permission-records.js';
import { expectRefused } from './refused.js';
import type { TestService } from './test-service.js';

/** Who may give a command, and on which record (`-` = none). */
export type Commands = Record<string, { by: CastName; on: string }>;

interface Change {
  id?: string;
  body?: object;
  text?: string;
  headers?: Record<string, string>;
}
interface Expected {
  status: number;
  pointer?: string;
  code?: string;
}

/** A meeting that is held has moved on twice, a document has its file; nobody has set the department of the side. */
const VERSIONS: Record<string, string> = {
  'PUT /meetings/:id/attendance': '"3"',
  'PUT /initiatives/:id/departments/:agency': '"0"',
};

export interface BadCommands {
  routes: string[];
  /** The joint record, or the city's where there is no joint one. */
  recordFor(route: string): MatrixRecord;
  /** Sends the command with something wrong in it: refused as expected, and nothing is saved. */
  refused(route: string, change: Change, expected: Expected): Promise<void>;
}

export function badCommands(
  commands: Commands,
  stage: () => { service: TestService; records: MatrixRecords },
): BadCommands {
  const recordFor = (route: string): MatrixRecord => {
    const record = stage()
      .records.of(commands[route]?.on ?? '-')
      .at(-1);
    if (record === undefined) throw new Error(`no record for ${route}`);
    return record;
  };
  const refused = async (route: string, change: Change, expected: Expected): Promise<void> => {
    const { service } = stage();
    const [method = '', pattern = ''] = route.split(' ');
    const record = recordFor(route);
    const path = pattern
      .replace(':id', change.id ?? record.id)
      .replace(':code', REPORTED)
      .replace(':fiscalYear', '2026')
      .replace(':agency', record.owner ?? 'city');
    const text = change.text ?? JSON.stringify({ ...bodyOf(service, route, record), ...change.body });
    const verb = method.toLowerCase() as 'post' | 'put' | 'patch' | 'delete';
    await expectRefused(
      service,
      commands[route]?.by ?? 'viewer',
      async (member) =>
        method === 'DELETE'
          ? member.delete(path, { 'If-Match': versionOf(route), ...change.headers })
          : member.sendText(verb, path, text, { 'If-Match': versionOf(route), ...change.headers }),
      expected,
    );
  };
  return { routes: Object.keys(commands), recordFor, refused };
}

/** Where a record has moved on since it was made, or has nothing of the kind yet; everything else is as it was made. */
function versionOf(route: string): string {
  return VERSIONS[route] ?? '"1"';
}

/** What every command refuses: records that are not there, bodies that are none, versions that were not read. */
export function describeRefusals({ routes, refused }: BadCommands, versioned: readonly string[]): void {
  describe('a command on something that is not there', () => {
    it.each(routes.filter((route) => route.includes(':id')))('%s', async (route) => {
      await refused(route, { id: newId() }, { status: 404, code: 'access/not-found' });
      await refused(route, { id: 'x' }, { status: 422, pointer: '/id' });
      await refused(route, { id: '%00' }, { status: 422, pointer: '/id' });
      await refused(route, { id: '%ff' }, { status: 400 });
    });
  });

  describe('a body that is no body of the command', () => {
    it.each(routes.filter((route) => !route.startsWith('DELETE')))('%s', async (route) => {
      await refused(route, { body: { urgent: true } }, { status: 422, pointer: '/urgent' });
      await refused(route, { body: { version: 9 } }, { status: 422, pointer: '/version' });
      for (const text of ['[]', '"x"', '1', 'null']) await refused(route, { text }, { status: 422 });
      for (const text of ['{', "{'a':1}", '{"a":NaN}']) await refused(route, { text }, { status: 400 });
      await refused(route, { text: `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}` }, { status: 400 });
      await refused(route, { text: `{"a":"${'x'.repeat(300_000)}"}` }, { status: 413 });
    });

    it.each(versioned)('%s needs the version that was read', async (route) => {
      for (const version of ['', 'x', '*', '"-1"', '"99999999999999"', 'W/"1"'])
        await refused(route, { headers: { 'If-Match': version } }, { status: 428 });
      const stale = { status: 412, code: 'input/stale' };
      await refused(route, { headers: { 'If-Match': '"999999999"' } }, stale);
    });
  });
}
