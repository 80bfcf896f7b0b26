import fc from 'fast-check';
import type { Role } from '@domain/access';
import { receivingPost, type Standing, type StandingPost, superiorOf } from './superior.rule.js';

function post(
  id: string,
  departmentId: string | null,
  role: Role,
  wanted: Partial<StandingPost> = {},
): StandingPost {
  return {
    id,
    agency: 'city',
    departmentId,
    superiorPostId: null,
    roles: [role],
    receivers: ['somebody'],
    ...wanted,
  };
}

const departments = [
  { id: 'bureau', parentId: null },
  { id: 'section', parentId: 'bureau' },
  { id: 'other', parentId: null },
];
const staff = post('staff', 'section', 'owner_staff');
const head = post('head', 'section', 'section_head');
const bureauHead = post('bureau head', 'bureau', 'section_head');
const secretariat = post('secretariat', 'other', 'secretariat');
const foreign = post('foreign', 'other', 'secretariat', { agency: 'prefecture' });
const of = (...posts: StandingPost[]): Standing => ({ posts: [foreign, ...posts], departments });

describe('a post answers to', () => {
  it.each<[string, StandingPost, Standing, string | null]>([
    ['the section head of its department', staff, of(staff, head, bureauHead, secretariat), 'head'],
    [
      'the head of the department above, where its own has none',
      staff,
      of(staff, bureauHead, secretariat),
      'bureau head',
    ],
    ['the head above, when it is the head itself', head, of(head, bureauHead, secretariat), 'bureau head'],
    ['the secretariat of its agency, where nobody heads it', staff, of(staff, secretariat), 'secretariat'],
    [
      'the one that is named on it, before all',
      { ...staff, superiorPostId: 'secretariat' },
      of(head, secretariat),
      'secretariat',
    ],
    ['the rule, where the named one is no more', { ...staff, superiorPostId: 'gone' }, of(head), 'head'],
    ['nobody, when it is the secretariat', secretariat, of(secretariat, head), null],
    [
      'nobody, when it stands outside and names nobody',
      post('member', null, 'council_member', { agency: null }),
      of(secretariat),
      null,
    ],
    ['nobody of the other agency', staff, of(staff), null],
  ])('%s', (_whom, asked, standing, superior) => {
    expect(superiorOf(asked, standing)?.id ?? null).toBe(superior);
  });
});

describe('what is meant for a vacant post', () => {
  const vacant = (one: StandingPost): StandingPost => ({ ...one, receivers: [] });
  it.each<[string, StandingPost[], string | null]>([
    ['stays with it while somebody holds it', [staff, head, secretariat], 'staff'],
    ['falls to its superior', [vacant(staff), head, secretariat], 'head'],
    [
      'falls on, past a vacant superior',
      [vacant(staff), vacant(head), bureauHead, secretariat],
      'bureau head',
    ],
    ['stops at the secretariat', [vacant(staff), vacant(head), secretariat], 'secretariat'],
    [
      'reaches nobody when the secretariat is vacant too',
      [vacant(staff), vacant(head), vacant(secretariat)],
      null,
    ],
  ])('%s', (_how, posts, receiving) => {
    const [asked] = posts;
    if (asked === undefined) throw new Error('no post');
    expect(receivingPost(asked, of(...posts))?.id ?? null).toBe(receiving);
  });

  it('ends, however the posts name each other, at one that somebody holds', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const onePost = (id: string) =>
      fc
        .record({
          superiorPostId: fc.option(fc.constantFrom(...ids)),
          departmentId: fc.option(fc.constantFrom('bureau', 'section', 'other')),
          held: fc.boolean(),
          role: fc.constantFrom<Role>('owner_staff', 'section_head', 'secretariat'),
        })
        .map(({ superiorPostId, departmentId, held, role }) =>
          post(id, departmentId, role, { superiorPostId, receivers: held ? ['somebody'] : [] }),
        );
    fc.assert(
      fc.property(fc.tuple(...ids.map(onePost)), (posts) => {
        for (const asked of posts) {
          const found = receivingPost(asked, { posts, departments });
          expect(found === null || found.receivers.length > 0).toBe(true);
          if (asked.receivers.length > 0) expect(found).toBe(asked);
        }
      }),
    );
  });
});
