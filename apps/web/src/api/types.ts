import type { paths } from './schema.gen';

/** Shapes taken from the contract by path, so that the generated file may name its parts as it likes. */
type Answer<T> = T extends { responses: infer R }
  ? R extends { 200: { content: { 'application/json': infer B } } }
    ? B
    : R extends { 201: { content: { 'application/json': infer B } } }
      ? B
      : never
  : never;
type Get<P extends keyof paths> = paths[P] extends { get: infer O } ? Answer<O> : never;

export type Session = Get<'/api/v1/session'>;
export type Account = Get<'/api/v1/account'>;
export type MySession = Get<'/api/v1/sessions'>['items'][number];
export type PersonAccount = Get<'/api/v1/people/{id}/account'>;
export type HeldPost = Session['posts'][number];
export type Installation = Get<'/api/v1/installation'>;
export type DemoAccount = Installation['demoAccounts'][number];
export type PostRef = Get<'/api/v1/tasks/{id}'>['assignedTo'];
/** A post to choose, with who receives while nobody holds it. */
export type PostChoice = Get<'/api/v1/posts'>['items'][number];
export type Vacancy = Pick<PostChoice, 'deputies' | 'fallsTo'>;
export type ProgrammeRow = Get<'/api/v1/programmes'>['items'][number];
export type Programme = Get<'/api/v1/programmes/{code}'>;
export type InitiativeRow = Programme['themes'][number]['initiatives'][number];
export type TaskCount = Get<'/api/v1/task-counts'>['items'][number];
export type Decision = Get<'/api/v1/decisions'>['items'][number];
export type Gap = InitiativeRow['gaps'][number];
export type Progress = Get<'/api/v1/programmes/{code}/progress'>;
export type ProgressBlock = Progress['themes'][number]['blocks'][number];
export type ProgressEntry = ProgressBlock['entries'][number];
export type Initiative = Get<'/api/v1/initiatives/{id}'>;
export type InitiativeTransition = Initiative['can']['transitions'][number];
export type Confirmations = Get<'/api/v1/programmes/{code}/confirmations'>;
export type Completeness = Get<'/api/v1/programmes/{code}/completeness'>;
export type TaskPage = Get<'/api/v1/tasks'>;
export type TaskRow = TaskPage['items'][number];
export type Task = Get<'/api/v1/tasks/{id}'>;
export type TaskState = TaskRow['state'];
export type MyWork = Get<'/api/v1/my-work'>;
export type UrgentTask = MyWork['items'][number];
export type Council = Get<'/api/v1/councils'>['items'][number];
export type MeetingRow = Get<'/api/v1/meetings'>['items'][number];
export type Meeting = Get<'/api/v1/meetings/{id}'>;
export type MeetingState = Meeting['state'];
export type AgendaItem = Meeting['agenda'][number];
export type Outcome = NonNullable<AgendaItem['outcome']>;
export type Attendance = Meeting['attendance'][number]['attendance'];
export type Minutes = Get<'/api/v1/meetings/{id}/minutes'>;
export type MinutesVersion = Get<'/api/v1/meetings/{id}/minutes/versions'>['items'][number];
export type ReportDefinition = Get<'/api/v1/reports'>['items'][number];
export type Run = Get<'/api/v1/report-runs/{id}'>;
export type Schedule = Get<'/api/v1/report-schedules'>['items'][number];
export type DeliveryPage = Get<'/api/v1/deliveries'>;
export type DeliveryRow = DeliveryPage['items'][number];
export type Delivery = Get<'/api/v1/deliveries/{id}'>;
export type DeliveryState = DeliveryRow['state'];
export type DeliveryFilter = NonNullable<
  NonNullable<paths['/api/v1/deliveries']['get']['parameters']['query']>['state']
>;
export type QueueRow = Get<'/api/v1/work-queues'>['items'][number];
export type MailRow = Get<'/api/v1/mailbox'>['items'][number];
export type Mail = Get<'/api/v1/mailbox/{id}'>;
export type AccessToken = Get<'/api/v1/access-tokens'>['items'][number];
export type TokenChoices = Get<'/api/v1/access-tokens/choices'>;
export type TokenScope = AccessToken['scopes'][number];
export type ProviderIdentity = Get<'/api/v1/provider-identities'>['items'][number];
export type ProviderRule = Get<'/api/v1/provider-rules'>['items'][number];
export type ProviderRefusal = Get<'/api/v1/provider-refusals'>['items'][number];

