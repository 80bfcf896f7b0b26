import type { Path } from '../import-problem.js';
import { type Check, type CheckContext, each } from './check.js';

/** The numbers that the source states are the numbers that the file holds. */
export const checkCounts: Check = ({ file, problem }) => {
  const compare = (path: Path, stated: number | undefined, found: number): void => {
    if (stated === undefined || stated === found) return;
    const name = path.slice(1).join('.');
    problem(
      path,
      'count',
      `${name}：資料の数は${stated}、ファイルの中は${found}です。`,
      `${name}: the source states ${stated}, the file holds ${found}.`,
    );
  };
  const found = countsOf(file);
  for (const [name, stated] of Object.entries(file.counts ?? {})) {
    // A key that no count has, or one that every object inherits, is the schema's complaint and not this check's.
    if (!Object.hasOwn(found, name)) continue;
    const actual = found[name as keyof typeof found];
    if (typeof actual === 'number') {
      if (typeof stated === 'number') compare(['counts', name], stated, actual);
    } else if (typeof stated === 'object' && stated !== (null as unknown)) {
      for (const key of new Set([...Object.keys(stated), ...actual.keys()])) {
        const path = Object.hasOwn(stated, key) ? ['counts', name, key] : ['counts', name];
        compare(path, stated[key] ?? 0, actual.get(key) ?? 0);
      }
    }
  }
};

function countsOf(file: CheckContext['file']) {
  const initiatives = [...each(file.initiatives)].map(([initiative]) => initiative);
  const blocks = [...each(file.progressReport?.blocks)].map(([block]) => block);
  const entries = [...each(file.progressReport?.entries)].map(([entry]) => entry);
  const placements = entries.flatMap((entry) => [...each(entry.placements)].map(([placement]) => placement));
  const themeOf = new Map(blocks.map((block) => [block.code, block.theme]));
  return {
    themes: file.themes?.length ?? 0,
    initiatives: file.initiatives?.length ?? 0,
    initiativesByTheme: tally(initiatives.map(({ theme }) => theme)),
    owners: tally(initiatives.map(({ owner }) => owner?.kind)),
    organisations: file.organisations?.length ?? 0,
    lineage: tally([...each(file.lineage)].map(([{ kind }]) => kind)),
    blocks: blocks.length,
    blocksByTheme: tally(blocks.map(({ theme }) => theme)),
    entries: entries.length,
    placements: placements.length,
    placementsByTheme: tally(placements.map(({ block }) => themeOf.get(block))),
    figures: entries.reduce((sum, entry) => sum + (entry.figures?.length ?? 0), 0),
    photos: blocks.reduce((sum, block) => sum + (block.photos?.length ?? 0), 0),
    ...strategyCounts(file),
  };
}

function strategyCounts(file: CheckContext['file']) {
  const strategies = [...each(file.strategies)].map(([strategy]) => strategy);
  const measures = strategies.flatMap((strategy) => [...each(strategy.measures)].map(([measure]) => measure));
  const indicators = [...each(file.indicators)].map(([indicator]) => indicator);
  const targets = indicators.filter(({ usage }) => usage === 'numeric_target');
  const kpis = indicators.filter(({ usage }) => usage !== 'numeric_target');
  return {
    goals: strategies.reduce((sum, { goals }) => sum + (goals?.length ?? 0), 0),
    measures: measures.filter(({ kind }) => kind !== 'project').length,
    projects: measures.filter(({ kind }) => kind === 'project').length,
    indicators: indicators.length,
    numericTargets: targets.length,
    kpis: kpis.length,
    kpiRows: kpis.reduce(
      (sum, { links }) => sum + [...each(links)].filter(([{ measure }]) => measure !== undefined).length,
      0,
    ),
    indicatorsByKind: tally(indicators.map(({ kind }) => kind)),
    agreements: file.agreements?.length ?? 0,
    statistics: file.statistics?.length ?? 0,
    facts: file.facts?.length ?? 0,
  };
}

function tally(keys: (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
