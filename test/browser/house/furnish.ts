import { eventually } from '../eventually.js';
import type { Party } from '../people/party.js';
import type { Person } from '../people/person.js';

/** Addresses of the records that furnish() made. */
export interface Furniture {
  initiative: string;
  task: string;
  meeting: string;
  draft: string;
  run: string;
}

interface Named {
  id: string;
  name: string;
  department: string | null;
}

/** Something in every room, made through the API: tasks of each urgency, a held meeting, minutes, a report, a schedule. */
export async function furnish(party: Party): Promise<Furniture> {
  const staff = await party.person('prefecture.staff');
  const secretariat = await party.person('prefecture.secretariat');
  await staff.open('/');
  await secretariat.open('/');
  const posts = (await get<{ items: Named[] }>(staff, '/posts')).items;
  const postOf = (department: string) => posts.find((post) => post.department === department)!.id;
  const programme = await get<{ themes: { initiatives: { id: string }[] }[] }>(
    staff,
    '/programmes/jp-2025-2029',
  );
  const initiativeId = programme.themes[1]!.initiatives[0]!.id;

  const dueDays = ['2026-11-20', '2026-11-24', '2026-11-27', '2026-12-25'];
  const tasks: string[] = [];
  for (const dueOn of dueDays) {
    const wish = { title: `期限が${dueOn}の作業`, dueOn, initiativeId, assigneePostId: postOf('経済観光局') };
    tasks.push((await post<Named>(staff, '/tasks', wish)).id);
    const own = { title: `道事務局が${dueOn}までにする作業`, dueOn, assigneePostId: secretariatPost(posts) };
    await post(staff, '/tasks', own);
  }
  const meetingId = await hold(secretariat, initiativeId, postOf('経済観光局'));
  const draft = await post<Named>(secretariat, '/meetings', await wishOf(secretariat, '2026-12-16'));
  const body = { definition: 'progress', programmeCode: 'jp-2020-2024', format: 'pdf' };
  const run = await post<Named>(secretariat, '/report-runs', body);
  await post(secretariat, '/report-schedules', {
    definition: 'progress',
    programmeCode: 'jp-2020-2024',
    dayOfMonth: 31,
    hour: 9,
    minute: 0,
    recipientPostIds: [secretariatPost(posts), postOf('経済観光局')],
  });
  await eventually(async () => {
    const { state } = await get<{ state: string }>(secretariat, `/report-runs/${run.id}`);
    expect(state).toBe('succeeded');
  });
  return {
    initiative: `/initiatives/${initiativeId}`,
    task: `/tasks/${tasks[0]!}`,
    meeting: `/meetings/${meetingId}`,
    draft: `/meetings/${draft.id}`,
    run: `/reports?run=${run.id}`,
  };
}

function secretariatPost(posts: Named[]): string {
  return posts.find(({ name }) => name === '道事務局')!.id;
}

async function wishOf(person: Person, day: string): Promise<object> {
  const councils = await get<{ items: Named[] }>(person, '/councils');
  return { councilId: councils.items[0]!.id, startsAt: `${day}T14:00:00+09:00`, place: '本庁舎 3階会議室' };
}

async function hold(person: Person, initiativeId: string, assigneePostId: string): Promise<string> {
  const { id } = await post<Named>(person, '/meetings', await wishOf(person, '2026-11-20'));
  const item = { title: '移住の進め方', initiativeId };
  const meeting = await post<{ agenda: Named[] }>(person, `/meetings/${id}/agenda-items`, item);
  const agendaItemId = meeting.agenda[0]!.id;
  await post(person, `/meetings/${id}/announcement`);
  await post(person, `/meetings/${id}/holding`);
  await post(person, `/meetings/${id}/decisions`, { agendaItemId, text: '窓口を一つにする。' });
  const action = { agendaItemId, title: '統合案を作る', assigneePostId, dueOn: '2026-12-18' };
  await post(person, `/meetings/${id}/action-items`, action);
  for (const [index, text] of ['## はじめ\n\n- 一つ\n', '## はじめ\n\n- 一つ\n- 二つ\n'].entries())
    await call(person, 'PUT', `/meetings/${id}/minutes`, { body: text }, { 'If-Match': `"${index}"` });
  return id;
}

async function get<Body>(person: Person, path: string): Promise<Body> {
  return call<Body>(person, 'GET', path);
}

/** As the person would send it from a page. */
export async function post<Body>(person: Person, path: string, data: object = {}): Promise<Body> {
  return call<Body>(person, 'POST', path, data);
}

async function call<Body>(
  { page }: Person,
  method: string,
  path: string,
  data?: object,
  headers: Record<string, string> = {},
): Promise<Body> {
  const answer = await page.request.fetch(`/api/v1${path}`, { method, headers, ...(data ? { data } : {}) });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as Body;
}
