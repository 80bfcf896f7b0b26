import { featurePromises } from '../features/index.js';
import type { ScheduleView } from '../../libs/domain/reports/schedules/schedule.schemas.js';
import { addMatrixTransfers } from './build-transfers.js';
import { newId } from '@platform/database';
import { buildCouncil, buildMeeting, done, ifMatch, itemOf } from './build-council.js';
import { importReported, REPORTED, requestRun } from './build-report.js';
import { PASSWORD } from './cast.js';
import type { Visitor } from './member.js';
import { atBrowser, enrol, NEW_PASSWORD, newPerson } from './sign-in.js';
import type { Owner } from './permission-table.js';
import type { TestService } from './test-service.js';

/** What a request about a record needs to know of it. */
export interface MatrixRecord {
  owner: Owner;
  id: string;
  /** What a list shows when it shows the record; the id unless said. */
  councilId?: string;
  itemId?: string;
  /** What its history calls it. */
  historyKind?: string;
  /** What a remark may be written on. */
  subject?: 'task' | 'initiative' | 'meeting';
  remark?: RemarkKind;
}

const HISTORY_KINDS: Record<string, string> = {
  'draft meeting': 'meeting',
  run: 'report_run',
  schedule: 'report_schedule',
  'transfer list': 'transfer_list',
  'transfer row': 'transfer_row',
  'hand-over': 'hand_over',
  'internal remark': 'remark',
  'agencies remark': 'remark',
  'public remark': 'remark',
  class: 'retention_class',
  'disposal list': 'disposal_list',
  'provider rule': 'provider_rule',
  refusal: 'provider_refusal',
  'access token': 'access_token',
  verification: 'chain_verification',
};

function historyKinds(): Record<string, string> {
  return Object.assign(
    {},
    HISTORY_KINDS,
    ...featurePromises.map(({ historyKinds }) => historyKinds),
  ) as Record<string, string>;
}

/** Whom a remark was written for, in the words of the table. */
const remarkKinds = ['internal remark', 'agencies remark', 'public remark'] as const;
type RemarkKind = (typeof remarkKinds)[number];
const AUDIENCE = {
  'internal remark': 'own_agency',
  'agencies remark': 'both_agencies',
  'public remark': 'public',
} as const;

const OWNERS = ['prefecture', 'city', 'joint'] as const;
type OwnerOf = (typeof OWNERS)[number];
const agencyOf = (owner: OwnerOf): 'prefecture' | 'city' => (owner === 'city' ? 'city' : 'prefecture');

/** A record of each kind in each hand, on which every route is tried by everyone. */
export class MatrixRecords {
  initiativeId = '';
  private twoFactors: Visitor | null = null;
  private readonly made = new Map<string, MatrixRecord[]>();

  constructor(private readonly service: TestService) {}

  async make(): Promise<void> {
    await importReported(this.service);
    ({ id: this.initiativeId } = await this.service.build.initiative());
    this.made.set('-', [{ owner: null, id: '' }]);
    for (const owner of OWNERS) {
      const task = await this.task(owner);
      this.add('task', owner, { ...task, subject: 'task' });
      this.add('audit event', owner, { id: await this.opening(task.id) });
      this.add('delivery', owner, { id: await this.delivery(owner) });
      this.add('person', owner, { id: await this.person(owner) });
      this.add('account', owner, { id: await this.account(owner) });
      await this.meetings(owner);
      await this.organisation(owner);
      if (owner === 'joint') continue;
      this.add('schedule', owner, { id: await this.schedule(owner) });
      for (const kind of remarkKinds) this.add(kind, owner, await this.remark(kind, owner));
      await this.disposal(owner);
      for (const [kind, id] of Object.entries(await addMatrixTransfers(this.service, owner)))
        this.add(kind, owner, { id });
      this.add('provider rule', owner, { id: await this.providerRule(owner) });
      this.add('refusal', owner, { id: await this.refusal(owner) });
    }
    this.made.set('session', [{ owner: null, id: await this.session() }]);
    this.made.set('organisation', [{ owner: null, id: await this.organisationRecord() }]);
    this.made.set('programme', [{ owner: null, id: await this.programme() }]);
    this.made.set('initiative', [{ owner: null, id: this.initiativeId, subject: 'initiative' }]);
    this.made.set('mail', [{ owner: null, id: await this.mail() }]);
    this.made.set('verification', [{ owner: null, id: await this.verification() }]);
    // Nobody but their owner, the viewer, sees these two.
    this.made.set('identity', [{ owner: null, id: await this.identity() }]);
    this.made.set('access token', [{ owner: null, id: await this.accessToken() }]);
    this.made.set('run', [{ owner: null, id: (await requestRun(this.service)).id }]);
    for (const { records } of featurePromises)
      for (const [kind, made] of Object.entries(await records(this.service, this))) this.made.set(kind, made);
  }

