import { CreateFoundation20261121000100 } from './20261121000100-create-foundation.js';
import { CreateAgencies20261121000200 } from './20261121000200-create-agencies.js';
import { CreateProgrammes20261121000300 } from './20261121000300-create-programmes.js';
import { CreateProgress20261121000400 } from './20261121000400-create-progress.js';
import { CreateTasks20261121000500 } from './20261121000500-create-tasks.js';
import { CreateCouncil20261121000600 } from './20261121000600-create-council.js';
import { CreateRemindersAndDeliveries20261121000700 } from './20261121000700-create-reminders-and-deliveries.js';
import { CreateReports20261121000800 } from './20261121000800-create-reports.js';
import { SayHowEventsCameAbout20261121000900 } from './20261121000900-say-how-events-came-about.js';
import { StrengthenSignIn20261121001000 } from './20261121001000-strengthen-sign-in.js';
import { AddProvidersAndAccessTokens20261121001100 } from './20261121001100-add-providers-and-access-tokens.js';
import { LetTheOrganisationChangeByDate20261121001200 } from './20261121001200-let-the-organisation-change-by-date.js';
import { CreateTransfers20261121001300 } from './20261121001300-create-transfers.js';
import { SealTheHistory20261121001400 } from './20261121001400-seal-the-history.js';
import { KeepRemarksAndRetention20261121001500 } from './20261121001500-keep-remarks-and-retention.js';
import { GuardWritesAcrossAgencies20261121001600 } from './20261121001600-guard-writes-across-agencies.js';
import { CreateStrategies20261121001700 } from './20261121001700-create-strategies.js';
import { WidenProgrammes20261121001800 } from './20261121001800-widen-programmes.js';
import { CreateRevisions20261121001900 } from './20261121001900-create-revisions.js';
import { WidenOrganisationsCreateAgreements20261121002000 } from './20261121002000-widen-organisations-create-agreements.js';
import { CreateKpis20261121002100 } from './20261121002100-create-kpis.js';
import { CreateStatistics20261121002200 } from './20261121002200-create-statistics.js';
import { CreateDocuments20261121002300 } from './20261121002300-create-documents.js';
import { CreateImportRuns20261121002400 } from './20261121002400-create-import-runs.js';
import { KeepPrintedRanks20261121002500 } from './20261121002500-keep-printed-ranks.js';
import { WithdrawRevisionsEditMembers20261121002800 } from './20261121002800-withdraw-revisions-edit-members.js';
import { AskBothAgenciesAboutImports20261121002900 } from './20261121002900-ask-both-agencies-about-imports.js';
import { KeepWhoWroteADraft20261121003000 } from './20261121003000-keep-who-wrote-a-draft.js';
import { CreateJointActs20261121003100 } from './20261121003100-create-joint-acts.js';
import { FillPhotoFrames20261121003200 } from './20261121003200-fill-photo-frames.js';
import { MakeSheetsByJobs20261121003300 } from './20261121003300-make-sheets-by-jobs.js';
import { CloseGapsAroundInitiatives20261121003400 } from './20261121003400-close-gaps-around-initiatives.js';
import { PublishIndicators20261121003410 } from './20261121003410-publish-indicators.js';
import { LetEveryKindOfRecordEnd20261121003500 } from './20261121003500-let-every-kind-of-record-end.js';
import { GiveMastersVersions20261121003510 } from './20261121003510-give-masters-versions.js';
import { CreateCalendarFeeds20261121003600 } from './20261121003600-create-calendar-feeds.js';

/** Every migration, oldest first; a new one is added at the end. */
export const migrations = [
  CreateFoundation20261121000100,
  CreateAgencies20261121000200,
  CreateProgrammes20261121000300,
  CreateProgress20261121000400,
  CreateTasks20261121000500,
  CreateCouncil20261121000600,
  CreateRemindersAndDeliveries20261121000700,
  CreateReports20261121000800,
  SayHowEventsCameAbout20261121000900,
  StrengthenSignIn20261121001000,
  AddProvidersAndAccessTokens20261121001100,
  LetTheOrganisationChangeByDate20261121001200,
  CreateTransfers20261121001300,
  SealTheHistory20261121001400,
  KeepRemarksAndRetention20261121001500,
  GuardWritesAcrossAgencies20261121001600,
  CreateStrategies20261121001700,
  WidenProgrammes20261121001800,
  CreateRevisions20261121001900,
  WidenOrganisationsCreateAgreements20261121002000,
  CreateKpis20261121002100,
  CreateStatistics20261121002200,
  CreateDocuments20261121002300,
  CreateImportRuns20261121002400,
  KeepPrintedRanks20261121002500,
  WithdrawRevisionsEditMembers20261121002800,
  AskBothAgenciesAboutImports20261121002900,
  KeepWhoWroteADraft20261121003000,
  CreateJointActs20261121003100,
  FillPhotoFrames20261121003200,
  MakeSheetsByJobs20261121003300,
  CloseGapsAroundInitiatives20261121003400,
  PublishIndicators20261121003410,
  LetEveryKindOfRecordEnd20261121003500,
  GiveMastersVersions20261121003510,
  CreateCalendarFeeds20261121003600,
];
