import type { DocumentView } from '../../libs/domain/documents/document.schemas.js';
import type { PhotoFrameView } from '../../libs/domain/documents/photo-frames/photo-frame.schemas.js';
import { readPdf, without } from '../../libs/domain/reports/formats/read-pdf.js';
import type { RunView } from '../../libs/domain/reports/runs/run.schemas.js';
import { PNG } from '../features/documents.js';
import { done, ifMatch } from '../support/build-council.js';
import { importReported, readRun, REPORTED, requestRun } from '../support/build-report.js';
import type { CastName } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
let initiativeId: string;
let blockId: string;
let frameId: string;
beforeAll(async () => {
  service = await startTestService();
  await importReported(service);
  const [frame] = await service.sql<{ id: string; blockId: string; initiativeId: string }>(
    `SELECT frame.id, block.id AS "blockId", (SELECT initiative_id FROM report_block_initiatives
       WHERE block_id = block.id ORDER BY position LIMIT 1) AS "initiativeId"
     FROM report_block_photos frame JOIN report_blocks block ON block.id = frame.block_id WHERE block.code = '2-I-1'`,
  );
  ({ id: frameId, blockId, initiativeId } = frame ?? { id: '', blockId: '', initiativeId: '' });
});
afterAll(async () => {
  await service.close();
});

const CREDIT = '札幌市経済観光局';

/** A photo beside an initiative of the block, with its file; published if wanted. */
async function photo(more: object = {}, by: 'city' | 'prefecture' = 'city', published = true, bytes = PNG) {
  const about = { title: '事例集の写真', altText: '事例集の表紙', credit: CREDIT, consent: 'given' };
  const wish = { subjectType: 'initiative', subjectId: initiativeId, kind: 'photo', ...about, ...more };
  const { id } = done(await service.as(`${by}.staff`).post<DocumentView>('/documents', wish));
  const file = { name: '写真.png', bytes };
  const added = done(
    await service.as(`${by}.staff`).upload<DocumentView>(`/documents/${id}/file`, file, ifMatch(1)),
  );
  if (!published) return added;
  return done(
    await service
      .as(`${by}.head`)
      .post<DocumentView>(`/documents/${id}/widening`, { audience: 'public' }, ifMatch(2)),
  );
}

const frame = async (by: CastName = 'city.head') =>
  done(await service.as(by).get<PhotoFrameView>(`/photo-frames/${frameId}`));

const fill = async (documentId: string | null, by: CastName = 'city.head', version?: number) =>
  service
    .as(by)
    .put<PhotoFrameView>(
      `/photo-frames/${frameId}/photo`,
      { documentId },
      ifMatch(version ?? (await frame()).version),
    );

async function printed(): Promise<{ run: RunView; text: string; images: number }> {
  const { id } = await requestRun(service);
  await service.drain();
  const { body } = await service.as('viewer').download(`/report-runs/${id}/file`);
  const pdf = await readPdf(await import('pdfjs-dist/legacy/build/pdf.mjs'), body);
  return { run: await readRun(service, id), text: without(pdf.text), images: pdf.images };
}

afterEach(async () => {
  await service.sql(`UPDATE report_block_photos SET document_id = NULL`);
});

