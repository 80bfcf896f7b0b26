import { Injectable } from '@nestjs/common';
import { type Actor, type Agency, may, requirePermission, requireVisible } from '@domain/access';
import { Database, newId } from '@platform/database';
import { InvalidInput, NotFound } from '@platform/errors';
import { EventLog } from '@platform/events';
import { addDays, Clock, type Day } from '@platform/time';
import { Administrators } from '../last-administrator.js';
import { lockOrganisation } from '../organisation-lock.js';
import { personAgencySql } from '../people/person-agency.sql.js';
import { contains, dayProblem, endsBeforeItBegins, periodProblems } from '../validity.rule.js';
import { OwnAppointment, postRefusals as refusals, TermOver, TermRefused } from './post.errors.js';
import { postEvents } from './post.events.js';
import { PostRecords } from './post-records.js';
import type { AssignPerson } from './post.schemas.js';
import { termProblem } from './term.rule.js';

interface StoredTerm {
  postId: string;
  personId: string;
  personAgency: Agency | null;
  kind: 'holder' | 'deputy';
  validFrom: Day;
  validTo: Day | null;
}

/** Who holds a post from when to when, and who stands in. */
@Injectable()
export class HoldersService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly clock: Clock,
    private readonly records: PostRecords,
    private readonly administrators: Administrators,
  ) {}

  /** A term from a day on; refused where the person is there already, or the one place is taken. */
  async assign(actor: Actor, postId: string, input: AssignPerson): Promise<{ id: string }> {
    return this.database.transaction(async (tx) => {
      const { agency } = await this.records.read(postId);
      const facts = { owner: agency ?? ('joint' as const) };
      requireVisible(actor, 'post.read', facts);
      requirePermission(actor, 'post.manage', facts);
      if (input.personId === actor.personId) throw new OwnAppointment();
      await lockOrganisation(tx, agency);
      const post = await this.records.read(postId);
      const problems = periodProblems(input, await this.clock.today());
      if (input.kind === 'deputy' && input.reason === null) problems.push(deputyNeedsReason());
      if (problems.length > 0) throw new InvalidInput(problems);
      if (!contains(post, { validFrom: input.validFrom, validTo: input.validTo ?? post.validTo }))
        throw refusals.outside('/validFrom');
      await this.assertPerson(actor, input.personId);
      const wanted = { ...input, validTo: input.validTo ?? post.validTo };
      const problem = termProblem(await this.records.terms(postId), wanted, post.capacity);
      if (problem !== null) throw new TermRefused(problem.problem, problem.with.validTo);
      const id = newId();
      const { personId, kind, validFrom, reason } = input;
      await tx.query(
        `INSERT INTO post_holders (id, post_id, person_id, kind, valid_from, valid_to, reason)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, postId, personId, kind, validFrom, wanted.validTo, reason],
      );
      await this.events.append(tx, actor, {
        type: postEvents.assigned,
        subjectType: 'post',
        subjectId: postId,
        content: { termId: id, postId, personId, kind, validFrom, validTo: wanted.validTo, reason },
      });
      return { id };
    });
  }

  /** The last day of a term that is not over yet. The account and the history stay. */
  async end(actor: Actor, termId: string, lastDay: Day): Promise<{ postId: string }> {
    return this.database.transaction(async (tx) => {
      const { postId, personAgency } = await this.term(termId);
      const { agency } = await this.records.read(postId);
      // A seat outside both is a matter of both, but an agency's own employee in it is that agency's.
      const facts = { owner: agency ?? personAgency ?? ('joint' as const) };
      requireVisible(actor, 'post.read', facts);
      requirePermission(actor, 'post.manage', facts);
      await lockOrganisation(tx, agency);
      const term = await this.term(termId);
      const today = await this.clock.today();
      if (term.validTo !== null && term.validTo < today) throw new TermOver();
      if (term.personId === actor.personId && term.validTo !== null && lastDay > term.validTo)
        throw new OwnAppointment();
      const problem =
        lastDay < term.validFrom ? endsBeforeItBegins('/lastDay') : dayProblem('/lastDay', lastDay, today);
      if (problem !== null) throw new InvalidInput([problem]);
      const post = await this.records.read(postId);
      if (post.validTo !== null && lastDay > post.validTo) throw refusals.outside('/lastDay');
      // A later last day may meet the next person's term.
      const others = (await this.records.terms(postId)).filter(({ id }) => id !== termId);
      const clash = termProblem(others, { ...term, validTo: lastDay }, post.capacity);
      if (clash !== null) throw new TermRefused(clash.problem, clash.with.validTo);
      await tx.query(`UPDATE post_holders SET valid_to = $2 WHERE id = $1`, [termId, lastDay]);
      if (agency !== null && post.roles.includes('administrator')) {
        const next = addDays(lastDay, 1);
        await this.administrators.assertSomeoneLeft(agency, next < today ? today : next);
      }
      await this.events.append(tx, actor, {
        type: postEvents.termEnded,
        subjectType: 'post',
        subjectId: postId,
        content: {
          termId,
          postId,
          personId: term.personId,
          kind: term.kind,
          changes: { validTo: { before: term.validTo, after: lastDay } },
        },
      });
      return { postId };
    });
  }

  private async term(id: string): Promise<StoredTerm> {
    const row = await this.database.row<StoredTerm>(
      `SELECT held.post_id AS "postId", held.person_id AS "personId", ${personAgencySql('person')} AS "personAgency", held.kind,
         held.valid_from::text AS "validFrom", held.valid_to::text AS "validTo"
       FROM post_holders held JOIN people person ON person.id = held.person_id WHERE held.id = $1`,
      [id],
    );
    if (row === null) throw new NotFound();
    return row;
  }

  /** A person whom the actor may not see is one whom nobody knows. */
  private async assertPerson(actor: Actor, personId: string): Promise<void> {
    const person = await this.database.row<{ agency: Agency | null }>(
      `SELECT ${personAgencySql('person')} AS agency FROM people person WHERE id = $1`,
      [personId],
    );
    if (person === null || !may(actor, 'person.read', { owner: person.agency ?? 'joint' }))
      throw refusals.unknownPerson();
  }
}

function deputyNeedsReason() {
  return {
    pointer: '/reason',
    code: 'agencies/deputy-needs-reason',
    messages: {
      ja: '代理を置く理由を入力してください。例：育児休業のため',
      en: 'Please say why somebody stands in, such as parental leave.',
    },
  };
}
