import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { systemActor } from '@domain/access';
import { type ImportResult, ImportsService } from '@domain/imports';
import { startTestService, type TestService } from '../support/test-service.js';

const actor = systemActor('test-import');
const dataFile = (name: string) => path.join(process.cwd(), 'data', `joint-programme-${name}.json`);
const EARLIER = dataFile('2020-2024');
const LATER = dataFile('2025-2029');

/** As much of the import form as these stories change. */
interface ImportFile {
  programme: { name: string; outcome?: string };
  themes: { number: number; title: string }[];
  initiatives: {
    code: string;
    title: string;
    summary?: string;
    keywords?: string[];
    organisations: string[];
    state: string;
    stateReason?: string;
  }[];
  organisations: { code: string }[];
  dataIssues: unknown[];
  counts?: unknown;
}

let service: TestService;
beforeEach(async () => {
  service = await startTestService();
});
afterEach(async () => {
  await service.close();
});

async function importFile(file: string | Uint8Array, options?: { dryRun: boolean }): Promise<ImportResult> {
  return service.app.get(ImportsService).importFile(actor, file, options);
}

async function importBoth(): Promise<void> {
  for (const file of [EARLIER, LATER]) expect((await importFile(file)).problems).toEqual([]);
}

/** The later programme, changed as somebody would who keeps the file. */
async function edition(change: (file: ImportFile) => void): Promise<Uint8Array> {
  const file = JSON.parse(await readFile(LATER, 'utf8')) as ImportFile;
  change(file);
  return Buffer.from(JSON.stringify(file));
}

const TABLES = [
  'organisations',
  'programmes',
  'themes',
  'initiatives',
  'initiative_partners',
  'initiative_lineage',
  'progress_reports',
  'report_blocks',
  'report_block_initiatives',
  'report_block_photos',
  'report_block_info_boxes',
  'progress_entries',
  'entry_placements',
  'entry_figures',
  'strategies',
  'strategy_goals',
  'strategy_sections',
  'strategy_measures',
  'strategy_measure_organisations',
  'strategy_years',
  'programme_strategies',
  'organisation_members',
  'organisation_ties',
  'organisation_names',
  'agreements',
  'agreement_parties',
  'agreement_items',
  'masters',
  'master_counts',
  'indicators',
  'indicator_components',
  'indicator_links',
  'indicator_baselines',
  'indicator_targets',
  'measurements',
  'statistic_series',
  'statistic_values',
  'statistic_checks',
  'facts',
  'data_issues',
  'import_records',
];

/** Every imported row as text. */
async function everything(): Promise<string> {
  const rows: string[] = [];
  for (const table of TABLES)
    for (const { row } of await service.sql<{ row: string }>(
      `SELECT t::text AS row FROM ${table} t ORDER BY t::text COLLATE "C"`,
    ))
      rows.push(`${table} ${row}`);
  return rows.join('\n');
}

async function events(): Promise<{ agent: string; content: Record<string, unknown> }[]> {
  const rows = await service.sql<{ agent: string; content: string }>(
    `SELECT system_actor AS agent, content FROM domain_events WHERE type = 'programmes.imported' ORDER BY id`,
  );
  return rows.map(({ agent, content }) => ({
    agent,
    content: JSON.parse(content) as Record<string, unknown>,
  }));
}

/** What imports changed in records that were there, each on its own history. */
async function updatedRecords(): Promise<unknown[]> {
  return service.sql(
    `SELECT e.type, (SELECT p.code || '/' || i.code FROM initiatives i JOIN programmes p ON p.id = i.programme_id
         WHERE i.id = e.subject_id) AS subject, e.content::jsonb -> 'changes' AS changes
     FROM domain_events e WHERE e.type LIKE '%loaded' AND e.content::jsonb ? 'changes' ORDER BY e.id`,
  );
}

