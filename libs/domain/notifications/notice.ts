import type { StoredEvent } from '@platform/events';
import type { Day } from '@platform/time';
import type { MailText } from './mail-text.js';

/** What a notice says, and until when. */
interface NoticeContent {
  /** The wording for one recipient. */
  mailFor(recipientName: string): MailText;
  subjectType: string;
  subjectId: string;
  reminderId: string | null;
  /** After this the mail is never sent. */
  deadlineAt: Date;
}

/** To one post; its holders of the day are looked up when the delivery rows are made. */
export interface NoticeToPost extends NoticeContent {
  postId: string;
}

/** To one person at the address of the account, whatever the post: what concerns the account alone. */
export interface NoticeToPerson extends NoticeContent {
  personId: string;
}

/** To somebody on an agency's list: who only comes is not known yet, and then the mail goes to the address given. */
export interface NoticeToListed extends NoticeContent {
  person: { personId: string | null; name: string; email: string };
  /** Whose ledger shows it. */
  agency: string | null;
}

export type Recipient = NoticeToPost | NoticeToPerson | NoticeToListed;

/**
 * Stands in the ledger where a mail has its secret link, because administrators read the ledger; the hand-over puts the
 * address in its place at the moment of sending.
 */
export const SECRET_LINK = '（リンクは本人にだけ送られます）';

/** The delivery as it stands just before it is sent. */
export interface PendingDelivery {
  subjectId: string;
  /** Null when it goes to a person. */
  recipientPostId: string | null;
  reminderId: string | null;
}

/** Which event leads to which mails; who receives them is decided here and nowhere else. */
export interface Notice {
  /** Stands in the ledger; never renamed. */
  name: string;
  on: readonly string[];
  compose(event: StoredEvent): Promise<Recipient[]>;
  /** Asked again at the moment of sending: null when it still is due, else why not, as a code of skip-reasons. */
  noLongerDue(delivery: PendingDelivery): Promise<SkipReason | null>;
  /** The address for SECRET_LINK, asked for just before sending; null when it can no longer be used. */
  secretLink?(delivery: PendingDelivery): Promise<string | null>;
}

/** Why a mail was not sent; each has its words in the catalogues of the pages. */
export const skipReasons = [
  'no_holder',
  'task_finished',
  'task_moved',
  'past_deadline',
  'not_holder',
  'schedule_stopped',
  'link_spent',
  'account_disabled',
  'transfer_stopped',
  'remark_struck',
  'initiative_moved',
  'import_moved',
  'question_answered',
  'task_gone',
] as const;
export type SkipReason = (typeof skipReasons)[number];

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
