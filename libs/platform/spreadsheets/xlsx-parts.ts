import { columnNumber } from './cell.js';
import { type SpreadsheetLimits, spreadsheetLimits } from './limits.js';
import { refused } from './spreadsheet.errors.js';
import { inflate, zipEntries } from './zip-entries.js';

/** What a table needs. Pictures, links to other files, remembered calculations and comments are left where they are. */
const NEEDED = [
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/sharedStrings.xml',
  'xl/styles.xml',
];
const WORKSHEETS = 'xl/worksheets/';

/** The checked parts of a workbook by name; throws when it is not one, or holds what we do not take. */
export function xlsxParts(
  bytes: Uint8Array,
  limits: SpreadsheetLimits = spreadsheetLimits,
): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  for (const entry of zipEntries(bytes, limits)) {
    if (entry.name.toLowerCase().includes('vbaproject')) throw refused.macros();
    if (!isNeeded(entry.name)) continue;
    const content = inflate(bytes, entry);
    const xml = safeXml(content);
    if (entry.name === '[Content_Types].xml' && /macroEnabled/i.test(xml)) throw refused.macros();
    if (entry.name.startsWith(WORKSHEETS)) assertWithinLimits(xml, limits);
    parts.set(entry.name, content);
  }
  if (!parts.has('xl/workbook.xml')) throw refused.notSpreadsheet();
  return parts;
}

function isNeeded(name: string): boolean {
  const isSheet =
    name.startsWith(WORKSHEETS) && name.endsWith('.xml') && !name.slice(WORKSHEETS.length).includes('/');
  return isSheet || NEEDED.includes(name);
}

/** UTF-8 without declarations: `<!` begins only comments and CDATA, so there is no entity that could grow or fetch. */
function safeXml(content: Uint8Array): string {
  let xml: string;
  try {
    xml = new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw refused.unsafeXml();
  }
  if (xml.includes('\u0000')) throw refused.unsafeXml();
  for (let at = xml.indexOf('<!'); at >= 0; at = xml.indexOf('<!', at + 2))
    if (!xml.startsWith('<!--', at) && !xml.startsWith('<![CDATA[', at)) throw refused.unsafeXml();
  return xml;
}

/** A cell with something in it far outside would make a table of millions; empty ones that only have a colour do not count. */
function assertWithinLimits(xml: string, limits: SpreadsheetLimits): void {
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const end = xml.indexOf('>', at);
    if (end < 0) return;
    const tag = xml.slice(at + 1, Math.min(end, at + 400));
    if (!/^(?:\w{1,20}:)?c\s/.test(tag) || xml[end - 1] === '/') continue;
    const place = /\sr\s?=\s?["']([A-Z]{1,3})(\d{1,7})["']/.exec(tag);
    if (place === null) continue;
    if (Number(place[2]) > limits.rows) throw refused.tooManyRows(limits.rows);
    if (columnNumber(place[1] ?? '') > limits.columns) throw refused.tooManyColumns(limits.columns);
  }
}
