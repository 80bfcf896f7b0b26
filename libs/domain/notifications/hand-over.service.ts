import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '@platform/config';
import { type Claim, describe } from '@platform/jobs';
import { type HandOver, MAILER, type Mailer } from '@platform/mail';
import { LOGGER } from '@platform/observability';
import { DeliveryRecord, type DeliveryToSend } from './delivery-record.js';
import { NoticeRegistry } from './notice-registry.js';
import { SECRET_LINK, type SkipReason } from './notice.js';

/** Hands one mail over: at least once, with the same Message-ID, and every outcome in the ledger. */
@Injectable()
export class HandOverService {
  constructor(
    private readonly record: DeliveryRecord,
    private readonly notices: NoticeRegistry,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Found in the middle of a hand-over: its worker died there, so the mail may have left. */
  async noteInterrupted(claim: Claim): Promise<void> {
    await this.persist(async () => this.record.noteUnknown(claim, 'the worker stopped during the hand-over'));
  }

  async send(claim: Claim): Promise<void> {
    const row = await this.record.read(claim.id);
    if (row === null) return;
    const skip = await this.whySkip(row);
    const fill = skip === null ? await this.secretLinkOf(row) : null;
    if (skip !== null || fill === null) {
      await this.record.write(claim, 'skipped', { reason: skip ?? 'link_spent' });
      return;
    }
    // Committed before the talk with the server begins, so that a crash in it is recognised.
    if (!(await this.record.write(claim, 'handed_over', {}))) return;
    const outcome = await this.mailer.handOver({
      messageId: `<${claim.id}@${new URL(this.config.publicUrl).hostname}>`,
      to: { name: row.name ?? '', address: row.address ?? '' },
      subject: row.subject,
      text: fill(row.text),
      html: fill(row.html),
    });
    await this.conclude(claim, outcome);
  }

  private async conclude(claim: Claim, { outcome, reply }: HandOver): Promise<void> {
    switch (outcome) {
      case 'accepted':
        await this.persist(async () => this.record.write(claim, 'accepted', { note: reply }));
        return;
      case 'refused':
        await this.persist(async () =>
          this.record.write(claim, 'refused', { reason: 'refused_by_server', note: reply }),
        );
        return;
      case 'later':
        await this.persist(async () => this.record.putOff(claim, reply));
        return;
      case 'unknown':
        await this.persist(async () => this.record.noteUnknown(claim, reply));
    }
  }

  /** After the server's answer only the database can fail; the answer is written however long that takes. */
  private async persist(write: () => Promise<unknown>): Promise<void> {
    for (let wait = 100; ; wait = Math.min(wait * 2, 10_000)) {
      try {
        await write();
        return;
      } catch (error) {
        this.logger.warn(
          { error: describe(error) },
          'the outcome of a mail cannot be written yet; trying again',
        );
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }

  private async whySkip(row: DeliveryToSend): Promise<SkipReason | null> {
    if (row.pastDeadline) return 'past_deadline';
    if (row.address === null) return row.recipientPostId === null ? 'account_disabled' : 'not_holder';
    return this.notices.named(row.notice).noLongerDue(row);
  }

  /** Puts the link into the text; it exists in this process and in the mail, and nowhere else. Null when it is spent. */
  private async secretLinkOf(row: DeliveryToSend): Promise<((text: string) => string) | null> {
    const notice = this.notices.named(row.notice);
    if (notice.secretLink === undefined) return (text) => text;
    const address = await notice.secretLink(row);
    return address === null ? null : (text) => text.replaceAll(SECRET_LINK, address);
  }
}
