import type { ScheduleView } from '../../libs/domain/reports/schedules/schedule.schemas.js';
import { newId } from '@platform/database';
import { buildCouncil, buildMeeting, done, ifMatch, itemOf } from './build-council.js';
import { importReported, REPORTED, requestRun } from './build-report.js';
import { PASSWORD } from './cast.js';
import type { Owner } from './permission-table.js';
import type { TestService } from './test-service.js';

/** What a request about a record needs to know of it. */
export interface MatrixRecord {
  owner: Owner;
  id: string;
  /** What a list shows when it shows the record; the id unless said. */
  councilId?: string;
  itemId?: string;
}

const OWNERS = ['prefecture', 'city', 'joint'] as const;
type OwnerOf = (typeof OWNERS)[number];
const agencyOf = (owner: OwnerOf): 'prefecture' | 'city' => (owner === 'city' ? 'city' : 'prefecture');

/** A record of each kind in each hand, on which every route is tried by everyone. */
export class MatrixRecords {
  initiativeId = '';
  private readonly made = new Map<string, MatrixRecord[]>();

  constructor(private readonly service: TestService) {}

  async make(): Promise<void> {
    await importReported(this.service);
    ({ id: this.initiativeId } = await this.service.build.initiative());
    this.made.set('-', [{ owner: null, id: '' }]);
    for (const owner of OWNERS) {
      this.add('task', owner, await this.task(owner));
      this.add('delivery', owner, { id: await this.delivery(owner) });
      await this.meetings(owner);
      if (owner !== 'joint') this.add('schedule', owner, { id: await this.schedule(owner) });
    }
    this.made.set('initiative', [{ owner: null, id: this.initiativeId }]);
    this.made.set('mail', [{ owner: null, id: await this.mail() }]);
    this.made.set('run', [{ owner: null, id: (await requestRun(this.service)).id }]);
  }

  of(kind: string): MatrixRecord[] {
    const records = this.made.get(kind);
    if (records === undefined) throw new Error(`there is no record "${kind}"`);
    return records;
  }

  /** The record, or another like it where the request would use it up. */
  async fresh(route: string, record: MatrixRecord): Promise<MatrixRecord> {
    if (route !== 'DELETE /report-schedules/:id') return record;
    return { ...record, id: await this.schedule(record.owner === 'city' ? 'city' : 'prefecture') };
  }

  private add(kind: string, owner: OwnerOf, record: Omit<MatrixRecord, 'owner'>): void {
    this.made.set(kind, [...(this.made.get(kind) ?? []), { owner, ...record }]);
  }

  /** Of an agency: from one of its posts to another. Joint: the prefecture asks, the city owes. */
  private async task(owner: OwnerOf): Promise<{ id: string }> {
    const agency = agencyOf(owner);
    const to = owner === 'joint' ? 'city.staff' : (`${agency}.planner` as const);
    return this.service.build.task({ by: `${agency}.staff`, to });
  }

  private async meetings(owner: OwnerOf): Promise<void> {
    const by = `${agencyOf(owner)}.secretariat` as const;
    const councilId = await buildCouncil(this.service, {
      agency: owner === 'joint' ? null : owner,
      seats: owner === 'joint' ? ['council.member'] : [],
    });
    const agenda = [{ title: '議題', initiativeId: this.initiativeId }];
    const meeting = await buildMeeting(this.service, { by, councilId, state: 'held', agenda });
    const itemId = itemOf(meeting).id;
    const writer = this.service.as(by);
    done(await writer.put(`/meetings/${meeting.id}/minutes`, { body: '議事録' }, ifMatch(0)));
    const decision = { agendaItemId: itemId, text: '決定' };
    done(await writer.post(`/meetings/${meeting.id}/decisions`, decision));
    this.add('council', owner, { id: councilId, councilId });
    this.add('meeting', owner, { id: meeting.id, councilId, itemId });
    this.add('agenda item', owner, { id: itemId });
    const draft = await buildMeeting(this.service, { by, councilId });
    this.add('draft meeting', owner, { id: draft.id, councilId });
  }

  private async schedule(agency: 'prefecture' | 'city'): Promise<string> {
    const answer = await this.service
      .as(`${agency}.secretariat`)
      .post<ScheduleView>('/report-schedules', scheduleBody(this.service));
    return done(answer).id;
  }

  private async delivery(owner: OwnerOf): Promise<string> {
    const id = newId();
    await this.service.sql(
      `INSERT INTO deliveries (id, unique_key, notice, agency_code, subject_type, subject_id, recipient_post_id, subject,
         text_body, html_body, state, next_attempt_at, deadline_at)
       SELECT $1::uuid, $1::uuid::text, 'task-assigned', post.agency_code, 'task', $1::uuid, post.id, '件名', '本文', '<p>本文</p>',
         'refused', 'infinity', app_now() + interval '1 day' FROM posts post WHERE post.id = $2`,
      [id, this.service.postOf(owner === 'joint' ? 'council.member' : `${owner}.staff`)],
    );
    return id;
  }

  private async mail(): Promise<string> {
    const id = newId();
    await this.service.sql(
      `INSERT INTO mailbox_messages (id, message_id, from_address, to_address, subject, text_body, html_body)
       VALUES ($1, '<a@renkei.test>', 'a@renkei.test', 'b@renkei.test', '件名', '本文', '<p>本文</p>')`,
      [id],
    );
    return id;
  }
}

const scheduleBody = (service: TestService) => ({
  definition: 'progress',
  programmeCode: REPORTED,
  dayOfMonth: 15,
  hour: 9,
  recipientPostIds: [service.postOf('city.staff')],
});

/** A complete body for each route that takes one, so that nothing but the permission can refuse it. */
export function bodyOf(service: TestService, route: string, record: MatrixRecord): object {
  const task = { title: '作業', dueOn: '2026-12-01', assigneePostId: service.postOf('city.staff') };
  const bodies: Record<string, object> = {
    'PATCH /agenda-items/:id': { title: '議題を改める' },
    'POST /deliveries/:id/resending': { reason: '届いていない' },
    'POST /meetings': { councilId: record.councilId, startsAt: '2026-12-01T14:00:00+09:00' },
    'PATCH /meetings/:id': { place: '別館' },
    'POST /meetings/:id/action-items': { ...task, agendaItemId: record.itemId },
    'POST /meetings/:id/agenda-items': { title: '追加の議題' },
    'PUT /meetings/:id/attendance': { attendance: [] },
    'POST /meetings/:id/cancellation': { reason: '悪天候' },
    'POST /meetings/:id/decisions': { agendaItemId: record.itemId, text: '決定' },
    'PUT /meetings/:id/minutes': { body: '別の文' },
    'POST /report-runs': { definition: 'progress', programmeCode: REPORTED, format: 'pdf' },
    'POST /report-schedules': scheduleBody(service),
    'POST /session': { loginName: 'viewer@renkei.test', password: PASSWORD },
    'POST /tasks': task,
    'PATCH /tasks/:id': { title: '改めた作業' },
    'POST /tasks/:id/assignments': { postId: service.postOf('city.staff') },
    'POST /tasks/:id/blocking': { reason: '返答を待つ' },
    'POST /tasks/:id/cancellation': { reason: '不要になった' },
    'POST /tasks/:id/reopening': { reason: '漏れがあった' },
  };
  return bodies[route] ?? {};
}
