import { agreementPromises } from './agreements.js';
import { calendarPromises } from './calendars.js';
import { documentPromises } from './documents.js';
import { importPromises } from './imports.js';
import { jointActPromises } from './joint-acts.js';
import { kpiPromises } from './kpis.js';
import { lifecyclePromises } from './lifecycle.js';
import { openDataPromises } from './open-data.js';
import { organisationPromises } from './organisations.js';
import { retentionPromises } from './retention.js';
import { revisionPromises } from './revisions.js';
import { statisticsPromises } from './statistics.js';
import { strategyPromises } from './strategies.js';
import type { FeaturePromises } from './feature-promises.js';

export type { FeaturePromises } from './feature-promises.js';

/** One file a feature; the older features stand in the specs themselves. */
export const featurePromises: readonly FeaturePromises[] = [
  agreementPromises,
  calendarPromises,
  documentPromises,
  importPromises,
  jointActPromises,
  kpiPromises,
  lifecyclePromises,
  openDataPromises,
  organisationPromises,
  retentionPromises,
  revisionPromises,
  statisticsPromises,
  strategyPromises,
];