it('takes both generations over as they are printed, guesses as guesses', async () => {
  await importBoth();
  const [counts] = await service.sql(`
    SELECT (SELECT count(*)::int FROM themes) AS themes, (SELECT count(*)::int FROM initiatives) AS initiatives,
      (SELECT count(*)::int FROM organisations) AS organisations, (SELECT count(*)::int FROM report_blocks) AS blocks,
      (SELECT count(*)::int FROM progress_entries) AS entries, (SELECT count(*)::int FROM entry_placements) AS placements,
      (SELECT count(*)::int FROM entry_figures) AS figures, (SELECT count(*)::int FROM report_block_photos) AS photos,
      (SELECT count(*)::int FROM initiative_lineage) AS edges, (SELECT count(*)::int FROM data_issues) AS issues,
      (SELECT count(*)::int FROM initiatives WHERE owner_status <> 'proposed') AS confirmed,
      (SELECT count(*)::int FROM progress_entries WHERE marker IN ('prefecture', 'city')) AS inferred_as_fact,
      (SELECT count(*)::int FROM initiative_departments) AS departments`);
  expect(counts).toEqual({
    themes: 6,
    initiatives: 45,
    organisations: 27,
    blocks: 12,
    entries: 32,
    placements: 33,
    figures: 9,
    photos: 8,
    edges: 27,
    issues: 20,
    confirmed: 0,
    inferred_as_fact: 0,
    departments: 0,
  });
  const agencies = await service.sql(
    `SELECT o.code FROM initiative_partners JOIN organisations o ON o.id = organisation_id WHERE o.kind = 'agency'`,
  );
  expect(agencies).toEqual([]);
  const twice = await service.sql<{ code: string; text: string }>(
    `SELECT p.code, p.text FROM entry_placements p JOIN progress_entries e ON e.id = p.entry_id
     WHERE e.code = '2-I-1-e3' ORDER BY p.code`,
  );
  expect(twice.map(({ code }) => code)).toEqual(['2-I-1-e3', '2-I-3-e4']);
  expect(twice[0]?.text).not.toBe(twice[1]?.text);
  const ended = await service.sql(
    `SELECT code FROM initiatives WHERE state = 'ended' AND state_reason IS NOT NULL`,
  );
  expect(ended).toEqual([{ code: '2-I-3a' }]);
  expect(await events()).toMatchObject([
    { agent: 'test-import', content: { dataset: 'joint-programme-2020-2024', created: 83, updated: 0 } },
    { agent: 'test-import', content: { dataset: 'joint-programme-2025-2029', created: 137, updated: 0 } },
  ]);
  expect(await updatedRecords()).toEqual([]);
});

it('changes nothing when it runs again, and nothing in a dry run', async () => {
  const empty = await everything();
  expect(await importFile(EARLIER, { dryRun: true })).toMatchObject({
    created: 83,
    dryRun: true,
    problems: [],
  });
  expect(await everything()).toBe(empty);
  await importBoth();
  const before = await everything();
  for (const file of [EARLIER, LATER])
    expect(await importFile(file)).toMatchObject({
      created: 0,
      updated: 0,
      kept: [],
      absent: [],
      problems: [],
    });
  expect(await everything()).toBe(before);
  expect(await events()).toHaveLength(2);
});

