import { Inject, Injectable } from '@nestjs/common';
import { personAgencySql, personEvents, postEvents } from '@domain/agencies';
import { CONFIG, type Config } from '@platform/config';
import { Database } from '@platform/database';
import type { StoredEvent } from '@platform/events';
import { addDays, dayOf, instantAt, warekiDate } from '@platform/time';
import type { Notice, NoticeToPost, SkipReason } from '../notice.js';
import { DOER, DOER_JOINS, otherSideSql } from './other-side.sql.js';

const NEWS_DAYS = 14;
const ACTS: Record<string, string> = {
  [personEvents.edited]: 'メールアドレスを変えました',
  [personEvents.accountDisabled]: 'アカウントを止めました',
  [postEvents.assigned]: '道市の外の職に就けました',
  [postEvents.termEnded]: '道市の外の職の任期を変えました',
};

interface JointAct {
  personId: string;
  name: string;
  by: string;
  recipientPostIds: string[];
}

/** To the other side, when one side alone changes what is a matter of both: an outside member, or a seat outside both. */
@Injectable()
export class JointPersonNotice implements Notice {
  readonly name = 'joint-person';
  readonly on = Object.keys(ACTS);

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async compose(event: StoredEvent): Promise<NoticeToPost[]> {
    const found = await this.find(event);
    if (found === null) return [];
    const act = ACTS[event.type] ?? '';
    return found.recipientPostIds.map((postId) => ({
      postId,
      subjectType: 'person',
      subjectId: found.personId,
      reminderId: null,
      deadlineAt: instantAt(addDays(dayOf(event.occurredAt), NEWS_DAYS), 0),
      mailFor: (recipientName) => ({
        subject: `【連携・共同】${found.name}さんの${act}`,
        recipientName,
        lead: [`${found.by}が、道と市が共に受け持つ人の${act}。`],
        facts: [
          ['人', found.name],
          ['日', warekiDate(dayOf(event.occurredAt))],
        ],
        link: { label: '人を開く', address: `${this.config.publicUrl}/people/${found.personId}` },
        reason: 'このお知らせは、相手方の事務局と管理者の職へ送っています。',
      }),
    }));
  }

  /** What happened has happened: the notice stays due. */
  noLongerDue(): Promise<SkipReason | null> {
    return Promise.resolve(null);
  }

  /** What the system did needs no other side. A seat's own record is joint whoever sits there. */
  private async find(event: StoredEvent): Promise<JointAct | null> {
    const ofSeat = event.type === postEvents.assigned || event.type === postEvents.termEnded;
    const changes = event.content['changes'] as Record<string, unknown> | undefined;
    if (event.agency === null || (event.type === personEvents.edited && changes?.['email'] === undefined))
      return null;
    const personId = event.type === personEvents.edited ? event.subjectId : event.content['personId'];
    return this.database.row<JointAct>(
      `SELECT person.id AS "personId", person.name, ${DOER} AS by, ${otherSideSql('event.agency_code')} AS "recipientPostIds"
       FROM domain_events event JOIN people person ON person.id = $2 ${DOER_JOINS}
       WHERE event.id = $1 AND CASE WHEN $3::boolean
         THEN EXISTS (SELECT FROM posts WHERE id = event.subject_id AND agency_code IS NULL)
         ELSE ${personAgencySql('person')} IS NULL END`,
      [event.id, personId, ofSeat],
    );
  }
}
