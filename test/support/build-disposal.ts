import type {
  DisposalItemList,
  DisposalListView,
  RetentionClassView,
} from '../../libs/domain/retention/retention.schemas.js';
import { recordKindNames } from '../../libs/domain/retention/kinds/index.js';
import { done, ifMatch } from './build-council.js';
import type { CastName } from './cast.js';
import type { TestService } from './test-service.js';

type Agency = 'prefecture' | 'city';

/** What must be nowhere when its record is disposed of. */
export const WORDS = '移住者の名を含む相談の記録';

/** The first working day of April of a fiscal year, in the morning; the worker comes by. */
export async function beginYear(service: TestService, fiscalYear: number): Promise<void> {
  await service.clock.set(`${fiscalYear}-04-09T09:00:00+09:00`);
  await service.drain();
}

/** The list that a year proposed to an agency; null when nothing was due. */
export async function listOf(
  service: TestService,
  agency: Agency,
  fiscalYear: number,
): Promise<DisposalListView | null> {
  const answer = await service
    .as(`${agency}.secretariat`)
    .get<{ items: DisposalListView[] }>('/disposal-lists');
  const found = done(answer).items.find((list) => list.agency === agency && list.fiscalYear === fiscalYear);
  return found ?? null;
}

export async function mustList(service: TestService, agency: Agency, fiscalYear: number) {
  const list = await listOf(service, agency, fiscalYear);
  if (list === null) throw new Error(`the ${agency} has no list of ${fiscalYear}`);
  return list;
}

export async function itemsOf(service: TestService, list: DisposalListView, query = '') {
  const path = `/disposal-lists/${list.id}/items?limit=100${query}`;
  return done(await service.as(`${list.agency}.secretariat`).get<DisposalItemList>(path)).items;
}

/** Decides everything that is undecided alike. */
export async function decideAll(
  service: TestService,
  list: DisposalListView,
  decision: object,
): Promise<void> {
  const { counts } = await mustList(service, list.agency, list.fiscalYear);
  if (counts.undecided === 0) return;
  const path = `/disposal-lists/${list.id}/decisions`;
  done(await service.as(`${list.agency}.secretariat`).post(path, { count: counts.undecided, decision }));
}

/** Approves the list as it stands, naming the number. */
export async function approve(service: TestService, list: DisposalListView) {
  const now = await mustList(service, list.agency, list.fiscalYear);
  const path = `/disposal-lists/${list.id}/approval`;
  return service
    .as(`${list.agency}.secretariat`)
    .post<DisposalListView>(path, { count: now.counts.dispose }, ifMatch(now.version));
}

/** The job comes by once more. */
export async function carryOut(service: TestService): Promise<void> {
  await service.clock.advance('2 minutes');
  await service.drain();
}

/** A task that was given and done in FY2026, with what is written in it. */
export async function finishedTask(
  service: TestService,
  { by = 'prefecture.staff', to = 'prefecture.planner', title = WORDS } = {},
) {
  const task = await service.build.task({ by: by as CastName, to: to as CastName, title });
  const member = service.as(to as CastName);
  for (const step of ['starting', 'completion']) done(await member.post(`/tasks/${task.id}/${step}`));
  return task;
}
export const joint = { by: 'prefecture.staff', to: 'city.staff' };

export async function setYears(
  service: TestService,
  agency: 'prefecture' | 'city',
  kind: string,
  years: number | null,
): Promise<void> {
  const member = service.as(`${agency}.secretariat`);
  const { items } = done(await member.get<{ items: RetentionClassView[] }>('/retention-classes'));
  const period = items.find((one) => one.agency === agency && one.kind === kind);
  if (period === undefined) throw new Error(`no class for ${kind}`);
  done(await member.patch(`/retention-classes/${period.id}`, { years }, ifMatch(period.version)));
}

/** Every text column of the database that still holds the words. */
export async function placesOf(service: TestService, words: string): Promise<string[]> {
  const columns = await service.sql<{ place: string; sql: string }>(
    `SELECT table_name || '.' || column_name AS place,
       format('SELECT count(*)::int AS count FROM %I WHERE position($1 in %I::text) > 0', table_name, column_name) AS sql
     FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND data_type IN ('text', 'json', 'jsonb')
       AND table_name NOT IN ('idempotency_keys', 'mailbox_messages')`,
  );
  const found: string[] = [];
  for (const { place, sql } of columns)
    if (((await service.sql<{ count: number }>(sql, [words]))[0]?.count ?? 0) > 0) found.push(place);
  return found.sort();
}

/** Only tasks are of interest to a story. */
export async function keepOtherKinds(service: TestService): Promise<void> {
  for (const agency of ['prefecture', 'city'] as const)
    for (const kind of recordKindNames) if (kind !== 'task') await setYears(service, agency, kind, null);
}
