import type { RecordKind } from './record-kind.js';

/** Organisations are shared by all programmes. */
export const organisationKind: RecordKind = {
  type: 'organisation',
  table: 'organisations',
  columns: ['name', 'kind', 'affiliation', 'note'],
  incoming: (file) =>
    file.organisations.map(({ code, name, kind, affiliation, note }) => ({
      key: code,
      values: { name, kind, affiliation, note },
    })),
  where: 't.code = ANY($1::text[])',
  among: (_scope, incoming) => incoming.map(({ key }) => key),
  key: 't.code',
  fixed: ({ key }) => ({ code: key }),
};
