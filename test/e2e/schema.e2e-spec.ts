import { DataSource } from 'typeorm';
import { startTestService, type TestService } from '../support/test-service.js';

interface ColumnRow {
  table: string;
  name: string;
  type: string;
  nullable: boolean;
  has_default: boolean;
}

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

/** Where what an entity says of its table is not what the migrations made. */
async function differences(): Promise<string[]> {
  const rows = await service.sql<ColumnRow>(
    `SELECT table_name AS table, column_name AS name, data_type AS type, is_nullable = 'YES' AS nullable,
       column_default IS NOT NULL AS has_default FROM information_schema.columns WHERE table_schema = 'public'`,
  );
  const { entityMetadatas, driver } = service.app.get(DataSource, { strict: false });
  return entityMetadatas.flatMap(({ tableName, columns }) => {
    const table = rows.filter((row) => row.table === tableName);
    if (table.length === 0) return [`${tableName}: there is no such table`];
    const wrong = columns.flatMap((column) => {
      const row = table.find(({ name }) => name === column.databaseName);
      const place = `${tableName}.${column.databaseName}`;
      if (row === undefined) return [`${place}: there is no such column`];
      const type = column.isArray ? 'ARRAY' : driver.normalizeType(column);
      return [
        ...(row.type === type ? [] : [`${place}: is ${row.type}, not ${type}`]),
        ...(row.nullable === column.isNullable ? [] : [`${place}: may be null: ${row.nullable}`]),
        ...(row.has_default === (column.default !== undefined)
          ? []
          : [`${place}: has a default: ${row.has_default}`]),
      ];
    });
    // The entity could not be inserted without these.
    const missing = table
      .filter(({ nullable, has_default }) => !nullable && !has_default)
      .filter(({ name }) => !columns.some(({ databaseName }) => databaseName === name))
      .map(({ name }) => `${tableName}.${name}: the entity does not know it`);
    return [...wrong, ...missing];
  });
}

describe('the entities', () => {
  it('say what the migrations made: names, types, what may be null', async () => {
    const { entityMetadatas } = service.app.get(DataSource, { strict: false });
    expect(entityMetadatas.length).toBeGreaterThanOrEqual(10);
    expect(await differences()).toEqual([]);
  });

  it('would be found to differ', async () => {
    await service.sql(`ALTER TABLE tasks ALTER title DROP NOT NULL, ALTER version TYPE bigint`);
    await service.sql(`ALTER TABLE tasks ADD weight int NOT NULL, ALTER description DROP DEFAULT`);
    const found = await differences();
    expect(found).toEqual(
      expect.arrayContaining([
        'tasks.title: may be null: true',
        'tasks.version: is bigint, not integer',
        'tasks.description: has a default: false',
        'tasks.weight: the entity does not know it',
      ]),
    );
  });
});
