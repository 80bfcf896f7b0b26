import { loginNameOf } from '../support/cast.js';
import { CLIENT_ID, CLIENT_SECRET } from '../support/provider-settings.js';
import { expectProblem } from '../support/problems.js';
import { newPerson } from '../support/sign-in.js';
import { ProviderStage } from '../support/provider-stage.js';

let stage: ProviderStage;
beforeAll(async () => {
  stage = await ProviderStage.start();
  await stage.rule('prefecture', { claim: 'groups', value: '企画', post: 'prefecture.staff' });
  await stage.rule('city', { claim: 'groups', value: '企画', post: 'city.staff' });
  await stage.service.as('city.administrator').get('/session');
  await stage.service.as('prefecture.administrator').get('/session');
});
afterAll(async () => {
  await stage.close();
});

/** Somebody who would be let in, so that nothing but the story's own fault can refuse them. */
const welcome = (agency: 'prefecture' | 'city') => stage.person(agency, { groups: ['企画'] });

/** Runs the story and sees that nobody was made and nobody was signed in. */
async function makesNothing(story: () => Promise<void>): Promise<void> {
  const before = await stage.made();
  await story();
  expect(await stage.made()).toEqual(before);
}

const notPending = { status: 409, code: 'provider/not-pending' };

describe('an answer of the provider serves', () => {
  it('once: the same again is refused', async () => {
    const visitor = stage.service.visitor();
    const begun = await visitor.post<{ location: string }>('/provider-sign-ins', { agency: 'city' });
    const cookie = String(begun.headers['set-cookie']).split(';')[0] ?? '';
    const response = await stage.providers.city.visit(begun.body.location, welcome('city'));
    expect((await stage.complete(visitor, 'city', response)).status).toBe(201);
    await makesNothing(async () => {
      const again = await stage.complete(stage.service.visitor(), 'city', response, { Cookie: cookie });
      expectProblem(again, notPending);
      expect(String(again.headers['set-cookie'])).not.toContain('renkei-3000=');
    });
  });

  it('the browser that asked: with another it is refused, and spent', async () => {
    const [victim, thief] = [stage.service.visitor(), stage.service.visitor()];
    const location = await stage.begin(victim, 'city');
    await stage.begin(thief, 'city');
    const response = await stage.providers.city.visit(location.href, welcome('city'));
    await makesNothing(async () => {
      expectProblem(await stage.complete(thief, 'city', response), notPending);
      expectProblem(await stage.complete(victim, 'city', response), notPending);
    });
  });

  it('no browser without its cookie', async () => {
    const location = await stage.begin(stage.service.visitor(), 'city');
    const response = await stage.providers.city.visit(location.href, welcome('city'));
    await makesNothing(async () => {
      expectProblem(await stage.complete(stage.service.visitor(), 'city', response), notPending);
    });
  });

  it('ten minutes', async () => {
    const visitor = stage.service.visitor();
    const location = await stage.begin(visitor, 'city');
    const response = await stage.providers.city.visit(location.href, welcome('city'));
    await stage.service.clock.advance('10 minutes 1 second');
    await makesNothing(async () => {
      expectProblem(await stage.complete(visitor, 'city', response), notPending);
    });
  });

  it('the agency that was asked: delivered to the other one it is refused (mix-up)', async () => {
    const visitor = stage.service.visitor();
    const location = await stage.begin(visitor, 'prefecture');
    const response = await stage.providers.prefecture.visit(location.href, welcome('prefecture'));
    await makesNothing(async () => {
      expectProblem(await stage.complete(visitor, 'city', response), notPending);
    });
  });

  it('the issuer that was asked: the code of one with the state of the other is refused (mix-up)', async () => {
    const [one, other] = [stage.service.visitor(), stage.service.visitor()];
    const asked = await stage.begin(one, 'city');
    const elsewhere = await stage.begin(other, 'prefecture');
    const response = await stage.providers.prefecture.visit(elsewhere.href, welcome('prefecture'));
    const mixed = new URLSearchParams(response);
    mixed.set('state', asked.searchParams.get('state') ?? '');
    expect(mixed.get('iss')).toBe(stage.providers.prefecture.issuer);
    await makesNothing(async () => {
      const answer = await stage.complete(one, 'city', mixed.toString());
      expectProblem(answer, { status: 409, code: 'provider/proof-refused' });
    });
  });

  it.each([
    [
      'without an issuer',
      (answer: URLSearchParams) => {
        answer.delete('iss');
      },
    ],
    [
      'with a foreign issuer',
      (answer: URLSearchParams) => {
        answer.set('iss', 'https://elsewhere.example');
      },
    ],
    [
      'with two states',
      (answer: URLSearchParams) => {
        answer.append('state', 'another');
      },
    ],
    [
      'with another code',
      (answer: URLSearchParams) => {
        answer.set('code', 'invented');
      },
    ],
    [
      'without a code',
      (answer: URLSearchParams) => {
        answer.delete('code');
      },
    ],
  ])('not %s', async (_what, spoil) => {
    const visitor = stage.service.visitor();
    const location = await stage.begin(visitor, 'city');
    const answer = new URLSearchParams(await stage.providers.city.visit(location.href, welcome('city')));
    spoil(answer);
    await makesNothing(async () => {
      const refused = await stage.complete(visitor, 'city', answer.toString());
      expectProblem(refused, { status: 409, code: 'provider/proof-refused' });
    });
  });

  it.each(['state=', 'state=x', `state=${'A'.repeat(43)}`, 'code=x', '?', '%00', '=&='])(
    'not when it is made up: %s',
    async (made) => {
      await makesNothing(async () => {
        expectProblem(await stage.complete(stage.service.visitor(), 'city', made), { status: 409 });
      });
    },
  );
});

