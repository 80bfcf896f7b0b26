import { Injectable } from '@nestjs/common';
import { type Actor, requirePermission } from '@domain/access';
import { Database } from '@platform/database';
import { EventLog } from '@platform/events';
import { accountEvents } from '../account.events.js';
import { NotEnrolled } from '../second-factor/second-factor.errors.js';
import { SecondFactorService } from '../second-factor/second-factor.service.js';
import { PersonAccountQuery } from './person-account.query.js';

/** For somebody who has lost the telephone and the recovery codes. The person is told by mail. */
@Injectable()
export class SecondFactorResets {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly people: PersonAccountQuery,
    private readonly secondFactor: SecondFactorService,
  ) {}

  async reset(actor: Actor, personId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const person = await this.people.find(actor, personId);
      requirePermission(actor, 'account.manage', person.facts);
      if (person.accountId === null) throw new NotEnrolled();
      await this.secondFactor.remove(tx, person.accountId);
      await this.events.append(tx, actor, {
        type: accountEvents.secondFactorReset,
        subjectType: 'account',
        subjectId: person.accountId,
        content: { personId },
      });
    });
  }
}
