import { deflateRawSync } from 'node:zlib';
import type { ImportForm, ImportView } from '../../libs/domain/imports/runs/import-run.schemas.js';
import { ifMatch } from '../support/build-council.js';
import { checked, readRun, send, take, written } from '../support/build-imports.js';
import { startTestService, type TestService } from '../support/test-service.js';

const BY = 'city.secretariat';
let service: TestService;
let heads: string[];
let counted: unknown;
const count = async () =>
  service.sql(
    `SELECT (SELECT count(*) FROM organisations) AS organisations, (SELECT count(*) FROM programmes) AS programmes,
       (SELECT count(*) FROM files) AS files`,
  );
beforeAll(async () => {
  service = await startTestService();
  ({ heads } = await take(service, BY, 'organisations'));
  counted = await count();
});
afterAll(async () => {
  await service.close();
});

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const PDF = utf8('%PDF-1.7\n%âãÏÓ\n1 0 obj\n');
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
/** An archive with one deflated entry. */
function archive(name: string, content: Uint8Array): Buffer {
  const packed = deflateRawSync(content, { level: 9 });
  const file = Buffer.from(name);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.byteLength, 18);
  head.writeUInt32LE(content.byteLength, 22);
  head.writeUInt16LE(file.byteLength, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 4);
  entry.writeUInt16LE(20, 6);
  head.copy(entry, 10, 8, 28);
  entry.writeUInt16LE(file.byteLength, 28);
  const body = Buffer.concat([head, file, packed]);
  const directory = Buffer.concat([entry, file]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.byteLength, 12);
  end.writeUInt32LE(body.byteLength, 16);
  return Buffer.concat([body, directory, end]);
}

async function refusal(form: ImportForm, file: { name: string; bytes: Uint8Array }) {
  const { status, body } = await send(service, BY, form, file);
  const { code, errors } = body as unknown as { code: string; errors?: { pointer: string; code: string }[] };
  return [status, errors?.[0]?.code ?? code];
}

describe('a file that is sent for an import', () => {
  it.each<[string, ImportForm, string, () => Uint8Array, number, string]>([
    ['a PDF under its own name', 'organisations', '団体.pdf', () => PDF, 422, 'spreadsheets/not-a-table'],
    [
      'a PDF that says it is a workbook',
      'organisations',
      '団体.xlsx',
      () => PDF,
      422,
      'spreadsheets/name-and-content',
    ],
    [
      'text that says it is a workbook',
      'organisations',
      '団体.xlsx',
      () => utf8('名称'),
      422,
      'spreadsheets/name-and-content',
    ],
    [
      'an archive that says it is text',
      'organisations',
      '団体.csv',
      () => archive('a', utf8('a')),
      422,
      'spreadsheets/name-and-content',
    ],
    [
      'a workbook of the old Excel',
      'organisations',
      '団体.xlsx',
      () => OLE,
      422,
      'spreadsheets/old-or-locked-excel',
    ],
    [
      'a workbook with macros',
      'organisations',
      '団体.xlsm',
      () => archive('a', utf8('a')),
      422,
      'spreadsheets/macros',
    ],
    [
      'a table of 21 MB',
      'organisations',
      '団体.csv',
      () => Buffer.alloc(21 * 1024 * 1024, 'a'),
      413,
      'files/too-large',
    ],
    ['a table for a whole programme', 'programme', '計画.csv', () => utf8('名称'), 422, 'imports/not-json'],
  ])('%s is refused at once', async (_what, form, name, bytes, status, code) => {
    expect(await refusal(form, { name, bytes: bytes() })).toEqual([status, code]);
    expect(await count()).toEqual(counted);
  });

  it('is refused when nothing was sent, or by somebody who saw an earlier version', async () => {
    const made = await service.as(BY).post<ImportView>('/import-runs', { form: 'organisations' });
    const { id, version } = made.body;
    const path = `/import-runs/${id}/file`;
    const file = { name: '団体.csv', bytes: await written(heads, []) };
    expect((await service.as(BY).put(path, {}, ifMatch(version))).status).toBe(422);
    expect((await service.as(BY).upload(path, file)).status).toBe(428);
    expect((await service.as(BY).upload(path, file, ifMatch(version + 1))).status).toBe(412);
    expect((await service.as('prefecture.secretariat').upload(path, file, ifMatch(version))).status).toBe(
      404,
    );
    expect(await count()).toEqual(counted);
  });

  it.each<[string, string, () => Uint8Array, string]>([
    [
      'not a workbook inside',
      '団体.xlsx',
      () => archive('readme.txt', utf8('a')),
      'spreadsheets/not-a-table',
    ],
    [
      'cut off',
      '団体.xlsx',
      () => archive('xl/workbook.xml', utf8('a')).subarray(0, 60),
      'spreadsheets/damaged',
    ],
    [
      'a bomb that inflates to 200 MB',
      '団体.xlsx',
      () => archive('xl/worksheets/sheet1.xml', Buffer.alloc(200 * 1024 * 1024)),
      'spreadsheets/inflates',
    ],
    [
      'with macros inside an honest name',
      '団体.xlsx',
      () => archive('xl/vbaProject.bin', utf8('Sub Auto_Open()')),
      'spreadsheets/macros',
    ],
    [
      'neither UTF-8 nor Shift_JIS',
      '団体.csv',
      () => Buffer.from([0x96, 0xbc, 0x8f, 0xcc, 0x0a, 0xff, 0xfe, 0x80]),
      'spreadsheets/encoding',
    ],
  ])('and is %s fails with its reason, and changes nothing', async (_what, name, bytes, code) => {
    const run = await checked(service, BY, 'organisations', { name, bytes: bytes() });
    expect(run).toMatchObject({ state: 'failed', error: { code }, can: { upload: true, apply: false } });
    expect(run.error?.messages.ja).toMatch(/[。]$/);
    const again = await service
      .as(BY)
      .upload<ImportView>(
        `/import-runs/${run.id}/file`,
        { name: '団体.csv', bytes: await written(heads, [{ 名称: '見本の団体', 種類: '会社' }]) },
        ifMatch(run.version),
      );
    expect(again.status).toBe(202);
    await service.drain();
    expect(await readRun(service, BY, run.id)).toMatchObject({ outcome: 'ready', error: null });
  });

  it('is read in Shift_JIS as in UTF-8', async () => {
    // 名称,種類,番号,版 / 見本,会社,, as Excel saves it.
    const sjis = Buffer.from(
      '96bc8fcc2c8eed97de2c94d48d862c94c50d0a8ca996 7b2c89ef8ed02c2c0d0a'.replaceAll(' ', ''),
      'hex',
    );
    const run = await checked(service, BY, 'organisations', { name: '団体.csv', bytes: sjis });
    expect(run).toMatchObject({ outcome: 'ready', counts: { create: 1 } });
  });
});