describe('a frame of the report', () => {
  it('takes a photo with consent that everybody may see, and is printed with caption and credit', async () => {
    const empty = await printed();
    expect(empty.images).toBe(0);
    expect(empty.text).not.toContain(CREDIT);
    const { id } = await photo();
    const filled = done(await fill(id));
    expect(filled).toMatchObject({
      blockId,
      photo: { id, altText: '事例集の表紙', credit: CREDIT, agency: 'city' },
      can: { fill: true, empty: true },
    });
    const full = await printed();
    expect(full.images).toBe(1);
    expect(full.text).toContain(without(`${filled.caption}（提供：${CREDIT}）`));
    expect(full.run.dataVersion).not.toBe(empty.run.dataVersion);
  });

  it('refuses a photo without consent, one that is not published, a paper, and what is not there', async () => {
    const noConsent = await photo({ consent: 'missing' }, 'city', false);
    const problem = expectProblem(await fill(noConsent.id), { status: 422, pointer: '/documentId' });
    expect(JSON.stringify(problem)).toContain('documents/no-consent');
    expect(JSON.stringify(problem)).toContain('承諾がないため');
    const cases: [string, string][] = [
      [(await photo({}, 'city', false)).id, 'documents/not-published'],
      [(await photo({ kind: 'document' })).id, 'documents/not-a-photo'],
      ['01900000-0000-7000-8000-000000000000', 'documents/unknown'],
      [(await photo({}, 'prefecture', false)).id, 'documents/unknown'],
    ];
    for (const [id, code] of cases)
      expect(
        JSON.stringify(expectProblem(await fill(id), { status: 422, pointer: '/documentId' })),
      ).toContain(code);
    expect((await frame()).photo).toBeNull();
  });

  it('refuses a picture that a report cannot carry', async () => {
    const huge = Buffer.from(PNG);
    huge.writeUInt32BE(30_000, 16);
    huge.writeUInt32BE(30_000, 20);
    const { id } = await photo();
    const [stored] = await service.sql<{ key: string }>(
      `SELECT storage_key AS key FROM published_photos WHERE id = $1`,
      [id],
    );
    const { writeFile } = await import('node:fs/promises');
    const { createHash } = await import('node:crypto');
    await writeFile(`${service.config.FILES_DIR}/${stored?.key ?? ''}`, huge);
    await service.sql(`UPDATE files SET sha256 = decode($2, 'hex') WHERE storage_key = $1`, [
      stored?.key,
      createHash('sha256').update(huge).digest('hex'),
    ]);
    expectProblem(await fill(id), { status: 422, pointer: '/documentId' });
  });

  it('refuses a picture of rubbish and words that cannot be printed: the report of both goes on', async () => {
    const refused = async (id: string) =>
      JSON.stringify(expectProblem(await fill(id), { status: 422, pointer: '/documentId' }));
    expect(await refused((await photo({ credit: '\u{E000}撮影' })).id)).toContain('U+E000');
    expect(await refused((await photo({ altText: '\u{E000}' })).id)).toContain('U+E000');
    const rubbish = Buffer.from(PNG);
    rubbish.fill(0x20, PNG.indexOf('IDAT') + 4, PNG.indexOf('IEND') - 8);
    const { id } = await photo({}, 'city', true, rubbish);
    expect(await refused(id)).toContain('documents/unreadable-photo');
    // One that came into its frame before it was looked at.
    await service.sql(`UPDATE report_block_photos SET document_id = $2 WHERE id = $1`, [frameId, id]);
    const { run, text } = await printed();
    expect(run.state).toBe('succeeded');
    expect(text).toContain(without('写真のファイルを読み取れないため、印刷していません（項2-I-1の写真の枠'));
  });

  it('is filled by those who publish, each agency with its own photos, and by one of two at a time', async () => {
    const { id } = await photo();
    for (const by of ['city.staff', 'viewer', 'prefecture.head'] as const)
      expectProblem(await fill(id, by), { status: 403 });
    const { version } = done(await fill(id));
    expectProblem(await fill(null, 'prefecture.head'), { status: 403 });
    expect((await frame('prefecture.head')).can).toEqual({ fill: false, empty: false });
    const stale = expectProblem(await fill(null, 'city.secretariat', version - 1), { status: 412 }) as {
      current?: PhotoFrameView;
    };
    expect(stale.current).toMatchObject({ version, photo: { id } });
    expect(done(await fill(null)).photo).toBeNull();
    expect(done(await fill((await photo({}, 'prefecture')).id, 'prefecture.head')).photo?.agency).toBe(
      'prefecture',
    );
  });

  it('keeps the photo that the other agency put in at the same moment', async () => {
    const theirs = await photo();
    const own = await photo({}, 'prefecture');
    const { version } = await frame();
    const answer = await service.overtaken(
      'report_block_photos',
      {
        text: `UPDATE report_block_photos SET document_id = $2, version = version + 1 WHERE id = $1`,
        parameters: [frameId, theirs.id],
      },
      async () => fill(own.id, 'prefecture.head', version + 1),
    );
    expectProblem(answer, { status: 403 });
    expect((await frame()).photo?.id).toBe(theirs.id);
  });

  it('shows the photo that was published: its file is not replaced at the same moment', async () => {
    const { id } = await photo({}, 'city', false);
    const answer = await service.overtaken(
      'documents',
      {
        text: `WITH opened AS (UPDATE document_versions SET audience = 'public' WHERE document_id = $1)
          UPDATE documents SET audience = 'public', published_at = app_now(), version = 3 WHERE id = $1`,
        parameters: [id],
      },
      async () =>
        service.as('city.staff').upload(`/documents/${id}/file`, { name: '別.png', bytes: PNG }, ifMatch(3)),
    );
    expectProblem(answer, { status: 403 });
    expect(done(await service.as('city.head').get<DocumentView>(`/documents/${id}`))).toMatchObject({
      version: 3,
      file: { number: 1 },
    });
  });

  it('offers the published photos of its block and its initiatives', async () => {
    const { id } = await photo();
    const hidden = await photo({}, 'city', false);
    const elsewhere = await service.build.initiative();
    const other = await photo({ subjectId: elsewhere.id });
    const ids = (await frame()).choices.map((choice) => choice.id);
    expect(ids).toContain(id);
    expect(ids).not.toContain(hidden.id);
    expect(ids).not.toContain(other.id);
  });

  it('is shown with its photo on the page of the progress, and told in the history of the photo', async () => {
    const { id } = await photo();
    done(await fill(id));
    const { text } = await service.as('viewer').get(`/programmes/${REPORTED}/progress`);
    expect(text).toContain(id);
    done(await fill(null));
    const history = await service.as('viewer').get(`/history/document/${id}`);
    expect(history.text).toContain('写真を推進状況の項2-I-1の枠に入れました');
    expect(history.text).toContain('写真を推進状況の項2-I-1の枠から外しました');
  });

  it('keeps its photo when the programme is imported again with another caption', async () => {
    const { id } = await photo();
    done(await fill(id));
    await service.sql(`UPDATE report_blocks SET outline = outline || '。' WHERE id = $1`, [blockId]);
    await importReported(service);
    expect((await frame()).photo?.id).toBe(id);
  });

  it('is empty again once the consent is taken back, and an older run does not print the photo either', async () => {
    const { id } = await photo();
    done(await fill(id));
    const { run } = await printed();
    done(
      await service
        .as('city.head')
        .post(`/documents/${id}/withdrawal`, { reason: '承諾の取消し' }, ifMatch(3)),
    );
    expect((await frame()).photo).toBeNull();
    const later = await printed();
    expect(later.images).toBe(0);
    expect(later.text).not.toContain(CREDIT);
    await service.sql(`UPDATE report_runs SET state = 'dead', file_id = NULL WHERE id = $1`, [run.id]);
    await service.as('city.staff').post(`/report-runs/${run.id}/retrying`);
    await service.drain();
    expect(await readRun(service, run.id)).toMatchObject({
      state: 'dead',
      error: { code: 'reports/picture-gone' },
    });
  });
});
