import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { systemActor } from '@domain/access';
import { GenerateReportService } from '@domain/reports';
import { FILE_STORE, type FileStore } from '@platform/files';
import { composeProgressReport } from '../../libs/domain/reports/definitions/compose-progress-report.js';
import { ProgressReport } from '../../libs/domain/reports/definitions/progress.report.js';
import type { ProgressReportSource } from '../../libs/domain/reports/definitions/progress-report.source.js';
import { readPdf, without } from '../../libs/domain/reports/formats/read-pdf.js';
import { MakeReportJob } from '../../libs/domain/reports/runs/make-report.job.js';
import { runList, type RunView } from '../../libs/domain/reports/runs/run.schemas.js';
import { reportList } from '../../libs/domain/reports/report.schemas.js';
import {
  blockFiles,
  changeData,
  importReported,
  readRun,
  REPORTED,
  reportBody,
  requestRun,
} from '../support/build-report.js';
import { expectProblem } from '../support/problems.js';
import { backends, startTestService, type TestService } from '../support/test-service.js';

let service: TestService;

const made = async (): Promise<RunView> => {
  const { id } = await requestRun(service);
  await service.drain();
  return readRun(service, id);
};
const fileOf = async (id: string) => service.as('viewer').download(`/report-runs/${id}/file`);
const storedFiles = async () =>
  (await readdir(service.config.FILES_DIR, { recursive: true })).filter((name) => name.length > 36);

describe('the report of the imported programme', () => {
  beforeAll(async () => {
    service = await startTestService();
    await importReported(service);
  });
  afterAll(async () => {
    await service.close();
  });

  it('stands among the reports, with what has to be settled before it is final', async () => {
    const { result, statements } = await service.statements('viewer', async (viewer) =>
      viewer.get('/reports'),
    );
    expect(reportList.parse(result.body).items).toEqual([
      expect.objectContaining({
        programme: expect.objectContaining({ code: REPORTED }) as unknown,
        fiscalYears: { from: 2020, to: 2023 },
        formats: ['pdf'],
        unconfirmedMarkers: 15,
        openIssues: 13,
        can: { make: false, schedule: false },
      }),
    ]);
    expect(statements).toHaveLength(1);
    const mine = await service.as('city.secretariat').get('/reports');
    expect(reportList.parse(mine.body).items[0]?.can).toEqual({ make: true, schedule: true });
  });

  it('holds the facts of the source: headings, order, markers', async () => {
    const golden = path.resolve('libs/domain/reports/definitions/golden/progress-2020-2024.source.json');
    const expected = JSON.parse(await readFile(golden, 'utf8')) as ProgressReportSource;
    const read = await service.app.get(ProgressReport, { strict: false }).read(REPORTED);
    expect(read?.source).toEqual(expected);
    const content = composeProgressReport(expected, { dataVersion: '', generatedOn: '', timestamp: 0 });
    expect(content.counts).toEqual({ themes: 3, blocks: 12, initiatives: 19, placements: 33, records: 32 });
    expect(content.unconfirmed).toHaveLength(15);
    const printed = await service.sql<{ heading: string }>(
      `SELECT heading FROM report_blocks block JOIN themes theme ON theme.id = theme_id ORDER BY theme.number, block.number`,
    );
    expect(content.themes.flatMap(({ blocks }) => blocks.map(({ heading }) => heading))).toEqual(
      printed.map(({ heading }) => heading),
    );
  });

  it('keeps its data version through two readings, and through a change of what is not printed', async () => {
    const report = service.app.get(ProgressReport, { strict: false });
    const before = await report.freeze(REPORTED);
    await service.sql(`UPDATE progress_entries SET events = events || '{催し}', version = version + 1`);
    expect(await report.freeze(REPORTED)).toEqual(before);
    await changeData(service);
    expect((await report.freeze(REPORTED))?.dataVersion).not.toBe(before?.dataVersion);
  });

  it('is refused with the reason when there is nothing to make it of', async () => {
    const by = service.as('city.staff');
    const { code } = await service.build.programme();
    for (const programmeCode of [code, 'nowhere'])
      expectProblem(await by.post('/report-runs', { ...reportBody, programmeCode }), {
        status: 422,
        pointer: '/programmeCode',
      });
    for (const [body, pointer] of [
      [{ ...reportBody, format: 'docx' }, '/format'],
      [{ ...reportBody, definition: 'budget' }, '/definition'],
      [{ ...reportBody, draft: false }, '/draft'],
      [{ ...reportBody, programmeCode: 'a\u0000' }, '/programmeCode'],
    ] as const)
      expectProblem(await by.post('/report-runs', body), { status: 422, pointer });
    expectProblem(await by.get('/report-runs?cursor=x'), { status: 422, pointer: '/cursor' });
    const unknown = '01900000-0000-7000-8000-000000000000';
    for (const rest of ['', '/file'])
      expectProblem(await by.get(`/report-runs/${unknown}${rest}`), { status: 404 });
    expectProblem(await by.post(`/report-runs/${unknown}/retrying`), { status: 404 });
    expectProblem(await by.get('/report-runs/x'), { status: 422 });
    expect((await by.get<{ items: unknown[] }>('/report-runs?programmeCode=nowhere')).body.items).toEqual([]);
  });

  it('is made by staff, read by viewers and members too, and no matter of administrators', async () => {
    const { id } = await requestRun(service, 'prefecture.planner');
    for (const name of ['viewer', 'council.member'] as const) {
      expectProblem(await service.as(name).post('/report-runs', reportBody), { status: 403 });
      expectProblem(await service.as(name).post(`/report-runs/${id}/retrying`), { status: 403 });
      expect((await service.as(name).get(`/report-runs/${id}`)).status).toBe(200);
    }
    for (const path of ['/reports', '/report-runs', `/report-runs/${id}`, `/report-runs/${id}/file`]) {
      expectProblem(await service.as('city.administrator').get(path), { status: 403 });
      expectProblem(await service.visitor().get(path), { status: 401 });
    }
  });

  it('is listed newest first, a page at a time, with one statement', async () => {
    const ids = [(await requestRun(service)).id, (await requestRun(service)).id].reverse();
    const { result, statements } = await service.statements('viewer', async (viewer) =>
      viewer.get(`/report-runs?programmeCode=${REPORTED}&limit=1`),
    );
    const first = runList.parse(result.body);
    expect(statements).toHaveLength(1);
    const next = await service.as('viewer').get(`/report-runs?limit=1&cursor=${first.nextCursor}`);
    expect([...first.items, ...runList.parse(next.body).items].map(({ id }) => id)).toEqual(ids);
    const reading = await service.statements('viewer', async (viewer) =>
      viewer.get(`/report-runs/${ids[0]}`),
    );
    expect(reading.statements).toHaveLength(1);
  });
});

