import { createHash } from 'node:crypto';
import { newId } from '@platform/database';
import { writeXlsx } from '@platform/spreadsheets';
import type { DocumentList, DocumentView } from '../../libs/domain/documents/document.schemas.js';
import { PNG } from '../features/documents.js';
import { done, ifMatch } from '../support/build-council.js';
import type { CastName } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
let initiativeId: string;
beforeAll(async () => {
  service = await startTestService();
  ({ id: initiativeId } = await service.build.initiative());
});
afterAll(async () => {
  await service.close();
});

const ABOUT = {
  title: '移住フェアの写真',
  altText: '会場に並ぶ相談の机',
  credit: '札幌市',
  consent: 'given',
};

async function add(by: CastName, more: object = {}): Promise<DocumentView> {
  const wish = { subjectType: 'initiative', subjectId: initiativeId, kind: 'document', title: '資料' };
  return done(await service.as(by).post<DocumentView>('/documents', { ...wish, ...more }));
}

const upload = async (by: CastName, id: string, version: number, name: string, bytes: Uint8Array) =>
  service.as(by).upload<DocumentView>(`/documents/${id}/file`, { name, bytes }, ifMatch(version));

async function photo(by: CastName = 'city.staff', more: object = {}): Promise<DocumentView> {
  const { id } = await add(by, { kind: 'photo', ...ABOUT, ...more });
  return done(await upload(by, id, 1, '写真.png', PNG));
}

const widen = async (by: CastName, { id, version }: DocumentView, audience: string) =>
  service.as(by).post<DocumentView>(`/documents/${id}/widening`, { audience }, ifMatch(version));

const PDF = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');

