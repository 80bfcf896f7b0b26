import { readFile } from 'node:fs/promises';
import { buildIndicator, send, written } from '../support/build-imports.js';
import type { MatrixRecord } from '../support/permission-records.js';
import type { TestService } from '../support/test-service.js';
import type { FeaturePromises } from './feature-promises.js';

/** A form that somebody of an agency asked for. */
const SHEET = 'sheet run';
const RUN = 'import run';
/** One that the other agency's secretariat is asked about. */
const JOINT_RUN = 'import run of both';

/** A file with a row that is right, and one that is not. */
async function run(service: TestService, owner: 'prefecture' | 'city'): Promise<MatrixRecord> {
  const code = `MATRIX-${owner}`;
  await buildIndicator(service, { code, agency: owner });
  const rows = [code, 'NOBODY'].map((each) => ({ 指標の記号: each, 年: 'R5', 状態: '未公表' }));
  const bytes = await written(['指標の記号', '年', '状態'], rows);
  const sent = await send(service, `${owner}.staff`, 'measurements', { name: '実績.csv', bytes });
  return { owner, id: sent.body.id };
}

async function sheet(service: TestService, owner: 'prefecture' | 'city'): Promise<MatrixRecord> {
  const asked = await service
    .as(`${owner}.staff`)
    .post<{ id: string }>('/sheet-runs', { form: 'agreements', format: 'csv' });
  return { owner, id: asked.body.id };
}

async function jointRun(service: TestService, owner: 'prefecture' | 'city'): Promise<MatrixRecord> {
  const bytes = await readFile('docs/import-example.json');
  const { body } = await send(service, `${owner}.secretariat`, 'programme', { name: '計画.json', bytes });
  // As the check will say; it need not have run for anybody to be let in or kept out.
  await service.sql(`UPDATE import_runs SET touches = '{city,prefecture}' WHERE id = $1`, [body.id]);
  return { owner, id: body.id };
}

export const importPromises: FeaturePromises = {
  rows: `
  route                            | record     | own               | other | joint, or no record
  POST   /sheet-runs               | -          | -                 | -     | workers
  GET    /sheet-runs/:id           | sheet run  | workers           | -     | -
  GET    /sheet-runs/:id/file      | sheet run  | workers           | -     | -
  GET    /import-runs              | import run | workers           | -     | -
  POST   /import-runs              | -          | -                 | -     | workers
  GET    /import-runs/:id          | import run | workers           | -     | -
  GET    /import-runs/:id/problems | import run | workers           | -     | -
  GET    /import-runs/:id/changes  | import run | workers           | -     | -
  PUT    /import-runs/:id/file     | import run | workers           | -     | -
  PUT    /import-runs/:id/choices  | import run | workers           | -     | -
  POST   /import-runs/:id/consents | import run | secretariat       | -     | -
  GET    /import-runs/:id          | import run of both | workers   | secretariat | -
  GET    /import-runs/:id/problems | import run of both | workers   | secretariat | -
  GET    /import-runs/:id/changes  | import run of both | workers   | secretariat | -
  PUT    /import-runs/:id/file     | import run of both | secretariat | -   | -
  PUT    /import-runs/:id/choices  | import run of both | secretariat | -   | -
  POST   /import-runs/:id/consents | import run of both | secretariat | secretariat | -
  POST   /import-runs/:id/application | import run of both | secretariat | - | -
  GET    /history/:kind/:id        | import run of both | workers   | secretariat | -
  POST   /import-runs/:id/application | import run | workers        | -     | -
  POST   /import-runs/:id/undoing  | import run | staff secretariat | -     | -
  GET    /history/:kind/:id        | import run | workers           | -     | -
`,
  async records(service) {
    return {
      [SHEET]: [await sheet(service, 'prefecture'), await sheet(service, 'city')],
      [RUN]: [await run(service, 'prefecture'), await run(service, 'city')],
      [JOINT_RUN]: [await jointRun(service, 'prefecture'), await jointRun(service, 'city')],
    };
  },
  historyKinds: { [RUN]: 'import_run', [JOINT_RUN]: 'import_run' },
  bodies: () => ({
    'POST /sheet-runs': { form: 'agreements' },
    'POST /import-runs': { form: 'measurements' },
    'PUT /import-runs/:id/choices': { choice: 'stored' },
    'POST /import-runs/:id/consents': { fileHash: '0'.repeat(64) },
    'POST /import-runs/:id/undoing': { reason: '誤りのため' },
  }),
  reads: {
    'GET /sheet-runs/:id': { kind: 'read', by: 'city.staff', path: '/sheet-runs/:record', record: SHEET },
    'GET /sheet-runs/:id/file': {
      kind: 'read',
      by: 'city.staff',
      path: '/sheet-runs/:record/file',
      record: SHEET,
    },
    'GET /import-runs': { kind: 'list', by: 'city.staff', path: '/import-runs' },
    'GET /import-runs/:id': { kind: 'read', by: 'city.staff', path: '/import-runs/:record', record: RUN },
    'GET /import-runs/:id/problems': {
      kind: 'list',
      by: 'city.staff',
      path: '/import-runs/:record/problems',
      record: RUN,
    },
    'GET /import-runs/:id/changes': {
      kind: 'list',
      by: 'city.staff',
      path: '/import-runs/:record/changes',
      record: RUN,
    },
  },
  commands: {
    'POST /sheet-runs': { by: 'city.staff', on: '-' },
    'POST /import-runs': { by: 'city.staff', on: '-' },
    'PUT /import-runs/:id/choices': { by: 'city.staff', on: RUN },
    'POST /import-runs/:id/consents': { by: 'city.secretariat', on: RUN },
    'POST /import-runs/:id/application': { by: 'city.staff', on: RUN },
    'POST /import-runs/:id/undoing': { by: 'city.staff', on: RUN },
  },
  versioned: ['PUT /import-runs/:id/choices', 'POST /import-runs/:id/consents'],
  badInputElsewhere: { 'PUT /import-runs/:id/file': 'import-files.e2e-spec' },
};
