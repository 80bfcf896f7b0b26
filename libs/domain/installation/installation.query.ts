import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@platform/config';
import { Database } from '@platform/database';
import { readDemoCast } from './demo-cast.js';
import type { InstallationView } from './installation.schemas.js';

/** What a visitor may know before signing in. */
@Injectable()
export class InstallationQuery {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(): Promise<InstallationView> {
    const row = await this.database.row<{ demo: boolean; today: string; known: string[] | null }>(
      `SELECT coalesce((SELECT demo FROM installation), false) AS demo, app_today()::text AS today,
         (SELECT array_agg(login_name) FROM accounts WHERE disabled_at IS NULL AND login_name LIKE '%@demo.renkei.example') AS known`,
    );
    const demo = (row?.demo ?? false) && !this.config.production;
    return {
      demo,
      mailbox: this.config.localMailbox,
      today: row?.today ?? '',
      demoAccounts: demo ? await this.demoAccounts(new Set(row?.known ?? [])) : [],
    };
  }

  private async demoAccounts(known: Set<string>): Promise<InstallationView['demoAccounts']> {
    const { cast, password } = await readDemoCast();
    return cast
      .filter(({ loginName }) => known.has(loginName))
      .map(({ duty, personName, agency, roles, loginName }) => ({
        duty,
        name: personName,
        agency,
        roles,
        loginName,
        password,
      }));
  }
}
