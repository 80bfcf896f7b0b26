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
export type Installation = Get<'/api/v1/installation'>;
export type DemoAccount = Installation['demoAccounts'][number];
export type PostRef = Get<'/api/v1/posts'>['items'][number];
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
