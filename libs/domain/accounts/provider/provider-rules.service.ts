import { Injectable } from '@nestjs/common';
import { type Actor, type Agency, requirePermission } from '@domain/access';
import { PostsQuery } from '@domain/agencies';
import { Database, newId, returned } from '@platform/database';
import { invalidField, NotFound } from '@platform/errors';
import { EventLog } from '@platform/events';
import { RuleExists, TooManyRules } from './provider.errors.js';
import { providerEvents } from './provider.events.js';
import type { CreateRule } from './provider.schemas.js';

const MOST_RULES = 100;

/** Which claim gives which post: made and taken away by the agency's administrator, for that agency's posts alone. */
@Injectable()
export class ProviderRulesService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly posts: PostsQuery,
  ) {}

  async create(actor: Actor, input: CreateRule): Promise<{ id: string }> {
    requirePermission(actor, 'provider.manage', { owner: actor.agency });
    return this.database.transaction(async (tx) => {
      const post = await this.posts.find(input.postId);
      if (post === null || post.agency !== actor.agency)
        throw invalidField(
          '/postId',
          'provider/unknown-post',
          'ご自分の機関に今日ある職を選んでください。',
          'Please choose a post of your agency that exists today.',
        );
      await tx.query(`SELECT 1 FROM agencies WHERE code = $1 FOR UPDATE`, [actor.agency]);
      const kept = await this.database.row<{ count: number }>(
        `SELECT count(*)::int AS count FROM provider_rules WHERE agency_code = $1 AND deleted_at IS NULL`,
        [actor.agency],
      );
      if ((kept?.count ?? 0) >= MOST_RULES) throw new TooManyRules();
      const id = newId();
      const rows = await returned(
        tx,
        `INSERT INTO provider_rules (id, agency_code, claim, value, post_id) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT DO NOTHING RETURNING id`,
        [id, actor.agency, input.claim, input.value, input.postId],
      );
      if (rows.length === 0) throw new RuleExists();
      await this.events.append(tx, actor, {
        type: providerEvents.ruleCreated,
        subjectType: 'provider_rule',
        subjectId: id,
        content: { ...input },
      });
      return { id };
    });
  }

  /** It gives no more posts; those that it gave stay. */
  async delete(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [rule] = await tx.query<{ agency: Agency; claim: string; value: string; postId: string }[]>(
        `SELECT agency_code AS agency, claim, value, post_id AS "postId" FROM provider_rules
         WHERE id = $1 AND deleted_at IS NULL AND agency_code = $2 FOR UPDATE`,
        [id, actor.agency],
      );
      if (rule === undefined) throw new NotFound();
      const { agency, ...content } = rule;
      requirePermission(actor, 'provider.manage', { owner: agency });
      await tx.query(`UPDATE provider_rules SET deleted_at = app_now() WHERE id = $1`, [id]);
      await this.events.append(tx, actor, {
        type: providerEvents.ruleDeleted,
        subjectType: 'provider_rule',
        subjectId: id,
        content,
      });
    });
  }
}