  of(kind: string): MatrixRecord[] {
    const records = this.made.get(kind);
    if (records === undefined) throw new Error(`there is no record "${kind}"`);
    const historyKind = historyKinds()[kind] ?? kind;
    return records.map((record) => ({ ...record, historyKind }));
  }

  /** The record, or another like it where the request would use it up. */
  async fresh(route: string, record: MatrixRecord): Promise<MatrixRecord> {
    if (route === 'DELETE /sessions/:id') return { ...record, id: await this.session() };
    if (record.remark !== undefined && /widening|striking/.test(route) && record.owner !== 'joint')
      return { owner: record.owner, ...(await this.remark(record.remark, record.owner ?? 'prefecture')) };
    const agency = record.owner === 'city' ? 'city' : 'prefecture';
    // What somebody did to a record of the other agency stands in the own audit: a record that nobody touched yet.
    if (/^GET \/audit\/(events|export)$/.test(route)) return this.untouched(record, agency);
    switch (route) {
      case 'DELETE /report-schedules/:id':
        return { ...record, id: await this.schedule(agency) };
      case 'DELETE /provider-rules/:id':
        return { ...record, id: await this.providerRule(agency) };
      case 'DELETE /provider-identities/:id':
        return { ...record, id: await this.identity() };
      case 'POST /access-tokens/:id/revocation':
        return { ...record, id: await this.accessToken() };
      default: {
        for (const { fresh } of featurePromises) {
          const another = (await fresh?.(this.service, route, record)) ?? record;
          if (another !== record) return another;
        }
        return record;
      }
    }
  }