it('keeps what a person changed or deleted, says so, and still brings what is new', async () => {
  await importBoth();
  await service.sql(
    `UPDATE initiatives SET owner_status = 'confirmed', version = version + 1 WHERE code = 'I-1'`,
  );
  await service.sql(
    `DELETE FROM initiative_partners WHERE initiative_id = (SELECT id FROM initiatives WHERE code = 'I-3')`,
  );
  await service.sql(`DELETE FROM data_issues WHERE place = 'I-9'`);
  await service.sql(
    `UPDATE data_issues SET state = 'ruled', ruling = '題名の表記による。' WHERE place = 'III-1'`,
  );
  const next = await edition((file) => {
    for (const initiative of file.initiatives.slice(0, 2)) initiative.keywords = ['（改）'];
  });
  const kept = [
    {
      recordType: 'initiative',
      key: 'jp-2025-2029/I-1',
      reason: 'changed',
      fields: ['keywords', 'ownerStatus'],
    },
    { recordType: 'initiative', key: 'jp-2025-2029/I-3', reason: 'changed', fields: ['partners'] },
    { recordType: 'data-issue', reason: 'deleted', fields: [] },
  ];
  expect(await importFile(next)).toMatchObject({ created: 0, updated: 1, kept, problems: [] });
  expect(await importFile(next)).toMatchObject({ created: 0, updated: 0, kept, problems: [] });
  const rows = await service.sql<{ code: string; changed: boolean; version: number }>(
    `SELECT i.code, i.keywords = ARRAY['（改）'] AS changed, i.version FROM initiatives i
     JOIN programmes p ON p.id = i.programme_id AND p.code = 'jp-2025-2029' WHERE i.code IN ('I-1', 'I-2') ORDER BY 1`,
  );
  expect(rows).toEqual([
    { code: 'I-1', changed: false, version: 2 },
    { code: 'I-2', changed: true, version: 2 },
  ]);
  expect(await service.sql(`SELECT state FROM data_issues WHERE place = 'III-1'`)).toEqual([
    { state: 'ruled' },
  ]);
  expect(await events()).toHaveLength(3);
  const before = ['認証制度', 'ワーク・ライフ・バランス', '取組事例'];
  expect(await updatedRecords()).toEqual([
    {
      type: 'initiative.loaded',
      subject: 'jp-2025-2029/I-2',
      changes: { keywords: { before, after: ['（改）'] } },
    },
  ]);
});

it('changes no official wording that is in force: names each field, saves nothing, and takes it once it was revised', async () => {
  await importBoth();
  const before = await everything();
  const renamed = await edition((file) => {
    const [first, second] = file.initiatives;
    if (first === undefined || second === undefined) throw new Error('the file has initiatives');
    first.title += '（改）';
    first.keywords = ['それだけでは取り込まれない'];
    delete second.summary;
    if (file.themes[0]) file.themes[0].title += '（改）';
    file.programme.name += '（改）';
  });
  for (const dryRun of [true, false]) {
    const refused = await importFile(renamed, { dryRun });
    expect(refused).toMatchObject({ created: 0, updated: 0 });
    expect(refused.problems.map(({ pointer, code, line }) => [pointer, code, line])).toEqual([
      ['/programme/name', 'imports/official-wording', 1],
      ['/themes/0/title', 'imports/official-wording', 1],
      ['/initiatives/0/title', 'imports/official-wording', 1],
      ['/initiatives/1', 'imports/official-wording', 1],
    ]);
    expect(refused.problems[2]?.messages).toMatchObject({
      ja: expect.stringContaining('題名は公式の文言なので、取込では変えられません') as string,
      en: expect.stringContaining('The title is official wording') as string,
    });
    expect(refused.problems[3]?.messages.ja).toContain('概要は公式の文言');
  }
  expect(await everything()).toBe(before);
  // What a revision has put there is what the next edition says: then there is nothing left to change.
  await service.sql(
    `UPDATE initiatives SET title = title || '（改）', version = version + 1 WHERE code = 'I-1'
       AND programme_id = (SELECT id FROM programmes WHERE code = 'jp-2025-2029')`,
  );
  const revised = await edition(({ initiatives: [first] }) => {
    if (first !== undefined) first.title += '（改）';
  });
  expect(await importFile(revised)).toMatchObject({ created: 0, updated: 0, kept: [], problems: [] });
});

it('moves no state, neither back to a draft nor forward: names the field and why, and saves nothing', async () => {
  await importBoth();
  const before = await everything();
  const moved = await edition((file) => {
    const [first, second] = file.initiatives;
    if (first === undefined || second === undefined) throw new Error('the file has initiatives');
    first.state = 'draft';
    second.state = 'completed';
    second.keywords = ['それだけでは取り込まれない'];
  });
  for (const dryRun of [true, false]) {
    const refused = await importFile(moved, { dryRun });
    expect(refused).toMatchObject({ created: 0, updated: 0 });
    expect(refused.problems.map(({ pointer, code, line }) => [pointer, code, line])).toEqual([
      ['/initiatives/0/state', 'imports/state-by-transition', 1],
      ['/initiatives/1/state', 'imports/state-by-transition', 1],
    ]);
    expect(refused.problems[0]?.messages.ja).toContain('状態は取込では変わりません');
    expect(refused.problems[0]?.messages.en).toContain('"draft"');
  }
  expect(await everything()).toBe(before);
});