export type ToldEvent = Get<'/api/v1/history/{kind}/{id}'>['items'][number];
export type AuditRow = Get<'/api/v1/audit/events'>['items'][number];
export type AuditEvent = Get<'/api/v1/audit/events/{id}'>;
export type Integrity = Get<'/api/v1/audit/integrity'>;
export type Verification = NonNullable<Integrity['last']>;
export type Chart = Get<'/api/v1/organisation-chart'>;
export type ChartSide = Chart['items'][number];
export type ChartPost = ChartSide['posts'][number];
export type Department = Get<'/api/v1/departments/{id}'>;
export type PostPage = Get<'/api/v1/posts/{id}'>;
export type PostTerm = PostPage['terms'][number];
export type Role = PostPage['roles'][number];
export type VacantPost = Get<'/api/v1/vacant-posts'>['items'][number];
export type PersonRow = Get<'/api/v1/people'>['items'][number];
export type PersonPage = Get<'/api/v1/people/{id}'>;
export type OrganisationList = Get<'/api/v1/organisations'>;
export type OrganisationRow = OrganisationList['items'][number];
export type OrganisationPage = Get<'/api/v1/organisations/{id}'>;
export type StrategyRow = Get<'/api/v1/strategies'>['items'][number];
export type Strategy = Get<'/api/v1/strategies/{id}'>;
export type StrategyState = Strategy['state'];
export type StrategyGoal = Strategy['goals'][number];
export type StrategySection = StrategyGoal['sections'][number];
export type StrategyMeasure = StrategyGoal['measures'][number];
export type FoundMeasure = Get<'/api/v1/strategy-measures'>['items'][number];
export type StrategyIndicator = Get<'/api/v1/strategies/{id}/indicators'>['items'][number];
export type AgreementList = Get<'/api/v1/agreements'>;
export type AgreementRow = AgreementList['items'][number];
export type Agreement = Get<'/api/v1/agreements/{id}'>;
export type JointAct = Get<'/api/v1/joint-acts/{id}'>;
export type MemberPage = Get<'/api/v1/organisations/{id}/members'>;
export type NetworkMember = MemberPage['items'][number];
export type PermissionTable = Get<'/api/v1/permissions'>;
export type PermissionRow = PermissionTable['groups'][number]['permissions'][number];
export type Grantee = PermissionTable['grantees'][number]['key'];
export type RemarkPage = Get<'/api/v1/remarks'>;
export type Remark = RemarkPage['items'][number];
export type Audience = Remark['audience'];
export type RetentionClass = Get<'/api/v1/retention-classes'>['items'][number];
export type RecordKind = RetentionClass['kind'];
export type DisposalList = Get<'/api/v1/disposal-lists'>['items'][number];
export type DisposalItem = Get<'/api/v1/disposal-lists/{id}/items'>['items'][number];
export type DisposalDecision = NonNullable<DisposalItem['decision']>;
export type TransferListRow = Get<'/api/v1/transfer-lists'>['items'][number];
export type TransferList = Get<'/api/v1/transfer-lists/{id}'>;
export type TransferState = TransferList['state'];
export type TransferRow = TransferList['items'][number];
export type TransferSide = NonNullable<TransferRow['from']>;
export type NamedSide = NonNullable<Get<'/api/v1/transfer-rows/{id}'>['from']>;
export type MovedItem = NamedSide['items'][number];
export type HandOver = Get<'/api/v1/hand-overs'>['items'][number];
export type Revision = Get<'/api/v1/revisions/{id}'>;
export type RevisionList = Get<'/api/v1/programmes/{code}/revisions'>;
export type RevisionRow = RevisionList['items'][number];
export type WordingOnDay = Get<'/api/v1/programmes/{code}/wording'>;
export type WholeLineage = Get<'/api/v1/programmes/{code}/lineage'>;
export type LineageEdge = WholeLineage['edges'][number];
export type LineageInitiative = WholeLineage['to'][number];
export type Ancestry = Get<'/api/v1/initiatives/{id}/ancestry'>;
export type ChangesSince = Get<'/api/v1/programmes/{code}/changes'>;
export type ChangedRecord = ChangesSince['items'][number];
export type DataIssueList = Get<'/api/v1/data-issues'>;
export type DataIssue = DataIssueList['items'][number];
export type TransferReceipt = Get<'/api/v1/transfer-receipts/{id}'>;

export type Agency = 'prefecture' | 'city';
export type OwnerKind = InitiativeRow['ownerKind'];
export type InitiativeState = InitiativeRow['state'];
export type Language = 'ja' | 'en';

/** Programme and task counts are two answers (tasks stand above programmes in the service); the screens show them as one. */
export type CountedInitiative = InitiativeRow & { openTasks: number; overdueTasks: number };
export type Theme = Omit<Programme['themes'][number], 'initiatives'> & { initiatives: CountedInitiative[] };
export type CountedProgramme = Omit<Programme, 'themes' | 'counts'> & {
  themes: Theme[];
  counts: Programme['counts'] & { overdue: number };
};
export type DocumentPage = Get<'/api/v1/documents'>;
export type DocumentRow = DocumentPage['items'][number];
export type PhotoFrame = Get<'/api/v1/photo-frames/{id}'>;
export type OpenDataCatalogue = Get<'/api/v1/open-data'>;

export type IndicatorPage = Get<'/api/v1/indicators'>;
export type IndicatorRow = IndicatorPage['items'][number];
export type Indicator = Get<'/api/v1/indicators/{id}'>;
export type Evaluation = Indicator['evaluation'];
export type Judgement = Evaluation['judgement'];
export type Measurement = Indicator['measurements'][number];
export type MeasurementStatus = Measurement['status'];
export type StatisticSeriesRow = Get<'/api/v1/statistics'>['items'][number];
export type StatisticSeries = Get<'/api/v1/statistics/{id}'>;
export type Fact = Get<'/api/v1/facts'>['items'][number];

export type ImportRunRow = Get<'/api/v1/import-runs'>['items'][number];
export type ImportRun = Get<'/api/v1/import-runs/{id}'>;
export type ImportForm = ImportRun['form'];
export type SheetRun = Get<'/api/v1/sheet-runs/{id}'>;
/** What can be taken as a table and sent back. */
export type SheetForm = SheetRun['form'];
export type ImportChange = Get<'/api/v1/import-runs/{id}/changes'>['items'][number];
