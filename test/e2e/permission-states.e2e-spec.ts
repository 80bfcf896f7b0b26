import { buildCouncil, buildMeeting } from '../support/build-council.js';
import { type CastName, castNames } from '../support/cast.js';
import type { Answer } from '../support/member.js';
import type { Caller } from '../support/permission-table.js';
import { startTestService, type TestService } from '../support/test-service.js';

// The state of a record beside the role of who asks. Whoever may act is told when the state does not allow it (409);
// whoever may not is refused alike in every state, so that a refusal tells nothing about the record.

const CALLERS: Caller[] = [...castNames, 'nobody signed in'];
let cells = { done: 0, wrongState: 0, refused: 0 };
let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  const { done, wrongState, refused } = cells;
  process.stdout.write(
    `states × roles: ${done + wrongState + refused} cells, ${done} done, ${wrongState} not in this state, ${refused} refused\n`,
  );
  await service.close();
});

/** One act on one kind of record: from which states it leads on, and who may do it. */
interface Act {
  path: string;
  body?: () => object;
  from: readonly string[];
  by: readonly CastName[];
}

interface Kind {
  states: readonly string[];
  /** A record of this kind in this state. */
  make(state: string): Promise<string>;
  acts: Act[];
}

/** An initiative that something follows, so that its state alone decides. */
async function initiativeIn(state: string): Promise<string> {
  const [{ id }, next] = [await service.build.initiative(), await service.build.initiative()];
  await service.sql(`UPDATE initiatives SET state = $2 WHERE id = $1`, [id, state]);
  await service.sql(
    `INSERT INTO initiative_lineage (id, from_initiative_id, to_initiative_id, kind)
     VALUES (gen_random_uuid(), $1, $2, 'continued')`,
    [id, next.id],
  );
  return id;
}

async function inState(table: 'tasks' | 'meetings', id: string, state: string): Promise<string> {
  const further =
    table === 'tasks'
      ? `blocked_from = CASE WHEN $2 = 'blocked' THEN 'open' END`
      : `state_reason = CASE WHEN $2 = 'cancelled' THEN '理由' END,
         announced_at = CASE WHEN $2 <> 'draft' THEN app_now() END`;
  await service.sql(`UPDATE ${table} SET state = $2, ${further} WHERE id = $1`, [id, state]);
  return id;
}

const reason = () => ({ reason: '理由' });
const askers: CastName[] = [
  'prefecture.staff',
  'prefecture.planner',
  'prefecture.head',
  'prefecture.bureau',
  'prefecture.secretariat',
];
const doers: CastName[] = ['city.staff', 'city.head', 'city.secretariat'];
const secretariats: CastName[] = ['prefecture.secretariat', 'city.secretariat'];
const heads: CastName[] = ['prefecture.head', 'city.head', ...secretariats];
const workers: CastName[] = [
  ...askers,
  'city.staff',
  'city.planner',
  'city.head',
  'city.bureau',
  'city.secretariat',
];
const UNFINISHED = ['open', 'in_progress', 'blocked'];

const KINDS: Record<string, Kind> = {
  'a task that the prefecture asks of the city': {
    states: ['open', 'in_progress', 'blocked', 'done', 'cancelled'],
    make: async (state) => inState('tasks', (await service.build.task({})).id, state),
    acts: [
      { path: '/tasks/:id/starting', from: ['open'], by: doers },
      { path: '/tasks/:id/blocking', body: reason, from: ['open', 'in_progress'], by: doers },
      { path: '/tasks/:id/unblocking', from: ['blocked'], by: doers },
      { path: '/tasks/:id/completion', from: ['in_progress'], by: doers },
      { path: '/tasks/:id/reopening', body: reason, from: ['done'], by: [...askers, 'city.staff'] },
      { path: '/tasks/:id/cancellation', body: reason, from: UNFINISHED, by: askers },
      {
        path: '/tasks/:id/assignments',
        body: () => ({ postId: service.postOf('city.planner') }),
        from: UNFINISHED,
        by: [...askers, 'city.head', 'city.secretariat'],
      },
    ],
  },
  'a joint initiative': {
    states: ['draft', 'proposed', 'agreed', 'active', 'suspended', 'completed', 'ended', 'superseded'],
    make: initiativeIn,
    acts: [
      { path: '/initiatives/:id/proposal', from: ['draft'], by: workers },
      { path: '/initiatives/:id/return', body: reason, from: ['proposed'], by: heads },
      { path: '/initiatives/:id/consent', from: ['proposed'], by: heads },
      { path: '/initiatives/:id/activation', from: ['agreed'], by: heads },
      { path: '/initiatives/:id/suspension', body: reason, from: ['active'], by: heads },
      { path: '/initiatives/:id/resumption', from: ['suspended'], by: heads },
      { path: '/initiatives/:id/completion', from: ['active'], by: heads },
      { path: '/initiatives/:id/ending', body: reason, from: ['active'], by: heads },
      { path: '/initiatives/:id/superseding', from: ['active'], by: heads },
      {
        path: '/initiatives/:id/owner-confirmations',
        body: () => ({ answer: 'joint' }),
        from: ['agreed', 'active', 'suspended', 'completed', 'ended', 'superseded'],
        by: heads,
      },
    ],
  },
  'a meeting of the joint council': {
    states: ['draft', 'announced', 'held', 'closed', 'cancelled'],
    make: async (state) => {
      const councilId = await buildCouncil(service, { agency: null, seats: ['council.member'] });
      const { id } = await buildMeeting(service, { by: 'city.secretariat', councilId });
      return inState('meetings', id, state);
    },
    acts: [
      { path: '/meetings/:id/announcement', from: ['draft'], by: secretariats },
      { path: '/meetings/:id/holding', from: ['announced'], by: secretariats },
      { path: '/meetings/:id/closing', from: ['held'], by: secretariats },
      { path: '/meetings/:id/cancellation', body: reason, from: ['draft', 'announced'], by: secretariats },
    ],
  },
};

async function ask(caller: Caller, act: Act, id: string): Promise<Answer> {
  const who = caller === 'nobody signed in' ? service.visitor() : service.as(caller);
  return who.post(act.path.replace(':id', id), act.body?.() ?? {}, { 'If-Match': '"1"' });
}

/** What the answer should be, and whether it is. */
function judge(caller: Caller, act: Act, state: string, status: number): string | null {
  if (caller === 'nobody signed in' || !act.by.includes(caller)) {
    cells = { ...cells, refused: cells.refused + 1 };
    const expected = caller === 'nobody signed in' ? [401] : [403, 404];
    return expected.includes(status) ? null : `${caller} in ${state}: ${status}, not refused`;
  }
  if (act.from.includes(state)) {
    cells = { ...cells, done: cells.done + 1 };
    return status < 300 ? null : `${caller} in ${state}: ${status}, not done`;
  }
  cells = { ...cells, wrongState: cells.wrongState + 1 };
  return status === 409 ? null : `${caller} in ${state}: ${status}, not a conflict`;
}

for (const [name, kind] of Object.entries(KINDS))
  describe(name, () => {
    it.each(kind.acts.map((act): [string, Act] => [act.path, act]))(
      '%s is done, in conflict or refused as state and role say',
      async (_path, act) => {
        const found: string[] = [];
        for (const state of kind.states) {
          let id = await kind.make(state);
          for (const caller of CALLERS) {
            const { status } = await ask(caller, act, id);
            const complaint = judge(caller, act, state, status);
            if (complaint !== null) found.push(complaint);
            if (status < 300) id = await kind.make(state);
          }
        }
        expect(found).toEqual([]);
      },
    );
  });
