import { newId } from '@platform/database';
import { writeCsv, writeXlsx } from '@platform/spreadsheets';
import type { ListView } from '../../libs/domain/transfers/lists/transfer-list.schemas.js';
import { ifMatch } from './build-council.js';
import type { CastName } from './cast.js';
import type { Answer } from './member.js';
import type { TestService } from './test-service.js';

export const HEADINGS = [
  '氏名',
  'メールアドレス',
  '異動前の所属',
  '異動前の職',
  '異動後の所属',
  '異動後の職',
  '発令日',
  '兼務',
  '引継ぎ先',
];
export type Line = (string | null)[];

/** The day of the hand-over in the stories: 1 April of the next year. */
export const APRIL = '2027-04-01';

/** A post of an agency with a holder who has an account, or with none. */
export interface Built {
  postId: string;
  personId: string;
  department: string;
  post: string;
  name: string;
  email: string;
}

export async function buildPost(
  service: TestService,
  {
    department,
    post,
    holder,
    agency = 'prefecture',
    capacity = 'several',
    account = false,
    role = 'owner_staff',
    validTo = null,
  }: {
    department: string;
    post: string;
    holder?: string;
    agency?: 'prefecture' | 'city';
    capacity?: 'one' | 'several';
    account?: boolean;
    role?: string;
    validTo?: string | null;
  },
): Promise<Built> {
  const [known] = await service.sql<{ id: string }>(
    `SELECT id FROM departments WHERE agency_code = $1 AND name = $2`,
    [agency, department],
  );
  const departmentId = known?.id ?? newId();
  if (known === undefined)
    await service.sql(
      `INSERT INTO departments (id, agency_code, name, valid_from) VALUES ($1, $2, $3, '2020-04-01')`,
      [departmentId, agency, department],
    );
  const [postId, personId] = [newId(), newId()];
  await service.sql(
    `INSERT INTO posts (id, agency_code, department_id, name, valid_from, valid_to, capacity) VALUES ($1, $2, $3, $4, '2020-04-01', $5, $6)`,
    [postId, agency, departmentId, post, validTo, capacity],
  );
  await service.sql(`INSERT INTO post_roles (post_id, role) VALUES ($1, $2)`, [postId, role]);
  const name = holder ?? '';
  const email = `${postId.slice(-12)}@renkei.test`;
  if (holder !== undefined) {
    await service.sql(`INSERT INTO people (id, name, email) VALUES ($1, $2, $3)`, [personId, name, email]);
    await service.sql(
      `INSERT INTO post_holders (id, post_id, person_id, valid_from) VALUES ($1, $2, $3, '2024-04-01')`,
      [newId(), postId, personId],
    );
    // The password of the cast: making another takes its time on purpose.
    if (account)
      await service.sql(
        `INSERT INTO accounts (id, person_id, login_name, password_hash)
         SELECT $1, $2, $3, password_hash FROM accounts WHERE login_name = 'viewer@renkei.test'`,
        [newId(), personId, email],
      );
  }
  return { postId, personId, department, post, name, email };
}

/** The line of somebody who moves; null = leaves, or comes. */
export function line(
  person: { name: string; email: string },
  from: { department: string; post: string } | null,
  to: { department: string; post: string } | null,
  more: { startsOn?: string; concurrent?: string; successor?: string } = {},
): Line {
  return [
    person.name,
    person.email,
    from?.department ?? null,
    from?.post ?? null,
    to?.department ?? null,
    to?.post ?? null,
    more.startsOn ?? null,
    more.concurrent ?? null,
    more.successor ?? null,
  ];
}

export async function newList(
  service: TestService,
  {
    by = 'prefecture.administrator',
    effectiveOn = APRIL,
    title = '令和9年4月の人事異動',
  }: { by?: CastName; effectiveOn?: string; title?: string } = {},
): Promise<ListView> {
  const answer = await service.as(by).post<ListView>('/transfer-lists', { title, effectiveOn });
  if (answer.status !== 201) throw new Error(`the list was not made: ${answer.text}`);
  return answer.body;
}

