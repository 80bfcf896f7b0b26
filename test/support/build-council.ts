import { type Agency, systemActor } from '@domain/access';
import { CouncilsService } from '@domain/council';
import type { MeetingView } from '../../libs/domain/council/meetings/meeting.schemas.js';
import type { CastName } from './cast.js';
import type { Answer, Headers } from './member.js';
import type { TestService } from './test-service.js';

let count = 0;

/** A council of one agency, or a joint one, with seats for the members named. */
export async function buildCouncil(
  service: TestService,
  { agency = null, seats = ['council.member'] }: { agency?: Agency | null; seats?: CastName[] } = {},
): Promise<string> {
  count += 1;
  const { id } = await service.app.get(CouncilsService, { strict: false }).create(systemActor('test'), {
    code: `council-${count}`,
    name: `試験用協議会${count}`,
    agency,
    seats: seats.map((name) => service.postOf(name)),
  });
  return id;
}

/** The body of an answer that must have gone well. */
export function done<Body>(answer: Answer<Body>): Body {
  if (answer.status >= 300) throw new Error(`refused with ${answer.status}: ${answer.text}`);
  return answer.body;
}

/** A meeting of a new joint council (unless one is named), with `agenda` and moved on to `state`. */
export async function buildMeeting(
  service: TestService,
  {
    by = 'city.secretariat',
    councilId,
    state = 'draft',
    startsAt = '2026-11-25T14:00:00+09:00',
    agenda = [],
  }: {
    by?: CastName;
    councilId?: string;
    state?: 'draft' | 'announced' | 'held' | 'closed';
    startsAt?: string;
    agenda?: { title: string; initiativeId?: string }[];
  } = {},
): Promise<MeetingView> {
  const member = service.as(by);
  const council = councilId ?? (await buildCouncil(service));
  const planned = { councilId: council, startsAt, place: '本庁舎 3階会議室' };
  let meeting = done(await member.post<MeetingView>('/meetings', planned));
  for (const item of agenda)
    meeting = done(await member.post<MeetingView>(`/meetings/${meeting.id}/agenda-items`, item));
  const steps = ['announcement', 'holding', 'closing'];
  for (const step of steps.slice(0, ['draft', 'announced', 'held', 'closed'].indexOf(state)))
    meeting = done(await member.post<MeetingView>(`/meetings/${meeting.id}/${step}`));
  return meeting;
}

export function ifMatch(version: number): Headers {
  return { 'If-Match': `"${version}"` };
}

/** The agenda item at a position, which must be there. */
export function itemOf(meeting: MeetingView, position = 1): MeetingView['agenda'][number] {
  const item = meeting.agenda.find((one) => one.position === position);
  if (item === undefined) throw new Error(`no agenda item ${position}`);
  return item;
}
