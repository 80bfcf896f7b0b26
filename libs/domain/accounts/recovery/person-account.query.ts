import { Injectable } from '@nestjs/common';
import { type Actor, type Agency, may, type RecordFacts, requireVisible } from '@domain/access';
import { personAgencySql } from '@domain/agencies';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import type { accountStates, PersonAccountView } from './recovery.schemas.js';

/** A person with the account, if there is one. */
export interface PersonWithAccount {
  personId: string;
  name: string;
  email: string;
  accountId: string | null;
  state: (typeof accountStates)[number];
  /** Whose the person is; null = a matter of both. */
  agency: Agency | null;
}

const STATE = `CASE WHEN account.id IS NULL THEN 'none' WHEN account.disabled_at IS NOT NULL THEN 'disabled'
  WHEN account.password_hash IS NOT NULL THEN 'active' WHEN invitation.expires_at > app_now() THEN 'invited'
  WHEN invitation.id IS NOT NULL THEN 'invitation_expired'
  WHEN EXISTS (SELECT FROM account_links WHERE account_id = account.id AND purpose = 'invitation') THEN 'none' ELSE 'active' END`;
const JOINS = `LEFT JOIN accounts account ON account.person_id = person.id
  LEFT JOIN LATERAL (SELECT * FROM account_links WHERE account_id = account.id AND purpose = 'invitation'
    AND revoked_at IS NULL AND used_at IS NULL ORDER BY created_at DESC LIMIT 1) invitation ON true`;
const AGENCY = personAgencySql('person');

/** Reads about the accounts of other people, for the administrator of their agency. */
@Injectable()
export class PersonAccountQuery {
  constructor(private readonly database: Database) {}

  /** The person, if the actor may look after the account; else not found. */
  async find(actor: Actor, personId: string): Promise<PersonWithAccount & { facts: RecordFacts }> {
    const row = await this.database.row<PersonWithAccount>(
      `SELECT person.id AS "personId", person.name, person.email, account.id AS "accountId", ${STATE} AS state,
         ${AGENCY} AS agency
       FROM people person ${JOINS} WHERE person.id = $1`,
      [personId],
    );
    if (row === null) throw new NotFound();
    const facts: RecordFacts = { owner: row.agency ?? 'joint' };
    requireVisible(actor, 'account.manage', facts);
    return { ...row, facts };
  }

  async read(actor: Actor, personId: string): Promise<PersonAccountView> {
    const row = await this.database.row<{
      account: Omit<PersonAccountView, 'can'>;
      agency: Agency | null;
    }>(
      `SELECT ${AGENCY} AS agency, json_build_object('state', ${STATE}, 'loginName', account.login_name,
         'invitedAt', CASE WHEN account.password_hash IS NULL THEN invitation.created_at END,
         'invitationExpiresAt', CASE WHEN account.password_hash IS NULL THEN invitation.expires_at END,
         'lastSignedInAt', (SELECT max(created_at) FROM sessions WHERE account_id = account.id),
         'secondFactor', EXISTS (SELECT FROM second_factors WHERE account_id = account.id AND confirmed_at IS NOT NULL)) AS account
       FROM people person ${JOINS} WHERE person.id = $1`,
      [personId],
    );
    if (row === null) throw new NotFound();
    const { account, agency } = row;
    const facts: RecordFacts = { owner: agency ?? 'joint' };
    requireVisible(actor, 'account.manage', facts);
    const manages = may(actor, 'account.manage', facts);
    return {
      ...account,
      can: {
        invite: manages && ['none', 'invited', 'invitation_expired'].includes(account.state),
        revokeInvitation: manages && account.state === 'invited',
        resetSecondFactor: manages && account.secondFactor,
      },
    };
  }
}
