import { Buffer } from 'node:buffer';
import type { Operation, Schema } from './document.js';
import type { KnownIds } from './known-ids.js';
import type { Random } from './random.js';
import { HOSTILE, type Values } from './values.js';

/** One request as it goes over the wire. */
export interface FuzzRequest {
  operation: Operation;
  path: string;
  headers: Record<string, string>;
  /** The body as sent, and what it says; undefined where it says nothing, or is no honest body of this operation. */
  bytes: Buffer | null;
  sent: unknown;
}

const PATHS = ['%00', '%ff', '%', '..%2f..', 'x'.repeat(3000), "1' OR '1'='1", '%E3%81%82', '-1'];
const BODIES = [
  '',
  '{',
  '{"a":1,}',
  '[]',
  'null',
  '"x"',
  '{"title":"\\ud800"}',
  `${'['.repeat(60)}${']'.repeat(60)}`,
];

/** Makes requests from the document: most are right, some are wrong in one place, a few are no honest request at all. */
export class Requests {
  constructor(
    private readonly random: Random,
    private readonly values: Values,
    private readonly known: KnownIds,
    /** A body that the story tests send for this route, so that the deeper code is reached as well. */
    private readonly example: (operation: Operation) => object | null,
  ) {}

  make(operation: Operation): FuzzRequest {
    const wrong = this.random.chance(0.4);
    const spot = wrong
      ? this.random.pick(['path', 'query', 'body', 'body', 'body', 'header', 'bytes'])
      : 'nothing';
    const path = this.path(operation, spot);
    const headers = this.headers(operation, path, spot);
    const example = spot !== 'body' && this.random.chance(0.4) ? this.example(operation) : null;
    if (spot === 'bytes') {
      const bytes = this.dishonest(operation, headers);
      return { operation, path, headers, bytes, sent: undefined };
    }
    const sent =
      operation.body === null ? undefined : (example ?? this.body(operation.body, spot === 'body'));
    return { operation, path, headers, bytes: this.honest(operation, sent, headers), sent };
  }

  private path(operation: Operation, spot: string): string {
    const filled = operation.path.replace(/\{(\w+)\}/g, (_whole, name: string) => {
      if (spot === 'path') return this.random.pick(PATHS);
      const { schema = {} } =
        operation.parameters.find((one) => one.in === 'path' && one.name === name) ?? {};
      const value =
        schema.format === 'uuid' || schema.type === undefined
          ? this.known.idFor(name, this.random, operation.path)
          : name === 'code'
            ? this.random.pick(['jp-2020-2024', 'jp-2025-2029', 'x'])
            : this.values.of(schema, name);
      return encodeURIComponent(String(value));
    });
    const query = operation.parameters
      .filter((one) => one.in === 'query' && (one.required || this.random.chance(0.35)))
      .map(({ name, schema }) => {
        const value = spot === 'query' ? this.random.pick(HOSTILE) : this.values.of(schema, name);
        return `${name}=${encodeURIComponent(wellFormed(typeof value === 'string' ? value : JSON.stringify(value)))}`;
      });
    if (spot === 'query' && this.random.chance(0.3))
      query.push(this.random.pick(['unknown=1', '%', 'limit=1&limit=2', 'a[b]=c']));
    return query.length === 0 ? filled : `${filled}?${query.join('&')}`;
  }

  private headers(operation: Operation, path: string, spot: string): Record<string, string> {
    const headers: Record<string, string> = {};
    for (const { name } of operation.parameters.filter((one) => one.in === 'header')) {
      const id = /[0-9a-f-]{36}/.exec(path)?.[0] ?? '';
      if (name === 'If-Match' && spot !== 'header')
        headers[name] = `"${this.random.chance(0.8) ? this.known.versionOf(id) : this.random.between(0, 9)}"`;
      else if (spot === 'header')
        headers[name] = this.random.pick(['', '*', '"x"', '"99999999999999999999"', 'W/"1"', '1']);
    }
    if (operation.method === 'POST' && this.random.chance(0.2))
      headers['Idempotency-Key'] = spot === 'header' ? 'short' : `fuzz-${this.random.between(1, 500)}-key`;
    return headers;
  }

  private body(schema: Schema, wrong: boolean): unknown {
    const value = this.values.of(schema, 'body');
    if (!wrong || typeof value !== 'object' || value === null || Array.isArray(value))
      return wrong ? this.random.pick(HOSTILE) : value;
    const record = { ...(value as Record<string, unknown>) };
    const keys = Object.keys(record);
    const act = this.random.between(0, 3);
    if (act === 0 || keys.length === 0) return { ...record, unknownField: this.random.pick(HOSTILE) };
    const key = this.random.pick(keys);
    if (act === 1) return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
    record[key] = this.random.pick(HOSTILE);
    return record;
  }

  private honest(operation: Operation, sent: unknown, headers: Record<string, string>): Buffer | null {
    if (operation.upload) return this.form(headers);
    if (operation.body === null) return null;
    headers['Content-Type'] = 'application/json';
    return Buffer.from(JSON.stringify(sent));
  }

  private dishonest(operation: Operation, headers: Record<string, string>): Buffer {
    if (operation.upload) return this.form(headers);
    headers['Content-Type'] = this.random.chance(0.2)
      ? this.random.pick(['text/plain', 'application/xml', 'application/json; charset=utf-16'])
      : 'application/json';
    if (this.random.chance(0.2)) return Buffer.from([0x7b, 0xff, 0xfe, 0x7d]);
    return Buffer.from(this.random.pick(BODIES));
  }

  private form(headers: Record<string, string>): Buffer {
    const line = `--fuzz\r\nContent-Disposition: form-data; name="${this.random.pick(['file', 'file', 'x'])}"; filename="${this.random.pick(['a.csv', '../../x', 'a.xlsx'])}"\r\n\r\n`;
    headers['Content-Type'] = 'multipart/form-data; boundary=fuzz';
    const content = this.random.pick(['a,b\r\n1,2\r\n', '', '\u0000', 'PK\u0003\u0004', '氏名\r\n']);
    return Buffer.from(`${line}${content}\r\n--fuzz--\r\n`);
  }
}

/** A lone surrogate cannot stand in an address. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
