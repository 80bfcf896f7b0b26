import { Injectable } from '@nestjs/common';
import { type Actor, requirePermission, type Role } from '@domain/access';
import { Database } from '@platform/database';
import { EventLog } from '@platform/events';
import { Clock } from '@platform/time';
import { Administrators } from '../last-administrator.js';
import { Secretariats } from '../last-secretariat.js';
import { lockOrganisation } from '../organisation-lock.js';
import { OwnRoles, postRefusals, RoleUnchanged } from './post.errors.js';
import { postEvents } from './post.events.js';
import { PostRecords, type StoredPost } from './post-records.js';
import { outsideRoles } from './posts.service.js';

/** What a post may do: each role granted or withdrawn is an event, and the other side hears of it. */
@Injectable()
export class PostRolesService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly clock: Clock,
    private readonly records: PostRecords,
    private readonly administrators: Administrators,
    private readonly secretariats: Secretariats,
  ) {}

  async grant(actor: Actor, postId: string, role: Role): Promise<void> {
    await this.database.transaction(async (tx) => {
      const post = await this.lock(actor, postId, async (agency) => lockOrganisation(tx, agency));
      if (post.agency === null && !outsideRoles.includes(role)) throw postRefusals.roleNotOutside('/role');
      if (post.roles.includes(role)) throw new RoleUnchanged(true);
      await this.records.grant(tx, actor, postId, role);
    });
  }

  async withdraw(actor: Actor, postId: string, role: Role): Promise<void> {
    await this.database.transaction(async (tx) => {
      const post = await this.lock(actor, postId, async (agency) => lockOrganisation(tx, agency));
      if (!post.roles.includes(role)) throw new RoleUnchanged(false);
      await tx.query(`DELETE FROM post_roles WHERE post_id = $1 AND role = $2`, [postId, role]);
      if (role === 'administrator' && post.agency !== null)
        await this.administrators.assertSomeoneLeft(post.agency, await this.clock.today());
      if (role === 'secretariat' && post.agency !== null)
        await this.secretariats.assertOneLeft(post.agency, await this.clock.today());
      await this.events.append(tx, actor, {
        type: postEvents.roleWithdrawn,
        subjectType: 'post',
        subjectId: postId,
        content: { postId, role },
      });
    });
  }

  /** The post as it is once everybody else who changes the organisation has finished. */
  private async lock(
    actor: Actor,
    postId: string,
    takeLock: (agency: StoredPost['agency']) => Promise<void>,
  ): Promise<StoredPost> {
    const { agency } = await this.records.read(postId);
    requirePermission(actor, 'role.grant', { owner: agency ?? 'joint' });
    await takeLock(agency);
    const today = await this.clock.today();
    const terms = await this.records.terms(postId);
    const own = terms.some(
      ({ personId, validTo }) => personId === actor.personId && (validTo === null || validTo >= today),
    );
    if (own) throw new OwnRoles();
    return this.records.read(postId);
  }
}
