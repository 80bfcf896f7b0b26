import { Inject, Injectable } from '@nestjs/common';
import { type Actor, requirePermission } from '@domain/access';
import { postRefSql } from '@domain/agencies';
import { CONFIG, type Config } from '@platform/config';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import { cursorForms, readCursor } from '@platform/http';
import type { RuleView } from './provider.schemas.js';
import { providerOf } from './provider-settings.js';

const RULE = `json_build_object('id', rule.id, 'agency', rule.agency_code, 'claim', rule.claim, 'value', rule.value,
  'post', ${postRefSql('post')}, 'createdAt', rule.created_at,
  'valid', post.valid_from <= app_today() AND (post.valid_to IS NULL OR post.valid_to >= app_today()))`;

/** Reads about providers: one's own links, and for an administrator the rules and who was refused. */
@Injectable()
export class ProviderQuery {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** JSON: the rules of the actor's agency (a hundred at most, so without pages). */
  async rules(actor: Actor): Promise<string> {
    requirePermission(actor, 'provider.manage', { owner: actor.agency });
    const issuer = actor.agency === null ? null : (providerOf(this.config, actor.agency)?.issuer ?? null);
    const body = await this.database.json(
      `SELECT json_build_object('issuer', $2::text, 'items', coalesce(json_agg(${RULE}
           ORDER BY rule.claim COLLATE "C", rule.value COLLATE "C", rule.id), '[]'::json))::text AS body
       FROM provider_rules rule JOIN posts post ON post.id = rule.post_id
       WHERE rule.agency_code = $1 AND rule.deleted_at IS NULL`,
      [actor.agency, issuer],
    );
    return body ?? '';
  }

  async rule(actor: Actor, id: string): Promise<RuleView> {
    const row = await this.database.row<{ rule: RuleView }>(
      `SELECT ${RULE} AS rule FROM provider_rules rule JOIN posts post ON post.id = rule.post_id
       WHERE rule.id = $1 AND rule.agency_code = $2`,
      [id, actor.agency],
    );
    if (row === null) throw new NotFound();
    return row.rule;
  }

  /** JSON: whom the agency's provider vouched for in vain, the latest newcomer first. */
  async refusals(actor: Actor, page: { cursor?: string | undefined; limit: number }): Promise<string> {
    requirePermission(actor, 'provider.manage', { owner: actor.agency });
    const before = readCursor(page.cursor, cursorForms.id);
    const body = await this.database.json(
      `WITH page AS MATERIALIZED (
         SELECT * FROM provider_refusals WHERE agency_code = $1 AND ($3::uuid IS NULL OR id < $3)
         ORDER BY id DESC LIMIT $2::int + 1),
       shown AS (SELECT * FROM page ORDER BY id DESC LIMIT $2)
       SELECT json_build_object(
         'items', coalesce((SELECT json_agg(json_build_object('id', id, 'agency', agency_code, 'reason', reason, 'subject', subject,
           'name', name, 'email', email, 'claims', claims, 'attempts', attempts, 'firstAt', first_at, 'lastAt', last_at)
           ORDER BY id DESC) FROM shown), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > $2 THEN (SELECT id FROM shown ORDER BY id LIMIT 1) END
       )::text AS body`,
      [actor.agency, page.limit, before?.[0] ?? null],
    );
    return body ?? '';
  }

  /** JSON: the providers that one's own account is linked to, and the one it could be. */
  async identities(actor: Actor): Promise<string> {
    requirePermission(actor, 'account.own');
    const own = actor.agency === null ? null : providerOf(this.config, actor.agency);
    const body = await this.database.json(
      `SELECT json_build_object('items', coalesce(json_agg(json_build_object('id', identity.id, 'agency', identity.agency_code,
           'issuer', identity.issuer, 'createdAt', identity.created_at, 'lastUsedAt', identity.last_used_at,
           'can', json_build_object('unlink', account.password_hash IS NOT NULL)) ORDER BY identity.id), '[]'::json),
         'linkable', CASE WHEN $2::text IS NOT NULL AND coalesce(bool_and(identity.issuer <> $3), true) THEN $2::text END)::text AS body
       FROM provider_identities identity JOIN accounts account ON account.id = identity.account_id
       WHERE identity.account_id = $1`,
      [actor.accountId, own?.agency ?? null, own?.issuer ?? null],
    );
    return body ?? '';
  }
}
