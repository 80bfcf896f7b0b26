/** The faces of an initiative's page, in their order; the first needs no word in the address. */
export const initiativeTabs = [
  'outline',
  'tasks',
  'progress',
  'kpi',
  'meetings',
  'agreements',
  'documents',
  'lineage',
  'history',
] as const;
export type InitiativeTab = (typeof initiativeTabs)[number];