it('still corrects the wording of what was not agreed yet, and a guess of the owner', async () => {
  await importBoth();
  await service.sql(
    `UPDATE initiatives SET state = 'draft' WHERE programme_id = (SELECT id FROM programmes WHERE code = 'jp-2025-2029')`,
  );
  // The rows as a file of drafts would have left them: nobody touched them since.
  await service.sql(`DELETE FROM import_records WHERE record_type = 'initiative'`);
  const drafts = (change: (file: ImportFile) => void) =>
    edition((file) => {
      for (const initiative of file.initiatives) initiative.state = 'draft';
      change(file);
    });
  expect(await importFile(await drafts(() => undefined))).toMatchObject({ updated: 0, problems: [] });
  const corrected = await drafts((file) => {
    if (file.initiatives[0]) file.initiatives[0].title += '（改）';
    if (file.themes[0]) file.themes[0].title += '（改）';
  });
  expect(await importFile(corrected)).toMatchObject({ updated: 2, kept: [], problems: [] });
});

it('deletes nothing that the file no longer has, but names it', async () => {
  await importBoth();
  const shorter = await edition((file) => {
    delete file.counts;
    file.organisations = file.organisations.filter(({ code }) => code !== 'npo');
    for (const initiative of file.initiatives)
      initiative.organisations = initiative.organisations.filter((code) => code !== 'npo');
  });
  expect(await importFile(shorter)).toMatchObject({
    updated: 1,
    kept: [],
    absent: [{ recordType: 'organisation', key: 'npo' }],
  });
  expect(await service.sql(`SELECT code FROM organisations WHERE code = 'npo'`)).toHaveLength(1);
});

it('lets two themes change places', async () => {
  await importBoth();
  const swapped = await edition(({ themes: [first, second] }) => {
    if (first && second) [first.number, second.number] = [second.number, first.number];
  });
  expect(await importFile(swapped)).toMatchObject({ updated: 2, kept: [], problems: [] });
});

it('saves nothing of a file with one fault, and asks for the earlier programme first', async () => {
  const empty = await everything();
  const alone = await importFile(LATER);
  expect(new Set(alone.problems.map(({ code }) => code))).toEqual(new Set(['imports/unknown-programme']));
  expect(alone.problems).toHaveLength(19);
  expect(await everything()).toBe(empty);
  await importFile(EARLIER);
  const before = await everything();
  const faulty = await edition((file) => {
    file.dataIssues.push({ place: 'I-1', statement: 'a\u0000b' });
  });
  expect(await importFile(faulty)).toMatchObject({
    created: 0,
    problems: [{ pointer: '/dataIssues/7/statement', code: 'text/control-character' }],
  });
  expect(await everything()).toBe(before);
});

it('answers for a path that holds no file, and is no door for people', async () => {
  for (const nowhere of ['data/nothing.json', 'data'])
    expect((await importFile(nowhere)).problems).toMatchObject([{ code: 'imports/unreadable' }]);
  const person = { ...actor, systemActor: null };
  await expect(service.app.get(ImportsService).importFile(person, EARLIER)).rejects.toMatchObject({
    kind: 'not-found',
  });
});

it('imports once when two start at the same time', async () => {
  const results = await Promise.all([importFile(EARLIER), importFile(EARLIER)]);
  const created = results.map((result) => result.created).sort((a, b) => a - b);
  expect(created).toEqual([0, 83]);
  const other = results.find((result) => result.created === 0);
  if (other?.problems.length !== 0) expect(other?.problems).toMatchObject([{ code: 'imports/busy' }]);
  expect(await events()).toHaveLength(1);
});
