import { inProgramme, type RecordKind, within } from './record-kind.js';

export const themeKind: RecordKind = {
  ...inProgramme,
  type: 'theme',
  table: 'themes',
  columns: ['number', 'title', 'summary'],
  uniqueNumber: 'number',
  incoming: ({ programme, themes }) =>
    themes.map(({ code, number, title, summary }) => ({
      key: within(programme.code, code),
      values: { number, title, summary },
      parents: [['programme', programme.code]],
    })),
};
