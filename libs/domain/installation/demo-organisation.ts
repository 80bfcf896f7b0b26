import { Injectable } from '@nestjs/common';
import type { Actor, Agency } from '@domain/access';
import { DepartmentsService, HoldersService, PeopleService, PostsService } from '@domain/agencies';
import { OrganisationsService } from '@domain/organisations';
import { Database } from '@platform/database';
import { Clock } from '@platform/time';
import type { DemoCast } from './demo-cast.js';

/** The demo's organisation: 課 under 部局, a 振興局, a vacant post, a deputy, somebody with two posts, outside members. */
@Injectable()
export class DemoOrganisation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly departments: DepartmentsService,
    private readonly posts: PostsService,
    private readonly holders: HoldersService,
    private readonly people: PeopleService,
    private readonly organisations: OrganisationsService,
  ) {}

  /** Before the cast, whose posts stand in them. */
  async makeDepartments(actor: Actor, { organisation }: DemoCast): Promise<void> {
    const validFrom = await this.clock.today();
    for (const { agency, name, kind, parent } of organisation.departments) {
      const parentId = parent === undefined ? null : await this.department(agency, parent);
      await this.departments.createFor(
        actor,
        agency,
        { name, kind, parentId, validFrom, validTo: null },
        true,
      );
    }
  }

  /** After the cast, whose people hold some of these posts. */
  async makeRest(actor: Actor, { organisation }: DemoCast): Promise<void> {
    const validFrom = await this.clock.today();
    const term = { validFrom, validTo: null };
    for (const { agency, department, name, roles, holders } of organisation.posts) {
      const departmentId = await this.department(agency, department);
      const { id } = await this.posts.create(actor, {
        name,
        departmentId,
        validFrom,
        superiorPostId: null,
        roles,
      });
      for (const { loginName, kind, reason } of holders)
        await this.holders.assign(actor, id, {
          ...term,
          personId: await this.person(loginName),
          kind,
          reason,
        });
    }
    for (const one of organisation.organisations)
      await this.organisations.create(
        actor,
        { ...one, subkind: null, url: null, foundedOn: null, note: null, validFrom: null, validTo: null },
        true,
      );
    for (const { loginName, organisation: name } of organisation.members)
      await this.people.edit(actor, await this.person(loginName), 1, {
        organisationId: await this.organisation(name),
      });
    for (const { name, email, organisation: body, post: postName, roles } of organisation.outsiders) {
      const organisationId = await this.organisation(body);
      const { id: personId } = await this.people.createFor(actor, null, { name, email, organisationId });
      const { id } = await this.posts.create(actor, {
        name: postName,
        departmentId: null,
        validFrom,
        superiorPostId: null,
        roles,
      });
      await this.holders.assign(actor, id, { ...term, personId, kind: 'holder', reason: null });
    }
    await this.database.rows(`UPDATE posts SET demo = true`);
  }

  private async department(agency: Agency, name: string): Promise<string> {
    return this.departments.findOrCreate(agency, name, true);
  }

  private async person(loginName: string): Promise<string> {
    return this.idOf(`SELECT person_id AS id FROM accounts WHERE login_name = $1`, loginName);
  }

  private async organisation(name: string): Promise<string> {
    return this.idOf(`SELECT id FROM organisations WHERE name = $1`, name);
  }

  private async idOf(sql: string, key: string): Promise<string> {
    const row = await this.database.row<{ id: string }>(sql, [key]);
    if (row === null) throw new Error(`the demo names "${key}", which is not there`);
    return row.id;
  }
}