describe.each(backends)('a report run on %s', (queues) => {
  beforeAll(async () => {
    service = await startTestService({ queues, ownRedis: true });
    await importReported(service);
  });
  afterAll(async () => {
    await service.close();
  });

  it('becomes a file with a Japanese name, and whoever takes it is in the history', async () => {
    const asked = await requestRun(service, 'prefecture.staff');
    expect(asked).toMatchObject({ state: 'queued', draft: true, stepsDone: 0, stepsTotal: 18, file: null });
    expectProblem(await service.as('viewer').get(`/report-runs/${asked.id}/file`), {
      status: 409,
      code: 'reports/not-made',
    });
    await service.drain();
    const run = await readRun(service, asked.id);
    expect(run).toMatchObject({
      state: 'succeeded',
      summary: { blocks: 12, placements: 33, records: 32, unconfirmed: 15 },
      stepsDone: 18,
      error: null,
      file: { name: '推進状況_2020-2024_案.pdf' },
      requestedBy: { id: service.postOf('prefecture.staff') },
    });
    const { headers, body } = await fileOf(run.id);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(run.file?.size),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['content-disposition']).toContain(
      `filename*=UTF-8''${encodeURIComponent('推進状況_2020-2024_案.pdf')}`,
    );
    const pdf = await readPdf(await import('pdfjs-dist/legacy/build/pdf.mjs'), body);
    expect(pdf.pages).toHaveLength(10);
    expect(without(pdf.text)).toContain(`データの版${run.dataVersion}`);
    const taken = await service.sql(
      `SELECT post_id FROM domain_events WHERE type = 'report.downloaded' AND subject_id = $1`,
      [run.id],
    );
    expect(taken).toEqual([{ post_id: service.postOf('viewer') }]);
  });

  it('is the same run for the same data, and the same bytes when it is made again later', async () => {
    const run = await made();
    const again = await service.as('city.head').post<RunView>('/report-runs', reportBody);
    expect(again.status).toBe(200);
    expect(again.body.id).toBe(run.id);
    const { body: bytes } = await fileOf(run.id);
    await service.sql(`UPDATE report_runs SET state = 'dead', file_id = NULL WHERE id = $1`, [run.id]);
    await service.clock.advance('40 days');
    const retried = await service.as('city.staff').post<RunView>(`/report-runs/${run.id}/retrying`);
    expect(retried.body.state).toBe('queued');
    await service.drain();
    expect((await fileOf(run.id)).body.equals(bytes)).toBe(true);
    expectProblem(await service.as('city.staff').post(`/report-runs/${run.id}/retrying`), { status: 409 });
  });

  it('is made although the queue was emptied before a worker came', async () => {
    const { id } = await requestRun(service);
    await service.queueOnly();
    await service.emptyQueues();
    await service.clock.advance('1 minute');
    await service.drain();
    expect((await readRun(service, id)).state).toBe('succeeded');
  });

  it('waits and tries again when the file cannot be stored', async () => {
    const { id } = await requestRun(service);
    const unblock = await blockFiles(service);
    await service.drain();
    await unblock();
    service.forgiveFaults();
    const failed = await readRun(service, id);
    expect(failed).toMatchObject({ state: 'failed', error: { code: 'reports/run-failed' }, file: null });
    expect(failed.nextAttemptAt).not.toBeNull();
    await service.clock.advance('2 minutes');
    await service.drain();
    expect(await readRun(service, id)).toMatchObject({ state: 'succeeded', error: null });
  });

  it('is given up at once for a character that cannot be printed, and says which', async () => {
    const before = await service.sql<{ text: string }>(
      `SELECT text FROM entry_placements WHERE code = '2-I-1-e2'`,
    );
    await service.sql(
      `UPDATE entry_placements SET text = '外字' || U&'\\E000' || '。' WHERE code = '2-I-1-e2'`,
    );
    const run = await made();
    await service.sql(`UPDATE entry_placements SET text = $1 WHERE code = '2-I-1-e2'`, [before[0]?.text]);
    expect(run).toMatchObject({ state: 'dead', error: { code: 'reports/character-without-glyph' } });
    expect(run.error?.messages.ja).toContain('U+E000');
    expect(run.can.retry).toBe(true);
    expectProblem(await service.as('viewer').get(`/report-runs/${run.id}/file`), { status: 409 });
  });

  it('leaves no file behind when its claim was lost while it was being made', async () => {
    const { id } = await requestRun(service);
    const files = service.app.get<FileStore>(FILE_STORE, { strict: false });
    const put = files.put.bind(files);
    const before = await storedFiles();
    const losing = jest.spyOn(files, 'put').mockImplementation(async (content) => {
      const stored = await put(content);
      await service.sql(`UPDATE report_runs SET fence = fence + 1 WHERE id = $1`, [id]);
      return stored;
    });
    await service.app.get(MakeReportJob, { strict: false }).run(id);
    losing.mockRestore();
    expect(await storedFiles()).toEqual(before);
    expect(await readRun(service, id)).toMatchObject({ state: 'running', file: null });
    await service.clock.advance('10 minutes'); // the lease runs out
    await service.drain();
    expect((await readRun(service, id)).state).toBe('succeeded');
    expect(await storedFiles()).toHaveLength(before.length + 1);
  });

  it('is the same for the command line, which waits for it', async () => {
    await changeData(service);
    const generate = service.app.get(GenerateReportService, { strict: false });
    const asked = { definition: 'progress', programmeCode: REPORTED, format: 'pdf' } as const;
    const { run, file } = await generate.generate(systemActor('cli'), asked);
    expect(run).toMatchObject({ state: 'succeeded', requestedBy: null });
    expect((await fileOf(run.id)).body.equals(file.bytes)).toBe(true);
    expect((await service.as('city.staff').post<RunView>('/report-runs', reportBody)).body.id).toBe(run.id);
  });

  it('is no draft once every marker is confirmed', async () => {
    await service.sql(
      `UPDATE progress_entries SET marker = coalesce(suggested_marker, marker), suggested_marker = NULL`,
    );
    const run = await made();
    expect(run).toMatchObject({
      draft: false,
      summary: { unconfirmed: 0 },
      file: { name: '推進状況_2020-2024.pdf' },
    });
  });
});
