import type { Schema } from './document.js';
import type { KnownIds } from './known-ids.js';
import type { Random } from './random.js';

/** Well-formed text that a careless service alters, cuts or runs. */
const AWKWARD = [
  '\ufa19社の神',
  'か\u3099と が',
  '①Ⅰ㈱⺠⻑⻯',
  '𠮷野家 👨‍👩‍👧 🏳️‍🌈',
  '=HYPERLINK("x")',
  '-5',
  '＝１＋１',
  "'; DROP TABLE tasks; --",
  '100% _ \\ %_\\',
  '<script>alert(1)</script>',
  '${7*7} {{7*7}} %s %n',
  '前後に空白 ',
  'a\u00a0b\u200bc\u3000d',
  '\ufeff先頭に BOM',
  '〜～−－―‖',
  'null',
  'O\u2019Neil & "道"',
];

/** What no schema of ours accepts, or accepts only as text. */
export const HOSTILE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  9_007_199_254_740_993,
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfffy',
  '\u202Eabc',
  '亜'.repeat(6000),
  [],
  {},
  [[[[[[]]]]]],
  { __proto__: null, constructor: { prototype: {} } },
  { $ne: null },
  '../../etc/passwd',
  '2026-02-30',
  '令和32年4月1日',
  '0001-01-01',
  '275760-09-13',
  'infinity',
  '00000000-0000-0000-0000-000000000000',
];

const DAYS = ['2026-12-01', '2027-03-31', '2028-02-29', '2026-11-24'];

/** Makes values that a schema accepts; ids are mostly those of records that exist. */
export class Values {
  constructor(
    private readonly random: Random,
    private readonly known: KnownIds,
    private readonly resolve: (schema: Schema) => Schema,
  ) {}

  of(given: Schema, name: string, depth = 0): unknown {
    const schema = this.resolve(given);
    const choices = schema.anyOf ?? schema.oneOf;
    if (schema.const !== undefined) return schema.const;
    if (schema.enum !== undefined) return this.random.pick(schema.enum);
    if (choices !== undefined) return this.of(this.random.pick(choices), name, depth);
    if (schema.allOf?.[0] !== undefined) return this.of(schema.allOf[0], name, depth);
    switch (Array.isArray(schema.type) ? this.random.pick(schema.type) : schema.type) {
      case 'object':
        return this.object(schema, depth);
      case 'array':
        return this.list(schema, name, depth);
      case 'integer':
      case 'number':
        return this.random.between(
          Math.max(schema.minimum ?? 0, -1000),
          Math.min(schema.maximum ?? 1000, 3000),
        );
      case 'boolean':
        return this.random.chance(0.5);
      case 'null':
        return null;
      default:
        return this.text(schema, name);
    }
  }

  private object(schema: Schema, depth: number): Record<string, unknown> {
    const required = new Set(schema.required ?? []);
    return Object.fromEntries(
      Object.entries(schema.properties ?? {})
        .filter(([key]) => required.has(key) || (depth < 4 && this.random.chance(0.5)))
        .map(([key, part]) => [key, this.of(part, key, depth + 1)]),
    );
  }

  private list(schema: Schema, name: string, depth: number): unknown[] {
    const least = schema.minItems ?? 0;
    const length = this.random.between(least, Math.min(schema.maxItems ?? 3, least + 2));
    return Array.from({ length }, () => this.of(schema.items ?? {}, name.replace(/s$/, ''), depth + 1));
  }

  private text(schema: Schema, name: string): string {
    switch (schema.format) {
      case 'uuid':
        return this.known.idFor(name, this.random);
      case 'date':
        return this.random.pick(DAYS);
      case 'date-time':
        return `${this.random.pick(DAYS)}T10:00:00+09:00`;
      case 'email':
        return `${this.random.between(1, 1e9).toString(36)}@fuzz.renkei.example`;
      default:
        break;
    }
    const least = schema.minLength ?? 0;
    const most = schema.maxLength ?? 60;
    const text = this.random.chance(0.7)
      ? this.random.pick(AWKWARD)
      : '道と市の作業 '.repeat(this.random.between(1, 30));
    const points = [...text].slice(0, most);
    while (points.length < least) points.push('あ');
    return points.join('');
  }
}
