import path from 'node:path';
import { systemActor } from '@domain/access';
import { ImportsService } from '@domain/imports';
import { checked, problemsOf, take } from '../support/build-imports.js';
import { hasOffice, savedByOffice } from '../support/office.js';
import { startTestService, type TestService } from '../support/test-service.js';

jest.setTimeout(300_000);
const BY = 'city.secretariat';
/** Both programmes, a strategy, and two files with agreements. */
const FILES = [
  'data/joint-programme-2020-2024.json',
  'data/joint-programme-2025-2029.json',
  'data/hokkaido-strategy-2020-2024.json',
  'docs/import-example.json',
  'test/fixtures/minato-plan-2026.json',
];
/** How many rows each form has of them, at least: an empty form proves nothing. */
const FORMS = [
  ['initiatives', 45],
  ['indicators', 34],
  ['targets', 34],
  ['measurements', 100],
  ['agreements', 1],
  ['organisations', 27],
] as const;

let service: TestService;
let office: boolean;
beforeAll(async () => {
  service = await startTestService();
  const imports = service.app.get(ImportsService, { strict: false });
  for (const file of FILES) {
    const { problems } = await imports.importFile(systemActor('test'), path.resolve(file));
    expect(problems).toEqual([]);
  }
  office = await hasOffice();
});
afterAll(async () => {
  await service.close();
});

async function expectNoChange(
  form: (typeof FORMS)[number][0],
  bytes: Uint8Array,
  rows: number,
  name: string,
) {
  const run = await checked(service, BY, form, { name, bytes });
  expect(await problemsOf(service, BY, run)).toEqual([]);
  expect(run).toMatchObject({
    outcome: 'nothing',
    counts: { rows, create: 0, change: 0, conflict: 0, problems: 0, unchanged: rows },
  });
}

describe('the reference files as forms', () => {
  it.each(FORMS)(
    '%s come back without a change, as Excel, as CSV, and saved by LibreOffice',
    async (form, least) => {
      const book = await take(service, BY, form, { format: 'xlsx' });
      expect(book.rows.length).toBeGreaterThanOrEqual(least);
      await expectNoChange(form, book.bytes, book.rows.length, `${form}.xlsx`);
      const csv = await take(service, BY, form, { format: 'csv' });
      await expectNoChange(form, csv.bytes, csv.rows.length, `${form}.csv`);
      if (office) {
        const saved = await savedByOffice(book.bytes);
        await expectNoChange(form, saved, book.rows.length, `${form}-saved.xlsx`);
      } else process.stderr.write(`not run: ${form} saved by LibreOffice (soffice is not installed here)\n`);
    },
  );
});
