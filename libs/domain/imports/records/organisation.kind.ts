import { newId } from '@platform/database';
import type { ProgrammeImport } from '../programme-import.schemas.js';
import { byCode, type Part, type RecordKind } from './record-kind.js';

type Imported = ProgrammeImport['organisations'][number];
type Member = Exclude<Imported['members'][number], string>;

const names: Part = {
  field: 'names',
  table: 'organisation_names',
  parentColumn: 'organisation_id',
  columns: ['valid_from', 'name'],
  read: `(SELECT json_agg(json_build_object('validFrom', n.valid_from, 'name', n.name) ORDER BY n.valid_from)
    FROM organisation_names n WHERE n.organisation_id = t.id)`,
  rows: (value) =>
    (value as Imported['names']).map(({ validFrom, name }) => ({ valid_from: validFrom, name })),
};

const members: Part = {
  field: 'members',
  table: 'organisation_members',
  parentColumn: 'organisation_id',
  columns: ['id', 'member_id', 'name', 'role', 'position', 'valid_from', 'valid_to'],
  read: `(SELECT json_agg(json_build_object('name', m.name, 'organisation', o.code, 'role', m.role, 'validFrom', m.valid_from,
      'validTo', m.valid_to) ORDER BY m.position)
    FROM organisation_members m LEFT JOIN organisations o ON o.id = m.member_id WHERE m.organisation_id = t.id)`,
  rows: (value, scope) =>
    (value as Member[]).map(({ name, organisation, role, validFrom, validTo }, index) => ({
      id: newId(),
      member_id:
        organisation !== undefined && scope.has('organisation', organisation)
          ? scope.id('organisation', organisation)
          : null,
      name,
      role,
      position: index + 1,
      valid_from: validFrom,
      valid_to: validTo,
    })),
};

const ties: Part = {
  field: 'ties',
  table: 'organisation_ties',
  parentColumn: 'from_id',
  columns: ['to_id', 'kind', 'note'],
  read: `(SELECT json_agg(json_build_object('kind', k.kind, 'to', o.code, 'note', k.note) ORDER BY k.kind, o.code COLLATE "C")
    FROM organisation_ties k JOIN organisations o ON o.id = k.to_id WHERE k.from_id = t.id)`,
  rows: (value, scope) =>
    (value as Imported['ties'])
      .filter(({ to }) => scope.has('organisation', to))
      .map(({ kind, to, note }) => ({ to_id: scope.id('organisation', to), kind, note })),
};

/** Organisations are shared by all programmes and strategies. */
export const organisationKind: RecordKind = {
  ...byCode,
  type: 'organisation',
  table: 'organisations',
  columns: [
    'name',
    'kind',
    'affiliation',
    'note',
    'subkind',
    'url',
    'founded_on',
    'valid_from',
    'valid_to',
    'aliases',
  ],
  parts: [names, members, ties],
  namesItsOwn: true,
  versioned: true,
  incoming: (file) =>
    file.organisations.map(({ code, ...organisation }) => ({
      key: code,
      values: {
        ...organisation,
        names: [...organisation.names].sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1)),
        members: organisation.members.map((member) =>
          typeof member === 'string' ? { name: member } : member,
        ),
        ties: [...organisation.ties].sort((one, other) =>
          `${one.kind} ${one.to}` < `${other.kind} ${other.to}` ? -1 : 1,
        ),
      },
    })),
};
