import { agreementKind } from './agreement.kind.js';
import { deliveryKind } from './delivery.kind.js';
import { documentKind } from './document.kind.js';
import { importRunKind } from './import-run.kind.js';
import { meetingKind } from './meeting.kind.js';
import type { RecordKind, RecordKindName } from './record-kind.js';
import { remarkKind } from './remark.kind.js';
import { reportRunKind } from './report-run.kind.js';
import { revisionKind } from './revision.kind.js';
import { taskKind } from './task.kind.js';
import { transferListKind } from './transfer-list.kind.js';

export { type RecordKind, recordKindNames, type RecordKindName, type RecordPart } from './record-kind.js';

/** Every kind of record that has a retention period; a new one is a file here, a line below and a class in a migration. */
const kinds: Record<RecordKindName, RecordKind> = {
  task: taskKind,
  meeting: meetingKind,
  report_run: reportRunKind,
  delivery: deliveryKind,
  remark: remarkKind,
  document: documentKind,
  agreement: agreementKind,
  revision: revisionKind,
  import_run: importRunKind,
  transfer_list: transferListKind,
};
export const recordKinds: readonly RecordKind[] = Object.values(kinds);

/** The kind of this name. */
export function kindNamed(name: RecordKindName): RecordKind {
  return kinds[name];
}
