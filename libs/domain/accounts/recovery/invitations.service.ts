import { Injectable } from '@nestjs/common';
import { type Actor, requirePermission } from '@domain/access';
import { Database, newId } from '@platform/database';
import { AppError } from '@platform/errors';
import { EventLog } from '@platform/events';
import { AlreadyActive, NoInvitation } from '../account.errors.js';
import { accountEvents, beforeSignIn } from '../account.events.js';
import { requireGoodPassword } from '../local/new-password.js';
import { PasswordsService } from '../local/passwords.service.js';
import { LoginNameTaken } from '../local/sign-in.errors.js';
import { AccountLinks, type LinkedAccount } from './account-links.js';
import { PersonAccountQuery } from './person-account.query.js';
import type { LinkWithPassword, PersonAccountView } from './recovery.schemas.js';

class NoUsableAddress extends AppError {
  constructor() {
    super('accounts/no-address', 'conflict', {
      ja: 'この方のメールアドレスが登録されていないため、招待を送れません。',
      en: 'This person has no e-mail address, so no invitation can be sent.',
    });
  }
}

/** Accounts begin with an invitation: the person alone ever knows the password. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly links: AccountLinks,
    private readonly people: PersonAccountQuery,
    private readonly passwords: PasswordsService,
  ) {}

  /** Invites, or invites again: an earlier link is worth nothing from then on. The mail follows from the event. */
  async invite(actor: Actor, personId: string): Promise<PersonAccountView> {
    return this.database.transaction(async (tx) => {
      await tx.query(`SELECT 1 FROM people WHERE id = $1 FOR UPDATE`, [personId]);
      const person = await this.people.find(actor, personId);
      requirePermission(actor, 'account.manage', person.facts);
      if (person.state === 'active' || person.state === 'disabled') throw new AlreadyActive();
      if (!/^[^\s@]+@[^\s@]+$/.test(person.email)) throw new NoUsableAddress();
      const taken = await this.database.row(
        `SELECT 1 FROM accounts WHERE lower(login_name) = lower($1) AND id IS DISTINCT FROM $2::uuid`,
        [person.email, person.accountId],
      );
      if (taken !== null) throw new LoginNameTaken();
      const accountId = person.accountId ?? newId();
      await tx.query(
        `INSERT INTO accounts (id, person_id, login_name) VALUES ($1, $2, $3)
         ON CONFLICT (person_id) DO UPDATE SET login_name = excluded.login_name`,
        [accountId, personId, person.email],
      );
      await this.links.revoke(tx, 'invitation', accountId);
      const linkId = await this.links.create(tx, 'invitation', accountId);
      await this.events.append(tx, actor, {
        type: accountEvents.invited,
        subjectType: 'account',
        subjectId: accountId,
        content: { personId, linkId, again: person.accountId !== null },
      });
      return this.people.read(actor, personId);
    });
  }

  async revoke(actor: Actor, personId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const person = await this.people.find(actor, personId);
      requirePermission(actor, 'account.manage', person.facts);
      if (person.accountId === null || (await this.links.revoke(tx, 'invitation', person.accountId)) === 0)
        throw new NoInvitation();
      await this.events.append(tx, actor, {
        type: accountEvents.invitationRevoked,
        subjectType: 'account',
        subjectId: person.accountId,
        content: { personId },
      });
    });
  }

  async look(token: string): Promise<LinkedAccount> {
    return this.links.look('invitation', token);
  }

  /** Sets the password; the caller then lets the person in. */
  async accept({ token, password }: LinkWithPassword, requestId: string): Promise<LinkedAccount> {
    const account = await this.links.look('invitation', token);
    requireGoodPassword(password, '/password', account);
    const hash = await this.passwords.hash(password);
    await this.database.transaction(async (tx) => {
      await this.links.use(tx, 'invitation', account);
      await this.passwords.keep(tx, account.accountId, hash);
      await this.events.append(tx, beforeSignIn(account, requestId), {
        type: accountEvents.activated,
        subjectType: 'account',
        subjectId: account.accountId,
        content: {},
      });
    });
    return account;
  }
}
