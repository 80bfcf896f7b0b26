import { accessControllers } from '@domain/access';
import { AccountsModule, accountsControllers } from '@domain/accounts';
import { AgenciesModule, agenciesControllers } from '@domain/agencies';
import { AgreementsModule, agreementsControllers } from '@domain/agreements';
import { AuditModule, auditControllers } from '@domain/audit';
import { CalendarsModule, calendarsControllers } from '@domain/calendars';
import { CouncilModule, councilControllers, councilEntities } from '@domain/council';
import { DocumentsModule, documentsControllers } from '@domain/documents';
import { ImportsModule, importsControllers } from '@domain/imports';
import { InstallationModule, installationControllers } from '@domain/installation';
import { JointActsModule, jointActsControllers } from '@domain/joint-acts';
import { KpisModule, kpisControllers } from '@domain/kpis';
import { NotificationsModule, notificationsControllers } from '@domain/notifications';
import { OpenDataModule, openDataControllers } from '@domain/open-data';
import { OrganisationsModule, organisationsControllers } from '@domain/organisations';
import { ProgrammesModule, programmesControllers, programmesEntities } from '@domain/programmes';
import { ProgressModule, progressControllers } from '@domain/progress';
import { RemindersModule } from '@domain/reminders';
import { RemarksModule, remarksControllers, remarksEntities } from '@domain/remarks';
import { ReportsModule, reportsControllers } from '@domain/reports';
import { RetentionModule, retentionControllers, retentionEntities } from '@domain/retention';
import { StatisticsModule, statisticsControllers } from '@domain/statistics';
import { StrategiesModule, strategiesControllers } from '@domain/strategies';
import { TasksModule, tasksControllers, tasksEntities } from '@domain/tasks';
import { TransfersModule, transfersControllers } from '@domain/transfers';

/** The table of contents of the product: every feature, in the order in which one may import another. */
export const features = [
  // keep the order of docs/architecture.md
  AgenciesModule,
  AccountsModule,
  JointActsModule,
  OrganisationsModule,
  StrategiesModule,
  ProgrammesModule,
  KpisModule,
  StatisticsModule,
  TasksModule,
  ProgressModule,
  AgreementsModule,
  CouncilModule,
  CalendarsModule,
  RemarksModule,
  DocumentsModule,
  RemindersModule,
  ReportsModule,
  TransfersModule,
  NotificationsModule,
  ImportsModule,
  OpenDataModule,
  AuditModule,
  RetentionModule,
  InstallationModule,
];
export const controllers = [
  // in the same order
  ...accessControllers,
  ...agenciesControllers,
  ...accountsControllers,
  ...jointActsControllers,
  ...organisationsControllers,
  ...strategiesControllers,
  ...programmesControllers,
  ...kpisControllers,
  ...statisticsControllers,
  ...tasksControllers,
  ...progressControllers,
  ...agreementsControllers,
  ...councilControllers,
  ...calendarsControllers,
  ...remarksControllers,
  ...documentsControllers,
  ...reportsControllers,
  ...transfersControllers,
  ...notificationsControllers,
  ...openDataControllers,
  ...importsControllers,
  ...auditControllers,
  ...retentionControllers,
  ...installationControllers,
];
export const entities = [
  ...programmesEntities,
  ...tasksEntities,
  ...councilEntities,
  ...remarksEntities,
  ...retentionEntities,
];
