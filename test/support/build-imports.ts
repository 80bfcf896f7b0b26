import type { ImportForm, ImportView } from '../../libs/domain/imports/runs/import-run.schemas.js';
import type { SheetRunView } from '../../libs/domain/imports/sheet-runs/sheet-run.schemas.js';
import { type CellValue, readTable, writeCsv, writeXlsx } from '@platform/spreadsheets';
import { newId } from '@platform/database';
import { ifMatch } from './build-council.js';
import type { CastName } from './cast.js';
import type { Answer } from './member.js';
import type { TestService } from './test-service.js';

/** A form as somebody took it: its headings, and its rows as texts by heading. */
export interface TakenForm {
  heads: string[];
  rows: Record<string, string>[];
  bytes: Uint8Array;
}

export async function take(
  service: TestService,
  by: CastName,
  form: string,
  { format = 'csv', scope = {} }: { format?: 'csv' | 'xlsx'; scope?: { programme?: string } } = {},
): Promise<TakenForm> {
  const asked = await service.as(by).post<SheetRunView>('/sheet-runs', { form, format, ...scope });
  if (asked.status !== 202) throw new Error(`the form was not begun: ${asked.text}`);
  await service.drain();
  const answer = await service.as(by).download(`/sheet-runs/${asked.body.id}/file`);
  if (answer.status !== 200) throw new Error(`the form was not given: ${answer.body.toString()}`);
  const bytes = new Uint8Array(answer.body);
  return { bytes, ...(await readForm({ name: `x.${format}`, bytes })) };
}

export async function readForm(file: { name: string; bytes: Uint8Array }): Promise<Omit<TakenForm, 'bytes'>> {
  const [heading = [], ...lines] = (await readTable(file)).rows;
  const heads = heading.map(({ text }) => text);
  const rows = lines
    .filter((cells) => cells.some(({ text }) => text !== ''))
    .map((cells) => Object.fromEntries(heads.map((head, index) => [head, cells[index]?.text ?? ''])));
  return { heads, rows };
}

/** The rows of a form as a file; what a row does not say stands empty. */
export async function written(
  heads: readonly string[],
  rows: readonly Readonly<Record<string, CellValue | undefined>>[],
  format: 'csv' | 'xlsx' = 'csv',
): Promise<Uint8Array> {
  const table = [heads, ...rows.map((row) => heads.map((head) => row[head] ?? null))];
  return format === 'csv' ? writeCsv(table) : writeXlsx([{ name: '表', rows: table }]);
}

/** A new run with its file, not checked yet. */
export async function send(
  service: TestService,
  by: CastName,
  form: ImportForm,
  file: { name: string; bytes: Uint8Array },
): Promise<Answer<ImportView>> {
  const made = await service.as(by).post<ImportView>('/import-runs', { form });
  if (made.status !== 201) throw new Error(`the import was not begun: ${made.text}`);
  return service
    .as(by)
    .upload<ImportView>(`/import-runs/${made.body.id}/file`, file, ifMatch(made.body.version));
}

/** A run whose file was checked. */
export async function checked(
  service: TestService,
  by: CastName,
  form: ImportForm,
  file: { name: string; bytes: Uint8Array },
): Promise<ImportView> {
  const sent = await send(service, by, form, file);
  if (sent.status !== 202) throw new Error(`the file was not taken: ${sent.text}`);
  await service.drain();
  return readRun(service, by, sent.body.id);
}

export async function readRun(service: TestService, by: CastName, id: string): Promise<ImportView> {
  const answer = await service.as(by).get<ImportView>(`/import-runs/${id}`);
  if (answer.status !== 200) throw new Error(`the import was not shown: ${answer.text}`);
  return answer.body;
}

export async function applied(service: TestService, by: CastName, run: ImportView): Promise<ImportView> {
  const answer = await service
    .as(by)
    .post<ImportView>(`/import-runs/${run.id}/application`, {}, ifMatch(run.version));
  if (answer.status !== 202) throw new Error(`the import was not applied: ${answer.text}`);
  await service.drain();
  return readRun(service, by, run.id);
}

export async function undone(service: TestService, by: CastName, run: ImportView): Promise<ImportView> {
  const answer = await service
    .as(by)
    .post<ImportView>(`/import-runs/${run.id}/undoing`, { reason: '誤りのため' });
  if (answer.status !== 202) throw new Error(`the import was not undone: ${answer.text}`);
  await service.drain();
  return readRun(service, by, run.id);
}

/** What is wrong, as [cell, code]. */
export async function problemsOf(
  service: TestService,
  by: CastName,
  run: { id: string },
): Promise<[address: string | null, code: string][]> {
  const answer = await service
    .as(by)
    .get<{ items: { address: string | null; code: string }[] }>(`/import-runs/${run.id}/problems?limit=100`);
  return answer.body.items.map(({ address, code }) => [address, code]);
}

/** An indicator with its component, as the programme's files bring them. */
export async function buildIndicator(
  service: TestService,
  {
    code,
    agency = null,
    unit = '人',
    periodKind = 'fiscal_year',
    programmeId = null,
  }: {
    code: string;
    agency?: 'prefecture' | 'city' | null;
    unit?: string;
    periodKind?: 'fiscal_year' | 'calendar_year';
    programmeId?: string | null;
  },
): Promise<string> {
  const id = newId();
  await service.sql(
    `INSERT INTO indicators (id, code, name, usage, kind, direction, unit, period_kind, agency_code, programme_id)
     VALUES ($1, $2, $3, 'kpi', 'level', 'increase', $4, $5, $6, $7)`,
    [id, code, `指標${code}`, unit, periodKind, agency, programmeId],
  );
  await service.sql(`INSERT INTO indicator_components (indicator_id, number) VALUES ($1, 1)`, [id]);
  return id;
}
