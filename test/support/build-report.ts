import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { systemActor } from '@domain/access';
import { ImportsService } from '@domain/imports';
import type { RunView } from '../../libs/domain/reports/runs/run.schemas.js';
import type { CastName } from './cast.js';
import type { TestService } from './test-service.js';

export const REPORTED = 'jp-2020-2024';
export const reportBody = { definition: 'progress', programmeCode: REPORTED, format: 'pdf' };

/** The programme of 2020–2024 with its printed progress, as the product ships it. */
export async function importReported(service: TestService): Promise<void> {
  const file = path.resolve('data/joint-programme-2020-2024.json');
  const { problems } = await service.app
    .get(ImportsService, { strict: false })
    .importFile(systemActor('test'), file);
  expect(problems).toEqual([]);
}

/** Data that no run was made of yet. */
export async function changeData(service: TestService, addition = '更新した。'): Promise<void> {
  await service.sql(`UPDATE entry_placements SET text = text || $1 WHERE code = '2-I-1-e1'`, [addition]);
}

/** A run of data that nobody has asked for before. */
export async function requestRun(service: TestService, by: CastName = 'city.staff'): Promise<RunView> {
  await changeData(service);
  const answer = await service.as(by).post<RunView>('/report-runs', reportBody);
  expect({ status: answer.status, text: answer.text }).toMatchObject({ status: 202 });
  return answer.body;
}

export async function readRun(service: TestService, id: string): Promise<RunView> {
  const answer = await service.as('city.staff').get<RunView>(`/report-runs/${id}`);
  expect(answer.status).toBe(200);
  return answer.body;
}

/** Nothing can be stored until the function that comes back is called. */
export async function blockFiles(service: TestService): Promise<() => Promise<void>> {
  const folder = service.config.FILES_DIR;
  const aside = `${folder}-aside`;
  const { rename } = await import('node:fs/promises');
  await rename(folder, aside);
  await writeFile(folder, 'not a folder');
  return async () => {
    await rm(folder);
    await rename(aside, folder);
  };
}
