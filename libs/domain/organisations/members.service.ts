import { Injectable } from '@nestjs/common';
import { type Actor, requirePermission } from '@domain/access';
import { Database, newId } from '@platform/database';
import { type FieldProblem, InvalidInput, NotFound, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { Clock, type Day } from '@platform/time';
import { organisationEvents } from './organisation.events.js';
import { ruledPeriod } from './period.js';
import { MembersQuery } from './members.query.js';
import type { AddMembers, EditMember } from './member.schemas.js';

interface Known {
  id?: string;
  memberId: string | null;
  name: string;
  validFrom: Day | null;
  validTo: Day | null;
}
interface Member extends Known {
  organisationId: string;
  role: string | null;
  version: number;
}

/** More than this many bodies in one network nobody can keep by hand: it is a mistake. */
const MOST = 5000;
const key = ({ memberId, name }: Pick<Known, 'memberId' | 'name'>) => memberId ?? name.normalize('NFKC');
const overlap = (a: Pick<Known, 'validFrom' | 'validTo'>, b: Pick<Known, 'validFrom' | 'validTo'>) =>
  (a.validFrom ?? '') <= (b.validTo ?? '9999') && (b.validFrom ?? '') <= (a.validTo ?? '9999');

/** Who belongs to a network, council or area, from when to when. */
@Injectable()
export class MembersService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly clock: Clock,
    private readonly register: MembersQuery,
  ) {}

  async add(actor: Actor, organisationId: string, input: AddMembers): Promise<void> {
    await this.database.transaction(async (tx) => {
      requirePermission(actor, 'organisation.manage');
      await this.lock(organisationId);
      const { validFrom, validTo } = input;
      const problems = ruledPeriod(validFrom, validTo, await this.clock.today(), '/validTo');
      const known = await this.membersOf(organisationId);
      if (known.length + input.members.length > MOST) problems.push(PROBLEMS.tooMany());
      const records = await this.recordsOf(input);
      const added = input.members.map(({ organisationId: id, name, role }, index) => {
        const record = records.find((one) =>
          id === null ? one.same === (name ?? '').normalize('NFKC') : one.id === id,
        );
        const member = {
          memberId: record?.id ?? null,
          name: name ?? record?.name ?? '',
          role,
          validFrom,
          validTo,
        };
        const at = `/members/${index}`;
        if (id === null && name === null) problems.push(PROBLEMS.nobody(`${at}/name`));
        else if (id !== null && record === undefined) problems.push(PROBLEMS.unknown(`${at}/organisationId`));
        else if (member.memberId === organisationId) problems.push(PROBLEMS.itself(at));
        else if (known.some((one) => key(one) === key(member) && overlap(one, member)))
          problems.push(PROBLEMS.already(at, member.name));
        known.push(member);
        return member;
      });
      if (problems.length > 0) throw new InvalidInput(problems);
      await tx.query(
        `INSERT INTO organisation_members (id, organisation_id, member_id, name, role, position, valid_from, valid_to)
         SELECT id, $1, member, name, role,
           (SELECT coalesce(max(position), 0) FROM organisation_members WHERE organisation_id = $1) + nr, $6, $7
         FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[]) WITH ORDINALITY AS added (id, member, name, role, nr)`,
        [
          organisationId,
          added.map(() => newId()),
          added.map(({ memberId }) => memberId),
          added.map(({ name }) => name),
          added.map(({ role }) => role),
          validFrom,
          validTo,
        ],
      );
      await this.events.append(tx, actor, {
        type: organisationEvents.membersAdded,
        subjectType: 'organisation',
        subjectId: organisationId,
        content: { members: added.map(({ name }) => name), validFrom, validTo },
      });
    });
  }

  /** Its role and since when; returns the organisation of which it is a member. */
  async edit(actor: Actor, id: string, version: number, input: EditMember): Promise<string> {
    return this.database.transaction(async (tx) => {
      const member = await this.find(actor, id);
      if (member.version !== version) throw new StaleEdit(await this.register.one(id));
      const after = { role: member.role, validFrom: member.validFrom, ...input };
      const problems = ruledPeriod(after.validFrom, member.validTo, await this.clock.today(), '/validFrom');
      const others = (await this.membersOf(member.organisationId)).filter((one) => one.id !== id);
      if (
        others.some(
          (one) => key(one) === key(member) && overlap(one, { ...member, validFrom: after.validFrom }),
        )
      )
        problems.push(PROBLEMS.already('/validFrom', member.name));
      if (problems.length > 0) throw new InvalidInput(problems);
      const changes = Object.fromEntries(
        (['role', 'validFrom'] as const)
          .filter((field) => after[field] !== member[field])
          .map((field) => [field, { before: member[field], after: after[field] }]),
      );
      if (Object.keys(changes).length === 0) return member.organisationId;
      await tx.query(
        `UPDATE organisation_members SET role = $2, valid_from = $3, version = version + 1 WHERE id = $1`,
        [id, after.role, after.validFrom],
      );
      await this.events.append(tx, actor, {
        type: organisationEvents.memberEdited,
        subjectType: 'organisation',
        subjectId: member.organisationId,
        content: { name: member.name, changes },
      });
      return member.organisationId;
    });
  }

  /** The last day of a membership; may be set anew. Returns the organisation of which it was a member. */
  async end(actor: Actor, id: string, lastDay: Day): Promise<string> {
    return this.database.transaction(async (tx) => {
      const member = await this.find(actor, id);
      const problems = ruledPeriod(member.validFrom, lastDay, await this.clock.today(), '/lastDay');
      const others = (await this.membersOf(member.organisationId)).filter((one) => one.id !== id);
      if (others.some((one) => key(one) === key(member) && overlap(one, { ...member, validTo: lastDay })))
        problems.push(PROBLEMS.already('/lastDay', member.name));
      if (problems.length > 0) throw new InvalidInput(problems);
      await tx.query(`UPDATE organisation_members SET valid_to = $2, version = version + 1 WHERE id = $1`, [
        id,
        lastDay,
      ]);
      await this.events.append(tx, actor, {
        type: organisationEvents.memberEnded,
        subjectType: 'organisation',
        subjectId: member.organisationId,
        content: { name: member.name, lastDay },
      });
      return member.organisationId;
    });
  }

  /** For one that was entered by mistake; a membership that was true ends on a day. */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { name, validFrom, validTo, organisationId } = await this.find(actor, id);
      await tx.query(`DELETE FROM organisation_members WHERE id = $1`, [id]);
      await this.events.append(tx, actor, {
        type: organisationEvents.memberRemoved,
        subjectType: 'organisation',
        subjectId: organisationId,
        content: { name, validFrom, validTo },
      });
    });
  }

  private async find(actor: Actor, id: string): Promise<Member> {
    requirePermission(actor, 'organisation.manage');
    const of = await this.database.row<{ id: string }>(
      `SELECT organisation_id AS id FROM organisation_members WHERE id = $1`,
      [id],
    );
    if (of === null) throw new NotFound();
    await this.lock(of.id);
    const member = await this.database.row<Member>(
      `SELECT id, organisation_id AS "organisationId", member_id AS "memberId", name, role, version,
         valid_from::text AS "validFrom", valid_to::text AS "validTo" FROM organisation_members WHERE id = $1`,
      [id],
    );
    if (member === null) throw new NotFound();
    return member;
  }

  /** Its members change one after the other, so that nobody stands there twice. */
  private async lock(organisationId: string): Promise<void> {
    const row = await this.database.row(`SELECT 1 FROM organisations WHERE id = $1 FOR UPDATE`, [
      organisationId,
    ]);
    if (row === null) throw new NotFound();
  }

  private async membersOf(organisationId: string): Promise<Known[]> {
    return this.database.rows(
      `SELECT id, member_id AS "memberId", name, valid_from::text AS "validFrom", valid_to::text AS "validTo"
       FROM organisation_members WHERE organisation_id = $1`,
      [organisationId],
    );
  }

  /** The records of those who are named by id, and of those whose name is that of one present organisation. */
  private async recordsOf({
    members,
  }: AddMembers): Promise<{ id: string; name: string; same: string | null }[]> {
    const names = members.flatMap(({ organisationId, name }) =>
      organisationId === null && name !== null ? [name.normalize('NFKC')] : [],
    );
    return this.database.rows(
      `SELECT id, name, CASE WHEN count(*) OVER (PARTITION BY normalize(name, NFKC)) = 1 THEN normalize(name, NFKC) END AS same
       FROM organisations WHERE id = ANY($1::uuid[])
         OR (normalize(name, NFKC) = ANY($2::text[]) AND (valid_to IS NULL OR valid_to >= app_today()))`,
      [members.flatMap(({ organisationId }) => organisationId ?? []), names],
    );
  }
}

const problem = (pointer: string, code: string, ja: string, en: string): FieldProblem => ({
  pointer,
  code: `organisations/${code}`,
  messages: { ja, en },
});
const PROBLEMS = {
  tooMany: () =>
    problem('/members', 'too-many-members', '構成員が多すぎます。', 'There would be too many members.'),
  nobody: (at: string) =>
    problem(at, 'nobody', '団体か名前を入力してください。', 'Please give an organisation or a name.'),
  unknown: (at: string) => problem(at, 'unknown', '団体が見つかりません。', 'There is no such organisation.'),
  itself: (at: string) =>
    problem(at, 'member-of-itself', '団体を自分の構成員にはできません。', 'A body cannot be its own member.'),
  already: (at: string, name: string) =>
    problem(
      at,
      'member-already',
      `「${name}」は、この期間にすでに構成員です。`,
      `“${name}” is a member in this period already.`,
    ),
};
