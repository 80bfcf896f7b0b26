import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { importJsonSchema } from './import-json-schema.js';
import { readProgrammeFile } from './read-programme-file.js';

const root = join(__dirname, '../../..');
const bytesOf = (file: string) => readFileSync(join(root, file));
const jsonOf = (file: string): unknown => JSON.parse(bytesOf(file).toString());

/** The fields of a schema at any depth that nobody explained. */
function unexplained(schema: unknown, place = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap((one, index) => unexplained(one, `${place}[${index}]`));
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'properties') return unexplained(value, place);
    return Object.entries(value as Record<string, { description?: string }>).flatMap(([name, field]) => [
      ...(field.description === undefined || field.description === '' ? [`${place}/${name}`] : []),
      ...unexplained(field, `${place}/${name}`),
    ]);
  });
}

describe('the import form as JSON Schema', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  const validate = ajv.compile(importJsonSchema());

  it('explains every field', () => {
    expect(unexplained(importJsonSchema())).toEqual([]);
  });

  it.each([
    'docs/import-example.json',
    'data/joint-programme-2018.json',
    'data/joint-programme-2020-2024.json',
    'data/joint-programme-2025-2029.json',
    'data/hokkaido-strategy-2015-2019.json',
    'data/hokkaido-strategy-2020-2024.json',
    'test/fixtures/minato-plan-2026.json',
    'test/fixtures/yamanami-strategy-2021.json',
  ])('admits %s', (file) => {
    validate(jsonOf(file));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('refuses what the import refuses: unknown fields, numbers that lose digits, missing fields', () => {
    const example = jsonOf('docs/import-example.json') as Record<string, unknown>;
    expect(validate({ ...example, colour: 'red' })).toBe(false);
    expect(validate({ ...example, dataset: undefined })).toBe(false);
    expect(
      validate({
        ...example,
        masters: [{ code: 'm', name: '数', unit: '件', counts: [{ validFrom: '2025-04-01', count: 5 }] }],
      }),
    ).toBe(false);
  });

  it('has an example that can be imported as it stands, with every section', () => {
    const { file, problems, warnings } = readProgrammeFile(bytesOf('docs/import-example.json'), {
      programmes: [],
    });
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
    const sections = Object.entries(file ?? {}).filter(
      ([, value]) => Array.isArray(value) && value.length === 0,
    );
    expect(sections).toEqual([]);
    const { properties } = importJsonSchema() as { properties: object };
    expect(Object.keys(jsonOf('docs/import-example.json') as object).sort()).toEqual(
      Object.keys(properties).sort(),
    );
  });
});
