import { type CellValue, writeCsv, writeXlsx } from '@platform/spreadsheets';
import { baseText, carried, CLEAR } from './read-sheet.js';
import type { SheetForm, StoredRecord } from './sheet-form.js';

/** Empty rows in which a new record can be written; beyond them the sheet is locked until its protection is lifted. */
const SPARE_ROWS = 200;
/** What a cell of a workbook holds; a longer one would be cut by the program that opens it. */
const LONGEST_CELL = 32_000;

/** After so many rows it is told how far the form is. */
const NOTED_EVERY = 1_000;

/** The form with the records in it. The export is the import form: sent back unchanged it changes nothing. */
export async function writeSheet(
  form: SheetForm,
  records: readonly StoredRecord[],
  format: 'xlsx' | 'csv',
  note: (done: number) => Promise<void> = async () => Promise.resolve(),
): Promise<Uint8Array> {
  const heads = [carried.id, carried.version, ...form.columns.map(({ head }) => head), carried.base];
  const rows: CellValue[][] = [heads];
  for (const record of records) {
    rows.push(rowOf(form, record));
    if (rows.length % NOTED_EVERY === 0) await note(rows.length - 1);
  }
  await note(records.length);
  if (format === 'csv') return writeCsv(rows);
  const spare = form.creates ? SPARE_ROWS : 0;
  return writeXlsx([
    {
      name: form.name.ja,
      rows: [...rows, ...Array.from({ length: spare }, () => heads.map(() => null))],
      columns: [
        { width: 38, hidden: true },
        { width: 8, hidden: true },
        ...form.columns.map(({ width, shown, day, choices }) => ({
          width,
          open: shown !== true || form.creates,
          ...(day === true ? { day } : {}),
          ...(choices === undefined ? {} : { choices }),
        })),
        { width: 20, hidden: true },
      ],
    },
    { name: '書き方', rows: guide(form), widths: [22, 100] },
  ]);
}

function rowOf(form: SheetForm, { id, version, fields }: StoredRecord): CellValue[] {
  const base = baseText(form, fields);
  const offered = id === '';
  return [
    offered ? null : id,
    offered ? null : version,
    ...form.columns.map((column) => column.write(fields[column.key] ?? null)),
    offered || base.length > LONGEST_CELL ? null : base,
  ];
}

function guide(form: SheetForm): CellValue[][] {
  return [
    [`${form.name.ja}の書き方`, null],
    [
      '直すとき',
      '直したい欄だけを書き換えて、このファイルを取込のページに送ります。空の欄は「そのまま」です。',
    ],
    ['消すとき', `欄を空にするには ${CLEAR} と書きます。行を消しても、記録は消えません。`],
    [
      '足すとき',
      form.creates
        ? '下の空いている行に書きます。番号と版の列は空のままにします。'
        : 'この様式では行を足せません。',
    ],
    [
      '変えない列',
      `「${carried.id}」「${carried.version}」「${carried.base}」は、どの記録の行かを示す列です（Excelでは隠れています）。並べ替えても、他の列を消してもかまいません。`,
    ],
    ['ほかの人が直したとき', '送る前にほかの人が直していた行は、上書きせずに「食い違い」として見せます。'],
    ['', null],
    ['列', '書くこと'],
    ...form.columns.map(({ head, help, shown, required, choices }) => [
      head,
      [
        shown === true && !form.creates ? '見るだけの列です。' : '',
        shown === true && form.creates ? '新しい行でだけ書きます。' : '',
        required === true ? '必ず書きます。' : '',
        help,
        choices === undefined ? '' : `選べる言葉：${choices.join('・')}`,
      ].join(''),
    ]),
  ];
}
