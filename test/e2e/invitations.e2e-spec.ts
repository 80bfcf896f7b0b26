import { loginNameOf } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import { newPerson, NEW_PASSWORD, personOf, tokenFromMail } from '../support/sign-in.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
let count = 0;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

/** Somebody in a post of the city, who was invited and has the mail. */
async function invited(): Promise<{ person: string; email: string; token: string }> {
  count += 1;
  const email = `new${count}@renkei.test`;
  const person = await newPerson(service, 'city.staff', email);
  expect((await service.as('city.administrator').post(`/people/${person}/invitation`)).status).toBe(201);
  await service.drain();
  return { person, email, token: await tokenFromMail(service, /招待/) };
}

describe('an invitation', () => {
  it('leads from a mail to a password of one’s own, and in', async () => {
    const { person, email, token } = await invited();
    const administrator = service.as('city.administrator');
    expect((await administrator.get(`/people/${person}/account`)).body).toMatchObject({
      state: 'invited',
      loginName: email,
      can: { invite: true, revokeInvitation: true },
    });
    const newcomer = service.visitor();
    expect((await newcomer.post('/invitations/reading', { token })).body).toMatchObject({ loginName: email });
    const answer = await newcomer.post('/invitations/acceptance', { token, password: NEW_PASSWORD });
    expect(answer).toMatchObject({
      status: 201,
      body: { account: { loginName: email }, roles: ['owner_staff'] },
    });
    expect((await newcomer.get('/tasks')).status).toBe(200);
    expect((await service.visitor().signIn(email, NEW_PASSWORD)).status).toBe(201);
    expect((await administrator.get(`/people/${person}/account`)).body).toMatchObject({
      state: 'active',
      can: { invite: false, revokeInvitation: false },
    });
    expectProblem(await administrator.post(`/people/${person}/invitation`), {
      status: 409,
      code: 'accounts/already-active',
    });
  });

  it('is good once', async () => {
    const { token } = await invited();
    const accept = async () =>
      service.visitor().post('/invitations/acceptance', { token, password: NEW_PASSWORD });
    expect((await accept()).status).toBe(201);
    expectProblem(await accept(), { status: 409, code: 'accounts/link-spent' });
    expectProblem(await service.visitor().post('/invitations/reading', { token }), { status: 409 });
  });

  it('of two at one moment lets one in', async () => {
    const { token } = await invited();
    const answers = await service.atOnce(2, 'account_links', async () =>
      service.visitor().post('/invitations/acceptance', { token, password: NEW_PASSWORD }),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('is good for seven days', async () => {
    const { token, person } = await invited();
    await service.clock.advance('6 days 23 hours');
    expect((await service.visitor().post('/invitations/reading', { token })).status).toBe(201);
    await service.clock.advance('61 minutes');
    expectProblem(
      await service.visitor().post('/invitations/acceptance', { token, password: NEW_PASSWORD }),
      {
        status: 409,
        code: 'accounts/link-spent',
      },
    );
    expect((await service.as('city.administrator').get(`/people/${person}/account`)).body).toMatchObject({
      state: 'invitation_expired',
    });
  });

  it('sent again makes the link before it worth nothing', async () => {
    const { token, person } = await invited();
    await service.as('city.administrator').post(`/people/${person}/invitation`);
    await service.drain();
    const second = await tokenFromMail(service, /招待/);
    expect(second).not.toBe(token);
    expectProblem(await service.visitor().post('/invitations/reading', { token }), { status: 409 });
    expect((await service.visitor().post('/invitations/reading', { token: second })).status).toBe(201);
  });

  it('revoked is worth nothing, and its mail is not sent any more', async () => {
    const { token, person } = await invited();
    const administrator = service.as('city.administrator');
    await administrator.post(`/people/${person}/invitation`);
    const mails = (await service.mails()).length;
    expect((await administrator.delete(`/people/${person}/invitation`)).status).toBe(204);
    await service.drain();
    expect(await service.mails()).toHaveLength(mails);
    const [last] = await service.sql(
      `SELECT state, state_reason FROM deliveries WHERE notice = 'account-invited' ORDER BY id DESC LIMIT 1`,
    );
    expect(last).toEqual({ state: 'skipped', state_reason: 'link_spent' });
    expectProblem(await service.visitor().post('/invitations/reading', { token }), { status: 409 });
    expectProblem(await administrator.delete(`/people/${person}/invitation`), { status: 409 });
    expect((await administrator.post(`/people/${person}/invitation`)).status).toBe(201);
  });

  it('cannot be accepted with a password that is easy to guess', async () => {
    const { token, email } = await invited();
    for (const password of ['too short', 'passwordpassword', email.padEnd(16, '1')])
      expectProblem(await service.visitor().post('/invitations/acceptance', { token, password }), {
        status: 422,
        pointer: '/password',
      });
    expect((await service.visitor().post('/invitations/reading', { token })).status).toBe(201);
  });

  it('goes to the address of the day of the invitation, though another was registered before the mail left', async () => {
    const person = await newPerson(service, 'city.staff', 'as-invited@renkei.test');
    expect((await service.as('city.administrator').post(`/people/${person}/invitation`)).status).toBe(201);
    await service.sql(`UPDATE people SET email = 'changed@renkei.test' WHERE id = $1`, [person]);
    await service.drain();
    const mails = (await service.mails()).map(({ to }) => to);
    expect(mails).toContain('as-invited@renkei.test');
    expect(mails).not.toContain('changed@renkei.test');
  });

  it('that was used is forgotten in time, and one that was not stays to be seen', async () => {
    const [used, open] = [await invited(), await invited()];
    await service.visitor().post('/invitations/acceptance', { token: used.token, password: NEW_PASSWORD });
    await service.clock.advance('9 days');
    await service.drain();
    const kept = await service.sql<{ person: string }>(
      `SELECT account.person_id AS person FROM account_links link JOIN accounts account ON account.id = link.account_id`,
    );
    expect(kept.map(({ person }) => person)).toContain(open.person);
    expect(kept.map(({ person }) => person)).not.toContain(used.person);
    const { body } = await service.as('city.administrator').get(`/people/${open.person}/account`);
    expect(body).toMatchObject({ state: 'invitation_expired', can: { invite: true } });
  });

  it('does not let in before a password is set, with whatever password', async () => {
    const { email } = await invited();
    expectProblem(await service.visitor().signIn(email, NEW_PASSWORD), {
      status: 401,
      code: 'access/sign-in-failed',
    });
  });
});

describe('who may invite', () => {
  it('is the administrator of the agency whose post the person holds', async () => {
    const person = await newPerson(service, 'prefecture.planner', 'planner2@renkei.test');
    expectProblem(await service.as('city.administrator').post(`/people/${person}/invitation`), {
      status: 404,
    });
    expectProblem(await service.as('prefecture.secretariat').post(`/people/${person}/invitation`), {
      status: 403,
    });
    expect((await service.as('prefecture.administrator').post(`/people/${person}/invitation`)).status).toBe(
      201,
    );
  });

  it('of people outside both agencies is either administrator', async () => {
    const person = await newPerson(service, 'council.member', 'outside@renkei.test');
    for (const name of ['city.administrator', 'prefecture.administrator'] as const)
      expect((await service.as(name).post(`/people/${person}/invitation`)).status).toBe(201);
  });

  it('cannot take an address that somebody signs in with', async () => {
    const person = await newPerson(service, 'city.staff', loginNameOf('city.planner').toUpperCase());
    expectProblem(await service.as('city.administrator').post(`/people/${person}/invitation`), {
      status: 409,
      code: 'agencies/login-name-taken',
    });
  });
});

describe('the link of an invitation', () => {
  it('stands in the mail and nowhere else: administrators read the ledger', async () => {
    const { token, person } = await invited();
    const [delivery] = await service.sql<{ id: string }>(
      `SELECT id FROM deliveries WHERE notice = 'account-invited' AND person_id = $1`,
      [person],
    );
    const shown = await service.as('city.administrator').get(`/deliveries/${delivery?.id ?? ''}`);
    expect(shown.body).toMatchObject({
      recipient: { name: '新しく来た者', agency: 'city' },
      state: 'accepted',
      textBody: expect.stringContaining('（リンクは本人にだけ送られます）') as string,
    });
    expectProblem(await service.as('prefecture.administrator').get(`/deliveries/${delivery?.id ?? ''}`), {
      status: 404,
    });
    const [kept] = await service.sql<{ text: string }>(
      `SELECT string_agg(text, ' ') AS text FROM (
         SELECT row_to_json(deliveries)::text AS text FROM deliveries UNION ALL
         SELECT row_to_json(delivery_log)::text FROM delivery_log UNION ALL
         SELECT row_to_json(account_links)::text FROM account_links UNION ALL
         SELECT row_to_json(domain_events)::text FROM domain_events UNION ALL
         SELECT row_to_json(event_work)::text FROM event_work UNION ALL
         SELECT row_to_json(idempotency_keys)::text FROM idempotency_keys) everything`,
    );
    const text = kept?.text ?? '';
    expect(text).toContain(person);
    expect(`${text} ${JSON.stringify(service.logs)}`).not.toContain(token);
    expect(text).not.toContain(Buffer.from(token).toString('hex'));
    const mail = (await service.mails()).find(({ text: body }) => body.includes(token));
    expect(mail?.text).toContain(`http://localhost:3000/invitation#${token}`);
    expect(mail?.html).toContain(`href="http://localhost:3000/invitation#${token}"`);
  });

  it('is worth nothing for another purpose', async () => {
    const { token } = await invited();
    expectProblem(await service.visitor().post('/password-resets/reading', { token }), { status: 409 });
    expectProblem(
      await service.visitor().post('/password-resets/confirmation', { token, password: NEW_PASSWORD }),
      {
        status: 409,
      },
    );
  });

  it.each(['x', 'A'.repeat(43), '%00', '𠮷'.repeat(10)])(
    'is not found when it is made up: %s',
    async (token) => {
      expectProblem(await service.visitor().post('/invitations/reading', { token }), {
        status: 409,
        code: 'accounts/link-spent',
      });
    },
  );
});

describe('the account of somebody else', () => {
  it('shows its administrator what may be done, and no secrets', async () => {
    const person = await personOf(service, 'city.staff');
    const answer = await service.as('city.administrator').get(`/people/${person}/account`);
    expect(answer.body).toMatchObject({ state: 'active', secondFactor: false, can: { invite: false } });
    expect(answer.text).not.toContain('argon2');
  });
});
