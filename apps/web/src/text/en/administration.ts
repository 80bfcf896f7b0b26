import type { Catalogue } from '../catalogue';

export const administration: Catalogue['administration'] = {
  title: 'Administration',
  nav: 'Pages of administration',
  entries: {
    chart: 'Organisation chart',
    people: 'People',
    vacantPosts: 'Vacant posts',
    transfers: 'Transfers',
    imports: 'Imports',
    provider: 'Sign-in settings',
    permissions: 'Permission table',
    audit: 'The record',
    retention: 'Retention and disposal',
  },
};
