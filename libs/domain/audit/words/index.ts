import { accountWords } from './accounts.words.js';
import { agencyFeatureWords } from './agencies.words.js';
import { agreementWords } from './agreements.words.js';
import { auditWords } from './audit.words.js';
import type { EventWords, FeatureWords } from './catalogue.js';
import { councilWords } from './council.words.js';
import { documentWords } from './documents.words.js';
import { importWords } from './imports.words.js';
import { jointActWords } from './joint-acts.words.js';
import { kpiWords } from './kpis.words.js';
import { loadedWords } from './loaded.words.js';
import { dataIssueWords } from './data-issues.words.js';
import { notificationWords } from './notifications.words.js';
import { organisationWords } from './organisations.words.js';
import { programmeWords } from './programmes.words.js';
import { progressWords } from './progress.words.js';
import { providerWords } from './providers.words.js';
import { remarkWords } from './remarks.words.js';
import { reminderWords } from './reminders.words.js';
import { reportWords } from './reports.words.js';
import { retentionWords } from './retention.words.js';
import { statisticWords } from './statistics.words.js';
import { strategyWords } from './strategies.words.js';
import { revisionWords } from './revisions.words.js';
import { taskWords } from './tasks.words.js';
import { transferWords } from './transfers.words.js';

/** The words of every feature; a new type of event is a line in its feature's file. */
export const featureWords: readonly FeatureWords[] = [
  accountWords,
  agencyFeatureWords,
  agreementWords,
  auditWords,
  councilWords,
  documentWords,
  importWords,
  jointActWords,
  kpiWords,
  ...loadedWords,
  dataIssueWords,
  notificationWords,
  organisationWords,
  programmeWords,
  progressWords,
  providerWords,
  remarkWords,
  reminderWords,
  reportWords,
  retentionWords,
  statisticWords,
  strategyWords,
  revisionWords,
  taskWords,
  transferWords,
];

const byType = new Map<string, { event: EventWords; feature: FeatureWords }>(
  featureWords.flatMap((feature) =>
    Object.entries(feature.events).map(([type, event]) => [type, { event, feature }] as const),
  ),
);

/** How a type of event is told; null when nobody wrote its words. */
export function wordsOf(type: string): { event: EventWords; feature: FeatureWords } | null {
  return byType.get(type) ?? null;
}

/** Every type that has words. */
export const knownTypes: readonly string[] = [...byType.keys()];

/** Types that tell of a reading: in the audit, not in the history of a record. */
export const readTypes: readonly string[] = [...byType].flatMap(([type, { event }]) =>
  event.read === true ? [type] : [],
);
