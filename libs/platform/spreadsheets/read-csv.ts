import { addressOf, type Cell, type Sheet } from './cell.js';
import { decodeText } from './decode-text.js';
import { restored } from './formula-text.js';
import { type SpreadsheetLimits, spreadsheetLimits } from './limits.js';
import { refused } from './spreadsheet.errors.js';

/** A CSV file as RFC 4180 has it, with CRLF or LF. Every cell is text: what a number or a day is, its reader decides. */
export function readCsv(bytes: Uint8Array): Sheet {
  const records = splitRecords(decodeText(bytes));
  const width = Math.max(0, ...records.map((record) => record.length));
  const rows = records.map((record, row) =>
    Array.from({ length: width }, (_, column) => csvCell(record[column] ?? '', row + 1, column + 1)),
  );
  return { format: 'csv', rows };
}

export function csvCell(written: string, row: number, column: number): Cell {
  const text = restored(written);
  return { address: addressOf(row, column), kind: text === '' ? 'empty' : 'text', text };
}

/** The fields of each record; throws at the first place that is not CSV, or that is past a limit. */
export function splitRecords(text: string): string[][] {
  return [...csvRecords(text)];
}

/** One record after the other. */
export function* csvRecords(
  text: string,
  limits: SpreadsheetLimits = spreadsheetLimits,
): Generator<string[], void, undefined> {
  const reader = new CsvReader(text, limits.columns);
  for (let count = 0; !reader.atEnd; count += 1) {
    if (count >= limits.rows) throw refused.tooManyRows(limits.rows);
    yield reader.record();
  }
}

class CsvReader {
  private at = 0;
  private line = 1;

  constructor(
    private readonly text: string,
    private readonly mostColumns: number,
  ) {}

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  record(): string[] {
    const fields: string[] = [];
    for (;;) {
      if (fields.length >= this.mostColumns) throw refused.tooManyColumns(this.mostColumns);
      fields.push(this.text[this.at] === '"' ? this.quoted() : this.plain());
      if (this.text[this.at] !== ',') break;
      this.at += 1;
    }
    this.endOfLine();
    return fields;
  }

  private plain(): string {
    const from = this.at;
    for (; !this.atEnd; this.at += 1) {
      const character = this.text[this.at];
      if (character === ',' || character === '\n' || character === '\r') break;
      if (character === '"') throw refused.quote(this.line);
    }
    return this.text.slice(from, this.at);
  }

  private quoted(): string {
    const begun = this.line;
    const parts: string[] = [];
    this.at += 1;
    for (;;) {
      const end = this.text.indexOf('"', this.at);
      if (end < 0) throw refused.quote(begun);
      const part = this.text.slice(this.at, end);
      for (const character of part) if (character === '\n') this.line += 1;
      parts.push(part);
      this.at = end + 1;
      if (this.text[this.at] !== '"') break;
      parts.push('"');
      this.at += 1;
    }
    const next = this.text[this.at];
    if (next !== undefined && next !== ',' && next !== '\n' && next !== '\r') throw refused.quote(this.line);
    return parts.join('');
  }

  private endOfLine(): void {
    if (this.atEnd) return;
    if (this.text[this.at] === '\r') {
      this.at += 1;
      if (this.text[this.at] !== '\n') throw refused.lineEnd(this.line);
    }
    this.at += 1;
    this.line += 1;
  }
}
