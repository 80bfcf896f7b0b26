import { readDocument } from './document.js';
import { judge } from './judge.js';

// A judge that never complains judges nothing: one planted fault of each kind.
const { operations } = readDocument();
const open = operations.find(({ id }) => id === 'Tasks_open');
const posts = operations.find(({ method, path }) => method === 'GET' && path === '/api/v1/posts');

function complaint(
  operation: typeof open,
  status: number,
  body: unknown,
  sent: unknown = {},
  type = 'application/json',
) {
  if (operation === undefined) throw new Error('the document lacks the operation');
  return judge(operation, sent, {
    status,
    type,
    text: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

const post = {
  id: '01a1fdf9-0d3e-7040-9e0d-0123456789ab',
  name: '職',
  agency: 'city',
  department: null,
  holder: null,
  vacant: true,
  deputies: [],
  fallsTo: null,
};

describe('the judge of answers', () => {
  it('is content with what the document promises', () => {
    expect(complaint(posts, 200, { items: [post] })).toBeNull();
  });

  it.each([
    ['a fault', 500, {}, /fault/],
    ['a status that is not promised', 201, { items: [] }, /does not promise/],
    ['a missing field', 200, {}, /breaks its schema/],
    ['a field of another type', 200, { items: [{ ...post, name: 5 }] }, /breaks its schema/],
    [
      'a refusal without its reason',
      404,
      { status: 404 },
      /is application\/json, not application\/problem\+json/,
    ],
    ['half a body', 200, '{"items":[', /no JSON/],
  ])('finds %s', (_what, status, body, expected) => {
    expect(complaint(posts, status, body)).toMatch(expected);
  });

  it.each([
    ['composed', 'か\u3099', 'が'],
    ['trimmed', '題 ', '題'],
    ['replaced', '\ufa19', '神'],
    ['neutralised', '=1', "'=1"],
  ])('finds a text that was %s', (_how, sent, back) => {
    const promise = {
      ...open!,
      promise: () => [{ type: 'application/json', validate: Object.assign(() => true, {}) as never }],
    };
    expect(complaint(promise, 201, { title: back }, { title: sent })).toMatch(/altered title/);
    expect(complaint(promise, 201, { title: sent }, { title: sent })).toBeNull();
  });
});
