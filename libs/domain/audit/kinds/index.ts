import { agreementKinds } from './agreements.kinds.js';
import { auditKinds } from './audit.kinds.js';
import { councilKinds } from './council.kinds.js';
import { documentKinds, documentsOn } from './documents.kinds.js';
import { importKinds } from './imports.kinds.js';
import { kpiKinds } from './kpis.kinds.js';
import { notificationKinds } from './notifications.kinds.js';
import { peopleKinds } from './people.kinds.js';
import { programmeKinds } from './programmes.kinds.js';
import { progressKinds } from './progress.kinds.js';
import type { RecordKind } from './record-kind.js';
import { remarkKinds, remarksOn } from './remarks.kinds.js';
import { reportKinds } from './reports.kinds.js';
import { retentionKinds } from './retention.kinds.js';
import { statisticKinds } from './statistics.kinds.js';
import { strategyKinds } from './strategies.kinds.js';
import { taskKinds } from './tasks.kinds.js';
import { transferKinds } from './transfers.kinds.js';
import { documentSubjects } from '@domain/documents';
import { remarkSubjects } from '@domain/remarks';

/** Every kind of record that has a history; a new one is a line in its feature's file. */
export const recordKinds: Readonly<Record<string, RecordKind>> = told({
  ...taskKinds,
  ...programmeKinds,
  ...councilKinds,
  ...remarkKinds,
  ...documentKinds,
  ...reportKinds,
  ...notificationKinds,
  ...peopleKinds,
  ...transferKinds,
  ...retentionKinds,
  ...statisticKinds,
  ...auditKinds,
  ...kpiKinds,
  ...strategyKinds,
  ...agreementKinds,
  ...importKinds,
  ...progressKinds,
});

/** What was written beside a record, and the documents on it, are told with it. */
function told(kinds: Record<string, RecordKind>): Record<string, RecordKind> {
  const beside: [readonly string[], (subject: string, id: string) => string][] = [
    [remarkSubjects, remarksOn],
    [documentSubjects, documentsOn],
  ];
  return Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => {
      const events = beside.filter(([subjects]) => subjects.includes(name)).map(([, eventsOn]) => eventsOn);
      if (events.length === 0) return [name, kind];
      const also = (id: string) =>
        [kind.also?.(id), ...events.map((eventsOn) => eventsOn(name, id))]
          .filter(Boolean)
          .join(' UNION ALL ');
      return [name, { ...kind, also }];
    }),
  );
}
