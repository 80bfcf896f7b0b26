import { Decimal } from 'decimal.js';
import { isDay, officialText, readDay, readPeriod } from '@platform/time';
import { webAddress } from '@domain/organisations';
import { readNumber } from '@platform/numbers';
import type { Cell, CellValue } from '@platform/spreadsheets';
import type { CellForm, CellReading, SheetValue } from './sheet-form.js';

// A file says CR LF inside a cell where the service keeps LF.
const LINE_ENDS = /\r\n?/g;
const NOT_KEPT =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Excel keeps 15 digits of a number. */
const DIGITS = 15;

const asText = (value: SheetValue): CellValue =>
  value === null || typeof value === 'string' ? value : asList(value);

function checkedText(cell: Cell, most: number, lines: boolean): CellReading {
  const text = cell.text.replace(LINE_ENDS, '\n').trim();
  if (NOT_KEPT.test(text) || [...text].length > most)
    return { problem: 'imports/text', facts: { most: String(most) } };
  return !lines && /[\n\t]/.test(text) ? { problem: 'imports/one-line' } : { value: text };
}

/** One line. */
export function aLine(most: number): CellForm {
  return { read: (cell) => checkedText(cell, most, false), write: asText };
}

/** A web address that a page may link to. */
export function aWebAddress(): CellForm {
  return {
    read: (cell) =>
      webAddress.safeParse(cell.text).success
        ? { value: cell.text }
        : { problem: 'imports/web-address', facts: { text: cell.text } },
    write: asText,
  };
}

/** A text of several lines. */
export function aText(most: number): CellForm {
  return { read: (cell) => checkedText(cell, most, true), write: asText };
}

/** A part with a 、 in it needs lines of its own; the last line end says that there are lines. */
function asList(value: SheetValue): CellValue {
  if (value === null || typeof value === 'string') return value;
  return value.some((part) => /[、，]/.test(part)) ? `${value.join('\n')}\n` : value.join('、');
}

/** Several short texts, set apart by 、 or each on its line. */
export function aList({ most, length }: { most: number; length: number }): CellForm {
  return {
    read: (cell) => {
      const text = cell.text.replace(LINE_ENDS, '\n');
      const parts = text
        .split(text.includes('\n') ? '\n' : /[、，]/)
        .map((part) => part.trim())
        .filter(Boolean);
      if (parts.length > most) return { problem: 'imports/list-too-long', facts: { most: String(most) } };
      for (const part of parts) {
        const read = checkedText({ ...cell, text: part }, length, false);
        if ('problem' in read) return read;
      }
      return { value: [...new Set(parts)] };
    },
    write: asList,
  };
}

/** One of the words that a choice has on paper. */
export function aWord(words: readonly string[]): CellForm {
  const byText = new Map(words.map((word) => [officialText(word), word]));
  return {
    choices: words,
    read: (cell) => {
      const word = byText.get(officialText(cell.text));
      return word === undefined
        ? { problem: 'imports/choice', facts: { text: cell.text, choices: words.join('・') } }
        : { value: word };
    },
    write: asText,
  };
}

const FLAGS = new Set(['○', '◯', '〇', '●', '1', 'TRUE', '有', 'はい'].map(officialText));

/** ○ or nothing. */
export function aFlag(): CellForm {
  return {
    choices: ['○'],
    read: (cell) =>
      FLAGS.has(officialText(cell.text))
        ? { value: '○' }
        : { problem: 'imports/flag', facts: { text: cell.text } },
    write: asText,
  };
}

/** A day as officials write it, or as a spreadsheet program keeps it. */
export function aDay(): CellForm {
  return {
    day: true,
    read: (cell) => {
      // A spreadsheet program keeps days of the year 100 and of the year 10000 as well.
      if (cell.kind === 'day' && isDay(cell.text)) return { value: cell.text };
      if (cell.kind === 'day') return { problem: 'imports/day-impossible', facts: { text: cell.text } };
      const read = readDay(cell.text);
      if ('day' in read) return { value: read.day };
      const code = read.problem === 'unreadable' ? 'imports/day' : 'imports/day-impossible';
      return { problem: code, facts: { text: cell.text } };
    },
    write: (value) => (typeof value === 'string' ? { day: value } : null),
  };
}

/** A day, or a month where the source says no more. */
export function aMonthOrDay(): CellForm {
  return {
    read: (cell) => {
      if (cell.kind === 'day' && isDay(cell.text)) return { value: cell.text };
      if (cell.kind === 'day') return { problem: 'imports/day-impossible', facts: { text: cell.text } };
      const read = readPeriod(cell.text);
      if (!('problem' in read) && (read.kind === 'month' || read.kind === 'date'))
        return { value: read.kind === 'month' ? read.from.slice(0, 7) : read.from };
      return { problem: 'imports/month-or-day', facts: { text: cell.text } };
    },
    write: asText,
  };
}

/** A whole number within bounds. */
export function aWhole({ min, max }: { min: number; max: number }): CellForm {
  const facts = { min: String(min), max: String(max) };
  return {
    read: (cell) => {
      const read = readNumber(cell.text);
      if ('problem' in read) return { problem: 'imports/number', facts: { text: cell.text } };
      const value = new Decimal(read.value);
      const fits = value.isInteger() && value.gte(min) && value.lte(max);
      return fits ? { value: value.toFixed() } : { problem: 'imports/number-range', facts };
    },
    write: asNumber,
  };
}

/** Read where its row is known: by the indicator's unit, say. */
export function asWritten(write: CellForm['write'] = asText, choices?: readonly string[]): CellForm {
  return {
    ...(choices === undefined ? {} : { choices }),
    read: (cell) => ({ value: numberAsShown(cell) }),
    write,
  };
}

/** 0.30000000000000004 of a calculated cell is what a spreadsheet program shows as 0.3. */
function numberAsShown(cell: Cell): string {
  return cell.kind === 'number'
    ? new Decimal(cell.text).toSignificantDigits(DIGITS).toFixed()
    : cell.text.trim();
}

/** A number that a spreadsheet program keeps exactly; a longer one goes out as text. */
export function asNumber(value: SheetValue): CellValue {
  if (typeof value !== 'string') return null;
  const exact = new Decimal(value);
  return exact.precision() <= DIGITS ? Number(value) : value;
}
