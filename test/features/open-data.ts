import type { FeaturePromises } from './feature-promises.js';

export const openDataPromises: FeaturePromises = {
  rows: `
    route                        | record | own | other | joint, or no record
    GET    /open-data            | -      | -   | -     | anyone
    GET    /open-data/:dataset   | -      | -   | -     | anyone
  `,
  records: () => Promise.resolve({}),
  reads: {
    'GET /open-data': { kind: 'read', by: 'viewer', path: '/open-data' },
    'GET /open-data/:dataset': { kind: 'read', by: 'viewer', path: '/open-data/initiatives?format=json' },
  },
};
