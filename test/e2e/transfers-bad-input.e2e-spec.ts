import { deflateRawSync } from 'node:zlib';
import type { ListView } from '../../libs/domain/transfers/lists/transfer-list.schemas.js';
import { writeXlsx } from '@platform/spreadsheets';
import { storedZip } from '../../libs/platform/spreadsheets/stored-zip.js';
import { ifMatch } from '../support/build-council.js';
import {
  type Built,
  buildPost,
  line,
  load,
  loadBytes,
  newList,
  readList,
} from '../support/build-transfers.js';
import { expectProblem } from '../support/problems.js';
import { everythingSaved, expectRefused } from '../support/refused.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
let employment: Built;
let welfare: Built;
let director: Built;
let cityPost: Built;
let ended: Built;
let third: Built;
beforeAll(async () => {
  service = await startTestService();
  employment = await buildPost(service, {
    department: '雇用推進課',
    post: '雇用推進担当',
    holder: '雇用の者',
  });
  welfare = await buildPost(service, { department: '福祉課', post: '福祉担当', holder: '福祉の者' });
  director = await buildPost(service, {
    department: '福祉課',
    post: '福祉課長',
    holder: '課長の者',
    capacity: 'one',
  });
  cityPost = await buildPost(service, {
    agency: 'city',
    department: '市の課',
    post: '市の担当',
    holder: '市の者',
  });
  third = await buildPost(service, { department: '福祉課', post: '第三担当', holder: '第三の者' });
  ended = await buildPost(service, { department: '福祉課', post: '終わる担当', validTo: '2027-03-31' });
});
afterAll(async () => {
  await service.close();
});

const problemsOf = ({ problems }: ListView) => problems.map(({ address, code }) => [address, code]);

