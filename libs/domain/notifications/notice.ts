import type { StoredEvent } from '@platform/events';
import type { Day } from '@platform/time';
import type { MailText } from './mail-text.js';

/** What a notice says to one post; its holders of the day are looked up when the delivery rows are made. */
export interface NoticeToPost {
  postId: string;
  /** The wording for one holder. */
  mailFor(holderName: string): MailText;
  subjectType: string;
  subjectId: string;
  reminderId: string | null;
  /** After this the mail is never sent. */
  deadlineAt: Date;
}

/** The delivery as it stands just before it is sent. */
export interface PendingDelivery {
  subjectId: string;
  recipientPostId: string;
  reminderId: string | null;
}

/** Which event leads to which mails; who receives them is decided here and nowhere else. */
export interface Notice {
  /** Stands in the ledger; never renamed. */
  name: string;
  on: readonly string[];
  compose(event: StoredEvent): Promise<NoticeToPost[]>;
  /** Asked again at the moment of sending: null when it still is due, else why not, as a code of skip-reasons. */
  noLongerDue(delivery: PendingDelivery): Promise<SkipReason | null>;
}

/** Why a mail was not sent. */
export type SkipReason =
  'no_holder' | 'task_finished' | 'task_moved' | 'past_deadline' | 'not_holder' | 'schedule_stopped';

/** What the notices about tasks say of one. */
export interface TaskFactsForMail {
  id: string;
  title: string;
  state: string;
  dueOn: Day;
  assignedPostId: string;
  askedBy: string;
  initiative: string | null;
}
