import { scopesOf } from '@domain/access';
import type { RecordKind } from './record-kind.js';

/** Reports and their schedules are read by the staff of both agencies. */
export const reportKinds: Record<string, RecordKind> = {
  report_run: {
    word: { ja: '報告書', en: 'report' },
    visible: (actor, id) =>
      scopesOf(actor, 'report.read').size > 0 ? `EXISTS (SELECT FROM report_runs WHERE id = ${id})` : 'false',
    concerns: () => 'true',
  },
  report_schedule: {
    word: { ja: '報告書の予定', en: 'report schedule' },
    visible: (actor, id) =>
      scopesOf(actor, 'schedule.read').size > 0
        ? `EXISTS (SELECT FROM report_schedules WHERE id = ${id} AND deleted_at IS NULL)`
        : 'false',
    concerns: () => 'true',
  },
};
