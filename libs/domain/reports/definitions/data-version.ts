import { createHash } from 'node:crypto';
import { canonicalJson } from '@platform/events';

/** Facts as they stood at one moment, with their name: 64 hex digits that only the same facts get. */
export interface FrozenFacts {
  /** Canonical JSON, so that the bytes kept are the bytes named. */
  text: string;
  dataVersion: string;
}

/**
 * `edition` is the definition's own: the same facts put together in another way make another report, and may not pass
 * for the one that was made before.
 */
export function freezeFacts(definition: string, edition: number, facts: unknown): FrozenFacts {
  const text = canonicalJson(facts);
  const dataVersion = createHash('sha256')
    .update(canonicalJson([definition, edition, text]))
    .digest('hex');
  return { text, dataVersion };
}