describe('a code that somebody else took', () => {
  it('is worth nothing at the provider without the verifier, even with the secret of the service', async () => {
    const location = await stage.begin(stage.service.visitor(), 'city');
    const response = await stage.providers.city.visit(location.href, welcome('city'));
    const exchange = async (more: Record<string, string>) =>
      fetch(`${stage.providers.city.issuer}/token`, {
        method: 'POST',
        headers: {
          authorization: `Basic ${btoa(`${CLIENT_ID}:${encodeURIComponent(CLIENT_SECRET).replaceAll('%20', '+')}`)}`,
        },
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          code: new URLSearchParams(response).get('code') ?? '',
          redirect_uri: location.searchParams.get('redirect_uri') ?? '',
          ...more,
        }),
      });
    for (const more of [{}, { code_verifier: 'v'.repeat(43) }] as Record<string, string>[]) {
      const answer = await exchange(more);
      expect([answer.status, await answer.json()]).toMatchObject([400, { error: 'invalid_grant' }]);
    }
  });
});

describe('whom nobody knows', () => {
  it('is refused in words, nothing is made, and the administrator of that agency alone sees it', async () => {
    const subject = stage.person('city', { groups: ['総務'], department: '総務課' });
    await makesNothing(async () => {
      for (const _attempt of [1, 2]) {
        const answer = await stage.signIn(stage.service.visitor(), 'city', subject);
        const { messages } = expectProblem(answer, { status: 403, code: 'provider/unknown-user' });
        expect(messages.ja).toContain('所属のシステム管理者');
      }
    });
    const { body } = await stage.service
      .as('city.administrator')
      .get<{ items: object[] }>('/provider-refusals');
    expect(body.items[0]).toMatchObject({
      agency: 'city',
      reason: 'unknown',
      subject,
      name: `職員 ${subject}`,
      email: `${subject}@staff.example`,
      claims: [{ claim: 'groups', value: '総務' }],
      attempts: 2,
    });
    expect((await stage.service.as('prefecture.administrator').get('/provider-refusals')).text).not.toContain(
      subject,
    );
    const events = await stage.service.sql<{ content: string; agency_code: string }>(
      `SELECT content, agency_code FROM domain_events WHERE type = 'provider.sign_in_refused' AND subject_id = $1`,
      [(body.items[0] as { id: string }).id],
    );
    expect(events).toEqual([
      { agency_code: 'city', content: JSON.stringify({ provider: 'city', reason: 'unknown' }) },
    ]);
  });

  it('is let in once a rule fits, and leaves the list', async () => {
    const subject = stage.person('city', { groups: ['広報'] });
    expectProblem(await stage.signIn(stage.service.visitor(), 'city', subject), { status: 403 });
    await stage.rule('city', { claim: 'groups', value: '広報', post: 'city.planner' });
    expect((await stage.signIn(stage.service.visitor(), 'city', subject)).status).toBe(201);
    expect((await stage.service.as('city.administrator').get('/provider-refusals')).text).not.toContain(
      `"${subject}"`,
    );
  });

  it('is not taken for the user who has the same e-mail address', async () => {
    const subject = stage.person('city', { groups: ['企画'], email: loginNameOf('city.head').toUpperCase() });
    await makesNothing(async () => {
      const answer = await stage.signIn(stage.service.visitor(), 'city', subject);
      expectProblem(answer, { status: 409, code: 'provider/address-taken' });
    });
    const { body } = await stage.service
      .as('city.administrator')
      .get<{ items: object[] }>('/provider-refusals');
    expect(body.items).toContainEqual(expect.objectContaining({ subject, reason: 'address_taken' }));
  });

  it('is not made a second time from the address of somebody who is registered without an account', async () => {
    await newPerson(stage.service, 'prefecture.staff', 'registered@staff.example');
    const subject = stage.person('city', { groups: ['企画'], email: 'Registered@staff.example' });
    await makesNothing(async () => {
      const answer = await stage.signIn(stage.service.visitor(), 'city', subject);
      expectProblem(answer, { status: 409, code: 'provider/address-taken' });
    });
  });

  it('is not taken for the same subject of the other provider', async () => {
    const subject = welcome('city');
    await stage.signIn(stage.service.visitor(), 'city', subject);
    stage.providers.prefecture.person(subject, { name: 'ほかの者', email: 'other@staff.example' });
    expectProblem(await stage.signIn(stage.service.visitor(), 'prefecture', subject), {
      status: 403,
      code: 'provider/unknown-user',
    });
  });

  it.each([
    ['an unverified address', { email_verified: false }],
    ['an address of which nobody says that it is verified', { email_verified: undefined }],
    ['an address that is verified in words only', { email_verified: 'true' }],
    ['no address', { email: undefined }],
    ['no name', { name: undefined }],
    ['a name that turns the writing around', { name: 'evil\u202Eeman' }],
  ])('is not made from %s', async (_what, claims) => {
    await makesNothing(async () => {
      const subject = stage.person('city', { groups: ['企画'], ...claims });
      const answer = await stage.signIn(stage.service.visitor(), 'city', subject);
      expectProblem(answer, { status: 403, code: 'provider/claims-incomplete' });
    });
  });
});

