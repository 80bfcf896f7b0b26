import type { DocumentView } from '../../libs/domain/documents/document.schemas.js';
import { done, ifMatch } from '../support/build-council.js';
import type { MatrixRecord } from '../support/permission-records.js';
import type { TestService } from '../support/test-service.js';
import type { FeaturePromises } from './feature-promises.js';

const KINDS = {
  'internal document': 'own_agency',
  'agencies document': 'both_agencies',
  'public document': 'public',
} as const;
type Kind = keyof typeof KINDS;
type AgencyCode = 'prefecture' | 'city';

/** A picture of one point. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PHOTO = { name: '写真.png', bytes: PNG };

/** A photo of an agency beside the initiative, with its file, for these readers. */
async function add(
  service: TestService,
  initiativeId: string,
  agency: AgencyCode,
  kind: Kind,
): Promise<MatrixRecord> {
  const staff = service.as(`${agency}.staff`);
  const audience = KINDS[kind] === 'own_agency' ? 'own_agency' : 'both_agencies';
  const about = { title: '会場の写真', altText: '会場', consent: 'given' };
  const wish = { subjectType: 'initiative', subjectId: initiativeId, kind: 'photo', audience, ...about };
  const { id } = done(await staff.post<DocumentView>('/documents', wish));
  done(await staff.upload<DocumentView>(`/documents/${id}/file`, PHOTO, ifMatch(1)));
  if (KINDS[kind] === 'public')
    done(
      await service
        .as(`${agency}.head`)
        .post(`/documents/${id}/widening`, { audience: 'public' }, ifMatch(2)),
    );
  made.set(id, { kind, initiativeId });
  return { owner: agency, id };
}

/** The kind of each document, and the initiative that it stands on. */
const made = new Map<string, { kind: Kind; initiativeId: string }>();

export const documentPromises: FeaturePromises = {
  rows: `
    route                              | record            | own                | other                         | joint, or no record
    GET    /documents                  | internal document | workers            | -                             | -
    GET    /documents                  | agencies document | workers            | workers                       | -
    GET    /documents                  | public document   | workers            | workers council.member viewer | -
    POST   /documents                  | initiative        | -                  | -                             | workers
    GET    /documents/:id              | internal document | workers            | -                             | -
    GET    /documents/:id              | agencies document | workers            | workers                       | -
    GET    /documents/:id              | public document   | workers            | workers council.member viewer | -
    GET    /documents/:id/versions     | internal document | workers            | -                             | -
    GET    /documents/:id/versions     | public document   | workers            | workers council.member viewer | -
    GET    /documents/:id/file         | internal document | workers            | -                             | -
    GET    /documents/:id/file         | agencies document | workers            | workers                       | -
    GET    /documents/:id/file         | public document   | workers            | workers council.member viewer | -
    GET    /documents/:id/picture      | internal document | workers            | -                             | -
    GET    /documents/:id/picture      | public document   | workers            | workers council.member viewer | -
    PATCH  /documents/:id              | internal document | workers            | -                             | -
    PATCH  /documents/:id              | agencies document | workers            | -                             | -
    PATCH  /documents/:id              | public document   | head secretariat   | -                             | -
    PUT    /documents/:id/file         | internal document | workers            | -                             | -
    PUT    /documents/:id/file         | public document   | head secretariat   | -                             | -
    POST   /documents/:id/widening     | internal document | head secretariat   | -                             | -
    POST   /documents/:id/withdrawal   | agencies document | workers            | -                             | -
    POST   /documents/:id/withdrawal   | public document   | head secretariat   | -                             | -
    DELETE /documents/:id              | internal document | workers            | -                             | -
    GET    /photo-frames/:id           | photo frame       | -                  | -                             | workers council.member viewer
    PUT    /photo-frames/:id/photo     | photo frame       | -                  | -                             | prefecture.head city.head secretariats
    GET    /history/:kind/:id          | internal document | workers            | -                             | -
    GET    /history/:kind/:id          | public document   | workers            | workers council.member viewer | -
  `,
  async records(service, { initiativeId }) {
    const records: Record<string, MatrixRecord[]> = {};
    for (const kind of Object.keys(KINDS) as Kind[])
      for (const agency of ['prefecture', 'city'] as const)
        (records[kind] ??= []).push(await add(service, initiativeId, agency, kind));
    const [frame] = await service.sql<{ id: string }>(`SELECT id FROM report_block_photos LIMIT 1`);
    return { ...records, 'photo frame': [{ owner: null, id: frame?.id ?? '' }] };
  },
  async fresh(service, route, record) {
    const known = made.get(record.id);
    if (known === undefined || record.owner === null || record.owner === 'joint') return record;
    if (!/^DELETE \/documents|\/documents\/:id\/(widening|withdrawal)$/.test(route)) return record;
    return add(service, known.initiativeId, record.owner, known.kind);
  },
  historyKinds: Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, 'document'])),
  bodies: (_service, record) => ({
    'POST /documents': { subjectType: 'initiative', subjectId: record.id, kind: 'document', title: '資料' },
    'PATCH /documents/:id': { title: '改めた題' },
    'POST /documents/:id/widening': { audience: 'public' },
    'POST /documents/:id/withdrawal': { reason: '誤って登録した' },
    'PUT /photo-frames/:id/photo': { documentId: null },
  }),
  queries: {
    'GET /documents': ({ id }) =>
      `?subjectType=initiative&limit=100&subjectId=${made.get(id)?.initiativeId ?? ''}`,
  },
  reads: {
    'GET /documents': {
      kind: 'list',
      by: 'city.staff',
      path: '/documents?subjectType=initiative&subjectId=:record',
      record: 'initiative',
    },
    'GET /documents/:id': {
      kind: 'read',
      by: 'city.staff',
      path: '/documents/:record',
      record: 'public document',
    },
    'GET /documents/:id/versions': {
      kind: 'list',
      by: 'city.staff',
      path: '/documents/:record/versions',
      record: 'public document',
    },
    // One to find the file, and one to write down who took it.
    'GET /documents/:id/file': {
      kind: 'read',
      by: 'city.staff',
      path: '/documents/:record/file',
      record: 'public document',
    },
    'GET /documents/:id/picture': {
      kind: 'read',
      by: 'city.staff',
      path: '/documents/:record/picture',
      record: 'public document',
    },
    'GET /photo-frames/:id': {
      kind: 'read',
      by: 'city.staff',
      path: '/photo-frames/:record',
      record: 'photo frame',
    },
  },
  commands: {
    'PUT /photo-frames/:id/photo': { by: 'city.head', on: 'photo frame' },
    'POST /documents': { by: 'city.staff', on: 'initiative' },
    'PATCH /documents/:id': { by: 'city.staff', on: 'internal document' },
    'POST /documents/:id/widening': { by: 'city.secretariat', on: 'internal document' },
    'POST /documents/:id/withdrawal': { by: 'city.staff', on: 'agencies document' },
    'DELETE /documents/:id': { by: 'city.staff', on: 'internal document' },
  },
  versioned: [
    'PUT /photo-frames/:id/photo',
    'PATCH /documents/:id',
    'POST /documents/:id/widening',
    'POST /documents/:id/withdrawal',
  ],
  badInputElsewhere: { 'PUT /documents/:id/file': 'documents.e2e-spec' },
};
