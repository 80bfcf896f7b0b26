import type { Finding, Report } from '../import-problem.js';
import type { LooseProgrammeImport } from '../programme-import.schemas.js';
import type { Check, Surroundings } from './check.js';
import { checkAgreements } from './agreements.check.js';
import { checkCounts } from './counts.check.js';
import { checkDuplicates } from './duplicates.check.js';
import { checkFacts } from './facts.check.js';
import { checkGeneration } from './generation.check.js';
import { checkIndicators } from './indicators.check.js';
import { checkLineage } from './lineage.check.js';
import { checkOrganisations } from './organisations.check.js';
import { checkPeriods } from './periods.check.js';
import { checkPredecessors } from './predecessors.check.js';
import { checkReferences } from './references.check.js';
import { checkSections } from './sections.check.js';
import { checkStanding } from './standing.check.js';
import { checkStatistics } from './statistics.check.js';
import { checkStored } from './stored.check.js';
import { checkStrategies } from './strategies.check.js';
import { checkTables } from './tables.check.js';
import { checkYears } from './years.check.js';

export type { KnownProgramme, Surroundings } from './check.js';

const CHECKS: Check[] = [
  checkSections,
  checkDuplicates,
  checkReferences,
  checkOrganisations,
  checkStrategies,
  checkStored,
  checkPredecessors,
  checkGeneration,
  checkYears,
  checkPeriods,
  checkStanding,
  checkLineage,
  checkAgreements,
  checkIndicators,
  checkTables,
  checkStatistics,
  checkFacts,
  checkCounts,
];

/** Runs every check on what the file holds, also when parts of it have the wrong shape. */
export function checkContent(
  file: LooseProgrammeImport,
  surroundings: Surroundings,
): { problems: Finding[]; warnings: Finding[] } {
  const problems: Finding[] = [];
  const warnings: Finding[] = [];
  const into = (list: Finding[]): Report => {
    return (path, code, ja, en) => list.push({ path, code: `imports/${code}`, messages: { ja, en } });
  };
  for (const check of CHECKS) check({ file, surroundings, problem: into(problems), warning: into(warnings) });
  return { problems, warnings };
}
