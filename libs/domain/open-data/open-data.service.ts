import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import { type CellValue, CSV_MARK, csvLines } from '@platform/spreadsheets';
import { type Dataset, datasets, type Field } from './datasets/index.js';
import { TooManyRows } from './open-data.errors.js';
import type { OpenDataCatalogue, OpenDataFormat } from './open-data.schemas.js';

export interface OpenFile {
  name: string;
  contentType: string;
  body: string;
  etag: string;
}

type Row = Record<string, unknown>;

/** More belongs into several files; today's largest table has some hundreds of rows. */
const MOST_ROWS = 100_000;
/** Whoever asks again within this time gets what was read before: nobody makes the database work by asking. */
const FRESH_MS = 60_000;

/** The public part as files. Their makers name each field; what no field names does not leave. */
@Injectable()
export class OpenDataService {
  private readonly made = new Map<string, { at: number; file: Promise<OpenFile> }>();

  constructor(private readonly database: Database) {}

  catalogue(): OpenDataCatalogue {
    return {
      licence: {
        ja: '出典（北海道・札幌市）を示せば、だれでも使うことができます（クリエイティブ・コモンズ 表示 4.0 国際）。',
        en: 'Anybody may use it who names the source (Hokkaido Prefecture and Sapporo City): Creative Commons BY 4.0.',
      },
      mostRows: MOST_ROWS,
      datasets: datasets.map(({ code, ja, en, fields }) => ({
        code,
        title: { ja, en },
        fields: fields.map((one) => ({
          name: one.name,
          type: one.type,
          title: { ja: one.ja, en: one.en },
          note: one.note ?? null,
        })),
      })),
    };
  }

  async file(code: string, format: OpenDataFormat): Promise<OpenFile> {
    const dataset = datasets.find((one) => one.code === code);
    if (dataset === undefined) throw new NotFound();
    const key = `${code}.${format}`;
    const known = this.made.get(key);
    if (known !== undefined && performance.now() - known.at < FRESH_MS) return known.file;
    const file = this.make(dataset, format);
    this.made.set(key, { at: performance.now(), file });
    file.catch(() => this.made.delete(key));
    return file;
  }

  private async make(dataset: Dataset, format: OpenDataFormat): Promise<OpenFile> {
    // As JSON text, so that decimals keep every digit: each value is turned into a text by PostgreSQL.
    const columns = dataset.fields.map((one) => `'${one.name}', ${asText(one)}`).join(', ');
    const rows = await this.database.rows<{ row: Row }>(
      `SELECT json_build_object(${columns}) AS row FROM (${dataset.rows}) row LIMIT ${MOST_ROWS + 1}`,
    );
    if (rows.length > MOST_ROWS) throw new TooManyRows(dataset, MOST_ROWS);
    const body =
      format === 'csv'
        ? csvOf(
            dataset,
            rows.map(({ row }) => row),
          )
        : JSON.stringify({
            dataset: dataset.code,
            rows: rows.map(({ row }) => row),
          });
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
    const contentType = format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8';
    return { name: `${dataset.code}.${format}`, contentType, body, etag };
  }
}

function asText({ name, type }: Field): string {
  const column = `row."${name}"`;
  return type === 'decimal' ? `trim_scale(${column})::text` : column;
}

function csvOf(dataset: Dataset, rows: readonly Row[]): string {
  const head = dataset.fields.map(({ name }) => name);
  const cells = rows.map((row) => dataset.fields.map((one) => cellOf(row[one.name], one)));
  return `${CSV_MARK}${csvLines([head, ...cells])}`;
}

function cellOf(value: unknown, { type }: Field): CellValue {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.join('、');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value;
  const text = value as string;
  // A decimal is no formula: written as a number where that keeps every digit.
  return type === 'decimal' && String(Number(text)) === text ? Number(text) : text;
}