describe('a list with mistakes', () => {
  it('has every one of them listed at its cell, in both languages, and cannot be scheduled', async () => {
    const list = await newList(service);
    const nobody = { name: '知らない者', email: 'nobody@renkei.test' };
    const loaded = await load(service, list, [
      line(employment, employment, { department: '雇用推進課', post: '存在しない職' }),
      line(welfare, welfare, director),
      line(nobody, employment, welfare),
      line(third, third, welfare, { startsOn: '令和32年4月1日' }),
      line({ name: '', email: '' }, null, welfare, { startsOn: 'R9.4.1' }),
      line({ ...employment, name: '' }, { department: '知らない課', post: 'x' }, null, {
        startsOn: 'あした',
      }),
      line(cityPost, null, welfare),
      line({ name: '新しい者', email: 'new@renkei.test' }, null, cityPost),
      line({ name: '次の者', email: 'next@renkei.test' }, null, ended, { concurrent: 'たぶん' }),
      line({ name: '別の名', email: welfare.email }, welfare, null, { startsOn: 'R9.3.31' }),
      line({ name: '形の違う者', email: 'not an address' }, null, welfare, { successor: 'who@renkei.test' }),
      line({ name: 'どこにも', email: 'nowhere@renkei.test' }, null, null, { startsOn: '平成40年4月1日' }),
    ]);
    expect(loaded.status).toBe(200);
    expect(problemsOf(loaded.body)).toEqual(
      [
        ['F2', 'transfers/post-unknown'],
        ['F3', 'transfers/one-holder'],
        ['B4', 'transfers/person-unknown'],
        ['G5', 'transfers/date-other-year'],
        ['A6', 'transfers/required'],
        ['B6', 'transfers/required'],
        ['A7', 'transfers/required'],
        ['B7', 'transfers/mail-twice'],
        ['C7', 'transfers/department-unknown'],
        ['G7', 'transfers/date-unreadable'],
        ['B8', 'transfers/person-of-other-agency'],
        ['E9', 'transfers/other-agency'],
        ['F10', 'transfers/post-ended'],
        ['H10', 'transfers/concurrent-unreadable'],
        ['A11', 'transfers/name-differs'],
        ['B11', 'transfers/mail-twice'],
        ['G11', 'transfers/date-too-early'],
        ['B12', 'transfers/mail-form'],
        ['I12', 'transfers/successor-unknown'],
        ['F13', 'transfers/no-move'],
        ['G13', 'transfers/date-impossible'],
      ].map((one) => one),
    );
    for (const { messages } of loaded.body.problems) {
      expect(messages.ja).toMatch(/[ぁ-ん].*[。：」]|例：/);
      expect(messages.en).toMatch(/[A-Za-z]{3,} [a-z]+/);
    }
    const era = loaded.body.problems.find(({ address }) => address === 'G5');
    expect(era?.messages.ja).toBe('令和32年（2050年）は、この一覧の発令日（令和9年4月1日）の年と違います。');
    expect(loaded.body.can.schedule).toBe(false);
    await expectRefused(
      service,
      'prefecture.administrator',
      async (member) =>
        member.post(`/transfer-lists/${list.id}/scheduling`, {}, ifMatch(loaded.body.version)),
      { status: 422, code: 'transfers/not-ready', pointer: '/rows/F2' },
    );
  });

  it('is mended by loading it again, which takes the place of what was there', async () => {
    const list = await newList(service);
    const wrong = await load(service, list, [
      line(employment, employment, { department: '雇用推進課', post: 'ない' }),
    ]);
    expect(wrong.body.problems).toHaveLength(1);
    const right = await load(service, wrong.body, [line(employment, employment, welfare)]);
    expect(right.body).toMatchObject({ problems: [], version: 3, can: { schedule: true } });
    expect(right.body.items).toHaveLength(1);
  });

  it('of the same person, the same mail, or somebody who is not in the post, is told so', async () => {
    const loaded = await load(service, await newList(service), [
      line(employment, employment, welfare),
      line(employment, employment, null),
      line({ ...employment, email: 'other@renkei.test' }, employment, null),
      line(welfare, director, null),
      line(director, null, welfare),
      line(welfare, null, welfare, { concurrent: '○' }),
    ]);
    expect(problemsOf(loaded.body)).toEqual([
      ['B3', 'transfers/mail-twice'],
      ['D3', 'transfers/person-twice'],
      ['B4', 'transfers/person-unknown'],
      ['D4', 'transfers/person-twice'],
      ['D5', 'transfers/not-holder'],
      ['D6', 'transfers/already-in-post'],
      ['F7', 'transfers/already-holds'],
    ]);
  });

  it('is judged by the organisation as it is when it is shown, not as it was when it was loaded', async () => {
    const post = await buildPost(service, {
      department: '雇用推進課',
      post: 'のちにできる担当',
      validTo: '2027-03-01',
    });
    const loaded = await load(service, await newList(service), [line(employment, employment, post)]);
    expect(problemsOf(loaded.body)).toEqual([['F2', 'transfers/post-ended']]);
    await service.sql(`UPDATE posts SET valid_to = NULL WHERE id = $1`, [post.postId]);
    expect(await readList(service, loaded.body.id)).toMatchObject({ problems: [], can: { schedule: true } });
  });

  it('without its columns says which are missing', async () => {
    const list = await newList(service);
    const loaded = await loadBytes(service, list, {
      name: 'a.csv',
      bytes: Buffer.from('氏名,メールアドレス,メールアドレス,趣味\nx,y,z,w\n'),
    });
    expect(problemsOf(loaded.body)).toEqual([
      ['C1', 'transfers/column-twice'],
      ['D1', 'transfers/column-unknown'],
      [null, 'transfers/column-missing'],
      [null, 'transfers/column-missing'],
      [null, 'transfers/column-missing'],
      [null, 'transfers/column-missing'],
    ]);
    expect(loaded.body.can.schedule).toBe(false);
  });
});

/** A workbook of a few kilobytes whose part grows to twenty megabytes. */
function bomb(): Uint8Array {
  const content = Buffer.alloc(20_000_000, ' ');
  const packed = deflateRawSync(content, { level: 9 });
  const bytes = Buffer.from(storedZip(new Map([['xl/workbook.xml', packed]])));
  const directory = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  for (const [at, base] of [
    [0, 8],
    [directory, 10],
  ] as const) {
    bytes.writeUInt16LE(8, at + base);
    bytes.writeUInt32LE(content.byteLength, at + base + 14);
  }
  return bytes;
}

