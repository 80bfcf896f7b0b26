import { bodyDatasets } from './bodies.datasets.js';
import type { Dataset } from './dataset.js';
import { indicatorDatasets } from './indicators.datasets.js';
import { programmeDatasets } from './programmes.datasets.js';

export * from './dataset.js';

/** Every table of the public part; a new one is an entry in its file. */
export const datasets: readonly Dataset[] = [...programmeDatasets, ...indicatorDatasets, ...bodyDatasets];
