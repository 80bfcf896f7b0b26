import { Secret, TOTP } from 'otpauth';
import { loginNameOf, PASSWORD, type CastName } from './cast.js';
import type { Answer, Visitor } from './member.js';
import type { TestService } from './test-service.js';

/** The cookies that an answer sets, one text each. */
export function cookiesOf(answer: Answer): string[] {
  const given: unknown = answer.headers['set-cookie'];
  return Array.isArray(given) ? given.map(String) : [];
}

/** The value of a cookie that an answer sets, or undefined. */
export function cookieOf(answer: Answer, name: string): string | undefined {
  const found = cookiesOf(answer).find((cookie) => cookie.startsWith(`${name}=`));
  return found?.split(';')[0]?.slice(name.length + 1);
}

/** A browser at which somebody has just signed in. */
export async function atBrowser(service: TestService, name: CastName, password = PASSWORD): Promise<Visitor> {
  const visitor = service.visitor();
  const answer = await visitor.signIn(loginNameOf(name), password);
  if (answer.status !== 201) throw new Error(`${name} could not sign in: ${answer.text}`);
  return visitor;
}

/** The telephone with the authenticator. */
export class Authenticator {
  constructor(
    private readonly service: TestService,
    readonly secret: string,
  ) {}

  /** The code of the service's present half minute, or of one before or after it. */
  async code(steps = 0): Promise<string> {
    const [row] = await this.service.sql<{ now: Date }>('SELECT app_now() AS now');
    const timestamp = (row?.now.getTime() ?? 0) + steps * 30_000;
    return new TOTP({ secret: Secret.fromBase32(this.secret) }).generate({ timestamp });
  }

  /** The code of the half minute that comes next: nobody has used it yet. */
  async newCode(): Promise<string> {
    await this.service.clock.advance('30 seconds');
    return this.code();
  }
}

/** Sets up a second factor at a browser where the person is signed in. */
export async function enrol(
  service: TestService,
  browser: Visitor,
): Promise<{ authenticator: Authenticator; recoveryCodes: string[] }> {
  const begun = await browser.post<{ secret: string }>('/account/second-factor');
  const authenticator = new Authenticator(service, begun.body.secret);
  const code = await authenticator.code();
  const answer = await browser.post<{ recoveryCodes: string[] }>('/account/second-factor/confirmation', {
    code,
  });
  if (answer.status !== 201) throw new Error(`no second factor: ${begun.text} ${answer.text}`);
  return { authenticator, recoveryCodes: answer.body.recoveryCodes };
}

/** The token of the newest mail of that subject, as its reader finds it behind the `#` of the link. */
export async function tokenFromMail(service: TestService, subject: RegExp): Promise<string> {
  const mails = await service.mails();
  const mail = mails.filter((one) => subject.test(one.subject)).at(-1);
  const token = /#([\w-]{43})\s/.exec(mail?.text ?? '')?.[1];
  if (token === undefined) throw new Error(`no link in: ${mail?.text ?? 'no mail'}`);
  return token;
}

/** A new person without an account, in a post of the member's department; returns the id. */
export async function newPerson(service: TestService, post: CastName | null, email: string): Promise<string> {
  const [row] = await service.sql<{ id: string }>(
    `INSERT INTO people (id, name, email) VALUES (gen_random_uuid(), '新しく来た者', $1) RETURNING id`,
    [email],
  );
  const id = row?.id ?? '';
  if (post !== null)
    await service.sql(
      `INSERT INTO post_holders (id, post_id, person_id, valid_from) VALUES (gen_random_uuid(), $1, $2, app_today())`,
      [service.postOf(post), id],
    );
  return id;
}

/** Fresh for each story: no counters of failures, no known devices. */
export async function forgetAttempts(service: TestService): Promise<void> {
  await service.sql('DELETE FROM sign_in_failures');
  await service.sql('DELETE FROM known_devices');
}

/** A good password that is not the cast's. */
export const NEW_PASSWORD = 'velvet ladder picnic orbit';

export async function personOf(service: TestService, name: CastName): Promise<string> {
  const [row] = await service.sql<{ id: string }>(
    `SELECT person_id AS id FROM accounts WHERE login_name = $1`,
    [loginNameOf(name)],
  );
  return row?.id ?? '';
}
