import type { CastName } from '../support/cast.js';
import type { MatrixRecord } from '../support/permission-records.js';
import type { TestService } from '../support/test-service.js';

/** What the specs that look at every route need to know of one feature's routes. */
export interface FeaturePromises {
  /** Rows of the permission table: `route | record | own | other | joint, or no record`. */
  rows: string;
  /** A record of each kind that the rows name, by kind; called once before the first request. */
  records(service: TestService, context: { initiativeId: string }): Promise<Record<string, MatrixRecord[]>>;
  /** Another record like it for a route that uses records up; the record itself unless said. */
  fresh?(service: TestService, route: string, record: MatrixRecord): Promise<MatrixRecord>;
  /** The kinds whose name in `/history/:kind/:id` differs from the name in the rows. */
  historyKinds?: Record<string, string>;
  /** A complete body for each route that takes one, so that nothing but the permission can refuse it. */
  bodies?(service: TestService, record: MatrixRecord): Record<string, object>;
  /** What stands behind the `?` of a list, by route. */
  queries?: Record<string, (record: MatrixRecord) => string>;
  /** Every GET route, with a member who sees something there; a list is one statement, another read at most two. */
  reads: Record<string, { kind: 'list' | 'read'; by: CastName; path: string; record?: string }>;
  /** Every other route: who may give the command, and on which record (`-` = none). */
  commands?: Record<string, { by: CastName; on: string }>;
  /** Those of the commands that need If-Match. */
  versioned?: string[];
  /** Commands whose bad input another spec tells (uploads, say), with the name of that spec. */
  badInputElsewhere?: Record<string, string>;
}
