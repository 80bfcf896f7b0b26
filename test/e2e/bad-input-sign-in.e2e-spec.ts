import { newId } from '@platform/database';
import { PASSWORD } from '../support/cast.js';
import type { Visitor } from '../support/member.js';
import { expectProblem } from '../support/problems.js';
import { atBrowser, forgetAttempts, NEW_PASSWORD } from '../support/sign-in.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
let member: Visitor;
beforeAll(async () => {
  service = await startTestService();
});
beforeEach(async () => {
  await forgetAttempts(service);
  member = await atBrowser(service, 'city.staff');
});
afterAll(async () => {
  await service.close();
});

/** Each command with a complete body, and the field whose bad values are tried. */
const COMMANDS: [method: 'post' | 'put', path: string, body: object, field: string][] = [
  ['post', '/session', { loginName: 'a@renkei.test', password: PASSWORD }, 'loginName'],
  ['post', '/session/second-factor', { code: '123456' }, 'code'],
  ['put', '/session/post', { postId: newId() }, 'postId'],
  ['put', '/account/password', { currentPassword: PASSWORD, newPassword: NEW_PASSWORD }, 'newPassword'],
  ['post', '/account/second-factor/confirmation', { code: '123456' }, 'code'],
  ['post', '/password-resets', { loginName: 'a@renkei.test' }, 'loginName'],
  ['post', '/password-resets/reading', { token: 'x' }, 'token'],
  ['post', '/password-resets/confirmation', { token: 'x', password: NEW_PASSWORD }, 'token'],
  ['post', '/invitations/reading', { token: 'x' }, 'token'],
  ['post', '/invitations/acceptance', { token: 'x', password: NEW_PASSWORD }, 'password'],
];

describe.each(COMMANDS)('%s %s', (method, path, body, field) => {
  it.each([
    ['missing', undefined],
    ['null', null],
    ['a number', 5],
    ['a list', ['a']],
    ['an object', { a: 1 }],
    ['empty', ''],
    ['far too long', 'a'.repeat(100_000)],
  ])('names a field that is %s', async (_what, value) => {
    expectProblem(await member[method](path, { ...body, [field]: value }), {
      status: 422,
      pointer: `/${field}`,
    });
  });

  it('takes no field that it does not know', async () => {
    for (const unknown of ['accountId', 'role', 'version'])
      expectProblem(await member[method](path, { ...body, [unknown]: 'x' }), {
        status: 422,
        pointer: `/${unknown}`,
      });
  });

  it('does not break on what is no body at all', async () => {
    for (const text of ['[]', '"x"', '1', 'null'])
      expectProblem(await member.sendText(method, path, text), { status: 422 });
    for (const text of ['{', "{'a':1}"])
      expectProblem(await member.sendText(method, path, text), { status: 400 });
  });
});

describe('a proof', () => {
  it.each([{}, { password: null }, { code: 5 }, { password: 'x', code: 'x' }, { other: 'x' }])(
    'is the password or a code, and nothing else: %j',
    async (body) => {
      expectProblem(await member.post('/session/proof', body), { status: 422 });
    },
  );
});

describe('a session to end', () => {
  it.each([
    [newId(), 404],
    ['x', 422],
    ['%00', 422],
    ['%ff', 400],
  ])('%s is refused', async (id, status) => {
    expectProblem(await member.delete(`/sessions/${id}`), { status });
  });
});
