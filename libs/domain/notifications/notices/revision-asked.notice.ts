import { Injectable } from '@nestjs/common';
import type { Agency } from '@domain/access';
import { revisionEvents } from '@domain/programmes';
import { Database } from '@platform/database';
import type { StoredEvent } from '@platform/events';
import { warekiDate } from '@platform/time';
import type { Notice, NoticeToPost, PendingDelivery, SkipReason } from '../notice.js';
import { SecretariatsAskedQuery } from './secretariats-asked.query.js';

interface Asking {
  title: string;
  number: number;
  effectiveOn: string;
  needs: Agency[];
}

const NEEDS = `CASE WHEN revision.agency_code IS NULL THEN ARRAY['prefecture', 'city'] ELSE ARRAY[revision.agency_code] END`;
const CONSENTED = (
  agency: string,
) => `EXISTS (SELECT FROM revision_consents consent WHERE consent.revision_id = revision.id
  AND consent.agency_code = ${agency} AND consent.revision_version = revision.version)`;
const ASKED_BACK = `EXISTS (SELECT FROM revision_withdrawals WHERE revision_id = revision.id)`;

/** To the agencies that must consent to a proposed wording, and to the one that is asked to give an agreed one up. */
@Injectable()
export class RevisionAskedNotice implements Notice {
  readonly name = 'revision-asked';
  readonly on = [
    revisionEvents.proposed,
    revisionEvents.edited,
    revisionEvents.askedAgain,
    revisionEvents.withdrawalAsked,
  ];

  constructor(
    private readonly database: Database,
    private readonly secretariats: SecretariatsAskedQuery,
  ) {}

  async compose(event: StoredEvent): Promise<NoticeToPost[]> {
    const back = event.type === revisionEvents.withdrawalAsked;
    const asking = await this.database.row<Asking>(
      `SELECT coalesce(initiative.title, theme.title, programme.name) AS title, revision.number,
         revision.effective_on::text AS "effectiveOn", ${NEEDS} AS needs
       FROM revisions revision JOIN programmes programme ON programme.id = revision.programme_id
       LEFT JOIN initiatives initiative ON initiative.id = revision.subject_id
       LEFT JOIN themes theme ON theme.id = revision.subject_id
       WHERE revision.id = $1 AND revision.state = $2`,
      [event.subjectId, back ? 'agreed' : 'proposed'],
    );
    if (asking === null) return [];
    const { title, number, effectiveOn, needs } = asking;
    // The side that wants it back has said so.
    const asked = needs.filter((agency) => !back || agency !== event.agency);
    return this.secretariats.notices(
      event,
      asked,
      { subject: { type: 'revision', id: event.subjectId }, title, page: `/revisions/${event.subjectId}` },
      {
        subject: back ? '【連携・改定】取下げの申し出1件' : '【連携・改定】同意のお願い1件',
        ask: (doer) =>
          back
            ? [
                `${doer}が、合意した改定の取下げを申し出ました。取下げに同意するか、応じないかを答えてください。`,
                '答えがないまま施行日になると、新しい文言になります。',
              ]
            : [`${doer}が、公式の文言の改定を提案しました。内容を確かめ、同意するか差し戻してください。`],
        facts: [
          ['改定', `第${number}号`],
          ['施行日', warekiDate(effectiveOn)],
        ],
      },
    );
  }

  /** Its agency has consented, the revision was returned or withdrawn, or the withdrawal was answered. */
  async noLongerDue({ subjectId, recipientPostId }: PendingDelivery): Promise<SkipReason | null> {
    const row = await this.database.row(
      `SELECT 1 FROM revisions revision JOIN posts post ON post.id = $2
       WHERE revision.id = $1 AND (revision.state = 'proposed' AND NOT ${CONSENTED('post.agency_code')}
         OR revision.state = 'agreed' AND revision.applied_at IS NULL AND ${ASKED_BACK})`,
      [subjectId, recipientPostId],
    );
    return row === null ? 'question_answered' : null;
  }
}