describe('a file that is not taken', () => {
  it.each([
    ['a workbook that grows a thousandfold', 'a.xlsx', bomb, 422, 'spreadsheets/inflates'],
    [
      'neither UTF-8 nor Shift_JIS',
      'a.csv',
      () => Buffer.from([0x8e, 0x81, 0x0a, 0xff, 0xfe, 0xa0]),
      422,
      'spreadsheets/encoding',
    ],
    ['a workbook with macros', 'a.xlsm', () => Buffer.from('PK'), 422, 'spreadsheets/macros'],
    ['a picture', 'a.png', () => Buffer.from('89504e470d0a1a0a', 'hex'), 422, 'spreadsheets/not-a-table'],
    [
      'a text that is called a workbook',
      'a.xlsx',
      () => Buffer.from('a,b\n'),
      422,
      'spreadsheets/name-and-content',
    ],
    ['more than 5 MB', 'a.csv', () => Buffer.alloc(5 * 1024 * 1024 + 1, 'x'), 413, 'files/too-large'],
    ['nothing', 'a.csv', () => Buffer.alloc(0), 422, 'input/invalid'],
  ] as const)(
    '%s is refused at its field, and nothing is changed',
    async (_what, name, bytes, status, code) => {
      const list = await newList(service);
      await load(service, list, [line(employment, employment, welfare)]);
      await expectRefused(
        service,
        'prefecture.administrator',
        async (member) =>
          member.upload(`/transfer-lists/${list.id}/file`, { name, bytes: bytes() }, ifMatch(2)),
        { status, code, pointer: '/file' },
      );
      expect((await readList(service, list.id)).items).toHaveLength(1);
    },
  );

  it('is one of two, or comes with other fields, or in no form at all', async () => {
    const list = await newList(service);
    const path = `/transfer-lists/${list.id}/file`;
    const file = { name: 'a.csv', bytes: Buffer.from('x') };
    const by = service.as('prefecture.administrator');
    await expectRefused(
      service,
      'prefecture.administrator',
      async () => by.upload(path, file, ifMatch(1), { x: 'y' }),
      {
        status: 400,
        code: 'files/unreadable-request',
      },
    );
    const send = async (text: string, headers: Record<string, string>) =>
      by.sendText('put', path, text, headers);
    for (const [text, type] of [
      ['--x\r\nnonsense', 'multipart/form-data; boundary=x'],
      ['x', 'multipart/form-data'],
      [
        '--x\r\nContent-Disposition: form-data; name="other"; filename="a.csv"\r\n\r\nx\r\n--x--\r\n',
        'multipart/form-data; boundary=x',
      ],
    ] as const)
      expectProblem(await send(text, { 'Content-Type': type, ...ifMatch(1) }), { status: 400 });
    expectProblem(await send('{}', ifMatch(1)), { status: 422, pointer: '/file' });
    expectProblem(await by.upload(path, file), { status: 428 });
  });

  it('is not even looked at when the list has moved on, is on its way, or is not there', async () => {
    const list = await newList(service);
    const loaded = await load(service, list, [line(employment, employment, welfare)]);
    const by = service.as('prefecture.administrator');
    const csv = { name: 'a.csv', bytes: Buffer.from('x') };
    expectProblem(await by.upload(`/transfer-lists/${list.id}/file`, csv, ifMatch(1)), { status: 412 });
    await by.post(`/transfer-lists/${list.id}/scheduling`, {}, ifMatch(loaded.body.version));
    expectProblem(await by.upload(`/transfer-lists/${list.id}/file`, csv, ifMatch(3)), {
      status: 409,
      code: 'transfers/wrong-state',
    });
    expectProblem(
      await by.upload(`/transfer-lists/01900000-0000-7000-8000-000000000000/file`, csv, ifMatch(1)),
      { status: 404 },
    );
    expectProblem(
      await service.as('city.administrator').upload(`/transfer-lists/${list.id}/file`, csv, ifMatch(3)),
      { status: 404 },
    );
    for (const name of ['prefecture.secretariat', 'prefecture.staff'] as const)
      expectProblem(await service.as(name).upload(`/transfer-lists/${list.id}/file`, csv, ifMatch(3)), {
        status: 403,
      });
  });
});

