import path from 'node:path';
import { systemActor } from '@domain/access';
import { ImportsService } from '@domain/imports';
import { enteredOnPages, SystemStage } from '../support/systems-entered.js';
import { heldOfGenerations } from '../support/systems-of-generations.js';
import { heldOfPartners } from '../support/systems-of-partners.js';
import { heldOfStrategies } from '../support/systems-of-strategies.js';
import { PrintedReport, printedInReport } from '../support/systems-printed.js';
import { systems, waiting } from '../support/systems.js';
import { startTestService, type TestService } from '../support/test-service.js';

// Every system of the source documents is true on the loaded data, as far as it is about what a programme holds: read over
// HTTP as the pages read it, looked up in the printed report, and entered where the sources have nothing.

const FILES = [
  'data/joint-programme-2018.json',
  'data/joint-programme-2020-2024.json',
  'data/joint-programme-2025-2029.json',
  'data/hokkaido-strategy-2015-2019.json',
  'data/hokkaido-strategy-2020-2024.json',
  'test/fixtures/minato-plan-2026.json',
  'docs/import-example.json',
];
const loaded = { ...heldOfGenerations, ...heldOfPartners, ...heldOfStrategies };

let service: TestService;
let stage: SystemStage;
let printed: PrintedReport;

beforeAll(async () => {
  service = await startTestService();
  stage = new SystemStage(service);
  const imports = service.app.get(ImportsService);
  for (const file of FILES) {
    const result = await imports.importFile(systemActor('test-import'), path.resolve(file));
    expect({ file, ...result }).toMatchObject({ problems: [], kept: [] });
  }
  printed = await PrintedReport.of(service);
});
afterAll(async () => {
  const lines = Object.entries(waiting).map(
    ([row, what]) => `  ${row} ${systems[Number(row)]} – waits for ${what}`,
  );
  process.stdout.write(
    `\nWhat of the ${Object.keys(systems).length} systems is still to come:\n${lines.join('\n')}\n`,
  );
  await service.close();
});

const held = Object.keys(systems)
  .map(Number)
  .filter((row) => loaded[row] !== undefined || enteredOnPages[row] !== undefined);

describe('what the documents describe is in the service', () => {
  it.each(held.map((row): [number, string] => [row, systems[row] ?? '']))('%i %s', async (row) => {
    for (const { what, ask, is, from } of loaded[row] ?? [])
      expect({ from, what, answer: await ask(stage.reader) }).toEqual({ from, what, answer: is });
    await printedInReport[row]?.({ printed, reader: stage.reader });
    await enteredOnPages[row]?.(stage);
  });

  it('in all 84 rows, or it says what a row waits for', () => {
    expect(Object.keys(systems)).toHaveLength(84);
    const untold = Object.keys(systems).filter(
      (row) => !held.includes(Number(row)) && waiting[Number(row)] === undefined,
    );
    expect(untold).toEqual([]);
    expect(Object.keys(systems).filter((row) => !held.includes(Number(row)))).toEqual([
      '8',
      '54',
      '55',
      '79',
    ]);
  });
});