describe('a known person', () => {
  it('whose account is disabled is refused, and the administrator sees it', async () => {
    const subject = welcome('city');
    await stage.signIn(stage.service.visitor(), 'city', subject);
    await stage.service.sql(`UPDATE accounts SET disabled_at = app_now() WHERE login_name = $1`, [
      `${subject}@staff.example`,
    ]);
    await makesNothing(async () => {
      const answer = await stage.signIn(stage.service.visitor(), 'city', subject);
      expectProblem(answer, { status: 403, code: 'provider/account-disabled' });
      expect(String(answer.headers['set-cookie'])).not.toContain('renkei-3000=');
    });
    const { text } = await stage.service.as('city.administrator').get('/provider-refusals');
    expect(text).toContain(`"subject" : "${subject}"`);
  });

  it('who presses "cancel" at the provider is told so', async () => {
    await makesNothing(async () => {
      const answer = await stage.signIn(stage.service.visitor(), 'city', null);
      expectProblem(answer, { status: 409, code: 'provider/denied' });
    });
  });

  it('cannot sign in with a password that was never set', async () => {
    const subject = welcome('city');
    await stage.signIn(stage.service.visitor(), 'city', subject);
    for (const password of ['', '!', 'null']) {
      const answer = await stage.service.visitor().signIn(`${subject}@staff.example`, password);
      expect([401, 422]).toContain(answer.status);
    }
  });
});

describe('when the provider is away', () => {
  it('before the sign-in or during it, the page says so and the others can go on', async () => {
    const visitor = stage.service.visitor();
    const location = await stage.begin(visitor, 'prefecture');
    const response = await stage.providers.prefecture.visit(location.href, welcome('prefecture'));
    await stage.providers.prefecture.close();
    await makesNothing(async () => {
      const answer = await stage.complete(visitor, 'prefecture', response);
      expectProblem(answer, { status: 503, code: 'provider/away' });
      stage.service.forgiveFaults();
    });
    expect((await stage.signIn(stage.service.visitor(), 'city', welcome('city'))).status).toBe(201);
  });
});
