import { inProgramme, programmeId, type RecordKind } from './record-kind.js';

export const progressReportKind: RecordKind = {
  type: 'progress-report',
  table: 'progress_reports',
  idColumn: 'programme_id',
  columns: ['title', 'parent_title', 'fy_from', 'fy_to', 'situation'],
  incoming: ({ programme, progressReport: report }) =>
    report === undefined || programme === undefined
      ? []
      : [
          {
            key: programme.code,
            values: {
              title: report.title,
              parentTitle: report.parentTitle,
              fyFrom: report.fyFrom,
              fyTo: report.fyTo,
              situation: report.situation,
            },
            parents: [['programme', programme.code]],
          },
        ],
  where: inProgramme.where,
  among: inProgramme.among,
  key: 'file.programme',
  fixed: (_record, scope) => ({ programme_id: programmeId(scope) }),
};
