import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, systemActor } from '@domain/access';
import { AccountsService, DepartmentsService } from '@domain/agencies';
import { CouncilsService } from '@domain/council';
import { ImportsService } from '@domain/imports';
import { InitiativesService } from '@domain/programmes';
import { CONFIG, type Config } from '@platform/config';
import { Database } from '@platform/database';
import { AppError } from '@platform/errors';
import { DATA_FOLDER, type DemoCast, readDemoCast } from './demo-cast.js';

/** In the order in which they refer to each other. */
const REFERENCE_FILES = ['joint-programme-2020-2024.json', 'joint-programme-2025-2029.json'];

class NotInProduction extends AppError {
  constructor() {
    super('installation/not-in-production', 'forbidden', {
      ja: '本番では見本のデータを使いません。',
      en: 'There is no demo data in production.',
    });
  }
}

class ReferenceDataRefused extends AppError {
  constructor(file: string, problems: number) {
    super('installation/reference-data-refused', 'invalid', {
      ja: `${file} に${problems}件の問題があり、取り込めませんでした。`,
      en: `${file} has ${problems} problem(s) and was not imported.`,
    });
  }
}

/** The reference data and the demo cast of a trial installation; loaded once, into an empty database. */
@Injectable()
export class DemoService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly imports: ImportsService,
    private readonly departments: DepartmentsService,
    private readonly initiatives: InitiativesService,
    private readonly councils: CouncilsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** All or nothing; false when there is anything in the database already. */
  async load(): Promise<boolean> {
    if (this.config.production) throw new NotInProduction();
    const actor = systemActor('demo-load');
    const cast = await readDemoCast();
    return this.database.transaction(async (tx) => {
      // Two first starts at once: the second waits here, and then finds the database filled.
      await tx.query(`LOCK TABLE installation IN EXCLUSIVE MODE`);
      const filled = await this.database.row(
        `SELECT 1 WHERE EXISTS (SELECT FROM installation) OR EXISTS (SELECT FROM accounts) OR EXISTS (SELECT FROM programmes)`,
      );
      if (filled !== null) return false;
      await tx.query(`INSERT INTO installation (demo) VALUES (true)`);
      await this.importReferenceData(actor);
      const posts = await this.createCast(actor, cast);
      await this.createCouncil(actor, cast, posts);
      await this.setDepartments(actor, cast);
      return true;
    });
  }

  /** True when this database holds the demo, and so may be begun again. */
  async isDemo(): Promise<boolean> {
    return (await this.database.row(`SELECT 1 FROM installation WHERE demo`)) !== null;
  }

  private async importReferenceData(actor: Actor): Promise<void> {
    for (const file of REFERENCE_FILES) {
      const { problems } = await this.imports.importFile(actor, path.join(DATA_FOLDER, file));
      if (problems.length > 0) throw new ReferenceDataRefused(file, problems.length);
    }
  }

  private async createCast(actor: Actor, { cast, password }: DemoCast): Promise<Map<string, string>> {
    const posts = new Map<string, string>();
    for (const { duty: _duty, ...member } of cast) {
      const { postId } = await this.accounts.create(actor, { ...member, password, demo: true });
      posts.set(member.loginName, postId);
    }
    return posts;
  }

  private async createCouncil(
    actor: Actor,
    { council }: DemoCast,
    posts: Map<string, string>,
  ): Promise<void> {
    const seats = council.seats.flatMap((loginName) => posts.get(loginName) ?? []);
    await this.councils.create(actor, { ...council, seats });
  }

  private async setDepartments(actor: Actor, { departments }: DemoCast): Promise<void> {
    const initiatives = await this.database.rows<{ id: string; code: string }>(
      `SELECT initiative.id, initiative.code FROM initiatives initiative
       JOIN programmes programme ON programme.id = initiative.programme_id WHERE programme.code = $1`,
      [departments.programme],
    );
    for (const { id, code } of initiatives)
      for (const agency of ['prefecture', 'city'] as const) {
        const name = departments.initiatives[code]?.[agency];
        if (name === undefined) continue;
        await this.initiatives.setDepartment(
          actor,
          id,
          agency,
          await this.departments.findOrCreate(agency, name, true),
        );
      }
  }
}