describe('a file that is read', () => {
  /** Windows writes the name of the department in Shift_JIS. */
  const shiftJis = (lines: string) => {
    const letters: Record<string, number[]> = {};
    for (let lead = 0x81; lead <= 0xfc; lead += 1)
      for (let trail = 0x40; trail <= 0xfc; trail += 1) {
        const text = new TextDecoder('shift_jis').decode(Buffer.from([lead, trail]));
        if ([...text].length === 1 && text !== '\ufffd') letters[text] ??= [lead, trail];
      }
    return Buffer.from([...lines].flatMap((one) => letters[one] ?? [one.charCodeAt(0)]));
  };
  const csv = () =>
    `氏名,メールアドレス,異動前の所属,異動前の職,異動後の所属,異動後の職\r\n雇用の者,${employment.email},雇用推進課,雇用推進担当,福祉課,福祉担当\r\n`;

  it.each([
    ['UTF-8', () => Buffer.from(csv())],
    ['UTF-8 with its mark', () => Buffer.from(`\uFEFF${csv()}`)],
    ['Shift_JIS', () => shiftJis(csv())],
  ])('in %s', async (_name, bytes) => {
    const loaded = await loadBytes(service, await newList(service), { name: '異動.csv', bytes: bytes() });
    expect(loaded.body).toMatchObject({ problems: [], fileName: '異動.csv' });
    expect(loaded.body.items[0]).toMatchObject({ name: '雇用の者', to: { post: { name: '福祉担当' } } });
  });

  it('from Excel, with a title above the headings and a day that is a day', async () => {
    const rows = [
      ['令和9年4月の人事異動', null],
      [
        '氏名（必須）',
        'メールアドレス',
        '異動前の所属',
        '異動前の職',
        '異動後の所属',
        '異動後の職',
        '発令日',
      ],
      ['雇用の者', employment.email, '雇用推進課', '雇用推進担当', '福祉課', '福祉担当', 'Ｒ９．４．２'],
    ];
    const bytes = await writeXlsx([{ name: '異動', rows }]);
    const loaded = await loadBytes(service, await newList(service), { name: 'a.xlsx', bytes });
    expect(loaded.body.problems).toEqual([]);
    expect(loaded.body.items[0]).toMatchObject({ number: 3, startsOn: '2027-04-02' });
  });

  it('is the form itself: as it comes it moves nobody, and only changed rows count', async () => {
    const by = service.as('prefecture.administrator');
    for (const format of ['xlsx', 'csv']) {
      const form = await by.download(`/transfer-form?format=${format}&effectiveOn=2027-04-01`);
      expect(form.status).toBe(200);
      expect(decodeURIComponent(form.headers['content-disposition'] ?? '')).toContain(
        `異動の一覧_令和9年4月1日.${format}`,
      );
      const loaded = await loadBytes(service, await newList(service), {
        name: `a.${format}`,
        bytes: form.body,
      });
      expect(loaded.body).toMatchObject({ problems: [], items: [], can: { schedule: false } });
      expect(loaded.body.unchanged).toBeGreaterThan(8);
    }
    const [event] = await service.sql<{ rows: number }>(
      `SELECT (content::json ->> 'rows')::int AS rows FROM domain_events WHERE type = 'transfer_form.downloaded' LIMIT 1`,
    );
    expect(event?.rows).toBeGreaterThan(8);
  });
});

describe('a new list', () => {
  it.each([
    [{ effectiveOn: '2026-11-19' }, '/effectiveOn'],
    [{ effectiveOn: '2028-04-01' }, '/effectiveOn'],
    [{ effectiveOn: '2027-02-29' }, '/effectiveOn'],
    [{ title: ' ' }, '/title'],
    [{ agency: 'city' }, '/agency'],
  ])('with %j is refused', async (change, pointer) => {
    await expectRefused(
      service,
      'prefecture.administrator',
      async (member) =>
        member.post('/transfer-lists', { title: '異動', effectiveOn: '2027-04-01', ...change }),
      { status: 422, pointer },
    );
  });

  it('without a file moves nobody, and is not scheduled', async () => {
    const list = await newList(service);
    const before = await everythingSaved(service);
    expectProblem(
      await service
        .as('prefecture.administrator')
        .post(`/transfer-lists/${list.id}/scheduling`, {}, ifMatch(1)),
      { status: 422, code: 'transfers/not-ready' },
    );
    expect(await everythingSaved(service)).toEqual(before);
  });
});
