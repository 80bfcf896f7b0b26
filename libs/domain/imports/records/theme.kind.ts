import { ANY_IN_FORCE } from './programme.kind.js';
import { codeOfProgramme, inProgramme, type RecordKind, within } from './record-kind.js';

export const themeKind: RecordKind = {
  ...inProgramme,
  type: 'theme',
  table: 'themes',
  columns: ['number', 'title', 'summary', 'aims'],
  uniqueNumber: 'number',
  versioned: true,
  official: {
    fields: { title: ['title'], summary: ['summary'] },
    inForce: ANY_IN_FORCE('t.programme_id'),
    place: (index) => ['themes', index],
  },
  incoming: (file) =>
    file.themes.map(({ code, number, title, summary, aims }) => ({
      key: within(codeOfProgramme(file), code),
      values: { number, title, summary, aims },
      parents: [['programme', codeOfProgramme(file)]],
    })),
};
