import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, systemActor } from '@domain/access';
import { AccountsService } from '@domain/accounts';
import { DepartmentsService } from '@domain/agencies';
import { CouncilsService } from '@domain/council';
import { ImportsService } from '@domain/imports';
import { DepartmentsInChargeService } from '@domain/programmes';
import { CONFIG, type Config } from '@platform/config';
import { Database } from '@platform/database';
import { AppError } from '@platform/errors';
import { DemoOrganisation } from './demo-organisation.js';
import { DATA_FOLDER, type DemoCast, readDemoCast } from './demo-cast.js';

/** In the order in which they refer to each other. */
const REFERENCE_FILES = [
  'joint-programme-2018.json',
  'joint-programme-2020-2024.json',
  'joint-programme-2025-2029.json',
  'hokkaido-strategy-2015-2019.json',
  'hokkaido-strategy-2020-2024.json',
];

/** The first day of the newest programme. */
const PROGRAMME_BEGINS = '2025-04-01';

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
    private readonly inCharge: DepartmentsInChargeService,
    private readonly councils: CouncilsService,
    private readonly organisation: DemoOrganisation,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** All or nothing; false when there is anything in the database already. */
  async load(): Promise<boolean> {
    if (this.config.production) throw new NotInProduction();
    const actor = systemActor('demo-load', 'command');
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
      await this.organisation.makeDepartments(actor, cast);
      const posts = await this.createCast(actor, cast);
      await this.organisation.makeRest(actor, cast);
      await this.createCouncil(actor, cast, posts);
      await this.setDepartments(actor, cast);
      await this.standSince(PROGRAMME_BEGINS);
      return true;
    });
  }

  /** The demo's organisation has stood for a while, so that a chart of an earlier day and a transfer list of today show something. */
  private async standSince(day: string): Promise<void> {
    for (const table of [
      'departments',
      'department_names',
      'department_parents',
      'posts',
      'post_names',
      'post_holders',
    ])
      await this.database.rows(`UPDATE ${table} SET valid_from = $1 WHERE valid_from = app_today()`, [day]);
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
        const departmentId = await this.departments.findOrCreate(agency, name, true);
        await this.inCharge.set(actor, id, agency, null, { departmentId, postId: null });
      }
  }
}
