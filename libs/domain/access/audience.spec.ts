import { Placeholders } from '@platform/database';
import { type Actor, type Agency, systemActor } from './actor.js';
import { type Audience, audiences, mayReadText, readableTexts, widens } from './audience.js';
import { type Role, roles, staffRoles } from './permissions.js';

function person(role: Role, agency: Agency | null): Actor {
  return { ...systemActor('nobody'), systemActor: null, roles: [role], agency };
}

// Who reads what the prefecture wrote. An administrator, a council member or a viewer is of the public.
const TABLE: [reader: string, own: boolean, both: boolean, everybody: boolean][] = [
  ['secretariat of the prefecture', true, true, true],
  ['owner_staff of the prefecture', true, true, true],
  ['section_head of the prefecture', true, true, true],
  ['bureau_coordinator of the prefecture', true, true, true],
  ['council_member of the prefecture', false, false, true],
  ['viewer of the prefecture', false, false, true],
  ['administrator of the prefecture', false, false, true],
  ['secretariat of the city', false, true, true],
  ['owner_staff of the city', false, true, true],
  ['section_head of the city', false, true, true],
  ['bureau_coordinator of the city', false, true, true],
  ['council_member of the city', false, false, true],
  ['viewer of the city', false, false, true],
  ['administrator of the city', false, false, true],
  ['secretariat of nobody', false, false, true],
  ['owner_staff of nobody', false, false, true],
  ['section_head of nobody', false, false, true],
  ['bureau_coordinator of nobody', false, false, true],
  ['council_member of nobody', false, false, true],
  ['viewer of nobody', false, false, true],
  ['administrator of nobody', false, false, true],
];

function readerOf(name: string): Actor {
  const [role = '', agency = ''] = name.split(/ of (?:the )?/);
  return person(role as Role, agency === 'nobody' ? null : (agency as Agency));
}

describe('a text of the prefecture', () => {
  it('is tried on every role of either agency and of none', () => {
    const names = roles.flatMap((role) =>
      ['the prefecture', 'the city', 'nobody'].map((agency) => `${role} of ${agency}`),
    );
    expect(TABLE.map(([name]) => name).sort()).toEqual(names.sort());
  });

  it.each(TABLE)('for the %s', (name, ...allowed) => {
    const reads = audiences.map((audience) =>
      mayReadText(readerOf(name), { audience, agency: 'prefecture' }),
    );
    expect(reads).toEqual(allowed);
  });

  it('is found in lists by whom it may be read, and by nobody else', () => {
    for (const [name] of TABLE) {
      const sql = readableTexts(readerOf(name), 'text', new Placeholders());
      for (const audience of audiences)
        for (const agency of ['prefecture', 'city'] as const)
          expect({ name, audience, agency, read: holds(sql, audience, agency) }).toEqual({
            name,
            audience,
            agency,
            read: mayReadText(readerOf(name), { audience, agency }),
          });
    }
  });

  it('is read by the parts of the system', () => {
    expect(mayReadText(systemActor('job'), { audience: 'own_agency', agency: 'city' })).toBe(true);
    expect(readableTexts(systemActor('job'), 'text', new Placeholders())).toBe('true');
  });

  it('is read through any of several duties', () => {
    const both = {
      ...person('administrator', 'prefecture'),
      roles: ['administrator', staffRoles[0]] as Role[],
    };
    expect(mayReadText(both, { audience: 'own_agency', agency: 'prefecture' })).toBe(true);
  });
});

describe('an audience', () => {
  it('becomes wider, never narrower, and not the same', () => {
    const wider = audiences.flatMap((before) =>
      audiences.filter((after) => widens(before, after)).map((after) => `${before} → ${after}`),
    );
    expect(wider).toEqual(['own_agency → both_agencies', 'own_agency → public', 'both_agencies → public']);
  });
});

/** What PostgreSQL would say: the fragment is a disjunction of conjunctions of comparisons with constants. */
function holds(sql: string, audience: Audience, agency: Agency): boolean {
  const row: Record<string, string> = { audience, agency_code: agency };
  return sql
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((part) =>
      part.split(' AND ').every((comparison) => {
        const match = /^text\.(\w+) = '(\w+)'$/.exec(comparison);
        if (match === null) throw new Error(`not a comparison: ${comparison}`);
        return row[match[1] ?? ''] === match[2];
      }),
    );
}