describe('a document', () => {
  it('is for the own agency first, then for both, then for everybody', async () => {
    const { id } = await add('city.staff');
    let document = done(await upload('city.staff', id, 1, '資料.pdf', PDF));
    expect(document).toMatchObject({
      audience: 'own_agency',
      file: { number: 1, name: '資料.pdf', size: PDF.length },
    });
    expectProblem(await service.as('prefecture.staff').get(`/documents/${id}`), { status: 404 });
    document = done(await widen('city.staff', document, 'both_agencies'));
    expect(done(await service.as('prefecture.staff').get<DocumentView>(`/documents/${id}`)).can).toEqual({
      edit: false,
      addFile: false,
      widenTo: [],
      withdraw: false,
      delete: false,
    });
    expectProblem(await service.as('viewer').get(`/documents/${id}`), { status: 404 });
    expectProblem(await widen('city.staff', document, 'public'), { status: 403 });
    document = done(await widen('city.head', document, 'public'));
    expect(document.publishedAt).not.toBeNull();
    expect(done(await service.as('viewer').get<DocumentView>(`/documents/${id}`)).title).toBe('資料');
  });

  it('keeps every version, each for those whom it was for', async () => {
    const { id } = await add('city.staff');
    let document = done(await upload('city.staff', id, 1, '案.pdf', PDF));
    const second = Buffer.concat([PDF, Buffer.from('% 2')]);
    document = done(await upload('city.staff', id, document.version, '完成.pdf', second));
    done(await widen('city.staff', document, 'both_agencies'));
    const numbers = async (by: CastName) =>
      done(await service.as(by).get<{ items: { number: number }[] }>(`/documents/${id}/versions`)).items.map(
        ({ number }) => number,
      );
    expect(await numbers('city.planner')).toEqual([2, 1]);
    expect(await numbers('prefecture.staff')).toEqual([2]);
    expectProblem(await service.as('prefecture.staff').get(`/documents/${id}/file?version=1`), {
      status: 404,
    });
    const first = await service.as('city.planner').download(`/documents/${id}/file?version=1`);
    expect(first.body).toEqual(PDF);
    expect(first.headers['content-disposition']).toContain(encodeURIComponent('案.pdf'));
  });

  it('is refused to a second editor, who sees what is saved', async () => {
    const { id } = await add('city.staff');
    const edit = async (title: string) =>
      service.as('city.planner').patch(`/documents/${id}`, { title }, ifMatch(1));
    done(await edit('先の題'));
    const { current } = expectProblem(await edit('後の題'), { status: 412 }) as { current?: DocumentView };
    expect(current?.title).toBe('先の題');
    expectProblem(await upload('city.staff', id, 1, '資料.pdf', PDF), { status: 412 });
  });

  it('is not withdrawn by who has not seen what a colleague changed in it', async () => {
    const { id } = await add('city.staff', { audience: 'both_agencies' });
    done(await service.as('city.planner').patch(`/documents/${id}`, { title: '直した題' }, ifMatch(1)));
    const withdraw = async (version: number) =>
      service
        .as('city.staff')
        .post<DocumentView>(`/documents/${id}/withdrawal`, { reason: '誤り' }, ifMatch(version));
    const { current } = expectProblem(await withdraw(1), { status: 412 }) as { current?: DocumentView };
    expect(current).toMatchObject({ title: '直した題', withdrawn: null });
    expect(done(await withdraw(2)).withdrawn).toMatchObject({ reason: '誤り' });
  });

  it('is deleted as long as nobody else could read it, with its bytes; after that it is withdrawn', async () => {
    const internal = await add('city.staff');
    done(await upload('city.staff', internal.id, 1, '資料.pdf', PDF));
    expect((await service.as('city.staff').delete(`/documents/${internal.id}`)).status).toBe(204);
    expectProblem(await service.as('city.staff').get(`/documents/${internal.id}`), { status: 404 });
    const [waiting] = await service.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM file_removals`,
    );
    expect(waiting?.count).toBe(1);

    const shown = await add('city.staff', { audience: 'both_agencies' });
    expectProblem(await service.as('city.staff').delete(`/documents/${shown.id}`), {
      status: 409,
      code: 'documents/was-shown',
    });
    const withdrawal = { reason: '別の資料に改めた' };
    done(await service.as('city.staff').post(`/documents/${shown.id}/withdrawal`, withdrawal, ifMatch(1)));
    expectProblem(await service.as('prefecture.staff').get(`/documents/${shown.id}`), { status: 404 });
    const own = done(await service.as('city.planner').get<DocumentView>(`/documents/${shown.id}`));
    expect(own.withdrawn).toMatchObject(withdrawal);
    expectProblem(
      await service.as('city.staff').patch(`/documents/${shown.id}`, { title: '題' }, ifMatch(2)),
      {
        status: 409,
        code: 'documents/withdrawn',
      },
    );
  });

  it('says in the history that it was read, and to the other side nothing of what is internal', async () => {
    const { id } = await photo();
    await service.as('city.planner').download(`/documents/${id}/file`);
    const [taken] = await service.sql<{ content: { sha256: string } }>(
      `SELECT content::json AS content FROM domain_events WHERE subject_id = $1 AND type = 'document.downloaded'`,
      [id],
    );
    expect(taken?.content.sha256).toBe(createHash('sha256').update(PNG).digest('hex'));
    const told = async (by: CastName) =>
      (await service.as(by).get(`/history/initiative/${initiativeId}?limit=100`)).text;
    expect(await told('city.staff')).toContain('写真を登録しました');
    const { id: hidden } = await add('city.staff', { title: '市だけの資料' });
    expect(await told('prefecture.staff')).not.toContain(hidden);
  });

  it('is listed page by page, photos apart if one likes', async () => {
    const { id: place } = await service.build.initiative();
    for (const kind of ['document', 'photo', 'document'])
      await add('city.staff', { subjectId: place, kind, title: kind });
    const list = async (more = '') =>
      done(
        await service
          .as('city.staff')
          .get<DocumentList>(`/documents?subjectType=initiative&subjectId=${place}&limit=2${more}`),
      );
    const first = await list();
    expect(first.items).toHaveLength(2);
    const second = await list(`&cursor=${first.nextCursor ?? ''}`);
    expect(second.items).toHaveLength(1);
    expect(second.nextCursor).toBeNull();
    expect((await list('&kind=photo')).items.map(({ title }) => title)).toEqual(['photo']);
    expectProblem(
      await service.as('city.staff').get(`/documents?subjectType=initiative&subjectId=${newId()}`),
      { status: 404 },
    );
  });
});

describe('a text that is called a PDF', () => {
  it('is refused because name and content do not agree', async () => {
    const { id, version } = await add('city.staff');
    const answer = await upload('city.staff', id, version, '報告.pdf', Buffer.from('ただの文'));
    const { errors } = expectProblem(answer, { status: 422, pointer: '/file' });
    expect(errors?.[0]?.messages.ja).toBe(
      'ファイルの名前（報告.pdf）と中身が合いません。中身がPDFのファイルではありません。',
    );
  });
});

describe('a photo', () => {
  it('without consent, words or file is not published, and every reason is told', async () => {
    const { id } = await add('city.head', { kind: 'photo', title: '写真' });
    const answer = await widen('city.head', { id, version: 1 } as DocumentView, 'public');
    const { errors } = expectProblem(answer, { status: 422 }) as { errors?: { pointer: string }[] };
    expect(errors?.map(({ pointer }) => pointer)).toEqual(['/file', '/consent', '/altText']);
    const shown = await service.as('city.head').get<DocumentView>(`/documents/${id}`);
    expect(shown.body.can.widenTo).toEqual(['both_agencies']);
  });

  it('among the documents asks for consent and words as well', async () => {
    const { id } = await add('city.staff');
    const kept = done(await upload('city.staff', id, 1, '会場.png', PNG));
    const { errors } = expectProblem(await widen('city.head', kept, 'public'), { status: 422 }) as {
      errors?: { pointer: string }[];
    };
    expect(errors?.map(({ pointer }) => pointer)).toEqual(['/consent', '/altText']);
    expectProblem(await service.as('viewer').get(`/documents/${id}/picture`), { status: 404 });
  });

  it('does not take the place of a public document without consent, nor of a public picture', async () => {
    const { id } = await add('city.staff');
    const open = done(
      await widen('city.head', done(await upload('city.staff', id, 1, '資料.pdf', PDF)), 'public'),
    );
    expectProblem(await upload('city.head', id, open.version, '会場.png', PNG), {
      status: 422,
      pointer: '/consent',
    });
    const { title: _, ...agreed } = ABOUT;
    const edited = done(
      await service.as('city.head').patch<DocumentView>(`/documents/${id}`, agreed, ifMatch(open.version)),
    );
    const shown = done(await upload('city.head', id, edited.version, '会場.png', PNG));
    expect(shown.can.addFile).toBe(false);
    expectProblem(await upload('city.head', id, shown.version, '別の会場.png', PNG), {
      status: 409,
      code: 'documents/published-photo',
    });
  });

  it('that is published keeps consent and words, and is withdrawn rather than replaced', async () => {
    const published = done(await widen('city.head', await photo(), 'public'));
    const edit = async (change: object) =>
      service.as('city.head').patch(`/documents/${published.id}`, change, ifMatch(published.version));
    expectProblem(await edit({ consent: 'missing' }), { status: 422, pointer: '/consent' });
    expectProblem(await edit({ altText: '' }), { status: 422, pointer: '/altText' });
    expectProblem(await upload('city.head', published.id, published.version, '別.png', PNG), {
      status: 409,
      code: 'documents/published-photo',
    });
    expect((await edit({ caption: '会場' })).status).toBe(200);
  });

  it('loses what stands behind the picture, and is refused when it cannot be read', async () => {
    const place = Buffer.from('北緯43度');
    const { id } = await add('city.staff', { kind: 'photo', ...ABOUT });
    const cut = expectProblem(await upload('city.staff', id, 1, '写真.png', PNG.subarray(0, -6)), {
      status: 422,
      pointer: '/file',
    });
    expect(cut.errors?.map(({ code }) => code)).toEqual(['documents/unreadable-photo']);
    done(await upload('city.staff', id, 1, '写真.png', Buffer.concat([PNG, place])));
    expect((await service.as('city.staff').download(`/documents/${id}/picture`)).body).toEqual(PNG);
  });

  it('is shown in the page as a picture and nothing else', async () => {
    const { id } = await photo();
    const { headers, body } = await service.as('city.staff').download(`/documents/${id}/picture`);
    expect(body).toEqual(PNG);
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    const { id: text } = await add('city.staff');
    done(await upload('city.staff', text, 1, '資料.pdf', PDF));
    expectProblem(await service.as('city.staff').get(`/documents/${text}/picture`), { status: 404 });
  });
});

describe('a file that is not taken', () => {
  const GIF = Buffer.from('GIF89a\u0001\u0000\u0001\u0000', 'latin1');
  const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
  const HTML = Buffer.from('<!doctype html><script>alert(1)</script>');
  it.each<[string, string, Uint8Array, string]>([
    ['a program', '報告.exe', EXE, 'documents/type'],
    ['a program called PDF', '報告.pdf', EXE, 'documents/type'],
    ['a PDF called Word', '報告.docx', PDF, 'documents/name-and-content'],
    ['a picture called PDF', '報告.pdf', PNG, 'documents/name-and-content'],
    ['a page', '報告.html', HTML, 'documents/type'],
    ['a page called picture', '報告.png', HTML, 'documents/type'],
    ['a GIF', '動画.gif', GIF, 'documents/type'],
    ['an archive', '一式.zip', Buffer.from('504b0304140000000000', 'hex'), 'documents/type'],
    ['a text of control characters', '表.csv', Buffer.from([1, 2, 3, 4]), 'documents/type'],
    ['nothing', '空.pdf', Buffer.alloc(0), 'files/missing'],
    ['a name without an ending', '報告', PDF, 'documents/name-and-content'],
  ])('%s', async (_what, name, bytes, code) => {
    const { id } = await add('city.staff');
    const refusal = { status: 422, pointer: '/file' };
    const { errors } = expectProblem(await upload('city.staff', id, 1, name, bytes), refusal);
    expect(errors?.map((error) => error.code)).toEqual([code]);
    expect(done(await service.as('city.staff').get<DocumentView>(`/documents/${id}`)).file).toBeNull();
  });

  it('is a PDF where a photo belongs, or more than 20 MB', async () => {
    const { id } = await add('city.staff', { kind: 'photo' });
    expectProblem(await upload('city.staff', id, 1, '写真.pdf', PDF), {
      status: 422,
      pointer: '/file',
    });
    const large = Buffer.concat([PNG, Buffer.alloc(21 * 1024 * 1024)]);
    expectProblem(await upload('city.staff', id, 1, '写真.png', large), { status: 413 });
  });

  it('loses a way up in its name, and keeps the rest', async () => {
    const { id } = await add('city.staff');
    const answer = done(await upload('city.staff', id, 1, '../../etc/道の\u202E資料.pdf', PDF));
    expect(answer.file?.name).toBe('道の資料.pdf');
  });

  it('is no spreadsheet or text in Shift_JIS: these are taken', async () => {
    const { id } = await add('city.staff');
    const sheet = await writeXlsx([{ name: '表', rows: [['道', '市']] }]);
    const csv = Buffer.from([0x93, 0xb9, 0x2c, 0x8e, 0x73, 0x0d, 0x0a]);
    done(await upload('city.staff', id, 1, '表.csv', csv));
    done(await upload('city.staff', id, 2, '表.xlsx', sheet));
  });
});

it('a document on nothing that one may see is not added', async () => {
  const wish = { subjectType: 'meeting', subjectId: newId(), kind: 'document', title: '資料' };
  expectProblem(await service.as('city.staff').post('/documents', wish), { status: 404 });
});