export async function load(
  service: TestService,
  list: { id: string; version: number },
  lines: Line[],
  { format = 'csv', by = 'prefecture.administrator' }: { format?: 'csv' | 'xlsx'; by?: CastName } = {},
): Promise<Answer<ListView>> {
  const table = [HEADINGS, ...lines];
  const bytes = format === 'csv' ? writeCsv(table) : await writeXlsx([{ name: '異動', rows: table }]);
  return loadBytes(service, list, { name: `異動.${format}`, bytes }, by);
}

export async function loadBytes(
  service: TestService,
  list: { id: string; version: number },
  file: { name: string; bytes: Uint8Array },
  by: CastName = 'prefecture.administrator',
): Promise<Answer<ListView>> {
  return service.as(by).upload<ListView>(`/transfer-lists/${list.id}/file`, file, ifMatch(list.version));
}

/** A list that is on its way. */
export async function scheduled(
  service: TestService,
  lines: Line[],
  options: { by?: CastName; effectiveOn?: string } = {},
): Promise<ListView> {
  const loaded = await load(service, await newList(service, options), lines, options);
  if (loaded.status !== 200 || loaded.body.problems.length > 0)
    throw new Error(`the list was not taken: ${JSON.stringify(loaded.body.problems)} ${loaded.status}`);
  const answer = await service
    .as(options.by ?? 'prefecture.administrator')
    .post<ListView>(`/transfer-lists/${loaded.body.id}/scheduling`, {}, ifMatch(loaded.body.version));
  if (answer.status !== 200) throw new Error(`the list was not scheduled: ${answer.text}`);
  return answer.body;
}

export async function readList(service: TestService, id: string): Promise<ListView> {
  return (await service.as('prefecture.administrator').get<ListView>(`/transfer-lists/${id}`)).body;
}

/** Of an agency: a draft, and a list of long ago that moved its planner. Only rows: nobody is really moved. */
export async function addMatrixTransfers(
  service: TestService,
  agency: 'prefecture' | 'city',
): Promise<Record<string, string>> {
  const ids = { list: newId(), done: newId(), row: newId(), handOver: newId(), receipt: newId() };
  const administrator = service.postOf(`${agency}.administrator`);
  const planner = service.postOf(`${agency}.planner`);
  await service.sql(
    `INSERT INTO transfer_lists (id, agency_code, title, effective_on, state, scheduled_at, applied_at, created_by_post_id)
     VALUES ($1, $3, '下書き', '2027-04-01', 'draft', NULL, NULL, $4),
       ($2, $3, '済んだ異動', '2026-04-01', 'applied', app_now(), app_now(), $4)`,
    [ids.list, ids.done, agency, administrator],
  );
  await service.sql(
    `INSERT INTO transfer_rows (id, list_id, number, cells, person_name, email, person_id, from_post_id, starts_on)
     SELECT $1, $2, 2, '{}', person.name, person.email, person.id, $3, '2026-04-01'
     FROM post_holders holder JOIN people person ON person.id = holder.person_id WHERE holder.post_id = $3`,
    [ids.row, ids.done, planner],
  );
  await service.sql(
    `INSERT INTO hand_overs (id, row_id, side, post_id, person_id)
     SELECT $1, id, 'gives', from_post_id, person_id FROM transfer_rows WHERE id = $2`,
    [ids.handOver, ids.row],
  );
  const content = {
    ...{ list: { id: ids.done, title: '済んだ異動', effectiveOn: '2026-04-01' }, number: 2, name: '者' },
    ...{ startsOn: '2026-04-01', concurrent: false, newcomer: false, accountEndsOn: null },
    ...{ from: null, to: null, gives: null, takes: null },
  };
  await service.sql(
    `INSERT INTO transfer_receipts (id, row_id, agency_code, person_ids, content, content_hash)
     SELECT $1, id, $3, ARRAY[person_id], $4, sha256($4::text::bytea) FROM transfer_rows WHERE id = $2`,
    [ids.receipt, ids.row, agency, JSON.stringify(content)],
  );
  return {
    'transfer list': ids.list,
    'transfer row': ids.row,
    'hand-over': ids.handOver,
    receipt: ids.receipt,
  };
}
