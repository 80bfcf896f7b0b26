import { done, ifMatch } from '../support/build-council.js';
import type { MatrixRecord } from '../support/permission-records.js';
import type { TestService } from '../support/test-service.js';
import type { FeaturePromises } from './feature-promises.js';

/** A joint initiative whose ending one agency has asked for; what the matrix calls the owner is who asked. */
async function asked(service: TestService, by: 'prefecture' | 'city'): Promise<MatrixRecord> {
  const { id: initiativeId } = await service.build.initiative();
  const head = service.as(`${by}.head`);
  done(await head.post(`/initiatives/${initiativeId}/ending`, { reason: '目的を達した' }, ifMatch(1)));
  const { items } = done(
    await head.get<{ items: { id: string }[] }>(
      `/joint-acts?subjectType=initiative&subjectId=${initiativeId}`,
    ),
  );
  return { owner: 'joint', id: items[0]?.id ?? '' };
}

/** What one agency asks of the other: read by the staff of both, answered by heads and secretariats. */
export const jointActPromises: FeaturePromises = {
  rows: `
  route                        | record    | own | other | joint, or no record
  GET /joint-acts              | -         | -   | -     | workers
  GET /joint-acts/:id          | joint act | -   | -     | workers
  POST /joint-acts/:id/consent | joint act | -   | -     | prefecture.head city.head secretariats
  POST /joint-acts/:id/refusal | joint act | -   | -     | prefecture.head city.head secretariats
  `,
  async records(service) {
    return { 'joint act': [await asked(service, 'city')] };
  },
  bodies: () => ({ 'POST /joint-acts/:id/refusal': { reason: '続けたい' } }),
  queries: { 'GET /joint-acts': () => '?limit=100' },
  reads: {
    'GET /joint-acts': { kind: 'list', by: 'city.head', path: '/joint-acts' },
    'GET /joint-acts/:id': {
      kind: 'read',
      by: 'city.head',
      path: '/joint-acts/:record',
      record: 'joint act',
    },
  },
  commands: {
    'POST /joint-acts/:id/consent': { by: 'prefecture.head', on: 'joint act' },
    'POST /joint-acts/:id/refusal': { by: 'prefecture.head', on: 'joint act' },
  },
};
