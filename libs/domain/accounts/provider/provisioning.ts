import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Database, newId } from '@platform/database';
import { EventLog } from '@platform/events';
import { line } from '@platform/http';
import type { PersonalAccount } from '../local/local.strategy.js';
import { claimValues, matchingRules } from './claims.rule.js';
import { Identities } from './identities.js';
import { providerActor } from './provider-actor.js';
import { AddressTaken, ClaimsIncomplete, UnknownUser } from './provider.errors.js';
import { providerEvents } from './provider.events.js';
import type { ProviderProof } from './provider-proof.js';
import { Refusals } from './refusals.js';

interface Rule {
  id: string;
  claim: string;
  value: string;
  postId: string;
}

const personSchema = z.object({ name: line({ max: 100 }), email: z.email().max(254) });
type NewPerson = z.infer<typeof personSchema>;

/** Makes person, account and holding of somebody whom a rule of the agency gives a post; everybody else stays outside. */
@Injectable()
export class Provisioning {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly identities: Identities,
    private readonly refusals: Refusals,
  ) {}

  /** Throws UnknownUser, ClaimsIncomplete or AddressTaken, and then nothing was made but the attempt on the list. */
  async provision(proof: ProviderProof, requestId: string): Promise<PersonalAccount> {
    const claims = await proof.moreClaims();
    const rules = matchingRules(await this.rules(proof), claims);
    if (rules.length === 0) {
      await this.refusals.record(proof, 'unknown', claims, requestId);
      throw new UnknownUser();
    }
    const person = personOf(claims);
    if (person === null) {
      await this.refusals.record(proof, 'incomplete', claims, requestId);
      throw new ClaimsIncomplete();
    }
    try {
      return await this.database.actingFor(proof.agency, async () =>
        this.database.transaction(async (tx) => this.make(tx, proof, person, rules, requestId)),
      );
    } catch (error) {
      if (error instanceof AddressTaken)
        await this.refusals.record(proof, 'address_taken', claims, requestId);
      throw error;
    }
  }

  /** Those of the agency whose post exists today. */
  private async rules(proof: ProviderProof): Promise<Rule[]> {
    return this.database.rows<Rule>(
      `SELECT rule.id, rule.claim, rule.value, rule.post_id AS "postId"
       FROM provider_rules rule JOIN posts post ON post.id = rule.post_id AND post.agency_code = rule.agency_code
       WHERE rule.agency_code = $1 AND rule.deleted_at IS NULL
         AND post.valid_from <= app_today() AND (post.valid_to IS NULL OR post.valid_to >= app_today())
       ORDER BY rule.id`,
      [proof.agency],
    );
  }

  private async make(
    tx: EntityManager,
    proof: ProviderProof,
    person: NewPerson,
    rules: Rule[],
    requestId: string,
  ): Promise<PersonalAccount> {
    // Two windows of one person at once: the second waits here, and finds what the first has made.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `${proof.issuer}\n${proof.subject}`,
    ]);
    const known = await this.identities.find(proof, requestId);
    if (known !== null) return known;
    const loginName = person.email.toLowerCase();
    const taken = await this.database.row(
      `SELECT 1 FROM accounts WHERE lower(login_name) = $1 UNION ALL SELECT 1 FROM people WHERE lower(email) = $1`,
      [loginName],
    );
    if (taken !== null) throw new AddressTaken();
    const [accountId, personId] = [newId(), newId()];
    await tx.query(`INSERT INTO people (id, name, email) VALUES ($1, $2, $3)`, [
      personId,
      person.name,
      person.email,
    ]);
    await tx.query(`INSERT INTO accounts (id, person_id, login_name) VALUES ($1, $2, $3)`, [
      accountId,
      personId,
      loginName,
    ]);
    const postIds = [...new Set(rules.map(({ postId }) => postId))];
    for (const postId of postIds)
      await tx.query(
        `INSERT INTO post_holders (id, post_id, person_id, valid_from) VALUES ($1, $2, $3, app_today())`,
        [newId(), postId, personId],
      );
    await this.identities.add(tx, accountId, proof);
    await this.events.append(tx, providerActor(proof.agency, requestId), {
      type: providerEvents.provisioned,
      subjectType: 'account',
      subjectId: accountId,
      content: { personId, postIds, ruleIds: rules.map(({ id }) => id), provider: proof.agency },
    });
    return { accountId, personId };
  }
}

/** Name and address as the provider says them; an address that it does not call verified is none. */
function personOf(claims: Record<string, unknown>): NewPerson | null {
  if (claims['email_verified'] !== true) return null;
  const whole = ['family_name', 'given_name'].flatMap((part) => claimValues(claims, part)).join(' ');
  const name = claimValues(claims, 'name')[0] ?? whole;
  const result = personSchema.safeParse({ name, email: claims['email'] });
  return result.success ? result.data : null;
}
