import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@domain/access';
import { type JointAct, JointActs } from '@domain/joint-acts';
import { Database, newId } from '@platform/database';
import { NotFound, StaleEdit } from '@platform/errors';
import type { AddTheme, EditedTheme, EditTheme } from './programme-edit.schemas.js';
import { programmeRefusals as refusals, ThemeNotEmpty, TooManyThemes } from './programme.errors.js';
import { programmeEvents } from './programme.events.js';
import { revisableColumns } from './revisions/revisable-wording.js';
import { ProgrammeRecords, type StoredProgramme } from './programme-records.js';

const MOST_THEMES = 20;

/** What both agencies agree to: which theme of the programme, as the first of them saw it. */
interface AskedTheme {
  themeId: string;
  theme: { name: string; version: number };
}

/** Commands on the themes of a programme; once something was agreed under it, which themes there are changes with both agencies. */
@Injectable()
export class ThemesService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly records: ProgrammeRecords,
    private readonly jointActs: JointActs,
  ) {}

  onModuleInit(): void {
    this.jointActs.register('theme.add', async (actor, { id }, input) => {
      await this.add(actor, await this.codeOf(id), input as AddTheme);
    });
    this.jointActs.register('theme.edit', async (actor, _programme, input) => {
      const { themeId, theme, ...edit } = input as AskedTheme & EditTheme;
      await this.edit(actor, themeId, theme.version, edit);
    });
    this.jointActs.register('theme.remove', async (actor, _programme, input) => {
      await this.remove(actor, (input as AskedTheme).themeId);
    });
  }

  private async codeOf(programmeId: string): Promise<string> {
    const row = await this.database.row<{ code: string }>(`SELECT code FROM programmes WHERE id = $1`, [
      programmeId,
    ]);
    if (row === null) throw new NotFound();
    return row.code;
  }

  async read(id: string): Promise<EditedTheme> {
    const theme = await this.database.row<EditedTheme>(
      `SELECT theme.id, programme.code AS "programmeCode", theme.code, number, title, summary, aims, theme.version
       FROM themes theme JOIN programmes programme ON programme.id = theme.programme_id WHERE theme.id = $1`,
      [id],
    );
    if (theme === null) throw new NotFound();
    return theme;
  }

  /** The theme, or null while the other agency is asked for it. */
  async add(actor: Actor, programmeCode: string, input: AddTheme): Promise<{ id: string } | null> {
    return this.database.transaction(async (tx) => {
      const programme = await this.records.lock(actor, programmeCode);
      const id = newId();
      const done = await this.jointActs.together(
        tx,
        actor,
        jointOf(programme, 'theme.add', input),
        async () => this.insert(tx, actor, programme, id, input),
      );
      return done ? { id } : null;
    });
  }

  private async insert(
    tx: EntityManager,
    actor: Actor,
    programme: StoredProgramme,
    id: string,
    input: AddTheme,
  ): Promise<void> {
    await this.assertNumberFree(programme.id, input.number, null);
    const themes = await this.database.rows<{ code: string }>(
      `SELECT code FROM themes WHERE programme_id = $1`,
      [programme.id],
    );
    if (themes.some(({ code }) => code === input.code)) throw refusals.themeCodeTaken();
    if (themes.length >= MOST_THEMES) throw new TooManyThemes(MOST_THEMES);
    await tx.query(
      `INSERT INTO themes (id, programme_id, code, number, title, summary, aims) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, programme.id, input.code, input.number, input.title, input.summary, input.aims],
    );
    await this.records.append(tx, actor, programmeEvents.themeAdded, programme.id, {
      themeId: id,
      ...input,
    });
  }

  /** Title and summary are official wording once initiatives were agreed under the programme; its number is both agencies'. */
  async edit(actor: Actor, id: string, version: number, input: EditTheme): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { programmeCode } = await this.read(id);
      const programme = await this.records.lock(actor, programmeCode);
      const before = await this.read(id);
      const renumbered = input.number !== undefined && input.number !== before.number;
      const asked = { themeId: id, theme: { name: before.title, version }, ...input };
      const act = renumbered ? jointOf(programme, 'theme.edit', asked) : null;
      await this.jointActs.together(tx, actor, act, async () =>
        this.write(tx, actor, programme, before, version, input),
      );
    });
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    programme: StoredProgramme,
    before: EditedTheme,
    version: number,
    input: EditTheme,
  ): Promise<void> {
    const { id } = before;
    const row = await this.database.row(
      `UPDATE themes SET version = version + 1 WHERE id = $1 AND version = $2 RETURNING id`,
      [id, version],
    );
    if (row === null) throw new StaleEdit(before);
    const after = { ...before, ...input };
    const fields = ['number', 'title', 'summary', 'aims'] as const;
    const changes = Object.fromEntries(
      fields.flatMap((field) =>
        JSON.stringify(after[field]) === JSON.stringify(before[field])
          ? []
          : [[field, { before: before[field], after: after[field] }]],
      ),
    );
    const fixed = programme.official
      ? Object.keys(revisableColumns.theme).filter((field) => field in changes)
      : [];
    if (fixed.length > 0) throw refusals.officialWording(...fixed);
    if (Object.keys(changes).length === 0) return;
    await this.assertNumberFree(programme.id, after.number, id);
    await tx.query(`UPDATE themes SET number = $2, title = $3, summary = $4, aims = $5 WHERE id = $1`, [
      id,
      after.number,
      after.title,
      after.summary,
      after.aims,
    ]);
    const content = { themeId: id, title: before.title, changes };
    await this.records.append(tx, actor, programmeEvents.themeEdited, programme.id, content);
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { programmeCode, title, version } = await this.read(id);
      const programme = await this.records.lock(actor, programmeCode);
      const asked = { themeId: id, theme: { name: title, version } };
      await this.jointActs.together(tx, actor, jointOf(programme, 'theme.remove', asked), async () => {
        const used = await this.database.row(
          `SELECT 1 WHERE EXISTS (SELECT FROM initiatives WHERE theme_id = $1)
             OR EXISTS (SELECT FROM report_blocks WHERE theme_id = $1)
             OR EXISTS (SELECT FROM revisions WHERE subject_type = 'theme' AND subject_id = $1)`,
          [id],
        );
        if (used !== null) throw new ThemeNotEmpty();
        await tx.query(`DELETE FROM themes WHERE id = $1`, [id]);
        const content = { themeId: id, title };
        await this.records.append(tx, actor, programmeEvents.themeRemoved, programme.id, content);
      });
    });
  }

  private async assertNumberFree(programmeId: string, number: number, except: string | null): Promise<void> {
    const taken = await this.database.row(
      `SELECT 1 FROM themes WHERE programme_id = $1 AND number = $2 AND id IS DISTINCT FROM $3::uuid`,
      [programmeId, number, except],
    );
    if (taken !== null) throw refusals.themeNumberTaken();
  }
}

/** Before anything was agreed under the programme, either secretariat sets its themes up. */
function jointOf(programme: StoredProgramme, name: JointAct['name'], input: object): JointAct | null {
  const { id, version, official } = programme;
  return official ? { name, subject: { type: 'programme', id, version }, input } : null;
}
