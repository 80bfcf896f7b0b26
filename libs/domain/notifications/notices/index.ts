import { AccountInvitedNotice } from './account-invited.notice.js';
import { PasswordChangedNotice } from './password-changed.notice.js';
import { PasswordResetNotice } from './password-reset.notice.js';
import { ReportFailedNotice } from './report-failed.notice.js';
import { ReportReadyNotice } from './report-ready.notice.js';
import { AddressChangedNotice } from './address-changed.notice.js';
import { AppointedNotice } from './appointed.notice.js';
import { JointPersonNotice } from './joint-person.notice.js';
import { ChainBrokenNotice } from './chain-broken.notice.js';
import { InitiativeAgreedNotice } from './initiative-agreed.notice.js';
import { ImportAwaitsConsentNotice } from './import-awaits-consent.notice.js';
import { InitiativeProposedNotice } from './initiative-proposed.notice.js';
import { JointActAskedNotice } from './joint-act-asked.notice.js';
import { RevisionAskedNotice } from './revision-asked.notice.js';
import { RemarkWrittenNotice } from './remark-written.notice.js';
import { SealHeadNotice } from './seal-head.notice.js';
import { SecondFactorResetNotice } from './second-factor-reset.notice.js';
import { RoleChangedNotice } from './role-changed.notice.js';
import { TaskAssignedNotice } from './task-assigned.notice.js';
import { TaskReminderNotice } from './task-reminder.notice.js';
import { AccountEndingNotice } from './account-ending.notice.js';
import { TransferAppliedNotice } from './transfer-applied.notice.js';
import { TransferFailedNotice } from './transfer-failed.notice.js';
import { TransferScheduledNotice } from './transfer-scheduled.notice.js';
import { TransferWithdrawnNotice } from './transfer-withdrawn.notice.js';

/** Every notice; a new one is a file here and a line below. */
export const notices = [
  TaskAssignedNotice,
  TaskReminderNotice,
  RemarkWrittenNotice,
  InitiativeProposedNotice,
  InitiativeAgreedNotice,
  RevisionAskedNotice,
  JointActAskedNotice,
  ImportAwaitsConsentNotice,
  ReportReadyNotice,
  ReportFailedNotice,
  SealHeadNotice,
  ChainBrokenNotice,
  AccountInvitedNotice,
  PasswordResetNotice,
  PasswordChangedNotice,
  SecondFactorResetNotice,
  RoleChangedNotice,
  AppointedNotice,
  AddressChangedNotice,
  JointPersonNotice,
  TransferScheduledNotice,
  TransferWithdrawnNotice,
  TransferAppliedNotice,
  TransferFailedNotice,
  AccountEndingNotice,
];
