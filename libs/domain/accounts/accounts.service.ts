import { Injectable } from '@nestjs/common';
import { type Actor, type Agency, type Role } from '@domain/access';
import { DepartmentsService } from '@domain/agencies';
import { Database, newId } from '@platform/database';
import { invalidField } from '@platform/errors';
import { EventLog } from '@platform/events';
import { requireGoodPassword } from './local/new-password.js';
import { hashPassword } from './local/passwords.js';
import { LoginNameTaken } from './local/sign-in.errors.js';

/** A person with an account, in a post that is made when it does not exist. */
export interface NewUser {
  loginName: string;
  password: string;
  personName: string;
  postName: string;
  agency: Agency | null;
  department: string | null;
  roles: Role[];
  demo?: boolean;
}

/** People, their accounts and the posts that they hold. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly departments: DepartmentsService,
  ) {}

  /** Creates a user in one transaction; returns the ids. */
  async create(
    actor: Actor,
    user: NewUser,
  ): Promise<{ accountId: string; personId: string; postId: string }> {
    // The demo's password stands on its sign-in page: it keeps nobody out and need not be hard to guess.
    if (user.demo !== true) requireGoodPassword(user.password, '/password', user);
    if (!/^[^\s@]+@[^\s@]+$/.test(user.loginName))
      throw invalidField(
        '/loginName',
        'input/format',
        'メールアドレスを入力してください。',
        'It must be an e-mail address.',
      );
    const passwordHash = await hashPassword(user.password);
    return this.database.transaction(async (tx) => {
      const taken = await this.database.row(`SELECT 1 FROM accounts WHERE lower(login_name) = lower($1)`, [
        user.loginName,
      ]);
      if (taken !== null) throw new LoginNameTaken();
      const postId = await this.findOrCreatePost(user);
      const [accountId, personId] = [newId(), newId()];
      await tx.query(`INSERT INTO people (id, name, email) VALUES ($1, $2, $3)`, [
        personId,
        user.personName,
        user.loginName,
      ]);
      await tx.query(
        `INSERT INTO accounts (id, person_id, login_name, password_hash) VALUES ($1, $2, $3, $4)`,
        [accountId, personId, user.loginName, passwordHash],
      );
      await tx.query(
        `INSERT INTO post_holders (id, post_id, person_id, valid_from) VALUES ($1, $2, $3, app_today())`,
        [newId(), postId, personId],
      );
      await this.events.append(tx, actor, {
        type: 'account.created',
        subjectType: 'account',
        subjectId: accountId,
        content: { personId, postId, roles: user.roles },
      });
      return { accountId, personId, postId };
    });
  }

  private async findOrCreatePost(user: NewUser): Promise<string> {
    const departmentId =
      user.department === null || user.agency === null
        ? null
        : await this.departments.findOrCreate(user.agency, user.department, user.demo ?? false);
    const known = await this.database.row<{ id: string }>(
      `SELECT id FROM posts WHERE name = $1 AND agency_code IS NOT DISTINCT FROM $2 AND department_id IS NOT DISTINCT FROM $3
         AND (valid_to IS NULL OR valid_to >= app_today())`,
      [user.postName, user.agency, departmentId],
    );
    const id = known?.id ?? newId();
    if (known === null)
      await this.database.rows(
        `INSERT INTO posts (id, agency_code, department_id, name, valid_from, demo, capacity)
         VALUES ($1, $2, $3, $4, app_today(), $5, CASE WHEN 'section_head' = ANY($6::text[]) THEN 'one' ELSE 'several' END)`,
        [id, user.agency, departmentId, user.postName, user.demo ?? false, user.roles],
      );
    await this.database.rows(
      `INSERT INTO post_roles (post_id, role) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING`,
      [id, user.roles],
    );
    return id;
  }
}