  private async untouched(record: MatrixRecord, agency: 'prefecture' | 'city'): Promise<MatrixRecord> {
    if (record.subject === 'task') return { ...record, ...(await this.task(record.owner ?? 'joint')) };
    const { councilId = '' } = record;
    const by = `${agency}.secretariat` as const;
    const { id } = await buildMeeting(this.service, { by, councilId, state: 'held' });
    return { ...record, id };
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

  /** The event with which a task began. */
  private async opening(taskId: string): Promise<string> {
    const [row] = await this.service.sql<{ id: string }>(
      `SELECT id FROM domain_events WHERE subject_id = $1`,
      [taskId],
    );
    return row?.id ?? '';
  }

  private async programme(): Promise<string> {
    const [row] = await this.service.sql<{ id: string }>(
      `SELECT programme_id AS id FROM initiatives WHERE id = $1`,
      [this.initiativeId],
    );
    return row?.id ?? '';
  }

  private async verification(): Promise<string> {
    const asked = await this.service.as('city.secretariat').post<{ id: string }>('/audit/verifications');
    return done(asked).id;
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
    this.add('draft meeting', owner, { id: draft.id, councilId, subject: 'meeting' });
  }

  /** Staff of the agency write beside the initiative, which everybody sees. */
  private async remark(
    kind: RemarkKind,
    agency: 'prefecture' | 'city',
  ): Promise<{ id: string; remark: RemarkKind }> {
    const text = { subjectType: 'initiative', subjectId: this.initiativeId, text: '書き込み' };
    const answer = await this.service
      .as(`${agency}.staff`)
      .post<{ id: string }>('/remarks', { ...text, audience: AUDIENCE[kind] });
    return { id: done(answer).id, remark: kind };
  }

  private async disposal(agency: 'prefecture' | 'city'): Promise<void> {
    const [period] = await this.service.sql<{ id: string }>(
      `SELECT id FROM retention_classes WHERE agency_code = $1 AND kind = 'task'`,
      [agency],
    );
    this.add('class', agency, { id: period?.id ?? '' });
    const [list, item] = [newId(), newId()];
    await this.service.sql(
      `INSERT INTO disposal_lists (id, agency_code, fiscal_year) VALUES ($1, $2, 2026)`,
      [list, agency],
    );
    await this.service.sql(
      `INSERT INTO disposal_items (id, list_id, agency_code, number, kind, record_id, title, completed_on, years, ends_on, joint)
       VALUES ($1, $2, $3, 1, 'task', gen_random_uuid(), '済んだ作業', '2020-05-01', 5, '2026-03-31', false)`,
      [item, list, agency],
    );
    this.add('disposal list', agency, { id: list });
    this.add('disposal item', agency, { id: item });
  }

  /** A department, a post that nobody holds, a person, and a term of theirs in another post. */
  private async organisation(owner: OwnerOf): Promise<void> {
    const writer = this.service.as(`${agencyOf(owner)}.administrator`);
    const validFrom = '2026-04-01';
    const create = async (path: string, body: object) =>
      done(await writer.post<{ id: string }>(path, body)).id;
    let departmentId: string | null = null;
    if (owner !== 'joint') {
      departmentId = await create('/departments', { name: '表の課', validFrom });
      this.add('department', owner, { id: departmentId });
    }
    const vacant = await create('/posts', { name: '表の職', departmentId, validFrom });
    this.add('post', owner, { id: vacant });
    this.add('vacant post', owner, {
      id: await create('/posts', { name: '空席の職', departmentId, validFrom }),
    });
    const external = owner === 'joint';
    const personId = await create('/people', { name: '表の人', email: `${owner}@table.test`, external });
    this.add('person', owner, { id: personId });
    const held = await create('/posts', { name: '就いている職', departmentId, validFrom });
    const post = await writer.post<{ terms: { id: string }[] }>(`/posts/${held}/holders`, {
      personId,
      validFrom,
    });
    this.add('term', owner, { id: done(post).terms[0]?.id ?? '' });
  }

  private async organisationRecord(): Promise<string> {
    const body = { name: '表の団体', kind: 'company', validFrom: '2026-04-01' };
    return done(await this.service.as('city.secretariat').post<{ id: string }>('/organisations', body)).id;
  }

  private async schedule(agency: 'prefecture' | 'city'): Promise<string> {
    const answer = await this.service
      .as(`${agency}.secretariat`)
      .post<ScheduleView>('/report-schedules', scheduleBody(this.service));
    return done(answer).id;
  }

  private async providerRule(agency: 'prefecture' | 'city'): Promise<string> {
    const body = { claim: 'groups', value: newId(), postId: this.service.postOf(`${agency}.staff`) };
    const by = this.service.as(`${agency}.administrator`);
    return done(await by.post<{ id: string }>('/provider-rules', body)).id;
  }

  private async refusal(agency: 'prefecture' | 'city'): Promise<string> {
    const id = newId();
    await this.service.sql(
      `INSERT INTO provider_refusals (id, agency_code, issuer, subject, reason, claims)
       VALUES ($1::uuid, $2, 'https://issuer.test', $1::text, 'unknown', '[]')`,
      [id, agency],
    );
    return id;
  }

  private async identity(): Promise<string> {
    const id = newId();
    await this.service.sql(
      `INSERT INTO provider_identities (id, account_id, agency_code, issuer, subject)
       SELECT $1::uuid, account.id, 'city', $1::text, 'subject' FROM accounts account WHERE login_name = 'viewer@renkei.test'`,
      [id],
    );
    return id;
  }

  /** Those made before are revoked: one person can have twenty. */
  private async accessToken(): Promise<string> {
    const id = newId();
    await this.service.sql(`UPDATE access_tokens SET revoked_at = app_now()`);
    await this.service.sql(
      `INSERT INTO access_tokens (id, token_hash, account_id, post_id, name, scopes, expires_at)
       SELECT $1::uuid, $1::text::bytea, account.id, $2, '集計', '{task.read}', app_now() + interval '90 days'
       FROM accounts account WHERE login_name = 'viewer@renkei.test'`,
      [id, this.service.postOf('viewer')],
    );
    return id;
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

  /** Somebody in a post of the agency, or with a council seat, who has no account yet. */
  private async person(owner: OwnerOf): Promise<string> {
    return newPerson(
      this.service,
      owner === 'joint' ? 'council.member' : `${owner}.staff`,
      `${owner}-newcomer@renkei.test`,
    );
  }

  /** Of a post's holder, who plays no part in the matrix. */
  private async account(owner: OwnerOf): Promise<string> {
    const post = owner === 'joint' ? 'council.member' : (`${owner}.staff` as const);
    const person = await newPerson(this.service, post, `${owner}-account@renkei.test`);
    const id = newId();
    await this.service.sql(
      `INSERT INTO accounts (id, person_id, login_name) VALUES ($1::uuid, $2, $1::text)`,
      [id, person],
    );
    return id;
  }

  /** A session of the viewer at another browser. */
  private async session(): Promise<string> {
    const browser = await atBrowser(this.service, 'viewer');
    const { body } = await browser.get<{ items: { id: string; current: boolean }[] }>('/sessions');
    return body.items.find(({ current }) => current)?.id ?? '';
  }

  /** The first step of a sign-in with a second factor, as somebody who is in no story of the matrix; returns a code. */
  async beginSignIn(at: Visitor): Promise<string> {
    const loginName = 'two-factors@renkei.test';
    if (this.twoFactors === null) {
      const person = await newPerson(this.service, null, loginName);
      await this.service.sql(
        `INSERT INTO accounts (id, person_id, login_name, password_hash)
         SELECT gen_random_uuid(), $1, $2, password_hash FROM accounts WHERE password_hash IS NOT NULL LIMIT 1`,
        [person, loginName],
      );
      this.twoFactors = this.service.visitor();
      await this.twoFactors.signIn(loginName);
      await enrol(this.service, this.twoFactors);
    }
    const { body } = await this.twoFactors.post<{ recoveryCodes: string[] }>('/account/recovery-codes');
    await at.signIn(loginName);
    return body.recoveryCodes[0] ?? '';
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
    'POST /posts': { name: '別の職', departmentId: null, validFrom: '2026-04-01' },
    'PATCH /posts/:id': { capacity: 'one' },
    'POST /posts/:id/renaming': { name: '改めた職', from: '2026-11-20' },
    'POST /posts/:id/ending': { lastDay: '2027-03-31' },
    'POST /posts/:id/roles': { role: 'viewer' },
    'POST /posts/:id/holders': { personId: record.id, validFrom: '2026-11-20' },
    'POST /post-holders/:id/ending': { lastDay: '2027-03-31' },
    'POST /departments': { name: '別の課', validFrom: '2026-04-01' },
    'POST /departments/:id/renaming': { name: '改めた課', from: '2026-11-20' },
    'POST /departments/:id/moving': { parentId: null, from: '2026-11-20' },
    'POST /departments/:id/ending': { lastDay: '2027-03-31' },
    'POST /people': { name: '別の人', email: 'another@table.test' },
    'PATCH /people/:id': { name: '改めた人' },
    'POST /organisations': { name: '別の団体', kind: 'npo', validFrom: '2026-04-01' },
    'PATCH /organisations/:id': { kind: 'other' },
    'POST /organisations/:id/ending': { lastDay: '2027-03-31' },
    'POST /remarks': { subjectType: record.subject, subjectId: record.id, text: '書き込み' },
    'PATCH /remarks/:id': { text: '改めた書き込み' },
    'POST /remarks/:id/widening': { audience: 'public' },
    'POST /remarks/:id/striking': { reason: '誤記' },
    'PATCH /retention-classes/:id': { years: 10 },
    'POST /disposal-lists/:id/decisions': { count: 1, decision: { decision: 'transfer' } },
    'POST /disposal-lists/:id/approval': { count: 0 },
    'PATCH /disposal-items/:id': { decision: 'hold', reason: '訴訟のため' },
    'POST /disposal-items/:id/release': { reason: '終わった' },
    'POST /report-runs': { definition: 'progress', programmeCode: REPORTED, format: 'pdf' },
    'POST /report-schedules': scheduleBody(service),
    'PUT /account/password': { currentPassword: PASSWORD, newPassword: PASSWORD },
    'POST /account/second-factor/confirmation': { code: '000000' },
    'POST /invitations/acceptance': { token: 'x', password: NEW_PASSWORD },
    'POST /invitations/reading': { token: 'x' },
    'POST /password-resets': { loginName: 'nobody@renkei.test' },
    'POST /password-resets/confirmation': { token: 'x', password: NEW_PASSWORD },
    'POST /password-resets/reading': { token: 'x' },
    'POST /session/proof': { password: PASSWORD },
    'PUT /session/post': { postId: service.postOf('viewer') },
    'POST /provider-sign-ins': { agency: 'city' },
    'POST /provider-sign-ins/completion': { agency: 'city', response: 'state=x' },
    'POST /provider-identities': { agency: 'city' },
    'POST /provider-rules': {
      claim: 'groups',
      value: newId(),
      postId: service.postOf('city.staff'),
    },
    'POST /access-tokens': { name: '集計', scopes: ['programme.read'] },
    'POST /session': { loginName: 'viewer@renkei.test', password: PASSWORD },
    'POST /transfer-lists': { title: '異動', effectiveOn: '2027-04-01' },
    'POST /transfer-lists/:id/withdrawal': { reason: '内示の変更' },
    'PUT /hand-overs/:id/note': { note: '引継ぎの要点' },
    'POST /tasks': task,
    'PATCH /tasks/:id': { title: '改めた作業' },
    'POST /tasks/:id/assignments': { postId: service.postOf('city.staff') },
    'POST /tasks/:id/blocking': { reason: '返答を待つ' },
    'POST /tasks/:id/cancellation': { reason: '不要になった' },
    'POST /tasks/:id/reopening': { reason: '漏れがあった' },
  };
  const known = bodies[route];
  if (known !== undefined) return known;
  return featurePromises.map((feature) => feature.bodies?.(service, record)[route]).find(Boolean) ?? {};
}
