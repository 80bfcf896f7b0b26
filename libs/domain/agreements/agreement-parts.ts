import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor, Agency } from '@domain/access';
import { validOn, workingRoles } from '@domain/agencies';
import { organisationNameOn } from '@domain/organisations';
import { initiativesSeen, seesInitiative } from '@domain/programmes';
import { Database } from '@platform/database';
import { type FieldProblem, InvalidInput } from '@platform/errors';
import { type Day, type PartialDay, firstDayOf } from '@platform/time';
import { refusals } from './agreement.errors.js';
import type { PartyInput } from './agreement.schemas.js';

export interface Party {
  agency: Agency | null;
  organisationId: string | null;
  name: string;
}

interface Body {
  agency: Agency | null;
  organisationId: string | null;
  name: string;
  same: string | null;
}

/** The rows that hang on an agreement: checked against what they refer to, and written in their order. */
@Injectable()
export class AgreementParts {
  constructor(private readonly database: Database) {}

  /**
   * The parties by the names that they had on the day of signing; a name that an agency or one present organisation has is
   * that body. Throws InvalidInput at `/parties/…`.
   */
  async named(parties: PartyInput[], signedOn: PartialDay | null, at = '/parties'): Promise<Party[]> {
    const known = await this.bodies(parties, signedOn);
    const problems: FieldProblem[] = [];
    const seen = new Set<string>();
    const found = parties.map(({ agency, organisationId, name }, index): Party => {
      const pointer = `${at}/${index}`;
      const body = known.find((one) =>
        agency !== null
          ? one.agency === agency
          : organisationId !== null
            ? one.organisationId === organisationId
            : one.same === name?.normalize('NFKC'),
      );
      if ((agency !== null && organisationId !== null) || (agency ?? organisationId ?? name) === null)
        problems.push(refusals.partyOne(pointer));
      else if (organisationId !== null && body === undefined)
        problems.push(refusals.partyUnknown(`${pointer}/organisationId`));
      const party = {
        agency: body?.agency ?? agency,
        organisationId: body?.organisationId ?? organisationId,
        name: name ?? body?.name ?? '',
      };
      const who = party.agency ?? party.organisationId ?? party.name.normalize('NFKC');
      if (seen.has(who)) problems.push(refusals.partyTwice(pointer));
      seen.add(who);
      return party;
    });
    if (problems.length > 0) throw new InvalidInput(problems);
    return found;
  }

  /** The agencies first, then the organisations that the parties name; `same` = the name by which a body is known alone. */
  private async bodies(parties: PartyInput[], signedOn: PartialDay | null): Promise<Body[]> {
    const day: Day | null = signedOn === null ? null : firstDayOf(signedOn);
    return this.database.rows<Body>(
      `SELECT code AS agency, NULL::uuid AS "organisationId", name, normalize(name, NFKC) AS same FROM agencies
       UNION ALL
       SELECT NULL, organisation.id, ${organisationNameOn('organisation', 'coalesce($3::date, app_today())')},
         CASE WHEN count(*) OVER (PARTITION BY normalize(organisation.name, NFKC)) = 1 THEN normalize(organisation.name, NFKC) END
       FROM organisations organisation WHERE organisation.id = ANY($1::uuid[])
         OR (normalize(organisation.name, NFKC) = ANY($2::text[]) AND (organisation.valid_to IS NULL OR organisation.valid_to >= app_today()))`,
      [
        parties.flatMap(({ organisationId }) => organisationId ?? []),
        parties.flatMap(({ agency, organisationId, name }) =>
          agency === null && organisationId === null && name !== null ? [name.normalize('NFKC')] : [],
        ),
        day,
      ],
    );
  }

  async initiativeProblems(actor: Actor, ids: readonly string[]): Promise<FieldProblem[]> {
    const known = await initiativesSeen(this.database, actor, ids);
    return ids.flatMap((id, index) =>
      known.has(id) ? [] : [refusals.unknownInitiative(`/initiativeIds/${index}`)],
    );
  }

  /** The post and the department that answer for it: of the agency that holds it, or of either for a joint one. */
  async responsibleProblems(
    agency: Agency | null,
    {
      postId,
      departmentId,
    }: { postId?: string | null | undefined; departmentId?: string | null | undefined },
  ): Promise<FieldProblem[]> {
    const row = await this.database.row<{ post: boolean; department: boolean }>(
      `SELECT EXISTS (SELECT FROM posts post WHERE post.id = $1 AND ${validOn('post', 'app_today()')}
           AND post.agency_code IS NOT NULL AND ($3::text IS NULL OR post.agency_code = $3)
           AND EXISTS (SELECT FROM post_roles WHERE post_id = post.id AND role = ANY($4))) AS post,
         EXISTS (SELECT FROM departments department WHERE department.id = $2 AND ${validOn('department', 'app_today()')}
           AND ($3::text IS NULL OR department.agency_code = $3)) AS department`,
      [postId ?? null, departmentId ?? null, agency, workingRoles],
    );
    return [
      ...((postId ?? null) !== null && row?.post !== true ? [refusals.unknownPost()] : []),
      ...((departmentId ?? null) !== null && row?.department !== true ? [refusals.unknownDepartment()] : []),
    ];
  }

  async writeParties(tx: EntityManager, id: string, parties: readonly Party[]): Promise<void> {
    await tx.query(`DELETE FROM agreement_parties WHERE agreement_id = $1`, [id]);
    await tx.query(
      `INSERT INTO agreement_parties (agreement_id, position, agency_code, organisation_id, name)
       SELECT $1, position, agency, organisation, name
       FROM unnest($2::text[], $3::uuid[], $4::text[]) WITH ORDINALITY AS party (agency, organisation, name, position)`,
      [
        id,
        parties.map(({ agency }) => agency),
        parties.map(({ organisationId }) => organisationId),
        parties.map(({ name }) => name),
      ],
    );
  }

  async writeItems(tx: EntityManager, id: string, items: readonly string[]): Promise<void> {
    await tx.query(`DELETE FROM agreement_items WHERE agreement_id = $1`, [id]);
    await tx.query(
      `INSERT INTO agreement_items (agreement_id, position, text)
       SELECT $1, position, text FROM unnest($2::text[]) WITH ORDINALITY AS item (text, position)`,
      [id, items],
    );
  }

  /** What the writer does not see he did not take away: a draft of the other agency stays. */
  async writeInitiatives(
    tx: EntityManager,
    actor: Actor,
    id: string,
    initiativeIds: readonly string[],
  ): Promise<void> {
    await tx.query(
      `DELETE FROM agreement_initiatives WHERE agreement_id = $1 AND ${seesInitiative(actor, 'initiative_id')}`,
      [id],
    );
    await tx.query(
      `INSERT INTO agreement_initiatives (agreement_id, initiative_id) SELECT DISTINCT $1::uuid, unnest($2::uuid[])`,
      [id, initiativeIds],
    );
  }
}
