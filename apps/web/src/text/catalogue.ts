import type { ja } from './ja';

/** Every key the Japanese catalogue has; the English one must have the same. */
export type Catalogue = typeof ja;
