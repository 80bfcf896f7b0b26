import type { TaskView } from '../../libs/domain/tasks/task.schemas.js';
import type { CastName } from './cast.js';
import { newId } from '@platform/database';
import type { TestService } from './test-service.js';

export interface BuiltInitiative {
  id: string;
  code: string;
  themeId: string;
  programmeId: string;
}

/** Makes what a story stands on, with its parents filled in. */
export class Build {
  private count = 0;

  constructor(private readonly service: TestService) {}

  async programme(): Promise<{ id: string; code: string; themeId: string }> {
    this.count += 1;
    const [id, themeId, code] = [newId(), newId(), `TEST${this.count}`];
    await this.service.sql(
      `INSERT INTO programmes (id, code, name, generation, fy_from, fy_to) VALUES ($1, $2, $3, $4, 2025, 2029)`,
      [id, code, `試験用の共同プログラム${this.count}`, 100 + this.count],
    );
    await this.service.sql(
      `INSERT INTO themes (id, programme_id, code, number, title) VALUES ($1, $2, 'T1', 1, '試験用の柱')`,
      [themeId, id],
    );
    return { id, code, themeId };
  }

  async initiative({
    owner = 'joint',
    ownerStatus = 'confirmed',
    programme,
  }: {
    owner?: 'prefecture' | 'city' | 'joint' | 'unknown';
    ownerStatus?: 'proposed' | 'confirmed';
    programme?: { id: string; themeId: string };
  } = {}): Promise<BuiltInitiative> {
    const parent = programme ?? (await this.programme());
    this.count += 1;
    const [id, code] = [newId(), `T1-${this.count}`];
    await this.service.sql(
      `INSERT INTO initiatives (id, programme_id, theme_id, code, number, title, owner_kind, owner_status, state)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'active')`,
      [id, parent.id, parent.themeId, code, this.count, `取組${this.count}`, owner, ownerStatus],
    );
    return { id, code, themeId: parent.themeId, programmeId: parent.id };
  }

  /** A task that `by` gives to `to` through the service; due a week after the beginning of the stories unless said. */
  async task({
    by = 'prefecture.staff',
    to = 'city.staff',
    title = '移住相談の案内を作る',
    dueOn = '2026-11-27',
    initiativeId,
  }: {
    by?: CastName;
    to?: CastName;
    title?: string;
    dueOn?: string;
    initiativeId?: string;
  } = {}): Promise<TaskView> {
    const answer = await this.service.as(by).post<TaskView>('/tasks', {
      title,
      dueOn,
      assigneePostId: this.service.postOf(to),
      ...(initiativeId === undefined ? {} : { initiativeId }),
    });
    if (answer.status !== 201) throw new Error(`the task was not opened: ${answer.text}`);
    return answer.body;
  }
}
