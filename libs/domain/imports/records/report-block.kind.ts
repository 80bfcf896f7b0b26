import { themeReference } from './initiative.kind.js';
import { codeOfProgramme, inProgramme, type Part, type RecordKind, within } from './record-kind.js';

const initiatives: Part = {
  field: 'initiatives',
  table: 'report_block_initiatives',
  parentColumn: 'block_id',
  columns: ['initiative_id', 'position'],
  read: `(SELECT json_agg(i.code ORDER BY b.position) FROM report_block_initiatives b
    JOIN initiatives i ON i.id = b.initiative_id WHERE b.block_id = t.id)`,
  rows: (value, scope) =>
    (value as string[]).map((code, index) => ({
      initiative_id: scope.id('initiative', within(scope.programme, code)),
      position: index + 1,
    })),
};

const photos: Part = {
  field: 'photos',
  table: 'report_block_photos',
  parentColumn: 'block_id',
  columns: ['position', 'caption'],
  // A frame keeps the photo that was chosen for it.
  keptBy: 'position',
  read: `(SELECT json_agg(json_build_object('caption', caption) ORDER BY position)
    FROM report_block_photos WHERE block_id = t.id)`,
  rows: (value) => (value as object[]).map((photo, index) => ({ ...photo, position: index + 1 })),
};

const infoBoxes: Part = {
  field: 'infoBoxes',
  table: 'report_block_info_boxes',
  parentColumn: 'block_id',
  columns: ['position', 'title', 'text'],
  read: `(SELECT json_agg(json_build_object('title', title, 'text', text) ORDER BY position)
    FROM report_block_info_boxes WHERE block_id = t.id)`,
  rows: (value) => (value as object[]).map((box, index) => ({ ...box, position: index + 1 })),
};

export const reportBlockKind: RecordKind = {
  ...inProgramme,
  type: 'report-block',
  table: 'report_blocks',
  columns: ['number', 'heading', 'outline'],
  references: [themeReference],
  parts: [initiatives, photos, infoBoxes],
  incoming: (file) =>
    (file.progressReport?.blocks ?? []).map(
      ({ code, theme, number, heading, outline, initiatives: codes, ...rest }) => ({
        key: within(codeOfProgramme(file), code),
        values: {
          theme,
          number,
          heading,
          outline,
          initiatives: codes,
          photos: rest.photos,
          infoBoxes: rest.infoBoxes,
        },
        parents: [
          ['theme', within(codeOfProgramme(file), theme)],
          ...codes.map((initiative): ['initiative', string] => [
            'initiative',
            within(codeOfProgramme(file), initiative),
          ]),
        ],
      }),
    ),
};
